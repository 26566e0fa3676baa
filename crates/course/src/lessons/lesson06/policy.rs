//! Exercise 5: what a fee for customers at a loss brings.

use tourism_marketing::Result;
use tourism_marketing::demarketing;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

/// How many accounts there are.
const ACCOUNTS: u64 = 100_000;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("수수료 뒤의 손익", "The profit after a fee"),
    ask: Bilingual::new(
        "손해 보는 계정 100,000개가 있습니다. 한 계정의 손익(원, 손해는 음수), 수수료(원), 수수료 때문에 떠나는 비율을 받아 정책 뒤의 손익 합계를 돌려주는 함수를 쓰십시오. −3,000원, 2,000원, 40 %로 시작해 봅니다.",
        "There are 100,000 loss-making accounts. Write a function of the profit of one (won, negative for a loss), the fee (won) and the share that leaves over it, which returns the total profit afterwards. Start with −3,000 won, 2,000 won and 40 %.",
    ),
    stars: 2,
    concepts: &["unprofitable-customer", "dormant-account-case", "demarketing"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["each", "fee", "leave"],
        kinds: &[Kind::Number, Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 605,
        refuses: false,
    }),
    right: |input| is(after(input)?),
    misconceptions: &[
        Misconception {
            id: "nobody_leaves",
            wrong: |input| is(ACCOUNTS as f64 * (input.number(0) + input.number(1))),
            message: Bilingual::new(
                "아무도 떠나지 않는다고 보셨습니다. 남는 계정의 비율 `1.0 - leave`를 곱하십시오.",
                "Nobody leaves in this. Multiply by the share that stays, `1.0 - leave`.",
            ),
        },
        Misconception {
            id: "leavers_kept",
            wrong: |input| is(stay_and_go(input).1 * (input.number(0) + input.number(1))),
            message: Bilingual::new(
                "떠나는 계정으로 셌습니다. 수수료를 내고 손익이 남는 쪽은 떠나지 않은 계정입니다.",
                "This counts the accounts that leave. Those who pay and remain are the others.",
            ),
        },
        Misconception {
            id: "loss_of_all",
            wrong: |input| {
                is(ACCOUNTS as f64 * input.number(0) + stay_and_go(input).0 * input.number(1))
            },
            message: Bilingual::new(
                "떠난 계정의 손해가 그대로 남아 있습니다. 이 모형에서는 계정이 없어지면 그 손해도 없어집니다.",
                "The losses of those who left are still in it. In this model a loss goes when its account goes.",
            ),
        },
        Misconception {
            id: "fee_only",
            wrong: |input| is(stay_and_go(input).0 * input.number(1)),
            message: Bilingual::new(
                "수수료로 받은 돈만 셌습니다. 남은 계정은 여전히 한 개에 `each`만큼 손해를 봅니다.",
                "This is the money from fees alone. Each remaining account still loses `each`.",
            ),
        },
        Misconception {
            id: "no_fee",
            wrong: |input| is(stay_and_go(input).0 * input.number(0)),
            message: Bilingual::new(
                "수수료가 빠졌습니다. 남은 계정의 손익은 `each + fee`입니다.",
                "The fee is missing: an account that stays brings `each + fee`.",
            ),
        },
        Misconception {
            id: "improvement",
            wrong: |input| is(after(input)? - ACCOUNTS as f64 * input.number(0)),
            message: Bilingual::new(
                "정책의 전과 뒤의 차이(좋아진 금액)를 구하셨습니다. 묻는 것은 정책 뒤의 손익입니다.",
                "This is the improvement over the situation before. The question is the profit afterwards.",
            ),
        },
        Misconception {
            id: "loss_as_positive",
            wrong: |input| is(-after(input)?),
            message: Bilingual::new(
                "부호가 반대입니다. 손해는 음수로 둡니다.",
                "The sign is reversed: a loss is negative.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "몇 계정이 남습니까? 남은 한 계정은 수수료를 내고 나서 얼마를 남깁니까?",
            "How many accounts stay, and what does one of them bring after the fee?",
        ),
        Bilingual::new(
            "남는 비율은 `1.0 - leave`, 한 계정의 손익은 `each + fee`입니다. `each`가 이미 음수이므로 더하면 됩니다.",
            "The share that stays is `1.0 - leave`, one account brings `each + fee`. As `each` is negative already, just add.",
        ),
        Bilingual::new(
            "계정 수 `100_000.0`에 남는 비율과 한 계정의 손익을 차례로 곱하십시오.",
            "Multiply `100_000.0` accounts by the share that stays and by what one of them brings.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_policy.rs"),
        why: Bilingual::new(
            "60,000계정이 남아 한 계정에 1,000원씩 손해를 보므로 −6,000만 원입니다. 정책 전의 −3억 원보다는 낫지만, 좋아진 2억 4,000만 원의 절반은 고객 4만 명이 떠나서 생긴 것입니다.",
            "60,000 accounts stay and lose 1,000 won each: −60 million. Better than −300 million before; but half of the improvement of 240 million comes from 40,000 customers gone.",
        ),
    },
    takeaway: Bilingual::new(
        "떠난 고객의 손해가 정말 없어지는지(한계비용), 떠나며 남에게 무슨 말을 하는지(부정적 구전)는 이 식에 없습니다. 정책을 정하기 전에 따로 빼십시오.",
        "Whether the losses of those who leave really vanish (marginal cost), and what they tell others, is not in the formula. Subtract it before you decide.",
    ),
};

fn after(input: &Input) -> Result<f64> {
    demarketing::demarketing_profit(ACCOUNTS, input.number(0), input.number(1), input.number(2))
}

/// The number of accounts that stay and that go.
fn stay_and_go(input: &Input) -> (f64, f64) {
    let accounts = ACCOUNTS as f64;
    (accounts * (1.0 - input.number(2)), accounts * input.number(2))
}

/// The worked example, then: nobody leaves, all leave, no fee, a fee that covers the loss.
fn cases() -> Vec<Input> {
    vec![
        call(-3_000.0, 2_000.0, 0.4),
        call(-3_000.0, 2_000.0, 0.0),
        call(-3_000.0, 2_000.0, 1.0),
        call(-1_200.0, 0.0, 0.1),
        call(-3_000.0, 3_000.0, 0.25),
    ]
}

fn random(random: &mut Random) -> Input {
    let each = -100.0 * f64::from(random.between(1, 80));
    let fee = 100.0 * f64::from(random.between(0, 90));
    call(each, fee, f64::from(random.between(0, 20)) / 20.0)
}

fn call(each: f64, fee: f64, leave: f64) -> Input {
    Input(vec![Argument::Number(each), Argument::Number(fee), Argument::Number(leave)])
}
