//! Exercise 3: the z and p of an A/B test.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;
use tourism_marketing::Result;
use tourism_marketing::stats::{self, ProportionTest};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("향기 실험의 z와 p", "z and p of the scent experiment"),
    ask: Bilingual::new(
        "향이 있을 때 200명 가운데 60명, 없을 때 200명 가운데 40명이 예약했습니다. 두 비율의 차이의 z와 양측 p값을 차례로 답하십시오.",
        "With scent 60 of 200 guests booked, without it 40 of 200. Give the z of the difference and the two-sided p-value, in this order.",
    ),
    stars: 2,
    concepts: &["ab-test", "emotional-experiment", "scent-marketing"],
    graded: false,
    parts: &[
        Bilingual::new("검정통계량 z", "z statistic"),
        Bilingual::new("양측 p값", "two-sided p-value"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let test = test()?;
        is((test.z, test.p_value))
    },
    misconceptions: &[
        Misconception {
            id: "unpooled",
            wrong: |_| {
                is((0.1 / (0.3_f64 * 0.7 / 200.0 + 0.2 * 0.8 / 200.0).sqrt(), test()?.p_value))
            },
            message: Bilingual::new(
                "표준오차를 두 비율에서 따로 구하셨습니다. 신뢰구간에는 그것을 쓰지만, 검정에서는 ‘차이가 없다’고 놓으므로 두 집단을 합친 비율 하나를 씁니다.",
                "The standard error came from the two rates separately. That is for the interval; the test supposes no difference, so one pooled rate is used.",
            ),
        },
        Misconception {
            id: "pooled_sum",
            wrong: |_| is((0.1 / (0.5_f64 * 0.5 * 0.01).sqrt(), test()?.p_value)),
            message: Bilingual::new(
                "두 비율을 더한 값을 합친 비율로 쓰셨습니다. 예약한 사람을 모두 더하고 손님을 모두 더한 다음 나누십시오.",
                "The two rates were added. Add those who booked, add the guests, then divide.",
            ),
        },
        Misconception {
            id: "no_error",
            wrong: |_| is((0.1, test()?.p_value)),
            message: Bilingual::new(
                "비율의 차이까지만 구하셨습니다. z는 그 차이를 표준오차로 나눈 값입니다.",
                "This is the difference of the rates. z is that difference divided by its standard error.",
            ),
        },
        Misconception {
            id: "one_sided",
            wrong: |_| {
                let test = test()?;
                is((test.z, test.p_value / 2.0))
            },
            message: Bilingual::new(
                "p값이 절반입니다. 향이 예약을 줄일 수도 있었으므로 양쪽 끝을 모두 셉니다(양측).",
                "The p-value is half of what it should be. Scent might have lowered bookings, too: count both ends (two-sided).",
            ),
        },
        Misconception {
            id: "confidence",
            wrong: |_| {
                let test = test()?;
                is((test.z, 1.0 - test.p_value))
            },
            message: Bilingual::new(
                "1에서 p값을 빼셨습니다. p값은 ‘차이가 없을 때 이만큼 또는 그 이상 벌어질 확률’이고, 1에서 뺀 값은 ‘효과가 있을 확률’이 아닙니다.",
                "The p-value was taken from 1. It is the chance of a difference this large or larger if there were none; 1 minus it is not the probability that the effect is real.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "빈칸은 둘입니다. 먼저 두 집단을 하나로 합쳤을 때의 예약률을 구하십시오.",
            "There are two blanks. First: the booking rate of both groups taken together.",
        ),
        Bilingual::new(
            "합친 비율은 (60 + 40) ÷ (200 + 200)이고, z는 비율의 차이 ÷ 표준오차입니다.",
            "The pooled rate is (60 + 40) ÷ (200 + 200); z is the difference of the rates ÷ the standard error.",
        ),
        Bilingual::new(
            "첫 빈칸에 `100.0 / 400.0`, 둘째 빈칸에 `(scent - none) / error`를 쓰십시오.",
            "Write `100.0 / 400.0` in the first blank, `(scent - none) / error` in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "합친 비율은 0.25, 표준오차는 약 0.043이므로 차이 0.10은 표준오차의 2.3배입니다. 차이가 없었다면 이만큼 벌어지는 일은 백 번에 두 번쯤입니다.",
            "The pooled rate is 0.25 and the standard error about 0.043, so the difference of 0.10 is 2.3 standard errors: without any effect that happens about twice in a hundred.",
        ),
    },
    takeaway: Bilingual::new(
        "z = 차이 ÷ 표준오차입니다. p값은 차이가 없다고 놓았을 때의 확률이지, 효과가 있을 확률이 아닙니다.",
        "z = difference ÷ standard error. The p-value supposes that there is no effect; it is not the probability of one.",
    ),
};

fn test() -> Result<ProportionTest> {
    stats::two_proportion_z(60, 200, 40, 200)
}
