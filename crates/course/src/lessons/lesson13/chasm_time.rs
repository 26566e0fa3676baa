//! Exercise 5: when 16 % of the market have adopted.

use tourism_marketing::{Result, diffusion};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const P: f64 = 0.03;
const Q: f64 = 0.38;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("16 %에 이르는 때", "When 16 % are reached"),
    ask: Bilingual::new(
        "p = 0.03, q = 0.38(한 해)인 시장에서, 캐즘이 놓인다는 누적 16 %에는 출시 뒤 몇 년에 이릅니까?",
        "In a market with p = 0.03 and q = 0.38 a year, after how many years have 16 % adopted, where the chasm is said to lie?",
    ),
    stars: 2,
    concepts: &["chasm", "adopter-categories", "bass-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(until(0.16, P, Q)?),
    misconceptions: &[
        Misconception {
            id: "innovators",
            wrong: |_| is(until(0.025, P, Q)?),
            message: Bilingual::new(
                "혁신자 2.5 %가 채택하는 때를 구하셨습니다. 캐즘은 혁신자가 아니라 초기수용자의 다음, 초기다수의 앞에 놓입니다.",
                "This is when the innovators, 2.5 %, have adopted. The chasm lies after the early adopters, before the early majority.",
            ),
        },
        Misconception {
            id: "own_share",
            wrong: |_| is(until(0.135, P, Q)?),
            message: Bilingual::new(
                "초기수용자 자신의 몫 13.5 %를 넣으셨습니다. 누적이므로 앞선 혁신자 2.5 %를 더하십시오.",
                "The early adopters' own share, 13.5 %, was used. The share is cumulative: add the innovators, 2.5 %.",
            ),
        },
        Misconception {
            id: "half",
            wrong: |_| is(until(0.5, P, Q)?),
            message: Bilingual::new(
                "시장의 절반이 채택하는 때입니다. 위의 셀에서 비율을 바꾸지 않으셨습니다.",
                "This is when half of the market have adopted: the share of the cell above was left as it was.",
            ),
        },
        Misconception {
            id: "last",
            wrong: |_| is(until(0.84, P, Q)?),
            message: Bilingual::new(
                "뒤쪽의 16 %(지각수용자) 앞인 84 %를 넣으셨습니다. 앞에서부터 쌓은 16 %입니다.",
                "84 % was used, where the last 16 %, the laggards, begin. It is the first 16 %.",
            ),
        },
        Misconception {
            id: "swapped",
            wrong: |_| is(until(0.16, Q, P)?),
            message: Bilingual::new(
                "p와 q가 바뀌었습니다. `innovation`이 p = 0.03, `imitation`이 q = 0.38입니다.",
                "p and q have changed places: `innovation` is p = 0.03, `imitation` is q = 0.38.",
            ),
        },
        Misconception {
            id: "share_at_time",
            wrong: |_| is(diffusion::bass_cumulative(market(P, Q), 0.16)?),
            message: Bilingual::new(
                "0.16년에 채택한 비율을 구하셨습니다. 비율을 주고 시점을 얻는 함수는 `bass_time_to`입니다.",
                "This is the share at time 0.16. The function that takes a share and gives a time is `bass_time_to`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "위에서 시장의 절반이 채택하는 때를 구했습니다. 무엇을 바꾸어야 합니까?",
            "Above we asked when half of the market have adopted. What has to change?",
        ),
        Bilingual::new(
            "`diffusion::Bass { … }`에 p와 q를 새로 넣고, `bass_time_to`의 둘째 값에 초기수용자까지의 누적 비율을 넣으십시오. `market`의 값은 시점을 바꾸지 않습니다.",
            "Put the new p and q into `diffusion::Bass { … }`, and the cumulative share up to the early adopters as the second value of `bass_time_to`. The value of `market` does not change the time.",
        ),
        Bilingual::new(
            "누적 비율은 `0.16`입니다. 끝에는 `?` 대신 `.unwrap()`을 붙이고 세미콜론을 쓰지 않습니다.",
            "The cumulative share is `0.16`. End with `.unwrap()` in place of `?`, without a semicolon.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "배스 모형을 t에 대해 풀면 t = ln((1 + F·q/p) ÷ (1 − F)) ÷ (p + q)입니다. F = 0.16을 넣으면 약 3.1년으로, 정점까지 가는 길의 절반쯤입니다.",
            "Solved for t, the model gives t = ln((1 + F·q/p) ÷ (1 − F)) ÷ (p + q). With F = 0.16 that is about 3.1 years, half-way to the peak.",
        ),
    },
    takeaway: Bilingual::new(
        "배스 곡선은 16 %를 매끄럽게 지나갑니다. 캐즘은 이 모형이 보여 주는 것이 아니라 무어가 그 자리에 놓은 주장입니다.",
        "A Bass curve passes 16 % smoothly. The chasm is not shown by this model; it is what Moore claims about that place.",
    ),
};

fn market(innovation: f64, imitation: f64) -> diffusion::Bass {
    diffusion::Bass { innovation, imitation, market: 1.0 }
}

fn until(share: f64, innovation: f64, imitation: f64) -> Result<f64> {
    diffusion::bass_time_to(market(innovation, imitation), share)
}
