//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "평균 객실료의 뜻과 쓰임을 설명하고, 그 한계를 자료로 논하시오.",
        "Explain the average daily rate and its use, and discuss its limits from data.",
    ),
    criteria: &[Criterion {
        name: Bilingual::new("정의와 한계", "Definition and limits"),
        full: Bilingual::new(
            "정의를 바르게 적고 한계를 자료로 보였다.",
            "The definition is right, and data show the limits.",
        ),
        points: 30,
    }],
    concepts: &["monetary"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new("평균과 중앙값의 차이를 쓰시오.", "How do mean and median differ?"),
    criteria: &[Criterion {
        name: Bilingual::new("두 정의와 차이", "Both definitions and the difference"),
        full: Bilingual::new(
            "두 정의가 바르고, 큰 값이 평균만 끌어올린다는 점을 적었다.",
            "Both definitions are right, and a large value is said to move the mean only.",
        ),
        points: 10,
    }],
    concepts: &["monetary"],
};
