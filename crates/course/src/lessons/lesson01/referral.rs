//! Exercise 5: a function that follows recommendations to their end.

use tourism_marketing::{Result, relationship};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("추천의 사슬", "The chain of referrals"),
    ask: Bilingual::new(
        "손님 한 명이 평균 m명을 추천으로 데려오고 그들도 각각 m명을 데려올 때, 처음 한 명을 넣어 끝내 몇 명이 되는지를 돌려주는 함수를 쓰십시오. m이 음수이거나 1 이상이면 답이 없으므로 `None`을 돌려줍니다.",
        "Each guest brings m others by referral, each of whom brings m more. Write a function that returns how many there are in the end, the first included. Where m is negative, or 1 or more, there is no answer: return `None`.",
    ),
    stars: 3,
    concepts: &["word-of-mouth", "effect-free-wom", "customer-referral-value"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["m"],
        kinds: &[Kind::Number],
        paired: &[],
        cases: || [0.3, 0.0, 0.9, 1.0, -0.1, 0.99, 2.0].map(call).to_vec(),
        random,
        count: 30,
        seed: 105,
        refuses: true,
    }),
    right,
    misconceptions: &[
        Misconception {
            id: "one_generation",
            wrong: |input| {
                total(input)?;
                is(1.0 + input.number(0))
            },
            message: Bilingual::new(
                "첫 세대의 추천까지만 더하셨습니다(1 + m). 추천으로 온 손님도 다시 m명씩 데려오므로 1 + m + m² + …가 끝없이 이어집니다.",
                "Only the first generation was added: 1 + m. Those who came by referral refer others in turn: 1 + m + m² + … without end.",
            ),
        },
        Misconception {
            id: "two_generations",
            wrong: |input| {
                total(input)?;
                let m = input.number(0);
                is(1.0 + m + m * m)
            },
            message: Bilingual::new(
                "두 세대에서 멈추셨습니다. 그다음 세대의 m³명도, 그다음도 더해야 합니다. 한없이 이어지는 합은 1/(1 − m)입니다.",
                "This stops after two generations. The third brings m³, and so on; the endless sum is 1/(1 − m).",
            ),
        },
        Misconception {
            id: "without_the_first",
            wrong: |input| is(total(input)? - 1.0),
            message: Bilingual::new(
                "추천으로 온 손님만 세셨습니다. 처음 한 명도 넣어야 합니다.",
                "This counts only those who came by referral. The first guest counts too.",
            ),
        },
        Misconception {
            id: "complement",
            wrong: |input| is(1.0 / total(input)?),
            message: Bilingual::new(
                "1 − m을 답하셨습니다. 합은 그 역수인 1/(1 − m)입니다.",
                "This is 1 − m. The sum is its reciprocal, 1/(1 − m).",
            ),
        },
        Misconception {
            id: "plus",
            wrong: |input| {
                total(input)?;
                is(1.0 / (1.0 + input.number(0)))
            },
            message: Bilingual::new(
                "분모에서 m을 빼지 않고 더하셨습니다. 추천이 많을수록 손님이 늘어야 하므로 분모는 1 − m입니다.",
                "m was added in the denominator. More referrals must give more guests, so it is 1 − m.",
            ),
        },
        Misconception {
            id: "negative_allowed",
            wrong: |input| match input.number(0) {
                m if m < 0.0 => is(1.0 / (1.0 - m)),
                _ => right(input),
            },
            message: Bilingual::new(
                "m이 음수일 때도 값을 돌려주셨습니다. 데려온 손님의 수는 음수일 수 없으므로 잘못된 입력입니다. `m < 0.0`인 경우에도 `None`을 돌려주십시오.",
                "A negative m got a value. Nobody brings fewer than no guests, so the input is wrong: return `None` where `m < 0.0`, too.",
            ),
        },
        Misconception {
            id: "zero_refused",
            wrong: |input| match input.number(0) {
                0.0 => is(relationship::referral_chain(1.0, None)),
                _ => right(input),
            },
            message: Bilingual::new(
                "m이 0일 때 답이 없다고 하셨습니다. 아무도 추천하지 않으면 처음 한 명이 그대로 남으므로 답은 1입니다. `<=`가 아니라 `<`로 견주십시오.",
                "An m of 0 got no answer. If nobody recommends, the first guest remains, and the answer is 1: compare with `<`, not `<=`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "바로 위에서 m = 0.5일 때 1 + 0.5 + 0.25 + …가 2에 다가가는 것을 보았습니다. 같은 합을 m으로 쓰면 어떤 식입니까?",
            "Just above, 1 + 0.5 + 0.25 + … came close to 2 for m = 0.5. What is that sum written with m?",
        ),
        Bilingual::new(
            "먼저 `if`로 m이 0보다 작거나 1 이상인 경우를 걸러 `None`을 돌려주고, 그 밖에는 1/(1 − m)을 `Some( )`에 담으십시오. ‘또는’은 `||`입니다.",
            "First catch, with `if`, an m below 0 or from 1 on and return `None`; otherwise put 1/(1 − m) into `Some( )`. “Or” is `||`.",
        ),
        Bilingual::new(
            "`if m < 0.0 || m >= 1.0 { return None; }` 다음 줄에 `Some(1.0 / (1.0 - m))`를 쓰십시오. 마지막 줄에 세미콜론(`;`)은 없습니다.",
            "Write `if m < 0.0 || m >= 1.0 { return None; }` and on the next line `Some(1.0 / (1.0 - m))`, with no semicolon (`;`) after it.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_referral_chain.rs"),
        why: Bilingual::new(
            "세대마다 m배가 되므로 합은 1 + m + m² + … = 1/(1 − m)입니다. m이 1 이상이면 줄어들지 않아 끝이 없고, 음수는 뜻이 없습니다. 답할 수 없을 때 아무 수나 내놓지 않는 것도 함수의 일입니다.",
            "Each generation is m times the last, so the sum is 1 + m + m² + … = 1/(1 − m). From m = 1 on it does not shrink and has no end; a negative m has no meaning. To give no number where there is none is part of a function's work.",
        ),
    },
    takeaway: Bilingual::new(
        "구전의 힘은 m이 1에 가까울 때만 큽니다. m이 0.3이면 광고로 얻은 한 명이 1.4명 남짓이 될 뿐입니다. m은 믿음이 아니라 재어야 하는 값입니다.",
        "Word of mouth is strong only when m is near 1. At 0.3, one guest won becomes little more than 1.4. m is to be measured, not believed.",
    ),
};

fn total(input: &Input) -> Result<f64> {
    relationship::referral_chain(input.number(0), None)
}

fn right(input: &Input) -> Result<Answer> {
    total(input).map(IntoAnswer::into_answer)
}

/// Hundredths from −0.3 to 1.3.
fn random(random: &mut Random) -> Input {
    call((f64::from(random.between(0, 160)) - 30.0) / 100.0)
}

fn call(m: f64) -> Input {
    Input(vec![Argument::Number(m)])
}
