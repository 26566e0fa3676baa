//! Exercise 2: the response rate at which a letter pays.

use tourism_marketing::dbmarketing;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// What a letter costs and a response brings, in won.
const COST: f64 = 600.0;
const MARGIN: f64 = 20_000.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("손익분기 반응률", "The break-even response"),
    ask: Bilingual::new(
        "엽서 한 통에 600원이 들고 반응 한 건의 마진은 2만 원입니다. 본전이 되는 반응률을 0과 1 사이의 수로 구하십시오.",
        "A postcard costs 600 won and a response brings a margin of 20,000. At which response rate does it break even? Answer between 0 and 1.",
    ),
    stars: 1,
    concepts: &["db-response-model", "selective-dm"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(dbmarketing::breakeven_response(COST, MARGIN)?),
    misconceptions: &[
        Misconception {
            id: "inverted",
            wrong: |_| is(MARGIN / COST),
            message: Bilingual::new(
                "마진을 비용으로 나누셨습니다. 이 값은 반응 한 건의 마진으로 보낼 수 있는 엽서의 수입니다. 비용을 마진으로 나누십시오.",
                "The margin was divided by the cost: that is how many postcards one response pays for. Divide the cost by the margin.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * COST / MARGIN),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "This is a percentage. Write a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "net_margin",
            wrong: |_| is(COST / (MARGIN - COST)),
            message: Bilingual::new(
                "마진에서 비용을 먼저 빼셨습니다. 비용은 반응하지 않은 사람에게도 들기 때문에 반응의 마진에서 뺄 것이 아니라 그대로 견줍니다.",
                "The cost was taken off the margin first. It is paid for everybody, not for those who respond: compare it with the margin as it is.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - COST / MARGIN),
            message: Bilingual::new(
                "1에서 빼셨습니다. 비용 ÷ 마진이 곧 필요한 반응률입니다.",
                "You subtracted from 1. Cost ÷ margin is the rate itself.",
            ),
        },
        Misconception {
            id: "difference",
            wrong: |_| is(MARGIN - COST),
            message: Bilingual::new(
                "두 금액을 빼셨습니다. 모두가 반응할 때 한 통에서 남는 돈입니다. 반응률은 두 금액을 나눈 비율입니다.",
                "The amounts were subtracted: what a postcard leaves if everybody responds. The rate is a ratio of the two.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "백 통을 보내면 비용은 6만 원입니다. 몇 명이 반응하면 6만 원이 됩니까?",
            "A hundred postcards cost 60,000 won. How many responses bring 60,000?",
        ),
        Bilingual::new(
            "반응률 × 마진 = 한 통의 비용이 되는 반응률을 찾습니다.",
            "Find the rate at which rate × margin = the cost of one postcard.",
        ),
        Bilingual::new(
            "한 통의 비용을 반응 한 건의 마진으로 나누십시오. 두 수에 소수점을 붙입니다.",
            "Divide the cost of one postcard by the margin of one response, both with a decimal point.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "반응률 r에서 한 통의 기대 마진은 r × 20,000원이고 이것이 600원과 같아야 합니다. `dbmarketing::breakeven_response(600.0, 20_000.0)`이 같은 값을 냅니다.",
            "At a rate r a postcard is expected to bring r × 20,000 won, which must equal 600. `dbmarketing::breakeven_response(600.0, 20_000.0)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "손익분기 반응률 = 한 통의 비용 ÷ 반응 한 건의 마진입니다. 매출이 아니라 마진으로 나눕니다.",
        "Break-even response = cost of one contact ÷ margin of one response. The margin, not the revenue.",
    ),
};
