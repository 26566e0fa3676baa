//! From what a student's code gave to a verdict.

use tourism_marketing::{Error, Result};

use crate::answer::Answer;
use crate::compare::same;
use crate::diagnose::{Diagnosis, Trial, diagnose};
use crate::exercise::Exercise;
use crate::finding::{Finding, find};
use crate::function::{Input, StudentFn, Trials};
use crate::guard::{self, Panic};
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
pub(crate) fn function<A>(
    exercise: &Exercise,
    trials: &Trials,
    student: &impl StudentFn<A>,
) -> Verdict {
    let mut done: Vec<Trial> = Vec::new();
    let mut stopped: Option<(Panic, Input)> = None;
    let mut first_wrong: Option<usize> = None;
    for input in trials.inputs() {
        // An input that the library refuses has no right answer.
        let Ok(right) = (exercise.right)(&input) else { continue };
        match guard::run(|| student.call(&input)) {
            Err(panic) if panic.is_not_attempted() => return Verdict::NotAttempted,
            Err(panic) if first_wrong.is_none() => {
                stopped = Some((panic, input));
                break;
            }
            Err(_) => {}
            Ok(got) => {
                if first_wrong.is_none() && !same(&got, &right) {
                    first_wrong = Some(done.len());
                }
                done.push(Trial { input, got, right });
            }
        }
    }
    let try_again = |input: &Input| {
        let right = (exercise.right)(input).ok()?;
        Some((guard::run(|| student.call(input)), right))
    };
    if let Some((panic, input)) = stopped {
        let smallest = shrink(
            input,
            trials.paired,
            |input| matches!(try_again(input), Some((Err(panic), _)) if !panic.is_not_attempted()),
        );
        let panic = guard::run(|| student.call(&smallest)).err().unwrap_or(panic);
        return Verdict::Panicked { panic, input: Some(smallest) };
    }
    let Some(failing) = first_wrong.and_then(|place| done.get(place)).cloned() else {
        return Verdict::Right { inputs: done.len() };
    };
    let diagnoses = diagnose(&done, exercise.misconceptions);
    let smallest = shrink(
        failing.input.clone(),
        trials.paired,
        |input| matches!(try_again(input), Some((Ok(got), right)) if !same(&got, &right)),
    );
    let trial = match try_again(&smallest) {
        Some((Ok(got), right)) => Trial { input: smallest, got, right },
        _ => failing,
    };
    let finding = find(&trial.got, &trial.right);
    Verdict::Wrong(Wrong { trial, is_counterexample: true, diagnoses, finding })
}
