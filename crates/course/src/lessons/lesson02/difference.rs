//! Exercise 4: what separates cumulative purchases from a lifetime value.

use tourism_marketing::Result;
use tourism_marketing::value::{self, ClvTiming, MarginStream};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// What the guest spends a year and leaves as margin, in KRW.
const SPEND: f64 = 200_000.0;
const M: f64 = 80_000.0;
const R: f64 = 0.80;
const I: f64 = 0.10;
const YEARS: u32 = 5;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("누적구매액과 CLV의 차이", "Cumulative purchases less CLV"),
    ask: Bilingual::new(
        "한 해 20만 원을 쓰고 그 가운데 8만 원이 마진인 손님이 있습니다(유지율 0.8, 할인율 10 %). 다섯 해의 누적구매액에서 같은 다섯 번의 마진으로 구한 CLV(기초 규약)를 빼십시오(원).",
        "A guest spends 200,000 won a year and leaves 80,000 of it as margin (retention 0.8, discount 10 %). From five years of purchases subtract the lifetime value of the same five margins, by the start convention (won).",
    ),
    stars: 2,
    concepts: &["customer-lifetime-value", "clv-timing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "reversed",
            wrong: |_| is(-gap(M, R, I, ClvTiming::Start)?),
            message: Bilingual::new(
                "뺄셈의 순서가 바뀌었습니다. 누적구매액에서 CLV를 뺍니다.",
                "The subtraction is the wrong way round: purchases less lifetime value.",
            ),
        },
        Misconception {
            id: "value_itself",
            wrong: |_| is(spent() - gap(M, R, I, ClvTiming::Start)?),
            message: Bilingual::new(
                "CLV 자체를 답하셨습니다. 묻는 것은 누적구매액과의 차이입니다.",
                "This is the lifetime value itself. The question is how far it lies from the purchases.",
            ),
        },
        Misconception {
            id: "end",
            wrong: |_| is(gap(M, R, I, ClvTiming::End)?),
            message: Bilingual::new(
                "기말 규약으로 계산하셨습니다. 문제는 첫 마진을 지금 받는 기초 규약이므로 `ClvTiming::Start`를 씁니다.",
                "This is the end convention. Here the first margin comes now: `ClvTiming::Start`.",
            ),
        },
        Misconception {
            id: "revenue_as_margin",
            wrong: |_| is(gap(SPEND, R, I, ClvTiming::Start)?),
            message: Bilingual::new(
                "CLV에 매출 20만 원을 넣으셨습니다. CLV는 마진으로 계산합니다.",
                "The revenue of 200,000 went into the lifetime value. It is made of margins.",
            ),
        },
        Misconception {
            id: "nobody_leaves",
            wrong: |_| is(gap(M, 1.0, I, ClvTiming::Start)?),
            message: Bilingual::new(
                "손님이 다섯 해를 반드시 온다고 보셨습니다. 마진마다 그때까지 남아 있을 확률을 곱해야 합니다. 유지율은 0.8입니다.",
                "The guest was sure to come for five years. Each margin is weighted by the chance of still being there: the retention rate is 0.8.",
            ),
        },
        Misconception {
            id: "not_discounted",
            wrong: |_| is(gap(M, R, 0.0, ClvTiming::Start)?),
            message: Bilingual::new(
                "할인하지 않으셨습니다. 넷째 해의 8만 원은 오늘의 8만 원이 아닙니다. 할인율은 0.10입니다.",
                "Nothing was discounted. 80,000 won in four years are not 80,000 today: the discount rate is 0.10.",
            ),
        },
        Misconception {
            id: "margin_only",
            wrong: |_| is(gap(M, 1.0, 0.0, ClvTiming::Start)?),
            message: Bilingual::new(
                "매출을 마진으로 바꾸기만 하셨습니다. 남을 확률로 가중하고 할인하는 일이 남았습니다.",
                "Only revenue was turned into margin. The weights of staying and the discount are still missing.",
            ),
        },
        Misconception {
            id: "no_end",
            wrong: |_| {
                let stream = MarginStream::new(M, R, I);
                is(spent() - value::clv_infinite(&stream, ClvTiming::Start)?)
            },
            message: Bilingual::new(
                "끝이 없는 CLV(`clv_infinite`)를 쓰셨습니다. 누적구매액이 다섯 해이므로 CLV도 다섯 번의 마진(`clv_finite`)으로 견줍니다.",
                "This is the lifetime value without an end. As the purchases are those of five years, take five margins (`clv_finite`).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 값을 따로 구해 이름을 붙인 뒤 빼십시오. 하나는 매출의 합이고, 다른 하나는 바로 위 셀에서 부른 함수가 구합니다.",
            "Find the two values one by one, name them, and subtract. One is a sum of revenue; the other comes from the function called in the cell above.",
        ),
        Bilingual::new(
            "누적구매액은 `value::cumulative_spend(&[200_000.0; 5]).unwrap()`입니다. CLV에는 매출이 아니라 마진을 넣고, 위 셀의 수를 이 손님의 수로 바꾸십시오.",
            "The purchases are `value::cumulative_spend(&[200_000.0; 5]).unwrap()`. Into the lifetime value goes the margin, not the revenue: change the numbers of the cell above into this guest's.",
        ),
        Bilingual::new(
            "`let guest = value::MarginStream::new(80_000.0, 0.8, 0.1);`로 손님을 적고, `value::clv_finite(&guest, 5, value::ClvTiming::Start).unwrap()`을 누적구매액에서 빼십시오.",
            "Write the guest as `let guest = value::MarginStream::new(80_000.0, 0.8, 0.1);`, and subtract `value::clv_finite(&guest, 5, value::ClvTiming::Start).unwrap()` from the purchases.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "누적구매액은 1,000,000원이고 CLV는 80,000 × (1 − q⁵)/(1 − q), q = 0.8/1.1입니다. 같은 손님을 두 가지로 셌을 뿐인데 네 배 넘게 다릅니다.",
            "Purchases are 1,000,000 won; the lifetime value is 80,000 × (1 − q⁵)/(1 − q) with q = 0.8/1.1. The same guest, counted in two ways, differs by more than a factor of four.",
        ),
    },
    takeaway: Bilingual::new(
        "누적구매액은 CLV가 아닙니다. 마진, 남을 확률, 할인, 비용이 빠졌고 앞날이 아니라 지난날을 셉니다.",
        "Cumulative purchases are not a lifetime value: margin, the chance of staying, discount and cost are missing, and it is the past that is counted.",
    ),
};

fn spent() -> f64 {
    SPEND * f64::from(YEARS)
}

/// Cumulative purchases less the lifetime value of another stream of margins.
fn gap(margin: f64, retention: f64, discount: f64, timing: ClvTiming) -> Result<f64> {
    let stream = MarginStream::new(margin, retention, discount);
    Ok(spent() - value::clv_finite(&stream, YEARS, timing)?)
}

fn right(_: &Input) -> Result<Answer> {
    gap(M, R, I, ClvTiming::Start).map(IntoAnswer::into_answer)
}
