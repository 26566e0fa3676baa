//! From what a student's code gave to a verdict.

use tourism_marketing::{Error, Result};

use crate::answer::{Answer, IntoAnswer as _};
use crate::compare::{members, same};
use crate::diagnose::{Diagnosis, Listed, Trial, diagnose};
use crate::exercise::{Exercise, Task};
use crate::finding::{self, Finding, find};
use crate::function::{Input, Trials};
use crate::guard::Panic;
use crate::outcome::Outcome;
use crate::partial;
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
    /// How much of it is right all the same, from 0 to 1.
    pub(crate) share: f64,
}

/// Judges the value that an exercise asks for.
pub(crate) fn value(exercise: &Exercise, given: Result<Answer, Panic>) -> Verdict {
    let (input, kind) = match exercise.task {
        Task::Function(_) => return Verdict::OtherCheck,
        Task::Value(input) => (input(), Listed::Whole),
        Task::Set(input) => (input(), Listed::Members),
        Task::Choice(_) => (Input::default(), Listed::Whole),
    };
    let is_right = |got: &Answer, right: &Answer| match kind {
        Listed::Whole => same(got, right),
        Listed::Members => members(got, right) == (0, 0),
    };
    let got = match given {
        Ok(got) => got,
        Err(panic) if panic.is_not_attempted() => return Verdict::NotAttempted,
        Err(panic) => return Verdict::Panicked { panic, input: None },
    };
    match (exercise.right)(&input) {
        Err(error) => Verdict::Unavailable(error),
        Ok(right) if is_right(&got, &right) => Verdict::Right { inputs: 1 },
        Ok(right) => {
            let trial = Trial { input, got, right };
            let diagnoses = diagnose(std::slice::from_ref(&trial), exercise.misconceptions, kind);
            let finding = match exercise.task {
                Task::Set(_) => finding::of_set(&trial.got, &trial.right),
                Task::Choice(options) => finding::of_choice(&trial.got, options),
                _ => find(&trial.got, &trial.right),
            };
            let share = partial::share(exercise, std::slice::from_ref(&trial));
            Verdict::Wrong(Wrong { trial, is_counterexample: false, diagnoses, finding, share })
        }
    }
}

/// Judges a function on the inputs of an exercise; `student` calls it and catches its panics.
pub(crate) fn function(
    exercise: &Exercise,
    trials: &Trials,
    student: &dyn Fn(&Input) -> Result<Answer, Panic>,
) -> Verdict {
    let call = |input: &Input| {
        let right = match (exercise.right)(input) {
            Err(error) if trials.refuses => Err::<f64, _>(error).into_answer(),
            // Otherwise an input that the library refuses has no right answer.
            right => right.ok()?,
        };
        Some((student(input), right))
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
            diagnoses: diagnose(&done, exercise.misconceptions, Listed::Whole),
            share: partial::share(exercise, &done),
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
    Wrong { trial, is_counterexample: true, diagnoses: Vec::new(), finding, share: 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bilingual::Bilingual;
    use crate::exercise::{Misconception, Solution};
    use crate::function::{Argument, Kind};
    use crate::lessons::is;

    const SAY: Bilingual = Bilingual::new("가", "a");
    const PLAIN: Exercise = Exercise {
        number: 1,
        title: SAY,
        ask: SAY,
        stars: 1,
        concepts: &[],
        graded: false,
        parts: &[],
        task: Task::Choice(4),
        right: |_| is(3),
        misconceptions: &[Misconception { id: "first", wrong: |_| is(1), message: SAY }],
        hints: &[],
        solution: Solution { code: "", why: SAY },
        takeaway: SAY,
    };

    fn judged(exercise: &Exercise, answer: impl crate::answer::IntoAnswer) -> (Outcome, String) {
        let verdict = value(exercise, Ok(answer.into_answer()));
        let said = verdict.misconception().or(verdict.finding().map(Finding::id));
        (verdict.outcome(), said.unwrap_or_default().to_owned())
    }

    fn wrong(said: &str) -> (Outcome, String) {
        (Outcome::Wrong, said.to_owned())
    }

    #[test]
    fn an_option_is_chosen_by_its_number() {
        assert_eq!(judged(&PLAIN, 3).0, Outcome::Right);
        assert_eq!(judged(&PLAIN, 1), wrong("first"));
        assert_eq!(judged(&PLAIN, 5), wrong("no_such_option"));
        assert_eq!(judged(&PLAIN, "3번"), wrong("not_numbers"));
    }

    #[test]
    fn the_members_of_a_set_may_come_in_any_order() {
        const SET: Exercise = Exercise {
            task: Task::Set(Input::default),
            right: |_| is([1, 3, 4]),
            misconceptions: &[Misconception { id: "five", wrong: |_| is([5]), message: SAY }],
            ..PLAIN
        };
        assert_eq!(judged(&SET, [4, 1, 3]).0, Outcome::Right);
        assert_eq!(judged(&SET, [4, 5, 3]), wrong("five"));
        assert_eq!(judged(&SET, [4, 3]), wrong("members"));
        assert_eq!(judged(&SET, [1, 2, 3, 4]), wrong("members"));
        assert_eq!(judged(&SET, ["one"]), wrong("not_numbers"));
    }

    #[test]
    fn words_may_have_other_names_and_a_misconception_may_leave_places_open() {
        const WORDS: Exercise = Exercise {
            task: Task::Value(Input::default),
            right: |_| is(["active", "at-risk|위험 고객", "dormant|휴면고객"]),
            misconceptions: &[Misconception {
                id: "late",
                wrong: |_| is(["", "dormant|휴면고객", ""]),
                message: SAY,
            }],
            ..PLAIN
        };
        assert_eq!(judged(&WORDS, ["Active", "위험고객", "휴면 고객"]).0, Outcome::Right);
        assert_eq!(judged(&WORDS, ["active", "휴면고객", "dormant"]), wrong("late"));
        assert_eq!(judged(&WORDS, ["active", "active", "dormant"]), wrong("labels"));
    }

    #[test]
    fn a_function_may_have_to_refuse() {
        const TRIALS: Trials = Trials {
            names: &["x"],
            kinds: &[Kind::Number],
            paired: &[],
            cases: || [4.0, -1.0].map(|x| Input(vec![Argument::Number(x)])).to_vec(),
            random: |_| Input(vec![Argument::Number(9.0)]),
            count: 1,
            seed: 1,
            refuses: true,
        };
        const ROOT: Exercise = Exercise {
            task: Task::Function(TRIALS),
            right: |input| {
                tourism_marketing::pareto::pareto_top_share(input.number(0), 0.2).and_then(is)
            },
            ..PLAIN
        };
        let root = |x: f64| tourism_marketing::pareto::pareto_top_share(x, 0.2).ok();
        let right = function(&ROOT, &TRIALS, &|input| Ok(root(input.number(0)).into_answer()));
        assert_eq!(right.outcome(), Outcome::Right);
        let bold = function(&ROOT, &TRIALS, &|input| {
            Ok(root(input.number(0)).unwrap_or(0.5).into_answer())
        });
        assert_eq!(bold.finding().map(Finding::id), Some("not_refused"));
    }
}
