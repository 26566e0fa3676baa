//! When in a period money comes in.

use crate::Lang;

/// Whether the margin of a period comes in at its start or at its end.
///
/// The value of a customer differs by exactly one margin between the two, which is the commonest slip in its
/// calculation. State which one you use.
///
/// *Korean term:* 고객생애가치의 시점 가정 (기초·기말).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias = "기초")]
#[doc(alias = "기말")]
pub enum ClvTiming {
    /// The first margin comes in at once: a membership fee, a stay paid in advance.
    Start,
    /// The first margin comes in after one period, from those who are still there.
    End,
}

impl ClvTiming {
    /// Both assumptions.
    pub const ALL: [Self; 2] = [Self::Start, Self::End];

    /// A word that never changes: `start` or `end`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
        }
    }

    /// The name in `lang`.
    ///
    /// ```
    /// use tourism_marketing::{ClvTiming, Lang};
    /// assert_eq!(ClvTiming::Start.label(Lang::Ko), "기초");
    /// ```
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Start => lang.pick("기초", "start of the period"),
            Self::End => lang.pick("기말", "end of the period"),
        }
    }

    /// What it says, in one sentence.
    #[must_use]
    pub fn description(self, lang: Lang) -> &'static str {
        match self {
            Self::Start => lang
                .pick("첫 이익이 지금 바로 들어온다고 본다.", "The first margin comes in at once."),
            Self::End => lang.pick(
                "첫 이익이 한 기간 뒤에, 그때까지 남은 고객에게서 들어온다고 본다.",
                "The first margin comes in after one period, from those who are still there.",
            ),
        }
    }
}
