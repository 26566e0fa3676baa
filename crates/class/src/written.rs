//! The rubric of a written question.

use tourism_course::lessons;
use tourism_course::rubric::Rubric;

use crate::record::{ExerciseId, Part};

/// The rubric by which a written question is marked; `None` for an exercise, or a question that the course has not.
#[must_use]
pub fn rubric(exercise: &ExerciseId) -> Option<&'static Rubric> {
    let Part::Written(id) = &exercise.part else { return None };
    lessons::find(exercise.lesson)?.rubrics.iter().find(|rubric| rubric.id == id)
}

/// The points of an item that is worth `of`, for `given` points of the rubric.
#[must_use]
pub fn scaled(exercise: &ExerciseId, given: f64, of: f64) -> f64 {
    let most = rubric(exercise).map_or(of, |rubric| f64::from(rubric.points()));
    if most > 0.0 { (given / most * of).clamp(0.0, of) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_essay_worth_ten_counts_a_third_of_the_thirty_points_of_its_rubric() {
        let essay: ExerciseId = "3.essay".parse().unwrap();
        assert_eq!(rubric(&essay).unwrap().points(), 30);
        assert!((scaled(&essay, 24.0, 10.0) - 8.0).abs() < 1e-12);
        assert!((scaled(&essay, 24.0, 30.0) - 24.0).abs() < 1e-12);
        assert!(rubric(&"3.2".parse().unwrap()).is_none());
    }
}
