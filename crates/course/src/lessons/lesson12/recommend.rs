//! Exercise 7: a net promoter score and its margin.

use tourism_marketing::Result;
use tourism_marketing::experience::{self, Nps};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const SCORES: [u8; 10] = [10, 9, 9, 8, 7, 7, 6, 5, 10, 9];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("NPS와 오차한계", "NPS and its margin"),
    ask: Bilingual::new(
        "손님 열 명의 추천 의향 10, 9, 9, 8, 7, 7, 6, 5, 10, 9에서 NPS와 95 % 오차한계를 차례로 구하십시오(점).",
        "Ten guests answered 10, 9, 9, 8, 7, 7, 6, 5, 10 and 9. Give the NPS and its 95 % margin of error, in points.",
    ),
    stars: 3,
    concepts: &["net-promoter-score"],
    graded: false,
    parts: &[
        Bilingual::new("순추천지수(NPS)", "NPS"),
        Bilingual::new("95 % 오차한계", "95 % margin of error"),
    ],
    task: Task::Value(Input::default),
    right: |_| is((all()?.score, all()?.margin)),
    misconceptions: &[
        Misconception {
            id: "shares",
            wrong: |_| is((all()?.score / 100.0, all()?.margin / 100.0)),
            message: Bilingual::new(
                "비율로 답하셨습니다. NPS는 −100에서 100까지의 점수이므로 두 값에 100을 곱하십시오.",
                "These are shares. The NPS runs from −100 to 100: multiply both by 100.",
            ),
        },
        Misconception {
            id: "score_share",
            wrong: |_| is((all()?.score, all()?.margin / 100.0)),
            message: Bilingual::new(
                "NPS는 점수로, 오차한계는 비율로 적으셨습니다. 오차한계에도 100을 곱하십시오.",
                "The score is in points, the margin still a share. Multiply the margin by 100, too.",
            ),
        },
        Misconception {
            id: "one_proportion",
            wrong: |_| {
                let net = all()?.score / 100.0;
                is((all()?.score, 100.0 * z()? * (net * (1.0 - net) / 10.0).sqrt()))
            },
            message: Bilingual::new(
                "NPS를 비율 하나처럼 다루어 p(1 − p)를 쓰셨습니다. NPS는 두 비율의 차이이므로 P + D − (P − D)²을 씁니다.",
                "The NPS was treated as one proportion, with p(1 − p). It is a difference of two: use P + D − (P − D)².",
            ),
        },
        Misconception {
            id: "square_missing",
            wrong: |_| {
                let nps = all()?;
                let both = (nps.promoters + nps.detractors) as f64 / 10.0;
                is((nps.score, 100.0 * z()? * (both / 10.0).sqrt()))
            },
            message: Bilingual::new(
                "분산에서 (P − D)²을 빼지 않으셨습니다.",
                "(P − D)² has not been taken off the variance.",
            ),
        },
        Misconception {
            id: "not_divided",
            wrong: |_| is((all()?.score, all()?.margin * 10.0_f64.sqrt())),
            message: Bilingual::new(
                "응답자 수로 나누지 않으셨습니다. 분산을 n = 10으로 나눈 뒤 제곱근을 구합니다. 사람이 많을수록 오차가 줄어야 합니다.",
                "The number of answers is missing: divide the variance by n = 10 before taking the root. More answers must mean less error.",
            ),
        },
        Misconception {
            id: "standard_error",
            wrong: |_| is((all()?.score, all()?.margin / z()?)),
            message: Bilingual::new(
                "표준오차까지 구하셨습니다. 여기에 `z`를 곱해야 95 % 오차한계입니다.",
                "This is the standard error. Times `z` it becomes the 95 % margin.",
            ),
        },
        Misconception {
            id: "whole_interval",
            wrong: |_| is((all()?.score, all()?.margin * 2.0)),
            message: Bilingual::new(
                "구간 전체의 너비입니다. 오차한계는 점수에서 한쪽 끝까지의 거리, 곧 그 절반입니다.",
                "This is the width of the whole interval. The margin is the distance to one end, half of it.",
            ),
        },
        Misconception {
            id: "passives_against",
            wrong: |_| {
                let nps =
                    Nps { passives: 0, detractors: all()?.detractors + all()?.passives, ..all()? };
                is((0.0, nps.interval(0.95)?.high))
            },
            message: Bilingual::new(
                "7점과 8점을 비추천으로 세셨습니다. 비추천은 0–6점이고 7–8점은 중립입니다.",
                "Scores of 7 and 8 were counted as detractors. Detractors are 0 to 6; 7 and 8 are passive.",
            ),
        },
        Misconception {
            id: "mean",
            wrong: |_| {
                is((
                    SCORES.iter().map(|score| f64::from(*score)).sum::<f64>() / 10.0,
                    all()?.margin,
                ))
            },
            message: Bilingual::new(
                "첫 값으로 점수의 평균을 쓰셨습니다. NPS는 추천 비율에서 비추천 비율을 뺀 값입니다.",
                "The first value is the mean of the answers. The NPS is the share of promoters less that of detractors.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 세십시오. 9–10점은 몇 명, 0–6점은 몇 명입니까?",
            "Count first: how many gave 9 or 10, how many 0 to 6?",
        ),
        Bilingual::new(
            "P와 D를 비율로 두면 NPS는 100(P − D), 오차한계는 100·z·√((P + D − (P − D)²)/n)입니다. 제곱근은 `.sqrt()`입니다.",
            "With P and D as shares, the NPS is 100(P − D), the margin 100·z·√((P + D − (P − D)²)/n). The root is `.sqrt()`.",
        ),
        Bilingual::new(
            "`let promoters: f64 = 5.0 / 10.0;`과 `let detractors: f64 = 2.0 / 10.0;`, `let net = promoters - detractors;`를 두고, 마지막 줄에 `(100.0 * net, 100.0 * z * (… / 10.0).sqrt())`를 쓰십시오. `…`은 괄호로 묶은 분산입니다.",
            "Write `let promoters: f64 = 5.0 / 10.0;`, `let detractors: f64 = 2.0 / 10.0;`, `let net = promoters - detractors;` and, last, `(100.0 * net, 100.0 * z * (… / 10.0).sqrt())`, where `…` is the variance in brackets.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "추천 5명, 비추천 2명이므로 P = 0.5, D = 0.2입니다. 분산은 0.7 − 0.09 = 0.61이고 열 명이므로 표준오차는 √0.061입니다. 라이브러리에서는 `experience::nps`가 두 값을 함께 줍니다.",
            "Five promoters and two detractors: P = 0.5, D = 0.2. The variance is 0.7 − 0.09 = 0.61, the standard error of ten answers √0.061. The library's `experience::nps` gives both values.",
        ),
    },
    takeaway: Bilingual::new(
        "열 명의 NPS 30은 −18에서 78 사이 어디라도 될 수 있습니다. 오차한계 없는 NPS는 읽을 수 없습니다.",
        "An NPS of 30 from ten guests may be anywhere from −18 to 78. Without its margin an NPS cannot be read.",
    ),
};

fn all() -> Result<Nps> {
    experience::nps(&SCORES)
}

/// The point of the normal distribution beyond which 2.5 % lie, from the margin itself.
fn z() -> Result<f64> {
    let nps = all()?;
    let (p, d) = (nps.promoters as f64 / 10.0, nps.detractors as f64 / 10.0);
    let net = p - d;
    Ok(nps.margin / (100.0 * ((p + d - net * net) / 10.0).sqrt()))
}
