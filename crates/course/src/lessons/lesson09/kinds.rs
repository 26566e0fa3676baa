//! Exercise 1: the four kinds of emotional marketing.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("감성마케팅의 네 범주", "The four kinds of emotional marketing"),
    ask: Bilingual::new(
        "보기 여덟 가지에서 감성마케팅의 네 범주에 드는 번호를 모두 고르십시오.",
        "Of eight options, choose the numbers of the four kinds of emotional marketing.",
    ),
    stars: 1,
    concepts: &[
        "emotional-marketing",
        "color-marketing",
        "scent-marketing",
        "sound-marketing",
        "healing-marketing",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([1, 3, 4, 6]),
    misconceptions: &[
        Misconception {
            id: "taste",
            wrong: |_| is([2]),
            message: Bilingual::new(
                "미각은 다섯 감각의 하나이고 감각마케팅 연구에서는 다루지만, 시험에서 묻는 감성마케팅의 네 범주에는 들지 않습니다.",
                "Taste is one of the five senses, and sensory marketing studies it, but it is not among the four kinds that examinations ask for.",
            ),
        },
        Misconception {
            id: "discount",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "값을 깎는 것은 가격이라는 이성적 소구입니다. 감각이나 감정에 호소하지 않습니다.",
                "A discount is a rational appeal, by price; it addresses neither senses nor feelings.",
            ),
        },
        Misconception {
            id: "humour",
            wrong: |_| is([7]),
            message: Bilingual::new(
                "유머 소구는 감정에 호소하는 광고의 방식이지만 네 범주(색·향·음·힐링)의 하나는 아닙니다.",
                "A humour appeal does address feelings, but it is a way of advertising, not one of the four kinds (colour, scent, sound, healing).",
            ),
        },
        Misconception {
            id: "database",
            wrong: |_| is([8]),
            message: Bilingual::new(
                "데이터베이스 마케팅은 고객정보를 쓰는 방식입니다. 감각 자극의 종류가 아닙니다.",
                "Database marketing is about using customer records, not a kind of stimulus.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "셋은 감각 하나씩이고, 하나는 감각이 아니라 주제입니다.",
            "Three of them are one sense each; the fourth is a theme.",
        ),
        Bilingual::new(
            "색, 향, 음, 그리고 쉼과 회복입니다.",
            "Colour, scent, sound, and rest and recovery.",
        ),
        Bilingual::new(
            "컬러마케팅, 향기마케팅, 힐링마케팅, 음향마케팅의 번호를 `vec![ ]` 안에 쉼표로 나누어 적으십시오.",
            "Write the numbers of colour, scent, healing and sound marketing into `vec![ ]`, with commas.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "네 범주는 컬러·향기·음향·힐링입니다. 앞의 셋은 시각·후각·청각의 자극이고 힐링은 감각이 아니라 주제입니다.",
            "The four are colour, scent, sound and healing: three stimuli of a sense and one theme.",
        ),
    },
    takeaway: Bilingual::new(
        "색·향·음·힐링으로 외우되, 힐링은 감각이 아니라는 점을 함께 적습니다.",
        "Remember colour, scent, sound, healing, and that healing is not a sense.",
    ),
};
