//! The rules of the examinations: parts, time, weights, floor and pass mark.

use std::collections::BTreeMap;

use tourism_course::Bilingual;
use tourism_marketing::Lang;

use super::facts::{self, Fact};
use crate::Exam;

/// A mock exam.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mock {
    /// 관광통역안내사 1차, 관광학개론.
    Guide,
    /// 컨벤션기획사 2급 필기, 호텔·관광실무론.
    Convention,
    /// 호텔경영사 1차, 호텔마케팅론.
    Hotel,
    /// 경영지도사 2차 마케팅, one subject.
    Consultant2,
    /// A university's examination.
    Midterm,
}

/// What a mock exam is like.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// The examination's items in the bank.
    pub exam: Exam,
    /// The examination.
    pub title: Bilingual,
    /// The subject that is sat here.
    pub subject: Bilingual,
    /// The time in minutes.
    pub minutes: u32,
    /// What is asked, in this order; 100 points together.
    pub parts: &'static [Part],
    /// The subjects of the real examination with their weights, the one sat here marked.
    pub subjects: &'static [Subject],
    /// The score below which a subject fails the whole (과락).
    pub floor: Option<f64>,
    /// The weighted total that passes.
    pub pass: Option<f64>,
    /// What one should know of the rule, and how sure it is.
    pub facts: &'static [Fact],
    /// How much each lesson weighs, judged from the topics that are asked; 1 where it is not listed.
    pub weights: &'static [(u8, u32)],
    /// Lessons from which items of other examinations fill the paper, where the bank has too few of its own.
    pub fill_from: &'static [u8],
}

/// A part of an examination.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// Items with four options each.
    Choice {
        /// How many.
        items: usize,
        /// The points of each.
        points: f64,
    },
    /// Items of every form a program can judge, answered in their own way.
    Mixed {
        /// How many.
        items: usize,
        /// The points of each.
        points: f64,
    },
    /// Written answers.
    Written {
        /// Essays (논술), 30 points each.
        essays: usize,
        /// Short answers (약술), 10 points each.
        shorts: usize,
    },
}

/// A subject of an examination.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Its name.
    pub name: Bilingual,
    /// Its weight.
    pub weight: f64,
    /// Whether it is the one that is sat here.
    pub here: bool,
}

impl Mock {
    /// Every mock exam.
    pub const ALL: [Self; 5] =
        [Self::Guide, Self::Convention, Self::Hotel, Self::Consultant2, Self::Midterm];

    /// The fixed word for it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Convention => "convention",
            Self::Hotel => "hotel",
            Self::Consultant2 => "consultant2",
            Self::Midterm => "midterm",
        }
    }

    /// The mock exam with a fixed word.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mock| mock.id() == id)
    }

    /// Its rules.
    #[must_use]
    pub fn rules(self) -> &'static Rules {
        match self {
            Self::Guide => &GUIDE,
            Self::Convention => &CONVENTION,
            Self::Hotel => &HOTEL,
            Self::Consultant2 => &CONSULTANT2,
            Self::Midterm => &MIDTERM,
        }
    }

    /// The examination and the subject that is sat.
    #[must_use]
    pub fn title(self, lang: Lang) -> String {
        let rules = self.rules();
        format!("{} — {}", rules.title.get(lang), rules.subject.get(lang))
    }
}

impl Rules {
    /// How much each lesson weighs.
    #[must_use]
    pub fn weights(&self) -> BTreeMap<u8, u32> {
        self.weights.iter().copied().collect()
    }
}

const fn subject(ko: &'static str, en: &'static str, weight: f64, here: bool) -> Subject {
    Subject { name: Bilingual::new(ko, en), weight, here }
}

const FOUR_OPTIONS: &[Part] = &[Part::Choice { items: 25, points: 4.0 }];

