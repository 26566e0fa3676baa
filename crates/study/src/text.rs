//! A text that exists in both languages and was read from a file.

use serde::Deserialize;
use tourism_marketing::Lang;

/// The same thing said in Korean and in English.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
pub struct Text {
    /// 한국어.
    pub ko: String,
    /// English.
    pub en: String,
}

impl Text {
    /// A text in both languages.
    #[must_use]
    pub fn new(ko: impl Into<String>, en: impl Into<String>) -> Self {
        Self { ko: ko.into(), en: en.into() }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.ko, &self.en)
    }
}
