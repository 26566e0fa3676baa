//! A written question, whether it comes from the bank or from a lesson.

use tourism_course::{lessons, rubric, text};
use tourism_marketing::{Lang, exam};

use crate::bank::{Bank, Body, Item};
use crate::text::Text;

/// A written question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id: that of the item, or such as `lesson03-essay`.
    pub id: String,
    /// The lesson.
    pub lesson: u8,
    /// Whether it is an essay (논술), not a short answer (약술).
    pub is_essay: bool,
    /// What is asked.
    pub stem: Text,
    /// The frame of an answer.
    pub frame: Text,
    /// The outline of a good answer; a lesson's question says it in its criteria.
    pub model: Option<Text>,
    /// Words that a good answer is likely to use, each with its other names.
    pub keywords: Vec<Vec<String>>,
    /// What the points are given for.
    pub criteria: Vec<Criterion>,
}

/// What some of the points are given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// What for.
    pub text: Text,
    /// What an answer with all the points says, where that is told.
    pub full: Option<Text>,
    /// The points.
    pub points: u32,
}

/// A word of the list, and whether the answer has it: a hint, never a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The word and its other names.
    pub names: Vec<String>,
    /// Whether one of them is in the answer.
    pub found: bool,
}

impl Question {
    /// The points of the whole.
    #[must_use]
    pub fn points(&self) -> u32 {
        self.criteria.iter().map(|criterion| criterion.points).sum()
    }

    /// 논술 or 약술, with the points.
    #[must_use]
    pub fn kind(&self, lang: Lang) -> String {
        let points = self.points();
        match (self.is_essay, lang) {
            (true, Lang::Ko) => format!("논술 {points}점"),
            (false, Lang::Ko) => format!("약술 {points}점"),
            (true, Lang::En) => format!("essay, {points} points"),
            (false, Lang::En) => format!("short answer, {points} points"),
        }
    }

    /// Which words of the list an answer has. Spaces and punctuation do not matter.
    #[must_use]
    pub fn hints(&self, answer: &str) -> Vec<Hint> {
        let answer = text::key(answer);
        let has = |name: &String| answer.contains(&text::key(name));
        let hint =
            |names: &Vec<String>| Hint { names: names.clone(), found: names.iter().any(has) };
        self.keywords.iter().map(hint).collect()
    }

    /// The sum of the points, one number for each criterion; half points are allowed.
    ///
    /// # Errors
    ///
    /// If the numbers are not as many as the criteria, or one is negative or above its criterion.
    pub fn score(&self, given: &[f64]) -> tourism_marketing::Result<exam::RubricScore> {
        let most: Vec<f64> = self.criteria.iter().map(|it| f64::from(it.points)).collect();
        exam::rubric_score(given, &most)
    }
}

/// Every written question: those of the bank, then those of the lessons.
#[must_use]
pub fn all(bank: &Bank) -> Vec<Question> {
    let of_bank = bank.items().iter().filter_map(|item| of(item));
    let of_lessons = lessons::ALL
        .iter()
        .flat_map(|plan| plan.rubrics.iter().map(|rubric| of_lesson(plan.number, rubric)));
    of_bank.chain(of_lessons).collect()
}

/// The written question with an id.
#[must_use]
pub fn find(bank: &Bank, id: &str) -> Option<Question> {
    all(bank).into_iter().find(|question| question.id == id)
}

/// The written question of an item; none of any other item.
#[must_use]
pub fn of(item: &Item) -> Option<Question> {
    let Body::Written(written) = &item.body else { return None };
    let criterion = |criterion: &crate::bank::Criterion| Criterion {
        text: criterion.text.clone(),
        full: None,
        points: criterion.points,
    };
    Some(Question {
        id: item.id.clone(),
        lesson: item.lesson(),
        is_essay: written.is_essay,
        stem: item.stem.clone(),
        frame: written.frame.clone(),
        model: Some(written.model.clone()),
        keywords: written.keywords.clone(),
        criteria: written.rubric.iter().map(criterion).collect(),
    })
}

fn of_lesson(lesson: u8, rubric: &rubric::Rubric) -> Question {
    let is_essay = rubric.points() > 15;
    let both = |text: &tourism_course::Bilingual| Text::new(text.ko, text.en);
    let frame = if is_essay {
        Text::new(
            "Ⅰ. 서론 – Ⅱ. 본론(논점마다 한 절) – Ⅲ. 사례 – Ⅳ. 결론",
            "I. Introduction – II. Argument, one section for each point – III. Cases – IV. Conclusion",
        )
    } else {
        Text::new("개념 – 구분 – 예시 – 의의", "Concept – kinds – examples – meaning")
    };
    let criterion = |criterion: &rubric::Criterion| Criterion {
        text: both(&criterion.name),
        full: Some(both(&criterion.full)),
        points: u32::from(criterion.points),
    };
    Question {
        id: format!("lesson{lesson:02}-{}", rubric.id),
        lesson,
        is_essay,
        stem: both(&rubric.question),
        frame,
        model: None,
        keywords: Vec::new(),
        criteria: rubric.criteria.iter().map(criterion).collect(),
    }
}
