//! Exercise 3: the price that brings demand to a target.

use tourism_marketing::demarketing;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The price today, in KRW, and how many come at it.
const PRICE: f64 = 20_000.0;
const VISITORS: f64 = 10_000.0;
const TARGET: f64 = 8_000.0;
const ELASTICITY: f64 = -1.25;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("8,000명으로 줄이는 가격", "The price that brings 8,000"),
    ask: Bilingual::new(
        "입장료가 20,000원일 때 10,000명이 오고 가격탄력성은 −1.25로 일정합니다. 8,000명이 오게 하는 가격(원)을 구하십시오.",
        "At 20,000 won 10,000 visitors come; the price elasticity is constant at −1.25. Give the price (won) at which 8,000 come.",
    ),
    stars: 2,
    concepts: &["demarketing", "demand-states"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(demarketing::price_for_target(PRICE, VISITORS, TARGET, ELASTICITY)?),
    misconceptions: &[
        Misconception {
            id: "elasticity_as_exponent",
            wrong: |_| is(PRICE * (TARGET / VISITORS).powf(ELASTICITY)),
            message: Bilingual::new(
                "지수에 탄력성을 그대로 쓰셨습니다. 그것은 가격에서 방문객을 구할 때의 지수입니다. 방문객에서 가격으로 거슬러 갈 때는 1/ε입니다.",
                "The exponent was the elasticity itself, which leads from price to visitors. Back from visitors to price, it is 1/ε.",
            ),
        },
        Misconception {
            id: "falls",
            wrong: |_| is(PRICE * (TARGET / VISITORS).powf(-1.0 / ELASTICITY)),
            message: Bilingual::new(
                "값이 지금보다 내려갔습니다. 탄력성의 부호가 빠졌거나 비를 뒤집으셨습니다. 덜 오게 하려면 올라야 합니다.",
                "The price came out lower than today's: the sign of the elasticity is missing, or the ratio is upside down. To have fewer, it must rise.",
            ),
        },
        Misconception {
            id: "straight",
            wrong: |_| {
                is(demarketing::price_for_target_linear(
                    PRICE,
                    VISITORS,
                    TARGET,
                    ELASTICITY * VISITORS / PRICE,
                )?)
            },
            message: Bilingual::new(
                "수요곡선을 직선으로 보고 구하셨습니다(오늘의 점에서 기울기가 같은 직선). 여기서는 탄력성이 어디에서나 일정합니다.",
                "This takes demand as a straight line with the same slope today. Here the elasticity is constant all along the curve.",
            ),
        },
        Misconception {
            id: "same_percentage",
            wrong: |_| is(PRICE * (2.0 - TARGET / VISITORS)),
            message: Bilingual::new(
                "20 % 줄이려고 20 % 올리셨습니다. 탄력성이 −1일 때에나 비슷해집니다.",
                "To lose 20 % you added 20 %. That would be near only at an elasticity of −1.",
            ),
        },
        Misconception {
            id: "times_elasticity",
            wrong: |_| is(PRICE * -ELASTICITY),
            message: Bilingual::new(
                "가격에 탄력성의 크기를 곱하셨습니다(또는 8,000을 10,000으로 나누는 비를 뒤집어 곱하셨습니다). 탄력성은 곱하는 수가 아니라 지수에 들어가는 수입니다.",
                "The price was multiplied by the size of the elasticity (or by the inverted ratio of visitors). The elasticity belongs in the exponent.",
            ),
        },
        Misconception {
            id: "to_the_won",
            wrong: |_| {
                is(demarketing::price_for_target(PRICE, VISITORS, TARGET, ELASTICITY)?.round())
            },
            message: Bilingual::new(
                "계산은 맞습니다. 다만 원 단위로 반올림하셨습니다. 여기서는 식의 값을 그대로 두고, 가격표에 쓸 때 반올림합니다.",
                "The calculation is right, but rounded to the won. Leave the value of the formula as it is; round when you print the price list.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "수요의 비(목표 ÷ 지금)와 지수(1 ÷ 탄력성), 두 빈칸을 따로 구하십시오.",
            "Find the two blanks separately: the ratio of demand (target ÷ today) and the exponent (1 ÷ elasticity).",
        ),
        Bilingual::new(
            "비는 1보다 작고 지수는 음수입니다. 1보다 작은 수의 음수 제곱은 1보다 크므로 값이 오릅니다.",
            "The ratio is below 1 and the exponent negative; a number below 1 to a negative power exceeds 1, so the price rises.",
        ),
        Bilingual::new(
            "`ratio`에 `8_000.0 / 10_000.0`, `exponent`에 `1.0 / -1.25`를 쓰십시오.",
            "Write `8_000.0 / 10_000.0` for `ratio` and `1.0 / -1.25` for `exponent`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "0.8의 −0.8제곱은 약 1.1954이므로 값을 19.5 % 올려야 합니다. `demarketing::price_for_target`이 같은 식을 셉니다.",
            "0.8 to the power −0.8 is about 1.1954: the price must rise by 19.5 %. `demarketing::price_for_target` computes the same.",
        ),
    },
    takeaway: Bilingual::new(
        "탄력성이 −1.25라도 수요 20 %를 줄이려면 값을 20 % 가까이 올려야 했습니다. 변화가 크면 ‘20 ÷ 1.25 = 16 %’라는 어림은 맞지 않습니다.",
        "Even with −1.25, losing 20 % of demand takes nearly 20 % on the price. For large changes the rule of thumb “20 ÷ 1.25 = 16 %” fails.",
    ),
};
