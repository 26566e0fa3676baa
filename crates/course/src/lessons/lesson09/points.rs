//! Exercise 0: percentage points.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("비율의 차이", "A difference of two shares"),
    ask: Bilingual::new(
        "향을 피운 날에는 손님 200명 가운데 60명이, 피우지 않은 날에는 200명 가운데 40명이 스파를 예약했습니다. 예약률이 얼마나 다릅니까? (향을 피운 날 − 피우지 않은 날)을 0과 1 사이의 수로 답하십시오.",
        "With scent, 60 of 200 guests booked the spa; without it, 40 of 200. By how much do the two booking rates differ (with minus without)? Answer with a number between 0 and 1.",
    ),
    stars: 1,
    concepts: &["ab-test", "scent-marketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(0.1),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(10.0),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 10 %포인트를 0과 1 사이의 수로 쓰려면 100으로 나눕니다.",
                "This is in percentage points. Divide by 100 for a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "relative",
            wrong: |_| is(0.5),
            message: Bilingual::new(
                "향이 없을 때보다 몇 배만큼 늘었는지(상대 증가율)를 구하셨습니다. 여기서는 두 비율을 빼기만 합니다. 광고는 흔히 더 커 보이는 상대 증가율을 씁니다.",
                "This is the relative rise, by which part of the rate without scent. Here the two rates are only subtracted. Advertisements like the relative figure because it is larger.",
            ),
        },
        Misconception {
            id: "heads",
            wrong: |_| is(20.0),
            message: Bilingual::new(
                "예약한 사람 수의 차이입니다. 사람 수를 각각 200으로 나누어 비율로 만든 다음 빼십시오.",
                "This is the difference in heads. Divide each count by 200 first, then subtract the rates.",
            ),
        },
        Misconception {
            id: "reversed",
            wrong: |_| is(-0.1),
            message: Bilingual::new(
                "빼는 순서가 바뀌었습니다. 향을 피운 날의 비율에서 피우지 않은 날의 비율을 뺍니다.",
                "The order is reversed: take the rate without scent from the rate with it.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 날의 예약률을 먼저 따로 구하십시오.",
            "Find the two booking rates first.",
        ),
        Bilingual::new(
            "예약률은 예약한 사람 ÷ 손님 수입니다. 두 비율을 뺍니다.",
            "A rate is those who booked ÷ guests. Subtract the second rate from the first.",
        ),
        Bilingual::new(
            "`60.0 / 200.0`에서 `40.0 / 200.0`을 빼십시오.",
            "Take `40.0 / 200.0` from `60.0 / 200.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "30 %에서 20 %를 빼면 10 %포인트입니다. 같은 결과를 “예약이 50 % 늘었다”라고도 말할 수 있으므로, 숫자를 볼 때에는 무엇을 무엇으로 나누었는지부터 묻습니다.",
            "30 % less 20 % is ten percentage points. The same result can be told as “bookings up 50 %”, so ask first what was divided by what.",
        ),
    },
    takeaway: Bilingual::new(
        "비율의 차이는 %포인트로, 상대 증가율은 %로 말합니다. 둘을 섞으면 효과가 커 보입니다.",
        "A difference of rates is in percentage points, a relative rise in per cent. Mixing the two makes effects look large.",
    ),
};
