//! Exercise 3: a lifetime value without an end.

use tourism_marketing::Result;
use tourism_marketing::value::{self, ClvTiming, MarginStream};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The margin a year, in KRW, the retention rate and the discount rate.
const M: f64 = 80_000.0;
const R: f64 = 0.80;
const I: f64 = 0.10;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("고객생애가치, 기말 규약", "Lifetime value, margins at the end"),
    ask: Bilingual::new(
        "한 해 마진 8만 원, 유지율 0.8, 할인율 10 %인 손님의 고객생애가치를 기말 규약으로 구하십시오(원).",
        "What is the lifetime value of a guest with a margin of 80,000 won a year, a retention rate of 0.8 and a discount rate of 10 %, by the end convention (won)?",
    ),
    stars: 2,
    concepts: &["customer-lifetime-value", "clv-timing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "start",
            wrong: |_| {
                value::clv_infinite(&MarginStream::new(M, R, I), ClvTiming::Start)
                    .map(IntoAnswer::into_answer)
            },
            message: Bilingual::new(
                "계산은 맞지만 기초 규약(첫 마진을 지금 받는다)의 값입니다. 이 문제는 기말 규약을 물었으므로 꼭 마진 한 번만큼 작아야 합니다. 분자에 1 + i가 아니라 r을 두십시오.",
                "The sum is right for the start convention, with the first margin now. The question asks for the end convention, which is smaller by exactly one margin: put r, not 1 + i, into the numerator.",
            ),
        },
        Misconception {
            id: "no_discount",
            wrong: |_| is(M * R / (1.0 - R)),
            message: Bilingual::new(
                "할인하지 않으셨습니다. 분모는 이탈률 1 − r이 아니라 1 + i − r입니다.",
                "Nothing was discounted: the divisor is 1 + i − r, not the churn rate 1 − r.",
            ),
        },
        Misconception {
            id: "times_lifetime",
            wrong: |_| is(M / (1.0 - R)),
            message: Bilingual::new(
                "마진에 생애기간 1/(1 − r)을 곱하셨습니다. 할인이 빠졌고, 첫 마진도 떠날 위험 없이 받는 것으로 셌습니다.",
                "The margin was multiplied by the lifetime 1/(1 − r). That leaves out the discount and counts a first margin that nobody can miss.",
            ),
        },
        Misconception {
            id: "first_margin_certain",
            wrong: |_| is(M / (1.0 + I - R)),
            message: Bilingual::new(
                "분자에 유지율이 빠졌습니다. 기말 규약에서는 첫 마진도 한 기간을 남아 있어야 받으므로 m이 아니라 m × r입니다.",
                "The numerator lacks the retention rate. At the end of the period even the first margin is earned only by those who stayed: m × r, not m.",
            ),
        },
        Misconception {
            id: "churn_in_numerator",
            wrong: |_| is(M * (1.0 - R) / (1.0 + I - R)),
            message: Bilingual::new(
                "분자에 이탈률 1 − r을 쓰셨습니다. 마진은 남은 고객이 내므로 r을 곱합니다.",
                "The numerator has the churn rate 1 − r. Margins come from those who stay: multiply by r.",
            ),
        },
        Misconception {
            id: "discount_subtracted",
            wrong: |_| is(M * R / (1.0 - I - R)),
            message: Bilingual::new(
                "할인율의 부호가 반대입니다. 분모는 1 + i − r이며, 할인율이 높을수록 가치가 작아져야 합니다.",
                "The discount rate has the wrong sign. The divisor is 1 + i − r; a higher discount rate must make the value smaller.",
            ),
        },
        Misconception {
            id: "multiple",
            wrong: |_| is(R / (1.0 + I - R)),
            message: Bilingual::new(
                "마진 배수 r/(1 + i − r)만 구하셨습니다. 여기에 마진을 곱해야 금액이 됩니다.",
                "This is the margin multiple, r/(1 + i − r). Multiply it by the margin.",
            ),
        },
        Misconception {
            id: "ten_thousands",
            wrong: |_| is(M / 10_000.0 * R / (1.0 + I - R)),
            message: Bilingual::new(
                "만 원 단위로 답하셨습니다. 이 문제의 답은 원 단위입니다.",
                "The answer is in 10,000 won. Give it in won.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "예제의 두 식 가운데 기말 규약의 식을 고르고, 분모와 분자를 따로 구하십시오.",
            "Of the two formulas above take that of the end convention, and find its divisor and its numerator one by one.",
        ),
        Bilingual::new(
            "분모는 1 + i − r입니다. 분자는 첫 마진을 받을 확률까지 곱한 값, 곧 마진 × 유지율입니다.",
            "The divisor is 1 + i − r. The numerator is the margin times the chance of still being there to bring it.",
        ),
        Bilingual::new(
            "첫째 빈칸에 `1.0 + i - r`, 둘째 빈칸에 `m * r`을 쓰십시오.",
            "Write `1.0 + i - r` into the first blank and `m * r` into the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "분모는 1 + 0.1 − 0.8 = 0.3, 분자는 80,000 × 0.8 = 64,000입니다. `value::clv_infinite`에 `ClvTiming::End`를 넘겨도 같습니다.",
            "The divisor is 1 + 0.1 − 0.8 = 0.3 and the numerator 80,000 × 0.8 = 64,000. `value::clv_infinite` with `ClvTiming::End` says the same.",
        ),
    },
    takeaway: Bilingual::new(
        "규약을 밝히지 않은 CLV는 마진 한 번만큼 애매합니다. 답안에는 ‘기초’인지 ‘기말’인지 꼭 적으십시오.",
        "A lifetime value without its convention is unclear by one whole margin. Always say “start” or “end”.",
    ),
};

fn right(_: &Input) -> Result<Answer> {
    value::clv_infinite(&MarginStream::new(M, R, I), ClvTiming::End).map(IntoAnswer::into_answer)
}
