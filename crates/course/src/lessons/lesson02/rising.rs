//! Exercise 7: retention that rises although no member changes.

use tourism_marketing::{Result, value};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new(
        "아무도 변하지 않아도 오르는 유지율",
        "Retention that rises with no one changing",
    ),
    ask: Bilingual::new(
        "sBG 모형의 α와 β, 기간의 수를 받아, 마지막 기간의 유지율 r과 그때까지 남은 비율 S를 차례로 돌려주는 함수를 쓰십시오. 기간 t의 유지율은 (β + t − 1)/(α + β + t − 1)이고, S는 첫 기간부터 그 기간까지의 유지율을 모두 곱한 값입니다.",
        "Write a function of α and β of the sBG model and a number of periods. It returns the retention rate r of the last period and the share S that is left after it. The rate of period t is (β + t − 1)/(α + β + t − 1); S is the product of the rates of all periods so far.",
    ),
    stars: 3,
    concepts: &["customer-retention", "customer-lifetime", "churn"],
    graded: false,
    parts: &[
        Bilingual::new("마지막 기간의 유지율", "Rate of the last period"),
        Bilingual::new("남은 비율", "Share left"),
    ],
    task: Task::Function(Trials {
        names: &["alpha", "beta", "periods"],
        kinds: &[Kind::Number, Kind::Number, Kind::Count],
        paired: &[],
        cases,
        random,
        count: 60,
        seed: 207,
        refuses: false,
    }),
    right,
    misconceptions: &[
        Misconception {
            id: "constant_rate",
            wrong: |input| {
                let (first, times) = (rate(input, 0.0), input.count(2));
                is((first, product(times, |_| first)))
            },
            message: Bilingual::new(
                "모든 기간에 첫 기간의 유지율을 쓰셨습니다. 떠날 사람이 먼저 떠나므로 남은 사람의 평균 유지율은 기간마다 달라집니다. 되풀이할 때마다 `t`로 다시 계산하십시오.",
                "The rate of the first period was used throughout. As those likely to leave go first, the average of the others changes: work it out anew with `t` each time round.",
            ),
        },
        Misconception {
            id: "shifted",
            wrong: |input| {
                let times = input.count(2);
                is((rate(input, times as f64), product(times, |t| rate(input, t as f64))))
            },
            message: Bilingual::new(
                "한 기간 앞선 유지율입니다. 첫 기간(t = 1)의 유지율은 β/(α + β)이므로 식에는 t가 아니라 t − 1이 들어갑니다. `1..=periods` 대신 `0..periods`를 썼다면 t가 0부터인 것도 보십시오.",
                "This is one period ahead. In the first period, t = 1, the rate is β/(α + β): the formula has t − 1, not t.",
            ),
        },
        Misconception {
            id: "one_period_short",
            wrong: |input| {
                let times = input.count(2).saturating_sub(1);
                let last = if times == 0 { 1.0 } else { rate(input, times as f64 - 1.0) };
                is((last, product(times, |t| rate(input, t as f64 - 1.0))))
            },
            message: Bilingual::new(
                "한 기간이 모자랍니다. `1..periods`는 마지막 수를 빼고 셉니다. 마지막까지 세려면 `1..=periods`라고 씁니다.",
                "One period is missing. `1..periods` stops before its end; `1..=periods` includes it.",
            ),
        },
        Misconception {
            id: "parameters_swapped",
            wrong: |input| {
                let times = input.count(2);
                let (alpha, beta) = (input.number(0), input.number(1));
                let swapped = |t: usize| (alpha + t as f64 - 1.0) / (alpha + beta + t as f64 - 1.0);
                is((swapped(times), product(times, swapped)))
            },
            message: Bilingual::new(
                "α와 β가 바뀌었습니다. 분자에는 남는 쪽의 모수 β가 들어갑니다.",
                "α and β have changed places: the numerator has β, the parameter of staying.",
            ),
        },
        Misconception {
            id: "churn",
            wrong: |input| {
                let times = input.count(2);
                let left = product(times, |t| rate(input, t as f64 - 1.0));
                is((1.0 - rate(input, times as f64 - 1.0), 1.0 - left))
            },
            message: Bilingual::new(
                "남은 비율이 아니라 떠난 비율을 돌려주셨습니다. 1에서 빼십시오.",
                "These are shares who left. Subtract them from 1.",
            ),
        },
        Misconception {
            id: "order",
            wrong: |input| {
                let times = input.count(2);
                let left = product(times, |t| rate(input, t as f64 - 1.0));
                is((left, rate(input, times as f64 - 1.0)))
            },
            message: Bilingual::new(
                "두 값의 순서가 바뀌었습니다. 마지막 기간의 유지율이 먼저, 남은 비율이 나중입니다.",
                "The two values have changed places: the rate of the last period first, the share left second.",
            ),
        },
        Misconception {
            id: "not_multiplied",
            wrong: |input| {
                let last = rate(input, input.count(2) as f64 - 1.0);
                is((last, last))
            },
            message: Bilingual::new(
                "남은 비율에 마지막 기간의 유지율을 그대로 돌려주셨습니다. 유지율은 ‘지난 기간에 남은 사람 가운데’ 남은 비율입니다. 처음부터 남은 비율은 유지율을 모두 곱한 값이므로, 되풀이할 때마다 `*=`로 곱하십시오.",
                "The share left is given as the rate of the last period. A rate is of those who were still there; the share of all who began is the product of the rates. Multiply with `*=` each time round.",
            ),
        },
        Misconception {
            id: "last_rate_power",
            wrong: |input| {
                let (last, times) = (rate(input, input.count(2) as f64 - 1.0), input.count(2));
                is((last, product(times, |_| last)))
            },
            message: Bilingual::new(
                "마지막 기간의 유지율을 거듭제곱하셨습니다. 기간마다 유지율이 다르므로 되풀이 안에서 하나씩 곱해야 합니다.",
                "The rate of the last period was raised to a power. Rates differ by period: multiply them one by one inside the loop.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "위의 두 부류 셀처럼 `mut` 이름 두 개를 되풀이 밖에 두고, 안에서 기간마다 고쳐 나가십시오.",
            "As in the cell with two kinds of members, put two `mut` names before the loop and change them inside, period by period.",
        ),
        Bilingual::new(
            "`let (mut rate, mut left) = (1.0, 1.0);`로 시작해 `for t in 1..=periods { … }` 안에서 `rate`를 새로 계산하고 `left *= rate;`로 곱합니다. `t`를 소수로 바꾸려면 `t as f64`라고 씁니다.",
            "Begin with `let (mut rate, mut left) = (1.0, 1.0);`. Inside `for t in 1..=periods { … }` work out `rate` anew and multiply, `left *= rate;`. To make `t` a decimal write `t as f64`.",
        ),
        Bilingual::new(
            "되풀이 안의 첫 줄은 `rate = (beta + t as f64 - 1.0) / (alpha + beta + t as f64 - 1.0);`이고, 함수의 마지막 줄은 `(rate, left)`입니다.",
            "The first line inside the loop is `rate = (beta + t as f64 - 1.0) / (alpha + beta + t as f64 - 1.0);`, and the last of the function `(rate, left)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_cohort.rs"),
        why: Bilingual::new(
            "α = 1, β = 2이면 유지율은 2/3, 3/4, 4/5로 오르고 곱하면 남은 비율이 됩니다. 식을 1 − α/(α + β + t − 1)로 쓰면 t가 클수록 커진다는 것이 보입니다. 한 사람 한 사람의 이탈확률은 처음부터 끝까지 그대로입니다.",
            "With α = 1 and β = 2 the rates rise, 2/3, 3/4, 4/5, and their product is the share left. Written as 1 − α/(α + β + t − 1) the rate is seen to rise with t, while each member's own chance of leaving never changes.",
        ),
    },
    takeaway: Bilingual::new(
        "코호트의 유지율이 오른다고 충성도가 오른 것은 아닙니다. 떠날 사람이 먼저 떠났을 뿐일 수 있습니다.",
        "A cohort's rising retention does not prove rising loyalty. Perhaps those who would leave anyway have merely left first.",
    ),
};

