//! Exercise 6: how deep to mail.

use tourism_marketing::dbmarketing;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

/// Customers of each group, for the library, which asks for them.
const GROUP: u64 = 1_000;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("최적 발송 깊이를 구하는 함수", "A function for the best depth"),
    ask: Bilingual::new(
        "점수가 높은 집단부터 적은 반응자 수 `responses`, 반응 한 건의 마진 `margin`, 한 집단에 보내는 비용 `group_cost`를 받아 (누적 이익이 가장 큰 집단의 수, 그 이익)을 돌려주는 함수를 완성하십시오. 어디까지 보내도 손해이면 (0, 0)입니다. `responses = [60, 35, 25, 10]`, `margin = 20000`, `group_cost = 600000`으로 시작해 봅니다.",
        "Complete a function of the responders of each group, best scores first (`responses`), the margin of a response (`margin`) and the cost of writing to one group (`group_cost`). It returns how many groups to mail for the largest cumulative profit, and this profit; (0, 0) if every depth loses. Start with `responses = [60, 35, 25, 10]`, `margin = 20000`, `group_cost = 600000`.",
    ),
    stars: 3,
    concepts: &["db-response-model", "selective-dm"],
    graded: false,
    parts: &[
        Bilingual::new("집단의 수", "Groups to mail"),
        Bilingual::new("이익 (원)", "Profit (won)"),
    ],
    task: Task::Function(Trials {
        names: &["responses", "margin", "group_cost"],
        kinds: &[Kind::List, Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 30,
        seed: 806,
        refuses: false,
    }),
    right: |input| {
        let responses = input.list(0);
        let customers = vec![GROUP; responses.len()];
        let (margin, cost) = (input.number(1), input.number(2) / GROUP as f64);
        let best = dbmarketing::optimal_depth(&customers, responses, margin, cost)?;
        is((best.groups, best.profit))
    },
    misconceptions: &[
        Misconception {
            id: "all_groups",
            wrong: |input| {
                let profits = cumulative(input);
                is((profits.len(), profits.last().copied().unwrap_or_default()))
            },
            message: Bilingual::new(
                "모든 집단에 보냈을 때의 이익입니다. 집단을 하나씩 더할 때마다 이제까지의 가장 큰 이익과 견주어, 더 클 때에만 바꾸십시오.",
                "This is the profit of mailing all groups. After each group compare with the best profit so far, and replace it only by a larger one.",
            ),
        },
        Misconception {
            id: "stops_at_first_loss",
            wrong: |input| {
                let (margin, cost) = (input.number(1), input.number(2));
                let paying = input.list(0).iter().take_while(|&&r| r * margin > cost).count();
                let profits = cumulative(input);
                let profit = paying.checked_sub(1).and_then(|last| profits.get(last).copied());
                is((paying, profit.unwrap_or_default()))
            },
            message: Bilingual::new(
                "손해 보는 집단을 처음 만나는 곳에서 멈추셨습니다. 다음 집단이 그 손해를 메우고도 남을 수 있으니 끝까지 가며 누적 이익을 견주십시오.",
                "You stop at the first group that loses. A later one may more than make up for it: go to the end and compare cumulative profits.",
            ),
        },
        Misconception {
            id: "paying_groups_only",
            wrong: |input| {
                let (margin, cost) = (input.number(1), input.number(2));
                let paying: Vec<f64> = input
                    .list(0)
                    .iter()
                    .map(|r| r * margin - cost)
                    .filter(|profit| *profit > 0.0)
                    .collect();
                is((paying.len(), paying.iter().sum::<f64>()))
            },
            message: Bilingual::new(
                "이익이 나는 집단만 골라 더하셨습니다. 여기에서 정하는 것은 ‘위에서 몇째까지’이므로 중간의 집단을 건너뛰지 않고 누적합니다.",
                "Only the groups that pay were added. What is asked is how deep from the top: add up without leaving out those in between.",
            ),
        },
        Misconception {
            id: "best_single",
            wrong: |input| {
                let (margin, cost) = (input.number(1), input.number(2));
                let (mut groups, mut best) = (0, 0.0);
                for (place, r) in input.list(0).iter().enumerate() {
                    let profit = r * margin - cost;
                    if profit > best {
                        (groups, best) = (place + 1, profit);
                    }
                }
                is((groups, best))
            },
            message: Bilingual::new(
                "집단 하나의 이익이 가장 큰 곳을 찾으셨습니다. 위의 집단부터 이익을 더해 간 누적 이익을 견주어야 합니다.",
                "You found the single group with the largest profit. Compare cumulative profits: add each group to those above it.",
            ),
        },
        Misconception {
            id: "zero_based",
            wrong: |input| {
                let (groups, profit) = best(input);
                is((groups.saturating_sub(1), profit))
            },
            message: Bilingual::new(
                "집단의 수가 하나 모자랍니다. 번호 `k`는 0부터 세므로 `k`번까지 보내면 `k + 1`개 집단입니다.",
                "The number of groups is one too small. Places count from 0: up to place `k` are `k + 1` groups.",
            ),
        },
        Misconception {
            id: "cost_forgotten",
            wrong: |input| {
                let responses = input.list(0);
                let last = responses.iter().rposition(|&r| r > 0.0).map_or(0, |place| place + 1);
                is((last, responses.iter().sum::<f64>() * input.number(1)))
            },
            message: Bilingual::new(
                "보내는 비용을 빼지 않으셨습니다. 집단마다 반응자 수 × 마진에서 `group_cost`를 빼십시오.",
                "The cost of sending is missing. For each group take `group_cost` off responders × margin.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "집단을 하나씩 더하며 누적 이익을 적고, 가장 컸던 때를 기억합니다.",
            "Add the groups one by one, write down the cumulative profit, and remember where it was largest.",
        ),
        Bilingual::new(
            "한 집단이 더하는 이익은 반응자 수 × 마진 − 한 집단의 비용입니다. 누적 이익 `total`이 이제까지의 가장 큰 이익 `best.1`보다 클 때에만 바꿉니다.",
            "A group adds responders × margin − cost of a group. Replace the best only if the cumulative profit `total` is larger than the best so far, `best.1`.",
        ),
        Bilingual::new(
            "첫 빈칸에 `responses[k] * margin - group_cost`, 둘째 빈칸에 `total > best.1`을 쓰십시오.",
            "First blank: `responses[k] * margin - group_cost`. Second: `total > best.1`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_depth.rs"),
        why: Bilingual::new(
            "예에서 네 집단은 차례로 60만, 10만, −10만, −40만 원을 더합니다. 둘째까지의 70만 원이 가장 큽니다. `dbmarketing::optimal_depth`가 같은 계산을 합니다.",
            "In the example the groups add 600, 100, −100 and −400 thousand won: 700 thousand after the second is the most. `dbmarketing::optimal_depth` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "깊이는 ‘다음 집단이 제 비용을 버는가’로 정합니다. 평균 반응률이 아니라 한계가 정합니다.",
        "The depth is set by whether the next group earns its cost: by the margin, not by the average response.",
    ),
};

/// The profit of mailing the first 1, 2, … groups.
fn cumulative(input: &Input) -> Vec<f64> {
    let (margin, cost) = (input.number(1), input.number(2));
    let mut total = 0.0;
    let mut add = |r: &f64| {
        total += r * margin - cost;
        total
    };
    input.list(0).iter().map(&mut add).collect()
}

fn best(input: &Input) -> (usize, f64) {
    let mut best = (0, 0.0);
    for (place, profit) in cumulative(input).into_iter().enumerate() {
        if profit > best.1 {
            best = (place + 1, profit);
        }
    }
    best
}

/// The worked example, then: every group pays, none does, a weak group before a strong one, one group.
fn cases() -> Vec<Input> {
    vec![
        call(&[60.0, 35.0, 25.0, 10.0], 20_000.0, 600_000.0),
        call(&[90.0, 80.0, 70.0], 10_000.0, 500_000.0),
        call(&[20.0, 10.0, 5.0], 10_000.0, 500_000.0),
        call(&[80.0, 40.0, 90.0, 20.0], 10_000.0, 500_000.0),
        call(&[75.0], 10_000.0, 500_000.0),
    ]
}

fn random(random: &mut Random) -> Input {
    let groups = random.between(2, 8);
    // Mostly falling, as a good score sorts, with some groups out of order.
    let responses: Vec<f64> = (0..groups)
        .map(|group| f64::from(random.between(5, 120)) / (1.0 + 0.4 * f64::from(group)))
        .map(f64::round)
        .collect();
    let margin = 1_000.0 * f64::from(random.between(8, 60));
    let cost = 10_000.0 * f64::from(random.between(20, 150));
    call(&responses, margin, cost)
}

fn call(responses: &[f64], margin: f64, group_cost: f64) -> Input {
    Input(vec![
        Argument::List(responses.to_vec()),
        Argument::Number(margin),
        Argument::Number(group_cost),
    ])
}
