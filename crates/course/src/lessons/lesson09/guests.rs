//! Exercise 7: how many guests a test takes.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;
use tourism_marketing::stats;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("실험에 필요한 손님 수", "How many guests a test takes"),
    ask: Bilingual::new(
        "두 예약률 `p1`과 `p2`를 받아, 유의수준 5 %(양측)와 검정력 80 %로 그 차이를 찾아내는 데 필요한 집단별 손님 수를 돌려주는 함수를 쓰십시오. 30 %와 20 %로 시작해 봅니다.",
        "Write a function of two booking rates, `p1` and `p2`, that returns how many guests each group needs to find the difference with a power of 80 % at the 5 % level (two-sided). Start with 30 % and 20 %.",
    ),
    stars: 3,
    concepts: &["ab-test", "emotional-experiment"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["p1", "p2"],
        kinds: &[Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 907,
        refuses: false,
    }),
    right: |input| {
        is(stats::sample_size_two_prop(input.number(0), input.number(1), 0.05, 0.80)? as f64)
    },
    misconceptions: &[
        Misconception {
            id: "rounded_down",
            wrong: |input| is(needed(input).floor()),
            message: Bilingual::new(
                "내림하셨습니다. 반 사람을 모을 수는 없고 모자라면 검정력이 80 %에 못 미치므로 올림(`ceil`)합니다.",
                "This rounds down. There is no half guest, and one too few falls short of 80 %: round up with `ceil`.",
            ),
        },
        Misconception {
            id: "both_groups",
            wrong: |input| is(2.0 * needed(input).ceil()),
            message: Bilingual::new(
                "두 집단을 합친 수입니다. 집단 하나의 손님 수를 돌려주십시오.",
                "This is both groups together. Return the guests of one group.",
            ),
        },
        Misconception {
            id: "not_squared",
            wrong: |input| {
                let (p1, p2) = (input.number(0), input.number(1));
                is((Z * Z * spread(p1, p2) / (p1 - p2).abs()).ceil())
            },
            message: Bilingual::new(
                "차이를 제곱하지 않으셨습니다. 차이가 절반이 되면 손님은 네 배가 필요합니다.",
                "The difference was not squared. Half the difference takes four times the guests.",
            ),
        },
        Misconception {
            id: "z_not_squared",
            wrong: |input| {
                let (p1, p2) = (input.number(0), input.number(1));
                is((Z * spread(p1, p2) / (p1 - p2).powi(2)).ceil())
            },
            message: Bilingual::new(
                "`z`를 제곱하지 않으셨습니다. `z * z`를 곱하십시오.",
                "`z` was not squared: multiply by `z * z`.",
            ),
        },
        Misconception {
            id: "one_spread",
            wrong: |input| {
                let (p1, p2) = (input.number(0), input.number(1));
                is((Z * Z * p1 * (1.0 - p1) / (p1 - p2).powi(2)).ceil())
            },
            message: Bilingual::new(
                "첫 집단의 퍼짐만 넣으셨습니다. 두 비율이 모두 우연히 흔들리므로 p(1 − p)를 더해야 합니다.",
                "Only the first group’s spread is in it. Both rates vary by chance: add the two p(1 − p).",
            ),
        },
        Misconception {
            id: "no_power",
            wrong: |input| {
                let (p1, p2) = (input.number(0), input.number(1));
                is((1.959_963_984_540_054_f64.powi(2) * spread(p1, p2) / (p1 - p2).powi(2)).ceil())
            },
            message: Bilingual::new(
                "유의수준의 1.96만 쓰셨습니다. 그 수로는 있는 차이를 절반밖에 찾아내지 못합니다. 검정력의 0.84를 더한 `z`를 쓰십시오.",
                "Only the 1.96 of the level was used, which finds a real difference half of the time. Use `z`, with 0.84 for the power added.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "차이가 작을수록, 그리고 두 비율이 많이 흔들릴수록 손님이 많이 필요합니다.",
            "The smaller the difference and the more the rates vary, the more guests it takes.",
        ),
        Bilingual::new(
            "손님 수 = z² × (두 집단의 p(1 − p)의 합) ÷ (비율의 차이)²이고, 끝에 `.ceil()`로 올림합니다.",
            "Guests = z² × (the sum of p(1 − p) of both groups) ÷ (difference of the rates)², rounded up with `.ceil()`.",
        ),
        Bilingual::new(
            "첫 빈칸에 `p1 * (1.0 - p1) + p2 * (1.0 - p2)`, 둘째 빈칸에 `(z * z * spread / (p1 - p2).powi(2)).ceil()`을 쓰십시오.",
            "First blank: `p1 * (1.0 - p1) + p2 * (1.0 - p2)`. Second: `(z * z * spread / (p1 - p2).powi(2)).ceil()`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_sample_size.rs"),
        why: Bilingual::new(
            "z는 1.96 + 0.84 = 2.80이고 퍼짐은 0.21 + 0.16 = 0.37입니다. 2.80² × 0.37 ÷ 0.10²은 290을 조금 넘으므로 올림합니다.",
            "z is 1.96 + 0.84 = 2.80 and the spread 0.21 + 0.16 = 0.37. 2.80² × 0.37 ÷ 0.10² is a little above 290, so round up.",
        ),
    },
    takeaway: Bilingual::new(
        "손님 수는 실험을 시작하기 전에 정합니다. 차이가 절반이면 손님은 대략 네 배입니다.",
        "Fix the number of guests before the experiment. Half the difference takes about four times as many.",
    ),
};

/// For a level of 5 %, two-sided, and a power of 80 %.
const Z: f64 = 1.959_963_984_540_054 + 0.841_621_233_572_914_3;

fn spread(p1: f64, p2: f64) -> f64 {
    p1 * (1.0 - p1) + p2 * (1.0 - p2)
}

fn needed(input: &Input) -> f64 {
    let (p1, p2) = (input.number(0), input.number(1));
    Z * Z * spread(p1, p2) / (p1 - p2).powi(2)
}

/// The worked example, then: the other way round, a small difference, large shares.
fn cases() -> Vec<Input> {
    vec![call(0.30, 0.20), call(0.20, 0.30), call(0.25, 0.20), call(0.90, 0.60), call(0.02, 0.01)]
}

fn random(random: &mut Random) -> Input {
    call(f64::from(random.between(1, 19)) / 20.0, f64::from(random.between(1, 19)) / 20.0)
}

fn call(p1: f64, p2: f64) -> Input {
    Input(vec![Argument::Number(p1), Argument::Number(p2)])
}
