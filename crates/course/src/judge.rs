//! From what a student's code gave to a verdict.

use tourism_marketing::{Error, Result};

use crate::answer::Answer;
use crate::compare::same;
use crate::diagnose::{Diagnosis, Trial, diagnose};
use crate::exercise::Exercise;
use crate::finding::{Finding, find};
use crate::function::{Input, Trials};
use crate::guard::{self, Panic};
use crate::outcome::Outcome;
use crate::shrink::shrink;

/// What a check found.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// `todo!()` is still there.
    NotAttempted,
    /// The code stopped; for a function, on the smallest input found.
    Panicked { panic: Panic, input: Option<Input> },
    /// The answer is wrong.
    Wrong(Wrong),
    /// The answer is right; for a function, on so many inputs.
    Right { inputs: usize },
    /// Another kind of check belongs to the exercise: a function where a value is asked for, or the reverse.
    OtherCheck,
    /// The function has other arguments than the stub.
    OtherArguments,
    /// The exercise itself could not be computed.
    Unavailable(Error),
}

impl Verdict {
    /// The outcome that a student and the event log are told.
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Panicked { .. } => Outcome::Panicked,
            Self::Wrong(_) => Outcome::Wrong,
            Self::Right { .. } => Outcome::Right,
            // What could not be judged is not held against anybody.
            Self::NotAttempted | Self::OtherCheck | Self::OtherArguments | Self::Unavailable(_) => {
                Outcome::NotAttempted
            }
        }
    }

    /// The misconception that explains a wrong answer; the first of several.
    pub(crate) fn misconception(&self) -> Option<&'static str> {
        match self {
            Self::Wrong(wrong) => wrong.diagnoses.first().map(|found| found.misconception.id),
            _ => None,
        }
    }

    /// What is true of a wrong answer that no misconception explains.
    pub(crate) fn finding(&self) -> Option<&Finding> {
        match self {
            Self::Wrong(wrong) if wrong.diagnoses.is_empty() => wrong.finding.as_ref(),
            _ => None,
        }
    }
}

/// A wrong answer and what is known of it.
#[derive(Debug)]
pub(crate) struct Wrong {
    /// The trial to be shown: the only one, or the smallest counterexample.
    pub(crate) trial: Trial,
    /// Whether the trial is a counterexample to a function.
    pub(crate) is_counterexample: bool,
    /// The misconceptions that explain it.
    pub(crate) diagnoses: Vec<Diagnosis>,
    /// What is true of it otherwise.
    pub(crate) finding: Option<Finding>,
}

/// Judges the value that an exercise asks for.
pub(crate) fn value(exercise: &Exercise, input: Input, given: Result<Answer, Panic>) -> Verdict {
    let got = match given {
        Ok(got) => got,
        Err(panic) if panic.is_not_attempted() => return Verdict::NotAttempted,
        Err(panic) => return Verdict::Panicked { panic, input: None },
    };
    match (exercise.right)(&input) {
        Err(error) => Verdict::Unavailable(error),
        Ok(right) if same(&got, &right) => Verdict::Right { inputs: 1 },
        Ok(right) => {
            let trial = Trial { input, got, right };
            let diagnoses = diagnose(std::slice::from_ref(&trial), exercise.misconceptions);
            let finding = find(&trial.got, &trial.right);
            Verdict::Wrong(Wrong { trial, is_counterexample: false, diagnoses, finding })
        }
    }
}

/// Judges a function on the inputs of an exercise.
pub(crate) fn function(
    exercise: &Exercise,
    trials: &Trials,
    student: &dyn Fn(&Input) -> Answer,
) -> Verdict {
    let call = |input: &Input| {
        // An input that the library refuses has no right answer.
        let right = (exercise.right)(input).ok()?;
        Some((guard::run(|| student(input)), right))
    };
    let mut done: Vec<Trial> = Vec::new();
    let mut is_wrong = false;
    for input in trials.inputs() {
        match call(&input) {
            Some((Err(panic), _)) if panic.is_not_attempted() => return Verdict::NotAttempted,
            Some((Err(panic), _)) if !is_wrong => {
                return stopped(trials, &call, &panic, input);
            }
            Some((Ok(got), right)) => {
                is_wrong |= !same(&got, &right);
                done.push(Trial { input, got, right });
            }
            // What went wrong first is told first.
            Some((Err(_), _)) | None => {}
        }
    }
    let failing = done.iter().filter(|trial| !same(&trial.got, &trial.right));
    match failing.min_by_key(|trial| trial.input.size()) {
        None => Verdict::Right { inputs: done.len() },
        Some(failing) => Verdict::Wrong(Wrong {
            diagnoses: diagnose(&done, exercise.misconceptions),
            ..counterexample(trials, &call, failing.clone())
        }),
    }
}

/// What came of a call and what would be right; `None` where there is no right answer.
type Called = Option<(Result<Answer, Panic>, Answer)>;

/// The smallest input on which the function panics.
fn stopped(
    trials: &Trials,
    call: &dyn Fn(&Input) -> Called,
    panic: &Panic,
    input: Input,
) -> Verdict {
    let panics = |input: &Input| match call(input) {
        Some((Err(panic), _)) if !panic.is_not_attempted() => Some(panic),
        _ => None,
    };
    let smallest = shrink(input, trials.paired, |input| panics(input).is_some());
    let panic = panics(&smallest).unwrap_or_else(|| panic.clone());
    Verdict::Panicked { panic, input: Some(smallest) }
}

/// The smallest input on which the function is wrong.
fn counterexample(trials: &Trials, call: &dyn Fn(&Input) -> Called, failing: Trial) -> Wrong {
    let wrong = |input: &Input| match call(input) {
        Some((Ok(got), right)) if !same(&got, &right) => Some((got, right)),
        _ => None,
    };
    let smallest = shrink(failing.input.clone(), trials.paired, |input| wrong(input).is_some());
    let trial = match wrong(&smallest) {
        Some((got, right)) => Trial { input: smallest, got, right },
        // A function that answers differently when asked again.
        None => failing,
    };
    let finding = find(&trial.got, &trial.right);
    Wrong { trial, is_counterexample: true, diagnoses: Vec::new(), finding }
}
