//! Exercise 0: the share that passed without a defect.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Check-ins looked at, and those with a defect.
const CHECKED: f64 = 50.0;
const DEFECTS: f64 = 4.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("결함 없이 끝난 비율", "What passed without a defect"),
    ask: Bilingual::new(
        "체크인 50건을 점검했더니 결함이 있는 것이 4건이었을 때, 결함 없이 끝난 비율(수율)을 0과 1 사이의 수로 구하십시오.",
        "Of 50 check-ins that were looked at, 4 had a defect. What share passed without one (the yield), between 0 and 1?",
    ),
    stars: 1,
    concepts: &["defect-prevention"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is((CHECKED - DEFECTS) / CHECKED),
    misconceptions: &[
        Misconception {
            id: "defect_share",
            wrong: |_| is(DEFECTS / CHECKED),
            message: Bilingual::new(
                "결함이 있는 비율을 구하셨습니다. 묻는 것은 결함 없이 끝난 비율이니 1에서 빼십시오.",
                "This is the share with a defect. The share without one was asked: take it from 1.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is((CHECKED - DEFECTS) / CHECKED * 100.0),
            message: Bilingual::new(
                "비율은 맞지만 백분율(%)로 답하셨습니다. 100으로 나누어 0과 1 사이의 수로 쓰십시오.",
                "The share is right but written as a percentage. Divide by 100.",
            ),
        },
        Misconception {
            id: "count",
            wrong: |_| is(CHECKED - DEFECTS),
            message: Bilingual::new(
                "결함 없이 끝난 건수를 답하셨습니다. 점검한 건수로 나누어야 비율이 됩니다.",
                "This is how many passed. Divide by how many were checked to get a share.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "정수끼리 나누어 소수가 버려졌습니다. `50.0`처럼 소수점을 붙이십시오.",
                "Whole numbers were divided, which drops the fraction. Write `50.0` with a decimal point.",
            ),
        },
        Misconception {
            id: "precedence",
            wrong: |_| is(CHECKED - DEFECTS / CHECKED),
            message: Bilingual::new(
                "나눗셈이 뺄셈보다 먼저 계산되어 4만 50으로 나뉘었습니다. 뺄셈을 괄호로 묶으십시오.",
                "Division comes before subtraction, so only the 4 was divided. Put the subtraction in brackets.",
            ),
        },
    ],
    hints: &[
        Bilingual::new("결함이 없는 체크인은 몇 건입니까?", "How many check-ins had no defect?"),
        Bilingual::new(
            "결함이 없는 건수를 점검한 건수로 나눕니다. 1에서 결함률을 빼도 같습니다.",
            "Divide those without a defect by all that were checked; or take the share with a defect from 1.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `(50.0 - 4.0) / …`의 빈자리를 채우십시오.",
            "Replace `todo!()` by `(50.0 - 4.0) / …` and fill the gap.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "50건 가운데 46건이 결함 없이 끝났습니다. 1 − 4/50으로 구해도 같습니다.",
            "46 of 50 passed. 1 − 4/50 gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "이 비율을 수율이라 합니다. 접점 하나의 수율은 높아 보여도 접점이 이어지면 달라집니다. 4절에서 확인합니다.",
        "This share is the yield. At one touchpoint it looks high; along a chain of touchpoints it does not, as section 4 shows.",
    ),
};
