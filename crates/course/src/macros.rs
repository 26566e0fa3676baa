//! The two macros of a notebook.

/// Checks the value of an expression as the answer to an exercise.
///
/// The expression runs inside the check, so that a `todo!()` is told from an answer and a panic is explained.
/// An answer that is a `Result` is given as it is, without `?`.
///
/// ```
/// use tourism_course::prelude::*;
///
/// # let folder = tempfile::tempdir().unwrap();
/// # let lesson = Lesson::with_progress(3, Lang::Ko, folder.path().join("my-progress.json"))?;
/// fn answer_0() -> f64 {
///     todo!()
/// }
/// assert_eq!(check!(lesson, 0, answer_0()).outcome(), Outcome::NotAttempted);
/// # Ok::<(), tourism_course::Error>(())
/// ```
#[macro_export]
macro_rules! check {
    ($lesson:expr, $exercise:expr, $answer:expr $(,)?) => {
        $lesson.check_with($exercise, || $answer)
    };
}

/// Checks a function on many inputs against the one of the library.
///
/// ```
/// use tourism_course::prelude::*;
///
/// # let folder = tempfile::tempdir().unwrap();
/// # let lesson = Lesson::with_progress(3, Lang::Ko, folder.path().join("my-progress.json"))?;
/// fn my_moderation(first: &[f64], second: &[f64], top: f64) -> (f64, f64, f64) {
///     todo!()
/// }
/// assert_eq!(check_fn!(lesson, 6, my_moderation).outcome(), Outcome::NotAttempted);
/// # Ok::<(), tourism_course::Error>(())
/// ```
#[macro_export]
macro_rules! check_fn {
    ($lesson:expr, $exercise:expr, $function:expr $(,)?) => {
        $lesson.check_function($exercise, $function)
    };
}
