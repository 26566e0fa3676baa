//! Exercise 3: a large customer's profit.

use tourism_marketing::segment;

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("큰손의 이익", "What a big account earns"),
    ask: Bilingual::new(
        "한 해 매출 1,000만 원, 원가율 60 %, 응대비 450만 원인 거래처의 이익을 원 단위로 구하십시오.",
        "An account brings 10 million won a year, at a cost rate of 60 % and a cost to serve of 4.5 million. Give its profit in won.",
    ),
    stars: 2,
    concepts: &["good-customer-selection"],
    graded: false,
    parts: &[],
    task: Task::Value(|| {
        Input(vec![
            Argument::Number(10_000_000.0),
            Argument::Number(0.6),
            Argument::Number(4_500_000.0),
        ])
    }),
    right: |input| is(segment::customer_profit(input.number(0), input.number(1), input.number(2))?),
    misconceptions: &[
        Misconception {
            id: "no_service",
            wrong: |input| is(input.number(0) * (1.0 - input.number(1))),
            message: Bilingual::new(
                "응대비를 빼지 않으셨습니다. 마진이 남아도 전화·변경·민원을 처리하는 비용이 더 크면 손해입니다.",
                "The cost to serve is missing. A margin is soon eaten by calls, changes and complaints: subtract it.",
            ),
        },
        Misconception {
            id: "rate_kept",
            wrong: |input| is(input.number(0) * input.number(1) - input.number(2)),
            message: Bilingual::new(
                "원가율을 곱하셨습니다. 60 %는 나가는 돈이고, 남는 것은 1에서 원가율을 뺀 비율입니다.",
                "You multiplied by the cost rate. That part goes out; what stays is 1 minus the cost rate.",
            ),
        },
        Misconception {
            id: "no_cogs",
            wrong: |input| is(input.number(0) - input.number(2)),
            message: Bilingual::new(
                "원가를 빼지 않으셨습니다. 매출에서 먼저 원가를 덜어 낸 다음 응대비를 빼십시오.",
                "The cost of what was sold is missing. Take it off the revenue first, then the cost to serve.",
            ),
        },
        Misconception {
            id: "service_first",
            wrong: |input| is((input.number(0) - input.number(2)) * (1.0 - input.number(1))),
            message: Bilingual::new(
                "응대비를 뺀 매출에 마진율을 곱하셨습니다. 응대비는 매출이 아니라 마진에서 뺍니다.",
                "The margin was taken of revenue after the cost to serve. Subtract that cost from the margin instead.",
            ),
        },
        Misconception {
            id: "sign",
            wrong: |input| is(input.number(2) - input.number(0) * (1.0 - input.number(1))),
            message: Bilingual::new(
                "부호가 바뀌었습니다. 이익은 ‘마진 − 응대비’이고, 손해이면 음수입니다.",
                "The sign is turned round. Profit is margin minus cost to serve, and a loss is negative.",
            ),
        },
        Misconception {
            id: "ten_thousands",
            wrong: |input| {
                let profit =
                    segment::customer_profit(input.number(0), input.number(1), input.number(2))?;
                is(profit / 10_000.0)
            },
            message: Bilingual::new(
                "만 원 단위로 답하셨습니다. 계산은 맞으니 원 단위로 바꾸십시오.",
                "This is in units of 10,000 won. The calculation is right; give it in won.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "매출 가운데 원가를 덜어 내면 얼마가 남습니까?",
            "What is left of the revenue when the cost of what was sold is taken off?",
        ),
        Bilingual::new(
            "이익 = 매출 × (1 − 원가율) − 응대비입니다. 앞의 두 항이 마진입니다.",
            "Profit = revenue × (1 − cost rate) − cost to serve. The first product is the margin.",
        ),
        Bilingual::new(
            "빈칸에 `revenue * (1.0 - cost_rate)`에서 `service`를 빼는 식을 쓰십시오.",
            "In the blank, write `revenue * (1.0 - cost_rate)` and subtract `service` from it.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "마진은 1,000만 원의 40 %인 400만 원인데 응대비가 450만 원입니다. 라이브러리에서는 `segment::customer_profit`입니다.",
            "The margin is 40 % of 10 million, 4 million, and serving costs 4.5 million. In the library it is `segment::customer_profit`.",
        ),
    },
    takeaway: Bilingual::new(
        "매출이 가장 큰 거래처가 손해일 수 있습니다. 다만 그 응대비가 거래를 끊으면 정말 사라지는 돈인지 먼저 확인해야 합니다.",
        "The largest account can be a loss. Check first, though, that its cost to serve would really go away with it.",
    ),
};
