//! Exercise 6: a function for the best spending on a prospect.

use tourism_marketing::value::{self, Acquisition};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("최적 획득 지출", "The best spending on a prospect"),
    ask: Bilingual::new(
        "획득률의 상한 c, 반응의 빠르기 k, 얻은 고객의 가치 V를 받아, 가망고객 한 명당 이익 c(1 − e^(−kA))V − A를 가장 크게 하는 지출 A를 돌려주는 함수를 쓰십시오. 첫 1원도 돌아오지 않으면 0을 돌려줍니다.",
        "Write a function of the ceiling c of the share won, the steepness k and the value V of a customer won. It returns the spending A that makes the profit per prospect, c(1 − e^(−kA))V − A, as large as possible, and 0 where not even the first won comes back.",
    ),
    stars: 3,
    concepts: &["customer-acquisition", "customer-equity"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["ceiling", "steepness", "value"],
        kinds: &[Kind::Number, Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 60,
        seed: 206,
        refuses: false,
    }),
    right: |input| is(value::blattberg_deighton(&terms(input))?.spend),
    misconceptions: &[
        Misconception {
            id: "no_floor",
            wrong: |input| is(first_won(input).ln() / input.number(1)),
            message: Bilingual::new(
                "식은 맞지만 쓰지 않는 편이 나은 경우를 놓치셨습니다. k·c·V가 1 이하이면 로그가 0이나 음수가 됩니다. 광고비를 음수로 쓸 수는 없으니 `if`로 0을 돌려주십시오.",
                "The formula is right, but there are prospects on whom it is best to spend nothing. Where k·c·V is at most 1 the logarithm is 0 or negative; spending cannot be. Return 0 there, with an `if`.",
            ),
        },
        Misconception {
            id: "no_ceiling",
            wrong: |input| is(floored(input.number(1) * input.number(2), input.number(1))),
            message: Bilingual::new(
                "획득률의 상한 c가 빠졌습니다. 아무리 써도 c보다 많은 사람을 얻을 수는 없으므로 로그 안은 k·c·V입니다.",
                "The ceiling c is missing. No money wins more than c of the prospects: the logarithm is of k·c·V.",
            ),
        },
        Misconception {
            id: "no_steepness",
            wrong: |input| is(first_won(input).ln().max(0.0)),
            message: Bilingual::new(
                "로그를 k로 나누지 않으셨습니다. 나누어야 금액이 됩니다.",
                "The logarithm was not divided by k. Only then it is an amount of money.",
            ),
        },
        Misconception {
            id: "common_logarithm",
            wrong: |input| is((first_won(input).log10() / input.number(1)).max(0.0)),
            message: Bilingual::new(
                "상용로그 `log10`을 쓰셨습니다. e의 거듭제곱을 푸는 것은 자연로그 `ln`입니다.",
                "This is the common logarithm, `log10`. A power of e is undone by the natural one, `ln`.",
            ),
        },
        Misconception {
            id: "rate",
            wrong: |input| is(value::blattberg_deighton(&terms(input))?.rate),
            message: Bilingual::new(
                "지출이 아니라 그때의 획득률을 돌려주셨습니다. 묻는 것은 금액 A입니다.",
                "This is the share won, not the spending. The question is about the amount A.",
            ),
        },
        Misconception {
            id: "profit",
            wrong: |input| is(value::blattberg_deighton(&terms(input))?.profit),
            message: Bilingual::new(
                "지출이 아니라 그때의 이익을 돌려주셨습니다. 묻는 것은 금액 A입니다.",
                "This is the profit at the best spending. The question is about the spending A itself.",
            ),
        },
        Misconception {
            id: "break_even",
            wrong: |input| is(input.number(0) * input.number(2)),
            message: Bilingual::new(
                "상한까지 얻었을 때의 가치 c·V만큼 쓰셨습니다. 그러면 남는 것이 없습니다. 마지막 1원이 꼭 1원을 벌어 오는 곳에서 멈추어야 합니다.",
                "This spends c·V, all that could be won at best, and leaves nothing. Stop where the last won spent brings in exactly one.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "1원을 더 썼을 때 더 얻는 가치는 k·c·V·e^(−kA)입니다. 이것이 1보다 크면 더 쓰고, 작으면 덜 씁니다.",
            "One more won brings in k·c·V·e^(−kA). While that is more than 1, spend more; where it is less, spend less.",
        ),
        Bilingual::new(
            "k·c·V·e^(−kA) = 1을 A에 대해 풀면 A = ln(k·c·V)/k입니다. k·c·V가 1 이하일 때만 0을 돌려줍니다. 자연로그는 `x.ln()`입니다.",
            "Solve k·c·V·e^(−kA) = 1 for A: A = ln(k·c·V)/k, or 0 where k·c·V is at most 1. The natural logarithm is `x.ln()`.",
        ),
        Bilingual::new(
            "`let x = ceiling * steepness * value;`로 이름을 붙이고, 마지막 줄에 `if x <= 1.0 { 0.0 } else { x.ln() / steepness }`를 쓰십시오.",
            "Name it, `let x = ceiling * steepness * value;`, and end with `if x <= 1.0 { 0.0 } else { x.ln() / steepness }`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_optimum.rs"),
        why: Bilingual::new(
            "1원을 더 쓸 때 얻는 가치가 꼭 1원이 되는 곳이 최적입니다. 처음부터 1원에 못 미치면(k·c·V ≤ 1) 쓰지 않습니다. 예제의 손님에게는 ln 4/0.0001을 씁니다.",
            "It is best where one more won brings in exactly one. If the first one brings in less (k·c·V ≤ 1), spend nothing. In the example it is ln 4/0.0001.",
        ),
    },
    takeaway: Bilingual::new(
        "획득에 얼마를 쓸지는 ‘유지보다 몇 배 비싼가’가 아니라 마지막 1원이 얼마를 벌어 오는가로 정합니다.",
        "How much to spend on winning is not settled by how many times dearer it is than keeping, but by what the last won brings in.",
    ),
};

fn terms(input: &Input) -> Acquisition {
    Acquisition { ceiling: input.number(0), steepness: input.number(1), value: input.number(2) }
}

/// k·c·V, what the first unit of money brings in.
fn first_won(input: &Input) -> f64 {
    input.number(0) * input.number(1) * input.number(2)
}

fn floored(gain: f64, steepness: f64) -> f64 {
    (gain.ln() / steepness).max(0.0)
}

fn call(ceiling: f64, steepness: f64, value: f64) -> Input {
    Input([ceiling, steepness, value].map(Argument::Number).to_vec())
}

fn cases() -> Vec<Input> {
    vec![
        call(0.4, 0.0001, 100_000.0),
        call(0.4, 0.0001, 20_000.0),
        call(0.5, 0.0002, 10_000.0),
        call(1.0, 0.00005, 300_000.0),
    ]
}

fn random(random: &mut Random) -> Input {
    let ceiling = f64::from(random.between(5, 90)) / 100.0;
    let steepness = f64::from(random.between(1, 50)) / 100_000.0;
    let value = 1_000.0 * f64::from(random.between(5, 500));
    call(ceiling, steepness, value)
}
