//! Exercise 0: the share of right answers.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Items of the paper, and those answered rightly.
const ITEMS: f64 = 60.0;
const RIGHT: f64 = 39.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("정답률", "The share of right answers"),
    ask: Bilingual::new(
        "60문항짜리 모의시험에서 39문항을 맞혔습니다. 정답률을 0과 1 사이의 수로 답하십시오.",
        "In a mock examination of 60 items, 39 were answered correctly. Give the share of right answers as a number between 0 and 1.",
    ),
    stars: 1,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(RIGHT / ITEMS),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * RIGHT / ITEMS),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 이 과정에서 비율은 0과 1 사이의 수이므로 100을 곱하지 마십시오.",
                "This is a percentage. In this course a share is a number between 0 and 1: do not multiply by 100.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(ITEMS / RIGHT),
            message: Bilingual::new(
                "거꾸로 나누셨습니다. 맞힌 문항이 위, 전체 문항이 아래입니다.",
                "The division is upside down: right answers above the line, all items below it.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - RIGHT / ITEMS),
            message: Bilingual::new(
                "틀린 문항의 비율을 구하셨습니다. 1에서 빼지 마십시오.",
                "This is the share of wrong answers. Do not subtract from 1.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| is(RIGHT / (ITEMS - RIGHT)),
            message: Bilingual::new(
                "틀린 문항의 수로 나누셨습니다. 분모는 전체 문항입니다.",
                "You divided by the wrong answers. The denominator is all the items.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "정수끼리 나누면 소수점 아래가 버려져 0이 됩니다. `39.0 / 60.0`처럼 소수점을 붙이십시오.",
                "Whole numbers divide without a fraction, which gives 0. Write decimals, like `39.0 / 60.0`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "전체는 문항의 수이고, 부분은 맞힌 문항입니다.",
            "The whole is the items; the part is the items answered correctly.",
        ),
        Bilingual::new(
            "맞힌 문항을 전체 문항으로 나누십시오. 두 수 모두 소수점을 붙입니다.",
            "Divide the right answers by the items, both with a decimal point.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `39.0 / 60.0`을 쓰십시오.",
            "Replace `todo!()` by `39.0 / 60.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "서른아홉을 예순으로 나누면 0.65입니다. 100점으로 고치면 65점입니다.",
            "Thirty-nine divided by sixty is 0.65, which is 65 points of 100.",
        ),
    },
    takeaway: Bilingual::new(
        "정답률은 점수이지 실력 그 자체가 아닙니다. 찍어서 맞힌 것과 아는데 틀린 것이 섞여 있습니다.",
        "A share of right answers is a score, not what one knows: lucky guesses and slips are both in it.",
    ),
};
