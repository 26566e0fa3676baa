//! Which of the listed misconceptions a wrong answer shows.

use crate::answer::{Answer, IntoAnswer as _};
use crate::compare::{fits, members, same_number};
use crate::exercise::Misconception;
use crate::function::Input;

/// What a student's code gave for one input, beside the right answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// The input.
    pub input: Input,
    /// What came.
    pub got: Answer,
    /// What is right.
    pub right: Answer,
}

/// A misconception that explains an answer, or one of its values.
#[derive(Debug, Clone, Copy)]
pub struct Diagnosis {
    /// The misconception.
    pub misconception: &'static Misconception,
    /// The value it explains, if not all of them.
    pub place: Option<usize>,
}

/// What a misconception lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// A whole answer; places left open with `""` may hold anything.
    Whole,
    /// Members that do not belong into the set that is asked for.
    Members,
}

/// The misconceptions that explain all of `trials`, those in which the answer is right included.
///
/// One that explains whole answers is enough. Otherwise each value that is somewhere wrong is looked at alone,
/// so that two mistakes at once are told apart.
#[must_use]
pub fn diagnose(
    trials: &[Trial],
    misconceptions: &'static [Misconception],
    listed: Listed,
) -> Vec<Diagnosis> {
    let wrong: Vec<Vec<Option<Answer>>> = misconceptions
        .iter()
        .map(|misconception| trials.iter().map(|trial| wrong(misconception, trial)).collect())
        .collect();
    let explains = |answers: &[Option<Answer>], agree: &dyn Fn(&Trial, &Answer) -> bool| {
        answers
            .iter()
            .zip(trials)
            .all(|(wrong, trial)| wrong.as_ref().is_some_and(|wrong| agree(trial, wrong)))
    };
    let find = |agree: &dyn Fn(&Trial, &Answer) -> bool| {
        let found = misconceptions.iter().zip(&wrong).find(|(_, answers)| explains(answers, agree));
        found.map(|(misconception, _)| misconception)
    };

    let whole = |misconception| vec![Diagnosis { misconception, place: None }];
    if listed == Listed::Members {
        let holds = |trial: &Trial, wrong: &Answer| members(&trial.got, wrong).0 == 0;
        return find(&holds).map_or_else(Vec::new, whole);
    }
    if let Some(misconception) = find(&|trial, wrong| fits(&trial.got, wrong)) {
        return whole(misconception);
    }
    let values = trials.iter().map(|trial| trial.right.len()).max().unwrap_or_default();
    (0..values)
        .filter(|&place| trials.iter().any(|trial| !agree_at(place, &trial.got, &trial.right)))
        .filter_map(|place| {
            let misconception = find(&|trial, wrong| agree_at(place, &trial.got, wrong))?;
            Some(Diagnosis { misconception, place: Some(place) })
        })
        .collect()
}

/// What a misconception gives; where nothing is right, it may be refused like the right answer.
fn wrong(misconception: &Misconception, trial: &Trial) -> Option<Answer> {
    match (misconception.wrong)(&trial.input) {
        Err(error) if matches!(trial.right, Answer::Refused { .. }) => {
            Some(Err::<f64, _>(error).into_answer())
        }
        wrong => wrong.ok(),
    }
}

/// Whether two answers have as many numbers, and the same one at `place`.
fn agree_at(place: usize, left: &Answer, right: &Answer) -> bool {
    left.len() == right.len()
        && left.len() > 1
        && matches!((left.number(place), right.number(place)), (Some(left), Some(right)) if same_number(left, right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bilingual::Bilingual;
    use crate::function::Argument;

    const SAY: Bilingual = Bilingual::new("가", "a");
    const LISTED: &[Misconception] = &[
        Misconception {
            id: "percent",
            wrong: |input| Ok((input.number(0) * 100.0, input.number(0) * 200.0).into_answer()),
            message: SAY,
        },
        Misconception {
            id: "halved",
            wrong: |input| Ok((input.number(0) / 2.0, input.number(0)).into_answer()),
            message: SAY,
        },
    ];

    /// The right answer is (x, 2x).
    fn trials(answer: fn(f64) -> (f64, f64)) -> Vec<Trial> {
        [0.25, 0.5]
            .map(|x| Trial {
                input: Input(vec![Argument::Number(x)]),
                got: answer(x).into_answer(),
                right: (x, 2.0 * x).into_answer(),
            })
            .to_vec()
    }

    fn found(answer: fn(f64) -> (f64, f64)) -> Vec<(&'static str, Option<usize>)> {
        let found = diagnose(&trials(answer), LISTED, Listed::Whole);
        found.iter().map(|diagnosis| (diagnosis.misconception.id, diagnosis.place)).collect()
    }

    #[test]
    fn one_that_explains_everything_stands_alone() {
        assert_eq!(found(|x| (x * 100.0, x * 200.0)), [("percent", None)]);
    }

    #[test]
    fn two_mistakes_at_once_are_both_found() {
        assert_eq!(found(|x| (x / 2.0, x * 200.0)), [("halved", Some(0)), ("percent", Some(1))]);
    }

    #[test]
    fn a_right_value_is_not_explained() {
        assert_eq!(found(|x| (x, x * 200.0)), [("percent", Some(1))]);
    }

    #[test]
    fn one_that_explains_only_some_inputs_is_not_named() {
        assert_eq!(found(|x| if x < 0.3 { (x * 100.0, x * 200.0) } else { (x, 2.0 * x) }), []);
        assert_eq!(found(|_| (7.0, 7.0)), []);
    }
}
