//! Exercise 7: who is taken for the sponsor.

use tourism_marketing::{Error, Result};

use crate::answer::IntoAnswer as _;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("후원사 오인율", "The misattribution of sponsors"),
    ask: Bilingual::new(
        "경쟁사(앰부시)를 후원사로 든 사람 수와 진짜 후원사를 든 사람 수를 받아, 둘 가운데 하나를 든 사람 중 경쟁사를 든 비율을 돌려주는 함수를 쓰십시오. 둘 다 0이면 `None`을 돌려줍니다. 90명과 210명으로 시작해 봅니다.",
        "Write a function of how many people named the ambusher as the sponsor and how many named the real sponsor. It returns the share who named the ambusher of all who named either, and `None` if nobody did. Start with 90 and 210.",
    ),
    stars: 3,
    concepts: &["ambush-marketing"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["ambusher", "sponsor"],
        kinds: &[Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 1307,
        refuses: true,
    }),
    right: |input| is(misattributed(input)?),
    misconceptions: &[
        Misconception {
            id: "no_refusal",
            wrong: |input| is(misattributed(input).unwrap_or(0.0)),
            message: Bilingual::new(
                "아무도 둘을 들지 않았을 때 0을 돌려주셨습니다. 0은 ‘아무도 잘못 알지 않았다’는 뜻이 됩니다. 잴 수 없다면 `None`입니다.",
                "Where nobody named either, the function returned 0. That would say that nobody was mistaken; what cannot be measured is `None`.",
            ),
        },
        Misconception {
            id: "ratio_to_sponsor",
            wrong: |input| {
                misattributed(input)?;
                is(input.number(0) / input.number(1))
            },
            message: Bilingual::new(
                "진짜 후원사를 든 사람으로 나누셨습니다. 분모는 둘 가운데 하나를 든 사람 모두입니다.",
                "You divided by those who named the sponsor. The denominator is everybody who named either.",
            ),
        },
        Misconception {
            id: "right_ones",
            wrong: |input| is(1.0 - misattributed(input)?),
            message: Bilingual::new(
                "바르게 안 사람의 비율을 구하셨습니다. 분자에 경쟁사를 든 사람 수를 쓰십시오.",
                "This is the share who were right. Put those who named the ambusher above the line.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |input| is(100.0 * misattributed(input)?),
            message: Bilingual::new(
                "백분율(%)로 돌려주셨습니다. 100을 곱하지 마십시오.",
                "The function returns a percentage. Do not multiply by 100.",
            ),
        },
        Misconception {
            id: "refuses_nobody",
            wrong: |input| {
                if input.number(0) == 0.0 {
                    return Ok(Err::<f64, _>(nobody()).into_answer());
                }
                is(misattributed(input)?)
            },
            message: Bilingual::new(
                "경쟁사를 든 사람이 없을 때도 `None`을 돌려주셨습니다. 후원사를 든 사람이 있으면 잴 수 있고, 그 값은 0입니다. 두 수의 **합**이 0인지 보십시오.",
                "The function gives `None` whenever nobody named the ambusher. If some named the sponsor it can be measured: it is 0. Test whether the **sum** of the two is 0.",
            ),
        },
        Misconception {
            id: "difference",
            wrong: |input| {
                misattributed(input)?;
                let (a, s) = (input.number(0), input.number(1));
                is((s - a).abs() / (a + s))
            },
            message: Bilingual::new(
                "두 사람 수의 차이를 나누셨습니다. 분자는 경쟁사를 든 사람 수 그대로입니다.",
                "The difference of the two was divided. Above the line stands the number who named the ambusher, as it is.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "물음은 “둘 가운데 하나를 든 사람”으로 시작합니다. 그 사람들은 모두 몇 명입니까?",
            "The question begins with “of all who named either”. How many are they?",
        ),
        Bilingual::new(
            "먼저 `let named = ambusher + sponsor;`로 분모를 만들고, 그것이 0이면 `None`을 돌려주십시오. 값을 돌려줄 때는 `Some( )`으로 감쌉니다.",
            "First `let named = ambusher + sponsor;`, the denominator. If it is 0, return `None`; a value is returned inside `Some( )`.",
        ),
        Bilingual::new(
            "`if named == 0.0 { return None; }`를 쓰고, 마지막 줄에 `Some(ambusher / named)`를 세미콜론 없이 쓰십시오.",
            "Write `if named == 0.0 { return None; }`, then `Some(ambusher / named)` on the last line, without a semicolon.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_misattribution.rs"),
        why: Bilingual::new(
            "300명 가운데 90명이 경쟁사를 들었으므로 90 ÷ (90 + 210) = 0.3입니다. 라이브러리의 `diffusion::sponsor_misattribution`이 같은 일을 합니다.",
            "Of 300 people 90 named the ambusher: 90 ÷ (90 + 210) = 0.3. `diffusion::sponsor_misattribution` of the library does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "오인율만으로는 앰부시의 효과를 알 수 없습니다. 광고하지 않았어도 널리 알려진 상표를 찍는 사람이 있으므로, 광고를 보지 않은 사람이나 광고하지 않은 상표와 견주어야 합니다.",
        "Misattribution alone does not tell what the ambush did. People guess well-known brands anyway: compare with people who did not see it, or with a brand that did nothing.",
    ),
};

/// The worked example, nobody for the ambusher, nobody at all, the simulated survey.
fn cases() -> Vec<Input> {
    [(90, 210), (0, 120), (0, 0), (76, 128), (50, 50)].map(|(a, s)| call(a, s)).to_vec()
}

fn random(random: &mut Random) -> Input {
    call(random.between(1, 200), random.between(1, 200))
}

fn call(ambusher: u32, sponsor: u32) -> Input {
    Input(vec![Argument::Number(f64::from(ambusher)), Argument::Number(f64::from(sponsor))])
}

fn misattributed(input: &Input) -> Result<f64> {
    let (ambusher, sponsor) = (input.number(0), input.number(1));
    if ambusher + sponsor == 0.0 {
        return Err(nobody());
    }
    Ok(ambusher / (ambusher + sponsor))
}

fn nobody() -> Error {
    let why = "nobody named the ambusher or the sponsor".to_owned();
    Error::NotComputable { what: "the misattribution", why }
}
