//! The two languages in which a result can speak.

/// The language of titles, axis labels and table headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// 한국어.
    Ko,
    /// English.
    En,
}

impl Lang {
    /// Both languages, Korean first.
    pub const ALL: [Self; 2] = [Self::Ko, Self::En];

    /// The ISO 639-1 code: `ko` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ko => "ko",
            Self::En => "en",
        }
    }

    /// The one of two texts that is in this language.
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// assert_eq!(Lang::Ko.pick("객실", "room"), "객실");
    /// ```
    #[must_use]
    pub fn pick<T>(self, ko: T, en: T) -> T {
        match self {
            Self::Ko => ko,
            Self::En => en,
        }
    }
}
