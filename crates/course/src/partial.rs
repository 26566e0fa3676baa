//! How much of a wrong answer is right all the same.

use crate::answer::Answer;
use crate::compare::{members, same, same_number, same_word};
use crate::diagnose::Trial;
use crate::exercise::{Exercise, Task};

/// The share of the values of an answer that are right in every trial; for a set, of its members, less those that do
/// not belong. An answer of one value is right or not.
pub(crate) fn share(exercise: &Exercise, trials: &[Trial]) -> f64 {
    match exercise.task {
        Task::Choice(_) => 0.0,
        Task::Set(_) => trials.first().map_or(0.0, of_set),
        Task::Value(_) | Task::Function(_) => of_values(trials),
    }
}

fn of_set(trial: &Trial) -> f64 {
    let (missing, extra) = members(&trial.got, &trial.right);
    let asked = trial.right.len();
    // Naming everything earns nothing.
    let earned = asked.saturating_sub(missing).saturating_sub(extra);
    if asked == 0 { 0.0 } else { earned as f64 / asked as f64 }
}

fn of_values(trials: &[Trial]) -> f64 {
    let judged: Vec<&Trial> = trials.iter().filter(|trial| !trial.right.is_empty()).collect();
    let Some(values) = judged.iter().map(|trial| trial.right.len()).max() else { return 0.0 };
    // A list whose length varies has no parts that could be named.
    let is_ragged = judged.iter().any(|trial| trial.right.len() != values);
    let refuses_wrongly =
        trials.iter().any(|trial| trial.right.is_empty() && !same(&trial.got, &trial.right));
    if values < 2 || is_ragged || refuses_wrongly {
        return 0.0;
    }
    let is_right = |place: &usize| judged.iter().all(|trial| agree(*place, trial));
    (0..values).filter(is_right).count() as f64 / values as f64
}

fn agree(place: usize, trial: &Trial) -> bool {
    if trial.got.len() != trial.right.len() {
        return false;
    }
    match (&trial.got, &trial.right) {
        (Answer::Numbers(got), Answer::Numbers(right)) => {
            matches!((got.get(place), right.get(place)), (Some(got), Some(right)) if same_number(*got, *right))
        }
        (Answer::Words(got), Answer::Words(right)) => {
            matches!((got.get(place), right.get(place)), (Some(got), Some(right)) if same_word(got, right))
        }
        _ => false,
    }
}
