//! Exercise 5: what thirty leavers cost.

use tourism_marketing::Result;
use tourism_marketing::internal::{self, LeaverCosts};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const LEAVERS: u64 = 30;
/// Of one leaver, in won.
const COSTS: LeaverCosts = LeaverCosts {
    separation: 500_000.0,
    vacancy_days: 20.0,
    loss_per_day: 80_000.0,
    hiring: 700_000.0,
    training: 600_000.0,
    ramp_up: 1_600_000.0,
};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("이직 30명의 비용", "What thirty leavers cost"),
    ask: Bilingual::new(
        "한 해 30명이 떠나고 한 명마다 퇴직 처리 50만 원, 공석 20일(하루 손실 8만 원), 채용 70만 원, 교육 60만 원, 숙련 손실 160만 원이 들 때, 이직의 총비용(원)을 구하십시오.",
        "Thirty leave in a year. Each costs 500,000 won at separation, 20 days of vacancy at 80,000 a day, 700,000 of hiring, 600,000 of training and 1,600,000 of missing skill. Find the total cost of turnover, in won.",
    ),
    stars: 2,
    concepts: &["employee-turnover-cost", "internal-marketing-effects"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(total(COSTS)?),
    misconceptions: &[
        Misconception {
            id: "one_leaver",
            wrong: |_| is(internal::turnover_cost(1, COSTS)?.total),
            message: Bilingual::new(
                "한 명의 비용입니다. 30명분을 구하십시오.",
                "This is what one leaver costs. There are 30.",
            ),
        },
        Misconception {
            id: "one_day_of_vacancy",
            wrong: |_| is(total(LeaverCosts { vacancy_days: 1.0, ..COSTS })?),
            message: Bilingual::new(
                "공석의 손실을 하루치만 넣으셨습니다. 자리는 20일 비어 있었습니다.",
                "Only one day of vacancy was counted. The place stood empty for 20.",
            ),
        },
        Misconception {
            id: "cash_only",
            wrong: |_| is(total(LeaverCosts { vacancy_days: 0.0, ramp_up: 0.0, ..COSTS })?),
            message: Bilingual::new(
                "영수증이 있는 비용만 더하셨습니다. 공석과 숙련 손실은 장부에 없는 기회비용이지만 실제로 잃은 돈입니다.",
                "Only what has a bill was added. The vacancy and the missing skill are opportunity costs: on no bill, and lost all the same.",
            ),
        },
        Misconception {
            id: "one_part_forgotten",
            wrong: |_| is(total(LeaverCosts { ramp_up: 0.0, ..COSTS })?),
            message: Bilingual::new(
                "공석의 손실(20일 × 8만 원)과 숙련 손실 가운데 하나를 빠뜨리셨습니다. 둘은 금액이 같아도 다른 항목입니다.",
                "Either the vacancy (20 days at 80,000 won) or the missing skill was left out. The amounts are the same, the items are two.",
            ),
        },
        Misconception {
            id: "ten_thousands",
            wrong: |_| is(total(COSTS)? / 10_000.0),
            message: Bilingual::new(
                "값은 맞지만 만 원 단위로 답하셨습니다. 원으로 쓰십시오.",
                "The amount is right but in units of 10,000 won. Write it in won.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 한 명이 떠날 때 드는 돈을 모두 더하십시오. 다섯 항목입니다.",
            "First add up what one leaver costs: five items.",
        ),
        Bilingual::new(
            "공석의 손실은 날수 × 하루 손실입니다. 다섯을 더해 30을 곱합니다.",
            "The vacancy is days times the loss per day. Add the five and multiply by 30.",
        ),
        Bilingual::new(
            "`let vacancy = 20.0 * 80_000.0;`로 시작해 다섯 항목의 합에 `30.0 *`를 붙이십시오.",
            "Begin with `let vacancy = 20.0 * 80_000.0;` and put `30.0 *` before the sum of the five.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "한 명의 비용은 500만 원이고, 그 가운데 공석과 숙련 손실이 320만 원입니다. `internal::turnover_cost`는 항목별 몫까지 나누어 줍니다.",
            "One leaver costs 5 million won, of which the vacancy and the missing skill are 3.2 million. `internal::turnover_cost` gives each part as well.",
        ),
    },
    takeaway: Bilingual::new(
        "이 보기에서는 64 %가 장부에 나타나지 않습니다. 회계 장부만 보면 이직은 실제보다 훨씬 싸 보입니다.",
        "In this example 64 % is on no bill. By the books alone, turnover looks far cheaper than it is.",
    ),
};

fn total(costs: LeaverCosts) -> Result<f64> {
    Ok(internal::turnover_cost(LEAVERS, costs)?.total)
}
