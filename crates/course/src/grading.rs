//! Judging an answer that was computed elsewhere.
//!
//! A grader runs a student's code in a sandbox that knows neither the right answers nor the misconceptions, and judges
//! outside what came out of it. Nothing is written to an event log.

use tourism_marketing::Lang;

use crate::answer::Answer;
use crate::exercise::{Exercise, Task};
use crate::finding::Finding;
use crate::function::{Input, Kind};
use crate::guard::Panic;
use crate::judge::{self, Verdict};
use crate::outcome::Outcome;
use crate::say;

/// What a judgement found.
#[derive(Debug)]
pub struct Judged<'a> {
    exercise: &'a Exercise,
    verdict: Verdict,
}

/// Judges the value that an exercise asks for.
///
/// ```
/// use tourism_course::answer::IntoAnswer as _;
/// use tourism_course::{Lang, Outcome, grading, lessons};
///
/// let first = lessons::find(3).unwrap().exercise(0).unwrap();
/// let judged = grading::value(first, Ok(30.0.into_answer()));
/// assert_eq!(judged.outcome(), Outcome::Wrong);
/// assert_eq!(judged.mistake(), Some("percent"));
/// assert!(!judged.message(Lang::Ko).is_empty());
/// ```
#[must_use]
pub fn value(exercise: &Exercise, given: Result<Answer, Panic>) -> Judged<'_> {
    Judged { exercise, verdict: judge::value(exercise, given) }
}

/// Judges a function whose arguments have these types, on the inputs of the exercise; `call` runs it on one of them.
///
/// After a wrong answer it is called with smaller inputs, to find the smallest counterexample.
pub fn function<'a>(
    exercise: &'a Exercise,
    kinds: &[Kind],
    call: &dyn Fn(&Input) -> Result<Answer, Panic>,
) -> Judged<'a> {
    let verdict = match &exercise.task {
        Task::Function(trials) if trials.kinds == kinds => judge::function(exercise, trials, call),
        Task::Function(_) => Verdict::OtherArguments,
        Task::Value(_) | Task::Set(_) | Task::Choice(_) => Verdict::OtherCheck,
    };
    Judged { exercise, verdict }
}

impl Judged<'_> {
    /// The outcome. A function with other arguments than the stub was attempted, and is wrong.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self.verdict {
            Verdict::OtherArguments | Verdict::OtherCheck => Outcome::Wrong,
            _ => self.verdict.outcome(),
        }
    }

    /// The fixed word of the misconception, else of the finding.
    #[must_use]
    pub fn mistake(&self) -> Option<&'static str> {
        self.verdict.misconception().or_else(|| self.verdict.finding().map(Finding::id))
    }

    /// How much of the answer is right, from 0 to 1: of several values, those that are.
    #[must_use]
    pub fn share(&self) -> f64 {
        match &self.verdict {
            Verdict::Right { .. } => 1.0,
            Verdict::Wrong(wrong) => wrong.share,
            _ => 0.0,
        }
    }

    /// What the answer was, as a student would write it; empty where none came or it needs no telling.
    #[must_use]
    pub fn answer(&self) -> String {
        match &self.verdict {
            Verdict::Wrong(wrong) => wrong.trial.got.to_string(),
            _ => String::new(),
        }
    }

    /// The error, where the course itself could not compute what is right.
    #[must_use]
    pub fn unavailable(&self) -> Option<String> {
        match &self.verdict {
            Verdict::Unavailable(error) => Some(error.to_string()),
            _ => None,
        }
    }

    /// What a student reads, as the notebook's own check says it.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        say::report(lang, self.exercise, &self.verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::IntoAnswer as _;
    use crate::lessons;

    fn exercise(lesson: u8, number: u8) -> &'static Exercise {
        lessons::find(lesson).unwrap().exercise(number).unwrap()
    }

    /// Gini of 1, 2, 3, 4: plain 0.25, corrected 1/3 (formulas.md).
    #[test]
    fn one_right_value_of_two_is_half_of_the_answer() {
        let judged = |first: f64, second: f64| {
            value(exercise(3, 3), Ok((first, second).into_answer())).share()
        };
        assert_eq!(judged(0.25, 1.0 / 3.0).to_bits(), 1.0_f64.to_bits());
        assert_eq!(judged(0.25, 9.0).to_bits(), 0.5_f64.to_bits());
        assert_eq!(judged(9.0, 9.0).to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn naming_every_option_of_a_set_earns_nothing() {
        let Task::Set(_) = exercise(1, 1).task else { panic!("another kind of exercise now") };
        let judged = value(exercise(1, 1), Ok((1..=40).collect::<Vec<i32>>().into_answer()));
        assert_eq!(judged.share().to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn a_function_with_other_arguments_is_wrong_and_is_not_called() {
        let judged = function(exercise(3, 6), &[Kind::Number], &|_| unreachable!());
        assert_eq!(judged.outcome(), Outcome::Wrong);
        assert!(judged.message(Lang::En).contains("first: &[f64]"));
    }
}
