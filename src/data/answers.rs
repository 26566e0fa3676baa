//! Who answered which question of a mock exam rightly.

use super::{Column, Fields, Row, file, read};
use crate::Result;

/// The answers of one learner. Simulated in the course's file.
///
/// *Korean term:* 모의시험의 한 응시자.
#[derive(Debug, Clone, PartialEq)]
pub struct ExamAnswers {
    /// The learner's number.
    pub learner: String,
    /// For each of the 60 questions (`q01` to `q60`) 1 if the answer was right, else 0.
    pub right: Vec<u8>,
}

macro_rules! questions {
    ($($name:literal)*) => {
        const QUESTIONS: &[&str] = &[$($name),*];
        const COLUMNS: &[Column] =
            &[Column::new("learner", "text"), $(Column::new($name, "0/1")),*];
    };
}

questions! {
    "q01" "q02" "q03" "q04" "q05" "q06" "q07" "q08" "q09" "q10"
    "q11" "q12" "q13" "q14" "q15" "q16" "q17" "q18" "q19" "q20"
    "q21" "q22" "q23" "q24" "q25" "q26" "q27" "q28" "q29" "q30"
    "q31" "q32" "q33" "q34" "q35" "q36" "q37" "q38" "q39" "q40"
    "q41" "q42" "q43" "q44" "q45" "q46" "q47" "q48" "q49" "q50"
    "q51" "q52" "q53" "q54" "q55" "q56" "q57" "q58" "q59" "q60"
}

impl Row for ExamAnswers {
    const COLUMNS: &'static [Column] = COLUMNS;
    const UNIQUE: Option<&'static str> = Some("learner");

    fn from_fields(fields: &Fields) -> Result<Self> {
        let right = QUESTIONS.iter().map(|name| fields.flag(name).map(u8::from));
        Ok(Self { learner: fields.text("learner")?, right: right.collect::<Result<_>>()? })
    }
}

/// Answers to a mock exam, 200 learners and 60 questions: `answers.csv`.
///
/// *Korean term:* 모의(시뮬레이션) 모의시험 응답 자료.
///
/// # Errors
///
/// As [`file()`] and [`read`].
///
/// # Examples
///
/// ```
/// use tourism_marketing::{data, exam};
///
/// let answers: Vec<Vec<u8>> = data::answers()?.into_iter().map(|row| row.right).collect();
/// assert!(exam::kr20(&answers)? > 0.8);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn answers() -> Result<Vec<ExamAnswers>> {
    read(file("answers.csv")?)
}
