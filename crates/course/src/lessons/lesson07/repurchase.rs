//! Exercise 3: the repurchase rate.

use tourism_marketing::crm;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Buyers of a year, and those among them who bought again in it.
const BUYERS: u32 = 800;
const REPEAT: u32 = 320;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("재구매율", "The repurchase rate"),
    ask: Bilingual::new(
        "한 해 동안 산 손님 800명 가운데 320명이 그해에 다시 샀습니다. 재구매율을 0과 1 사이의 수로 구하십시오.",
        "Of 800 guests who bought in a year, 320 bought again within it. Give the repurchase rate as a number between 0 and 1.",
    ),
    stars: 1,
    concepts: &["repurchase", "crm-benefits-exam"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(crm::repurchase_rate(u64::from(REPEAT), u64::from(BUYERS))?),
    misconceptions: &[
        Misconception {
            id: "inverted",
            wrong: |_| is(f64::from(BUYERS) / f64::from(REPEAT)),
            message: Bilingual::new(
                "나눗셈이 뒤집혔습니다. 다시 산 손님을 산 손님 전체로 나눕니다.",
                "The division is upside down: those who bought again over all who bought.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * f64::from(REPEAT) / f64::from(BUYERS)),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "This is a percentage. Write a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| is(f64::from(REPEAT) / f64::from(BUYERS - REPEAT)),
            message: Bilingual::new(
                "다시 사지 않은 손님으로 나누셨습니다. 분모는 다시 산 손님까지 든 산 손님 전체입니다.",
                "You divided by those who did not buy again. The base is all who bought, the repeaters included.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - f64::from(REPEAT) / f64::from(BUYERS)),
            message: Bilingual::new(
                "다시 사지 않은 손님의 비율입니다. 이것을 곧 이탈률이라고 부를 수도 없습니다. 내년에 올 수도 있기 때문입니다.",
                "This is the share that did not buy again. Nor is it churn: they may come next year.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(f64::from(REPEAT / BUYERS)),
            message: Bilingual::new(
                "정수끼리 나누어 소수점 아래가 버려졌습니다. 수에 `.0`을 붙이십시오.",
                "Whole numbers were divided, which drops the decimals. Write the numbers with `.0`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "누구 가운데 누구의 비율입니까? 분모가 되는 사람들을 먼저 짚으십시오.",
            "A share of whom, and among whom? Point to the base first.",
        ),
        Bilingual::new(
            "재구매율은 ‘다시 산 손님 ÷ 산 손님 전체’입니다.",
            "The rate is guests who bought again ÷ all guests who bought.",
        ),
        Bilingual::new(
            "`320.0`을 `800.0`으로 나누는 식을 쓰십시오.",
            "Write `320.0` divided by `800.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "산 손님 800명 가운데 320명입니다. `crm::repurchase_rate(320, 800)`도 같은 값을 냅니다. 기간이 한 해라는 것을 함께 적어야 다른 값과 견줄 수 있습니다.",
            "320 of the 800 who bought. `crm::repurchase_rate(320, 800)` gives the same. Say that the period is a year, or the number cannot be compared.",
        ),
    },
    takeaway: Bilingual::new(
        "재구매율은 ‘한 번이라도 다시 샀는가’, 유지율은 ‘다음 기간에도 남아 있는가’를 묻습니다.",
        "Repurchase asks whether they ever bought again, retention whether they are still there in the next period.",
    ),
};
