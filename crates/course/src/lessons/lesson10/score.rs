//! Exercise 8: a weighted score for any weights.

use crate::function::{Argument, Input, Kind, Trials};
use crate::random::Random;
use tourism_marketing::quality;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("아무 가중치나 받는 점수 함수", "A score for any weights"),
    ask: Bilingual::new(
        "점수의 목록과 가중치의 목록을 받아 가중평균을 돌려주는 함수를 쓰십시오. 가중치의 합은 100일 수도, 4일 수도, 1일 수도 있습니다.",
        "Write a function that takes a list of scores and a list of weights and returns the weighted mean. The weights may add up to 100, to 4 or to 1.",
    ),
    stars: 3,
    concepts: &["servqual", "brady-cronin-model"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["scores", "weights"],
        kinds: &[Kind::List, Kind::List],
        paired: &[0, 1],
        cases,
        random,
        count: 40,
        seed: 1_008,
        refuses: false,
    }),
    right: |input| is(quality::servqual_weighted(input.list(0), input.list(1))?),
    misconceptions: &[
        Misconception {
            id: "over_hundred",
            wrong: |input| is(products(input) / 100.0),
            message: Bilingual::new(
                "언제나 100으로 나누셨습니다. 가중치를 2:1:1로 주면 합은 4입니다. 받은 가중치를 더해서 나누십시오.",
                "It always divides by 100. With weights of 2:1:1 the sum is 4: add up the weights that you were given.",
            ),
        },
        Misconception {
            id: "over_count",
            wrong: |input| is(products(input) / input.list(0).len() as f64),
            message: Bilingual::new(
                "점수의 개수로 나누셨습니다. 가중치를 곱했으면 가중치의 합으로 나눕니다.",
                "You divided by the number of scores. Having multiplied by weights, divide by their sum.",
            ),
        },
        Misconception {
            id: "unweighted",
            wrong: |input| is(input.list(0).iter().sum::<f64>() / input.list(0).len() as f64),
            message: Bilingual::new(
                "가중치를 쓰지 않으셨습니다. 점수마다 제 가중치를 곱하십시오.",
                "The weights were not used. Multiply each score by its own.",
            ),
        },
        Misconception {
            id: "undivided",
            wrong: |input| is(products(input)),
            message: Bilingual::new(
                "더하기만 하셨습니다. 가중치의 합으로 나누십시오.",
                "The products were only added. Divide by the sum of the weights.",
            ),
        },
        Misconception {
            id: "sums_apart",
            wrong: |input| is(input.list(0).iter().sum::<f64>() / input.list(1).iter().sum::<f64>()),
            message: Bilingual::new(
                "점수의 합을 가중치의 합으로 나누셨습니다. 나누기 전에 점수마다 가중치를 곱해야 합니다.",
                "The sum of the scores was divided by the sum of the weights. Multiply each score by its weight first.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "연습 3과 같은 계산이지만 길이도 가중치의 합도 정해져 있지 않습니다.",
            "This is exercise 3 without a fixed length or a fixed sum of weights.",
        ),
        Bilingual::new(
            "`scores.iter().zip(weights)`는 두 목록을 하나씩 짝지어 줍니다. 짝마다 곱하려면 `.map(|(s, w)| s * w)`를 붙입니다.",
            "`scores.iter().zip(weights)` pairs the two lists one by one. To multiply each pair, add `.map(|(s, w)| s * w)`.",
        ),
        Bilingual::new(
            "`let top: f64 = scores.iter().zip(weights).map(|(s, w)| s * w).sum();`로 분자를 만들고, 마지막 줄에서 `weights.iter().sum::<f64>()`로 나누십시오.",
            "Make the numerator with `let top: f64 = scores.iter().zip(weights).map(|(s, w)| s * w).sum();` and divide by `weights.iter().sum::<f64>()` on the last line.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_score.rs"),
        why: Bilingual::new(
            "가중치의 합으로 나누면 가중치의 단위가 사라집니다. 그래서 30·25·20·15·10이든 2:1:1이든 몫으로 준 0.5·0.3·0.2이든 같은 함수로 됩니다.",
            "Dividing by their sum removes the unit of the weights: 30, 25, 20, 15, 10, or 2:1:1, or shares of 0.5, 0.3, 0.2 all work.",
        ),
    },
    takeaway: Bilingual::new(
        "가중 SERVQUAL도 브래디·크로닌의 합성점수도 같은 셈, 곧 가중평균입니다. 무엇을 넣느냐(갭이냐 지각이냐)가 다를 뿐입니다.",
        "Weighted SERVQUAL and the Brady–Cronin composite are the same sum, a weighted mean. What goes in differs: gaps or perceptions.",
    ),
};

/// The sum of the scores times their weights.
fn products(input: &Input) -> f64 {
    input.list(0).iter().zip(input.list(1)).map(|(score, weight)| score * weight).sum()
}

/// The worked examples, then: shares, a single score, a weight of 0, equal weights.
fn cases() -> Vec<Input> {
    vec![
        call(&[5.5, 5.0, 4.5], &[2.0, 1.0, 1.0]),
        call(&[-0.9, -0.4, -0.2, -0.6, 0.1], &[30.0, 25.0, 20.0, 15.0, 10.0]),
        call(&[4.0, 6.0], &[0.25, 0.75]),
        call(&[-0.5], &[40.0]),
        call(&[7.0, 1.0, 4.0], &[0.0, 3.0, 5.0]),
        call(&[3.0, 5.0], &[1.0, 1.0]),
    ]
}

fn random(random: &mut Random) -> Input {
    let length = random.between(2, 6);
    let scores: Vec<f64> = (0..length).map(|_| f64::from(random.between(2, 14)) / 2.0).collect();
    let weights: Vec<f64> = (0..length).map(|_| f64::from(random.between(1, 9))).collect();
    call(&scores, &weights)
}

fn call(scores: &[f64], weights: &[f64]) -> Input {
    Input(vec![Argument::List(scores.to_vec()), Argument::List(weights.to_vec())])
}
