//! The kernel's own sentences, in the learner's language.

/// The language of the kernel's own sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// 한국어.
    Ko,
    /// English.
    En,
}

impl Lang {
    /// `TOURISM_LANG` where it is set, else the locale.
    pub fn of_environment() -> Self {
        let named = ["TOURISM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        if named.is_some_and(|value| value.starts_with("ko")) { Self::Ko } else { Self::En }
    }

    /// The text in this language.
    pub fn pick(self, ko: impl Into<String>, en: impl Into<String>) -> String {
        match self {
            Self::Ko => ko.into(),
            Self::En => en.into(),
        }
    }
}
