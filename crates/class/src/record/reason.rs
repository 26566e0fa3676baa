//! Why an exercise came out as it did, where the outcome alone does not say it.

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

/// What stopped an answer from being judged as any other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// The cell is not in the notebook.
    Missing,
    /// The cell holds what a submission may not: a command such as `:dep`, `include!`, `#![feature]`.
    Forbidden {
        /// What, as it stands in the cell.
        what: String,
    },
    /// It ran longer than it may.
    TimedOut,
    /// It asked for more memory than it may have.
    TooMuchMemory,
    /// It printed or wrote more than it may.
    TooMuchOutput,
    /// It started more processes or threads than it may.
    TooManyProcesses,
    /// It used more of the stack than there is: mostly a function that calls itself without end.
    StackOverflow,
    /// It ended before it gave its answers: `process::exit`, `abort`.
    Ended,
    /// It gave something that is no answer.
    NoAnswer,
}

impl Reason {
    /// The fixed word in a table.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Forbidden { .. } => "forbidden",
            Self::TimedOut => "timed_out",
            Self::TooMuchMemory => "too_much_memory",
            Self::TooMuchOutput => "too_much_output",
            Self::TooManyProcesses => "too_many_processes",
            Self::StackOverflow => "stack_overflow",
            Self::Ended => "ended",
            Self::NoAnswer => "no_answer",
        }
    }

    /// What a reader is told.
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        let said = match self {
            Self::Missing => lang.pick("답 셀이 없습니다", "The answer cell is missing"),
            Self::Forbidden { what } => {
                return match lang {
                    Lang::Ko => format!("채점에서 쓸 수 없는 것이 들어 있습니다: `{what}`"),
                    Lang::En => format!("Holds what cannot be used in grading: `{what}`"),
                };
            }
            Self::TimedOut => lang.pick("시간이 초과되었습니다", "Took too long"),
            Self::TooMuchMemory => {
                lang.pick("메모리를 너무 많이 썼습니다", "Asked for too much memory")
            }
            Self::TooMuchOutput => lang.pick("출력이 너무 많습니다", "Printed or wrote too much"),
            Self::TooManyProcesses => {
                lang.pick("프로세스를 너무 많이 만들었습니다", "Started too many processes")
            }
            Self::StackOverflow => lang.pick(
                "스택이 넘쳤습니다(끝없이 자기를 부르는 함수)",
                "Overflowed the stack (a function that calls itself without end)",
            ),
            Self::Ended => {
                lang.pick("답을 내기 전에 프로그램이 끝났습니다", "Ended before giving its answer")
            }
            Self::NoAnswer => {
                lang.pick("답으로 읽을 수 없는 값입니다", "Gave something that is no answer")
            }
        };
        said.to_owned()
    }
}
