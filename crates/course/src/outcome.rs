//! The five outcomes of a check.

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

/// What a check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// `todo!()` is still there.
    NotAttempted,
    /// The code was refused by the compiler: only a grader, which compiles it, can find this.
    DoesNotCompile,
    /// The code stopped with a panic.
    Panicked,
    /// The answer is wrong.
    Wrong,
    /// The answer is right.
    Right,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::NotAttempted, Self::DoesNotCompile, Self::Panicked, Self::Wrong, Self::Right];

    /// The fixed word in the JSON form.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NotAttempted => "not_attempted",
            Self::DoesNotCompile => "does_not_compile",
            Self::Panicked => "panicked",
            Self::Wrong => "wrong",
            Self::Right => "right",
        }
    }

    /// What a student reads.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::NotAttempted => lang.pick("아직 풀지 않았습니다", "Not attempted yet"),
            Self::DoesNotCompile => lang.pick("컴파일되지 않습니다", "Does not compile"),
            Self::Panicked => {
                lang.pick("실행하다가 멈추었습니다(패닉)", "Stopped while running (a panic)")
            }
            Self::Wrong => lang.pick("아직 맞지 않았습니다", "Not right yet"),
            Self::Right => lang.pick("맞았습니다", "Right"),
        }
    }

    /// A symbol that tells it apart without colour.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::NotAttempted => "○",
            Self::DoesNotCompile => "⊘",
            Self::Panicked => "‼",
            Self::Wrong => "✗",
            Self::Right => "✓",
        }
    }

    /// Whether it counts as an attempt that failed.
    #[must_use]
    pub fn is_failed_attempt(self) -> bool {
        matches!(self, Self::Wrong | Self::Panicked)
    }
}