/// The rate of a period, of which so many lie before it.
fn rate(input: &Input, before: f64) -> f64 {
    let (alpha, beta) = (input.number(0), input.number(1));
    (beta + before) / (alpha + beta + before)
}

/// The product of a value of each period, counted from 1.
fn product(periods: usize, value: impl Fn(usize) -> f64) -> f64 {
    (1..=periods).map(value).product()
}

fn right(input: &Input) -> Result<Answer> {
    let (alpha, beta) = (input.number(0), input.number(1));
    let periods = u32::try_from(input.count(2)).unwrap_or(u32::MAX);
    is((value::sbg_retention(alpha, beta, periods)?, value::sbg_survival(alpha, beta, periods)?))
}

fn call(alpha: f64, beta: f64, periods: usize) -> Input {
    Input(vec![Argument::Number(alpha), Argument::Number(beta), Argument::Count(periods)])
}

fn cases() -> Vec<Input> {
    vec![call(1.0, 2.0, 3), call(1.0, 2.0, 1), call(0.668, 3.806, 12), call(2.0, 0.5, 2)]
}

fn random(random: &mut Random) -> Input {
    let alpha = f64::from(random.between(2, 40)) / 10.0;
    let beta = f64::from(random.between(2, 60)) / 10.0;
    call(alpha, beta, random.between(1, 15) as usize)
}
