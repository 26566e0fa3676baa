//! A text that exists in both languages.

use tourism_marketing::Lang;

/// The same thing said in Korean and in English, each as its own speakers say it.
///
/// Words between backticks are code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    /// 한국어.
    pub ko: &'static str,
    /// English.
    pub en: &'static str,
}

impl Bilingual {
    /// A text in both languages.
    #[must_use]
    pub const fn new(ko: &'static str, en: &'static str) -> Self {
        Self { ko, en }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(self, lang: Lang) -> &'static str {
        lang.pick(self.ko, self.en)
    }
}
