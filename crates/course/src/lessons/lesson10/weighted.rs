//! Exercise 3: gaps with the guests' own weights.

use crate::function::{Argument, Input};
use tourism_marketing::quality;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("가중 SERVQUAL 점수", "The weighted SERVQUAL score"),
    ask: Bilingual::new(
        "다섯 차원의 갭이 −0.9, −0.4, −0.2, −0.6, +0.1이고 손님들이 나눈 100점이 차례로 30, 25, 20, 15, 10입니다. 가중 점수를 구하십시오.",
        "The gaps of five dimensions are −0.9, −0.4, −0.2, −0.6 and +0.1; guests shared out 100 points as 30, 25, 20, 15 and 10. What is the weighted score?",
    ),
    stars: 2,
    concepts: &["servqual", "rater-dimensions"],
    graded: false,
    parts: &[],
    task: Task::Value(hotel),
    right: |input| is(quality::servqual_weighted(input.list(0), input.list(1))?),
    misconceptions: &[
        Misconception {
            id: "unweighted",
            wrong: |input| is(input.list(0).iter().sum::<f64>() / input.list(0).len() as f64),
            message: Bilingual::new(
                "가중치를 쓰지 않고 갭만 평균하셨습니다. 손님이 30점을 준 신뢰성이 10점짜리와 똑같이 들어갔습니다. 갭마다 가중치를 곱하십시오.",
                "This is the plain mean of the gaps: reliability with its 30 points counted like a dimension with 10. Multiply each gap by its weight.",
            ),
        },
        Misconception {
            id: "undivided",
            wrong: |input| is(products(input)),
            message: Bilingual::new(
                "곱을 더하기만 하셨습니다. 가중치의 합(100)으로 나누어야 7점 척도의 값이 됩니다.",
                "The products were only added. Divide by the sum of the weights (100) to be back on the scale.",
            ),
        },
        Misconception {
            id: "over_count",
            wrong: |input| is(products(input) / input.list(0).len() as f64),
            message: Bilingual::new(
                "차원의 수 5로 나누셨습니다. 가중평균은 가중치의 합으로 나눕니다.",
                "You divided by the number of dimensions, 5. A weighted mean is divided by the sum of the weights.",
            ),
        },
        Misconception {
            id: "sign",
            wrong: |input| is(-quality::servqual_weighted(input.list(0), input.list(1))?),
            message: Bilingual::new(
                "부호가 거꾸로입니다. 갭이 대부분 음수이므로 가중 점수도 음수입니다.",
                "The sign is wrong. Most gaps are negative, and so is their weighted mean.",
            ),
        },
        Misconception {
            id: "offset_dropped",
            wrong: |input| is(-(products(input).abs() + 2.0) / 100.0),
            message: Bilingual::new(
                "양수인 갭(+0.1)까지 빼셨습니다. 기대를 넘은 차원은 모자란 점수를 조금 덜어 줍니다.",
                "The positive gap (+0.1) was subtracted too. A dimension above expectation makes up for a little of the shortfall.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "손님이 중요하다고 한 차원의 갭이 더 크게 들어가야 합니다.",
            "The gap of a dimension that guests find important should count for more.",
        ),
        Bilingual::new(
            "갭마다 가중치를 곱해 모두 더한 뒤, 가중치의 합으로 나눕니다.",
            "Multiply each gap by its weight, add up, divide by the sum of the weights.",
        ),
        Bilingual::new(
            "`weighted` 빈칸에는 `gaps[0] * weights[0] + gaps[1] * weights[1] + …`를 다섯 개까지, `total` 빈칸에는 `weights.iter().sum()`을 쓰십시오.",
            "In the blank of `weighted` write `gaps[0] * weights[0] + gaps[1] * weights[1] + …`, five of them; in that of `total`, `weights.iter().sum()`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "−27 − 10 − 4 − 9 + 1 = −49이고, 100으로 나눕니다. `zip`은 두 목록을 짝지어 줍니다. 라이브러리에서는 `quality::servqual_weighted`입니다.",
            "−27 − 10 − 4 − 9 + 1 = −49, over 100. `zip` pairs the two lists. In the library it is `quality::servqual_weighted`.",
        ),
    },
    takeaway: Bilingual::new(
        "갭이 같아도 손님이 중요하게 여기는 차원의 갭이 더 아픕니다. 다만 가중치를 물어도 전체 평가를 더 잘 맞히지 못한다는 연구가 많습니다.",
        "Of two equal gaps, that in the more important dimension hurts more. Yet weights often do not make the score predict overall quality any better.",
    ),
};

fn hotel() -> Input {
    let gaps = vec![-0.9, -0.4, -0.2, -0.6, 0.1];
    Input(vec![Argument::List(gaps), Argument::List(vec![30.0, 25.0, 20.0, 15.0, 10.0])])
}

/// The sum of the gaps times their weights.
fn products(input: &Input) -> f64 {
    input.list(0).iter().zip(input.list(1)).map(|(gap, weight)| gap * weight).sum()
}
