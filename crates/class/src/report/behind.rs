//! Who is falling behind, and why it is thought so.

use tourism_marketing::Lang;

use crate::gradebook::Standing;
use crate::record::Student;

/// Below this share of the score.
const LOW: f64 = 0.5;
/// Below the student's own mean so far by this.
const DROP: f64 = 0.2;

/// A student to be talked to.
#[derive(Debug, Clone, PartialEq)]
pub struct Behind {
    /// Who.
    pub student: Student,
    /// Why, the weightiest first; at least one.
    pub signs: Vec<Sign>,
}

/// Something that asks for a talk.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sign {
    /// Nothing was handed in; and how many of the assignments before were missed, of how many.
    Nothing {
        /// Assignments before this one that were missed.
        missed: usize,
        /// Assignments before this one.
        of: usize,
    },
    /// Less than half of the points.
    Low(f64),
    /// So far below the own mean on the assignments before.
    Drop {
        /// The mean before.
        before: f64,
        /// Now.
        now: f64,
    },
}

impl Sign {
    /// What the instructor reads.
    #[must_use]
    pub fn label(self, lang: Lang) -> String {
        let percent = |share: f64| format!("{:.0}\u{a0}%", 100.0 * share);
        match (self, lang) {
            (Self::Nothing { of: 0, .. }, _) => lang.pick("미제출", "nothing handed in").to_owned(),
            (Self::Nothing { missed, of }, Lang::Ko) => {
                format!("미제출(앞선 과제 {of}개 가운데 {missed}개도 미제출)")
            }
            (Self::Nothing { missed, of }, Lang::En) => {
                format!("nothing handed in (nor for {missed} of the {of} assignments before)")
            }
            (Self::Low(share), Lang::Ko) => format!("득점률 {}", percent(share)),
            (Self::Low(share), Lang::En) => format!("{} of the points", percent(share)),
            (Self::Drop { before, now }, Lang::Ko) => {
                format!("앞선 과제 평균 {}에서 {}로 떨어짐", percent(before), percent(now))
            }
            (Self::Drop { before, now }, Lang::En) => {
                format!("down to {} from a mean of {} before", percent(now), percent(before))
            }
        }
    }
}

/// The students who fall behind in `now`, seen with the assignments `before` it; by number.
///
/// What waits to be marked is not held against anyone: then only what is missing counts.
#[must_use]
pub fn behind(now: &[Standing], before: &[Vec<Standing>]) -> Vec<Behind> {
    now.iter()
        .filter(|standing| !standing.is_excused)
        .filter_map(|standing| {
            let past: Vec<&Standing> = before
                .iter()
                .filter_map(|all| all.iter().find(|it| it.student.id == standing.student.id))
                .filter(|it| !it.is_excused)
                .collect();
            let signs = signs(standing, &past);
            (!signs.is_empty()).then(|| Behind { student: standing.student.clone(), signs })
        })
        .collect()
}

fn signs(now: &Standing, past: &[&Standing]) -> Vec<Sign> {
    if now.graded.is_none() {
        let missed = past.iter().filter(|it| it.graded.is_none()).count();
        return vec![Sign::Nothing { missed, of: past.len() }];
    }
    if now.to_mark() > 0 {
        return Vec::new();
    }
    let mut signs = Vec::new();
    let share = now.share();
    if share < LOW {
        signs.push(Sign::Low(share));
    }
    let done: Vec<f64> =
        past.iter().filter(|it| it.graded.is_some()).map(|it| it.share()).collect();
    if !done.is_empty() {
        let mean = done.iter().sum::<f64>() / done.len() as f64;
        if mean - share >= DROP {
            signs.push(Sign::Drop { before: mean, now: share });
        }
    }
    signs
}
