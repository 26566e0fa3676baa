//! An answer against a question: whether it is right, and why.

mod answer;
mod number;
mod reasons;
mod right;

use tourism_marketing::Lang;

pub use self::answer::{Answer, labels};
pub(crate) use self::right::circled;
pub use self::right::right_answer;
use crate::bank::Body;
use crate::question::Question;
use crate::text::Text;

/// What came of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Whether it is right.
    pub right: bool,
    /// The share of its parts that are right: of blanks, pairs, steps and statements; else 0 or 1.
    pub share: f64,
    /// Why: first of what was answered, then of what is right.
    pub reasons: Vec<Reason>,
    /// The right answer, as it is shown.
    pub key: Text,
    /// The way to the number, and the call of the library.
    pub worked: Option<Worked>,
    /// What is worth knowing besides.
    pub note: Option<Text>,
    /// The literature.
    pub source: String,
}

/// Why something is right, or tempts and is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it is about, such as `③`; empty where there is one thing only.
    pub about: Text,
    /// Whether what it is about is right.
    pub right: bool,
    /// Whether the answer had it wrong.
    pub missed: bool,
    /// Why.
    pub why: Text,
}

/// A number, worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worked {
    /// The steps.
    pub solution: Text,
    /// The call of the library.
    pub code: String,
}

impl Question {
    /// Judges an answer. A written answer is never judged; `None` where the answer is of another kind than the question.
    #[must_use]
    pub fn judge(&self, answer: &Answer) -> Option<Verdict> {
        let found = reasons::found(self, answer)?;
        let both = |text: &dyn Fn(Lang) -> String| Text::new(text(Lang::Ko), text(Lang::En));
        let worked = self.code().map(|code| Worked {
            solution: both(&|lang| self.solution(lang).unwrap_or_default()),
            code,
        });
        Some(Verdict {
            right: found.share >= 1.0,
            share: found.share,
            reasons: found.reasons,
            key: both(&|lang| right_answer(self, lang)),
            worked,
            note: self.item().note.clone(),
            source: self.item().source.clone(),
        })
    }

    /// What came of no answer: wrong, with every reason for what is right.
    #[must_use]
    pub fn pass(&self) -> Option<Verdict> {
        self.judge(&Answer::Passed)
    }

    /// What an answer looks like: one line for whoever has to type it.
    #[must_use]
    pub fn how_to_answer(&self, lang: Lang) -> String {
        let labels = labels(self.order().len(), lang);
        let (first, last) = (
            labels.first().copied().unwrap_or_default(),
            labels.last().copied().unwrap_or_default(),
        );
        let example = |places: &[usize]| -> String {
            places.iter().filter_map(|&place| labels.get(place)).copied().collect()
        };
        let turned: Vec<usize> = [1, 0].into_iter().chain(2..labels.len()).collect();
        match (&self.item().body, lang) {
            (Body::Choice(options), Lang::Ko) => format!("번호 1–{}", options.len()),
            (Body::Choice(options), Lang::En) => format!("number 1–{}", options.len()),
            (Body::Ox { .. }, Lang::Ko) => "O 또는 X".into(),
            (Body::Ox { .. }, Lang::En) => "O (true) or X (false)".into(),
            (Body::Blank(blank), Lang::Ko) if blank.answers.len() > 1 => {
                "㉠, ㉡의 차례로, 쉼표로 나누어".into()
            }
            (Body::Blank(blank), Lang::En) if blank.answers.len() > 1 => {
                "A, B in this order, with a comma between".into()
            }
            (Body::Blank(_), _) => lang.pick("빈칸에 들어갈 말", "the word for the blank").into(),
            (Body::Match(pairs), Lang::Ko) => {
                format!("1–{}의 짝을 차례로, 예: {}", pairs.len(), example(&turned))
            }
            (Body::Match(pairs), Lang::En) => format!(
                "what goes with 1–{}, in this order, e.g. {}",
                pairs.len(),
                example(&turned)
            ),
            (Body::Order { .. }, Lang::Ko) => {
                format!("{first}–{last}을 순서대로, 예: {}", example(&turned))
            }
            (Body::Order { .. }, Lang::En) => {
                format!("{first}–{last} in order, e.g. {}", example(&turned))
            }
            (Body::Multi(_), Lang::Ko) => format!("옳은 것을 모두, 예: {}", example(&[0, 2])),
            (Body::Multi(_), Lang::En) => format!("all that hold, e.g. {}", example(&[0, 2])),
            (Body::Numeric(numeric), _) => {
                number::how(numeric.key.unit, numeric.key.decimals, lang)
            }
            (Body::Written(_), _) => String::new(),
        }
    }
}
