//! The lessons as data.

pub mod lesson01;
pub mod lesson02;
pub mod lesson03;
pub mod lesson04;
pub mod lesson05;
pub mod lesson06;
pub mod lesson07;
pub mod lesson08;
pub mod lesson09;
pub mod lesson10;
pub mod lesson11;
pub mod lesson12;
pub mod lesson13;
pub mod lesson14;

use tourism_marketing::{Lang, Result};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::Exercise;
use crate::rubric::Rubric;

/// A lesson: what it teaches and what it asks.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Its number in the course.
    pub number: u8,
    /// Its title.
    pub title: Bilingual,
    /// The question that it answers from data.
    pub question: Bilingual,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// The numbers of the lessons that come before it.
    pub prerequisites: &'static [u8],
    /// The examinations for which it prepares.
    pub exams: &'static [Exam],
    /// The concepts that it teaches, by their ids in the concept list; every concept has its one lesson.
    pub concepts: &'static [&'static str],
    /// What one can do afterwards.
    pub objectives: &'static [Bilingual],
    /// The exercises, by number.
    pub exercises: &'static [Exercise],
    /// The written questions.
    pub rubrics: &'static [Rubric],
}

/// An examination that some lessons serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exam {
    /// 관광통역안내사.
    Guide,
    /// 컨벤션기획사 2급.
    Convention,
    /// 호텔경영사, 호텔관리사.
    Hotel,
    /// 경영지도사 2차 마케팅.
    Consultant,
    /// A midterm at a university.
    Midterm,
}

impl Exam {
    /// Every examination.
    pub const ALL: [Self; 5] =
        [Self::Guide, Self::Convention, Self::Hotel, Self::Consultant, Self::Midterm];

    /// The fixed word for it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Convention => "convention",
            Self::Hotel => "hotel",
            Self::Consultant => "consultant",
            Self::Midterm => "midterm",
        }
    }

    /// Its name.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Guide => lang.pick("관광통역안내사", "tourist guide"),
            Self::Convention => lang.pick("컨벤션기획사 2급", "convention planner (2nd class)"),
            Self::Hotel => lang.pick("호텔경영사·호텔관리사", "hotel manager"),
            Self::Consultant => {
                lang.pick("경영지도사 2차(마케팅)", "management consultant (part 2)")
            }
            Self::Midterm => lang.pick("대학 중간·기말시험", "university examination"),
        }
    }
}

impl Plan {
    /// The exercise with a number.
    #[must_use]
    pub fn exercise(&self, number: u8) -> Option<&'static Exercise> {
        self.exercises.iter().find(|exercise| exercise.number == number)
    }
}

/// Every lesson there is.
#[rustfmt::skip] // One a line.
pub const ALL: &[Plan] = &[
    lesson01::PLAN,
    lesson02::PLAN,
    lesson03::PLAN,
    lesson04::PLAN,
    lesson05::PLAN,
    lesson06::PLAN,
    lesson07::PLAN,
    lesson08::PLAN,
    lesson09::PLAN,
    lesson10::PLAN,
    lesson11::PLAN,
    lesson12::PLAN,
    lesson13::PLAN,
    lesson14::PLAN,
];

/// The lesson with a number.
#[must_use]
pub fn find(number: u8) -> Option<&'static Plan> {
    ALL.iter().find(|plan| plan.number == number)
}

/// An answer that is not refused.
#[expect(clippy::unnecessary_wraps, reason = "every formula may be refused")]
pub(crate) fn is(answer: impl IntoAnswer) -> Result<Answer> {
    Ok(answer.into_answer())
}
