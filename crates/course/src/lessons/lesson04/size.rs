//! Exercise 5: how many best customers.

use tourism_marketing::{Result, segment};

use super::super::is;
use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("우량고객을 몇 명 둘 것인가", "How many best customers"),
    ask: Bilingual::new(
        "손님별 증분이익, 1인당 비용, 고정비를 받아 순이익이 가장 큰 우량고객 수와 그 순이익을 돌려주는 함수를 완성하십시오. 이익이 나지 않으면 (0, 0.0)입니다.",
        "Complete a function that takes each guest's uplift, the cost per guest and the fixed cost, and returns the number of best customers with the largest net profit and that profit; (0, 0.0) if there is no profit to be had.",
    ),
    stars: 2,
    concepts: &["good-customer-size", "good-customer-management"],
    graded: false,
    parts: &[
        Bilingual::new("우량고객 수", "Number of best customers"),
        Bilingual::new("순이익", "Net profit"),
    ],
    task: Task::Function(Trials {
        names: &["uplift", "each", "fixed"],
        kinds: &[Kind::List, Kind::Number, Kind::Number],
        paired: &[],
        refuses: false,
        cases,
        random,
        count: 200,
        seed: 4,
    }),
    right: |input| {
        let vip = segment::optimal_vip_size(input.list(0), input.number(1), input.number(2))?;
        is((vip.size, vip.net))
    },
    misconceptions: &[
        Misconception {
            id: "everybody",
            wrong: |input| {
                let size = input.list(0).len();
                worthwhile(size, gained(input, size) - costs(input, size))
            },
            message: Bilingual::new(
                "모든 손님을 넣으셨습니다. 증분이익이 1인당 비용에 못 미치는 손님을 넣을 때마다 순이익이 줄어듭니다.",
                "Everybody was taken in. Each guest whose uplift falls short of the cost per guest makes the net profit smaller.",
            ),
        },
        Misconception {
            id: "break_even_included",
            wrong: |input| {
                let size =
                    input.list(0).iter().filter(|uplift| **uplift >= input.number(1)).count();
                worthwhile(size, gained(input, size) - costs(input, size))
            },
            message: Bilingual::new(
                "증분이익이 비용과 꼭 같은 손님까지 넣으셨습니다. 그 손님은 남기는 것이 없으므로 이 문항에서는 넣지 않습니다. `>=`가 아니라 `>`입니다.",
                "A guest whose uplift just equals the cost was taken in. Such a guest adds nothing and stays out here: `>`, not `>=`.",
            ),
        },
        Misconception {
            id: "fixed_forgotten",
            wrong: |input| {
                let size = marginal(input);
                worthwhile(size, gained(input, size) - input.number(1) * size as f64)
            },
            message: Bilingual::new(
                "고정비를 빼지 않으셨습니다. 고정비는 몇 명으로 할지는 바꾸지 않지만, 프로그램을 할지 말지를 정합니다.",
                "The fixed cost is missing. It does not change how many to take in, but it decides whether to run the programme at all.",
            ),
        },
        Misconception {
            id: "fixed_spread",
            wrong: |input| {
                let all = input.list(0).len() as f64;
                let bar = input.number(1) + input.number(2) / all;
                let size = input.list(0).iter().filter(|uplift| **uplift > bar).count();
                worthwhile(size, gained(input, size) - costs(input, size))
            },
            message: Bilingual::new(
                "고정비를 사람 수로 나누어 1인당 비용에 얹으셨습니다. 고정비는 한 명을 더 넣어도 늘지 않으므로 인원을 정할 때에는 보지 않습니다.",
                "The fixed cost was spread over the guests. One more guest does not raise it, so it has no say in how many to take in.",
            ),
        },
        Misconception {
            id: "gross",
            wrong: |input| {
                let size = marginal(input);
                let net = gained(input, size) - costs(input, size);
                is(if net > 0.0 { (size, gained(input, size)) } else { (0, 0.0) })
            },
            message: Bilingual::new(
                "증분이익의 합을 돌려주셨습니다. 순이익은 거기에서 1인당 비용과 고정비를 뺀 값입니다.",
                "This is the sum of the uplifts. The net profit is what is left after the cost per guest and the fixed cost.",
            ),
        },
        Misconception {
            id: "cost_once",
            wrong: |input| {
                let size = marginal(input);
                worthwhile(size, gained(input, size) - input.number(1) - input.number(2))
            },
            message: Bilingual::new(
                "1인당 비용을 한 번만 빼셨습니다. 대상 인원을 곱해서 빼십시오.",
                "The cost per guest was subtracted once. It has to be multiplied by the number of guests.",
            ),
        },
        Misconception {
            id: "never_zero",
            wrong: |input| {
                let size = marginal(input);
                is((size, gained(input, size) - costs(input, size)))
            },
            message: Bilingual::new(
                "순이익이 음수여도 그 인원을 돌려주셨습니다. 몇 명으로 해도 이익이 나지 않으면 하지 않는 것이 최선이므로 (0, 0.0)입니다.",
                "A loss was returned. Where no number of guests makes a profit, the best programme is none: (0, 0.0).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "손님 한 명을 더 넣을지 말지는 그 손님의 증분이익과 무엇을 견주어 정합니까? 고정비가 그 판단에 들어갑니까?",
            "With what do you compare a guest's uplift to decide on one more guest? Does the fixed cost enter into it?",
        ),
        Bilingual::new(
            "`size`는 증분이익이 1인당 비용보다 큰 손님의 수, `net`은 증분이익의 합에서 ‘비용 × 인원’과 고정비를 뺀 값, `worth_it`은 순이익이 0보다 큰가입니다.",
            "`size` counts the guests whose uplift is above the cost per guest, `net` is the sum of their uplifts less cost × number and the fixed cost, and `worth_it` asks whether the net profit is above 0.",
        ),
        Bilingual::new(
            "`size`는 `sorted.iter().filter(…).count()`이며 괄호 안에 `|u| **u > each`를 씁니다. `net`에서는 `size as f64`로 바꾸어 곱하고, `worth_it`은 `net > 0.0`입니다.",
            "`size` is `sorted.iter().filter(…).count()` with `|u| **u > each` inside. In `net` multiply by `size as f64`; `worth_it` is `net > 0.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_vip_size.rs"),
        why: Bilingual::new(
            "증분이익이 큰 손님부터, 다음 손님이 벌어 주는 것이 비용보다 큰 동안 늘립니다. 고정비는 마지막에 한 번 빼서 프로그램 자체를 할지 정합니다. 라이브러리에서는 `segment::optimal_vip_size`입니다.",
            "From the largest uplift down, guests are added as long as the next one brings more than that guest costs. The fixed cost comes off once at the end and decides about the programme itself. In the library it is `segment::optimal_vip_size`.",
        ),
    },
    takeaway: Bilingual::new(
        "우량고객의 수는 ‘상위 몇 %’가 아니라 마지막 한 명이 남기는 이익으로 정합니다.",
        "How many best customers there are is settled by what the last of them adds, not by a round percentage.",
    ),
};

