//! Exercise 5: a budget by tier.

use tourism_marketing::{Result, segment};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Margin times response of three tiers, and the budget in KRW.
const WEIGHTS: [f64; 3] = [3.0, 2.0, 1.0];
const BUDGET: f64 = 14_000_000.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("등급별 경비 배분", "A budget by tier"),
    ask: Bilingual::new(
        "골드·실버·일반 등급의 이익이 각각 3, 2, 1에 경비의 제곱근을 곱한 만큼 늘어납니다. 예산 1,400만 원을 이익이 가장 크도록 배분하여 원 단위로 답하십시오.",
        "The profit from gold, silver and basic members grows as 3, 2 and 1 times the square root of what is spent on them. Split 14 million won so that the profit is largest; answer in won.",
    ),
    stars: 2,
    concepts: &["expense-differentiation", "customer-tiering", "vip-marketing"],
    graded: false,
    parts: &[
        Bilingual::new("골드", "Gold"),
        Bilingual::new("실버", "Silver"),
        Bilingual::new("일반", "Basic"),
    ],
    task: Task::Value(Input::default),
    right: |_| is(split()?),
    misconceptions: &[
        Misconception {
            id: "proportional",
            wrong: |_| is(by(|weight| weight)),
            message: Bilingual::new(
                "가중치에 비례해 3:2:1로 나누셨습니다. 제곱근 반응에서 마지막 1원의 효과가 같아지려면 가중치의 제곱에 비례해야 합니다.",
                "The budget was split 3:2:1, by the weights. With square-root response the last won works equally everywhere when the parts go by the squares of the weights.",
            ),
        },
        Misconception {
            id: "winner_takes_all",
            wrong: |_| is([BUDGET, 0.0, 0.0]),
            message: Bilingual::new(
                "모두 골드에 쓰셨습니다. 쓸수록 마지막 1원의 효과가 줄어드므로, 다른 등급의 처음 1원이 더 많이 벌어 오는 때가 옵니다.",
                "All of it went to gold. The more is spent there the less the last won brings, until the first won elsewhere would bring more.",
            ),
        },
        Misconception {
            id: "equal",
            wrong: |_| is(by(|_| 1.0)),
            message: Bilingual::new(
                "똑같이 나누셨습니다. 가중치가 큰 등급은 같은 돈으로 더 많이 늘어납니다.",
                "The parts are equal. A tier with a larger weight grows more for the same money.",
            ),
        },
        Misconception {
            id: "square_roots",
            wrong: |_| is(by(f64::sqrt)),
            message: Bilingual::new(
                "가중치의 제곱근에 비례해 나누셨습니다. 제곱근은 경비의 반응에 들어 있고, 배분은 가중치의 제곱을 따릅니다.",
                "The split goes by square roots of the weights. The root belongs to the response; the split follows the squares.",
            ),
        },
        Misconception {
            id: "ten_thousands",
            wrong: |_| is(split()?.iter().map(|won| won / 10_000.0).collect::<Vec<f64>>()),
            message: Bilingual::new(
                "만 원 단위로 답하셨습니다. 예산 14,000,000원과 같은 원 단위로 쓰십시오.",
                "The amounts are in 10,000 won. Use won, as the budget of 14,000,000 does.",
            ),
        },
        Misconception {
            id: "shares",
            wrong: |_| is(split()?.iter().map(|won| won / BUDGET).collect::<Vec<f64>>()),
            message: Bilingual::new(
                "배분 비율까지만 구하셨습니다. 예산을 곱해 금액으로 쓰십시오.",
                "These are the shares. Multiply by the budget to get amounts.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "보기에서는 가중치 2와 1의 예산이 2:1이 아니라 4:1로 나뉘었습니다. 4는 2의 무엇입니까?",
            "In the example, weights of 2 and 1 split the money 4:1, not 2:1. What is 4 to 2?",
        ),
        Bilingual::new(
            "가중치를 각각 제곱하고(`squares`), 모두 더한 다음(`total`), 예산에 ‘자기 제곱 ÷ 합계’를 곱합니다. `.iter().map(|w| …).collect()`는 목록의 값마다 같은 계산을 해서 새 목록을 만듭니다.",
            "Square each weight (`squares`), add them up (`total`), and give each tier its square over the total of the budget. `.iter().map(|w| …).collect()` does one calculation to every value and makes a new list.",
        ),
        Bilingual::new(
            "세 빈칸에 차례로 `weights.iter().map(|w| w * w).collect()`, `squares.iter().sum()`, `squares.iter().map(|s| budget * s / total).collect()`를 쓰십시오.",
            "The three blanks are `weights.iter().map(|w| w * w).collect()`, `squares.iter().sum()` and `squares.iter().map(|s| budget * s / total).collect()`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "가중치 w인 등급에 x를 썼을 때 다음 1원의 효과는 w/(2√x)입니다. 이것이 모든 등급에서 같으려면 √x가 w에, 곧 x가 w의 제곱에 비례해야 합니다. `segment::allocate_sqrt`가 같은 계산을 합니다.",
            "Where x is spent on a tier of weight w, the next won brings w/(2√x). For that to be equal everywhere √x must go as w, and x as its square. `segment::allocate_sqrt` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "배분의 기준은 등급의 이름이 아니라 다음 1원의 효과(한계반응)입니다. 이미 포화된 최상위 등급이라면 가중치가 작을 수도 있습니다.",
        "Money follows the effect of the next won, not the name of the tier. A top tier that is saturated may have a small weight.",
    ),
};

fn split() -> Result<Vec<f64>> {
    segment::allocate_sqrt(&WEIGHTS, BUDGET)
}

/// The budget by another measure of the weights.
fn by(measure: fn(f64) -> f64) -> [f64; 3] {
    let measures = WEIGHTS.map(measure);
    let total: f64 = measures.iter().sum();
    measures.map(|measure| BUDGET * measure / total)
}
