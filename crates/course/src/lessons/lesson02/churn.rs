//! Exercise 0: a first churn rate, and how checking works.

use tourism_marketing::Result;

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const START: f64 = 400.0;
const LOST: f64 = 50.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("이탈률 하나", "A first churn rate"),
    ask: Bilingual::new(
        "연초에 회원이 400명이었고 그 가운데 50명이 한 해 동안 떠났습니다. 연간 이탈률을 0과 1 사이의 수로 답하십시오.",
        "A club had 400 members at the start of the year, and 50 of them left during it. What was the churn rate of the year, as a number from 0 to 1?",
    ),
    stars: 1,
    concepts: &["churn"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * LOST / START),
            message: Bilingual::new(
                "값은 맞지만 백분율(%)로 답하셨습니다. 이 과정에서 비율은 0과 1 사이의 수로 쓰므로 100으로 나누십시오.",
                "The rate is right, but given as a percentage. In this course rates lie between 0 and 1: divide by 100.",
            ),
        },
        Misconception {
            id: "retention",
            wrong: |_| is(1.0 - LOST / START),
            message: Bilingual::new(
                "떠난 비율이 아니라 남은 비율, 곧 유지율을 구하셨습니다. 1에서 빼면 이탈률입니다.",
                "This is the share who stayed, the retention rate. Subtract it from 1 to get churn.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(START / LOST),
            message: Bilingual::new(
                "나눗셈의 앞뒤가 바뀌었습니다. 떠난 사람을 기초의 회원으로 나누십시오.",
                "The division is the wrong way round: divide those who left by the members at the start.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| is(LOST / (START - LOST)),
            message: Bilingual::new(
                "남은 회원으로 나누셨습니다. 이탈률의 분모는 기간이 시작될 때의 회원 전체입니다.",
                "You divided by those who stayed. The base of a churn rate is everybody who was there at the start.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0),
            message: Bilingual::new(
                "정수끼리 나누신 것 같습니다. Rust에서 `50 / 400`은 소수점 아래를 버려 0이 됩니다. `50.0 / 400.0`처럼 소수점을 붙이십시오.",
                "This looks like a division of integers: in Rust `50 / 400` drops the decimals and is 0. Write the numbers with a decimal point.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "이탈률은 전체에서 떠난 사람이 차지하는 몫입니다. 전체는 언제의 회원입니까?",
            "Churn is the share of members who left. The share of which members?",
        ),
        Bilingual::new(
            "떠난 사람을 기간이 시작될 때의 회원으로 나눕니다. 수에는 `.0`을 붙입니다.",
            "Divide those who left by the members at the start, and write the numbers with `.0`.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `50.0 / 400.0`을 쓰십시오. 끝에 세미콜론(`;`)은 붙이지 않습니다.",
            "Replace `todo!()` by `50.0 / 400.0`, without a semicolon (`;`) at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "떠난 50명을 연초의 400명으로 나눕니다. 남은 비율은 1에서 이 값을 뺀 것입니다.",
            "The 50 who left, divided by the 400 of the start. The share who stayed is 1 less this.",
        ),
    },
    takeaway: Bilingual::new(
        "이탈률과 유지율은 더해서 1입니다. 분모는 언제나 기간이 시작될 때의 고객입니다.",
        "Churn and retention add up to 1, and the base of both is the customers at the start of the period.",
    ),
};

fn right(_: &Input) -> Result<Answer> {
    is(LOST / START)
}