/// How many guests bring more than they cost.
fn marginal(input: &Input) -> usize {
    input.list(0).iter().filter(|uplift| **uplift > input.number(1)).count()
}

/// The sum of the largest uplifts.
fn gained(input: &Input, size: usize) -> f64 {
    let mut sorted = input.list(0).to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    sorted.iter().take(size).sum()
}

fn costs(input: &Input, size: usize) -> f64 {
    input.number(1) * size as f64 + input.number(2)
}

fn worthwhile(size: usize, net: f64) -> Result<Answer> {
    is(if net > 0.0 { (size, net) } else { (0, 0.0) })
}

/// The question of the syllabus, then an unsorted list, an uplift that equals the cost, no profit, no fixed cost and
/// nobody worth while.
fn cases() -> Vec<Input> {
    vec![
        call(&[500.0, 300.0, 200.0, 120.0, 80.0, 40.0], 100.0, 250.0),
        call(&[40.0, 500.0, 80.0, 200.0, 300.0, 120.0], 100.0, 250.0),
        call(&[90.0, 60.0, 20.0, 10.0], 20.0, 40.0),
        call(&[90.0, 60.0, 30.0, 10.0], 20.0, 200.0),
        call(&[30.0, 20.0], 10.0, 0.0),
        call(&[5.0, 3.0], 10.0, 0.0),
        call(&[-5.0, 30.0, -20.0], 10.0, 5.0),
    ]
}

/// One to eight guests with whole uplifts, some below 0, some equal to the cost.
fn random(random: &mut Random) -> Input {
    let count = random.between(1, 8);
    let uplift: Vec<f64> =
        (0..count).map(|_| f64::from(random.between(0, 14)) * 10.0 - 20.0).collect();
    let each = f64::from(random.between(1, 6)) * 10.0;
    let fixed = f64::from(random.between(0, 12)) * 10.0;
    call(&uplift, each, fixed)
}

fn call(uplift: &[f64], each: f64, fixed: f64) -> Input {
    Input(vec![Argument::List(uplift.to_vec()), Argument::Number(each), Argument::Number(fixed)])
}