const GUIDE: Rules = Rules {
    exam: Exam::Guide,
    title: Bilingual::new(
        "관광통역안내사 1차 필기",
        "Tourist guide and interpreter (Korea), written test",
    ),
    subject: Bilingual::new("관광학개론", "introduction to tourism"),
    minutes: 25,
    parts: FOUR_OPTIONS,
    subjects: &[
        subject("국사", "Korean history", 40.0, false),
        subject("관광자원해설", "tourism resources", 20.0, false),
        subject("관광법규", "tourism law", 20.0, false),
        subject("관광학개론", "introduction to tourism", 20.0, true),
    ],
    floor: Some(40.0),
    pass: Some(60.0),
    facts: facts::GUIDE,
    #[rustfmt::skip] // A table.
    weights: &[(1, 2), (3, 2), (5, 2), (6, 3), (7, 2), (9, 2), (10, 2), (11, 2), (12, 3), (14, 2)],
    fill_from: &[],
};

const CONVENTION: Rules = Rules {
    exam: Exam::Convention,
    title: Bilingual::new(
        "컨벤션기획사 2급 필기",
        "Convention planner, 2nd class (Korea), written test",
    ),
    subject: Bilingual::new("호텔·관광실무론", "hotel and tourism practice"),
    minutes: 30,
    parts: &[Part::Choice { items: 30, points: 100.0 / 30.0 }],
    subjects: &[
        subject("컨벤션산업론", "the convention industry", 40.0, false),
        subject("호텔·관광실무론", "hotel and tourism practice", 30.0, true),
        subject("컨벤션영어", "convention English", 30.0, false),
    ],
    floor: Some(40.0),
    pass: Some(60.0),
    facts: facts::CONVENTION,
    weights: &[(1, 2), (7, 2), (12, 2), (14, 3)],
    fill_from: &[1, 7, 12],
};

const HOTEL: Rules = Rules {
    exam: Exam::Hotel,
    title: Bilingual::new("호텔경영사 1차 필기", "Hotel manager (Korea), written test"),
    subject: Bilingual::new("호텔마케팅론", "hotel marketing"),
    minutes: 25,
    parts: FOUR_OPTIONS,
    subjects: &[
        subject("관광법규", "tourism law", 25.0, false),
        subject("호텔회계론", "hotel accounting", 25.0, false),
        subject("호텔인사·조직관리론", "hotel personnel and organisation", 25.0, false),
        subject("호텔마케팅론", "hotel marketing", 25.0, true),
    ],
    floor: Some(40.0),
    pass: Some(60.0),
    facts: facts::HOTEL,
    #[rustfmt::skip] // A table.
    weights: &[
        (1, 3), (2, 2), (3, 3), (4, 2), (5, 3), (6, 2), (7, 3), (8, 2), (9, 2), (10, 3), (11, 3), (12, 3), (14, 2),
    ],
    fill_from: &[],
};

const CONSULTANT2: Rules = Rules {
    exam: Exam::Consultant,
    title: Bilingual::new(
        "경영지도사 2차 마케팅",
        "Management consultant (Korea), marketing, second test",
    ),
    subject: Bilingual::new("한 과목 분량", "the size of one subject"),
    minutes: 90,
    parts: &[Part::Written { essays: 2, shorts: 4 }],
    subjects: &[
        subject("한 과목", "one subject", 1.0, true),
        subject("다른 과목", "another subject", 1.0, false),
        subject("또 다른 과목", "the third subject", 1.0, false),
    ],
    floor: Some(40.0),
    pass: Some(60.0),
    facts: facts::CONSULTANT2,
    #[rustfmt::skip] // A table.
    weights: &[
        (1, 3), (2, 4), (3, 2), (4, 3), (5, 2), (6, 2), (7, 4), (8, 3), (10, 3), (11, 2), (12, 3), (13, 3), (14, 2),
    ],
    fill_from: &[],
};

const MIDTERM: Rules = Rules {
    exam: Exam::Midterm,
    title: Bilingual::new("대학 중간·기말시험", "University examination"),
    subject: Bilingual::new("관광마케팅", "tourism marketing"),
    minutes: 75,
    parts: &[Part::Mixed { items: 24, points: 2.5 }, Part::Written { essays: 0, shorts: 4 }],
    subjects: &[subject("관광마케팅", "tourism marketing", 1.0, true)],
    floor: None,
    pass: None,
    facts: facts::MIDTERM,
    weights: &[],
    fill_from: &[],
};
