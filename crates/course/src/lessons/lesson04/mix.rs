//! Exercise 7: return and risk of a mix of customers.

use tourism_marketing::Result;
use tourism_marketing::segment::{self, PortfolioRisk};

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

/// Shares, returns, variances and the covariance of leisure and business guests.
const SHARES: [f64; 2] = [0.6, 0.4];
const RETURNS: [f64; 2] = [0.10, 0.06];
const VARIANCES: [f64; 2] = [0.040, 0.010];
const COVARIANCE: f64 = 0.006;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("고객 구성의 기대수익과 위험", "Return and risk of a mix"),
    ask: Bilingual::new(
        "관광객 60 %, 출장객 40 %인 구성의 기대수익률과 위험(표준편차)을 차례로 구하십시오.",
        "For a mix of 60 % leisure and 40 % business guests, give the expected return and the risk (standard deviation), in this order.",
    ),
    stars: 3,
    concepts: &["customer-portfolio"],
    graded: false,
    parts: &[
        Bilingual::new("기대수익률", "Expected return"),
        Bilingual::new("위험(표준편차)", "Risk (standard deviation)"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let risk = of(SHARES)?;
        is((risk.mean, risk.deviation))
    },
    misconceptions: &[
        Misconception {
            id: "variance",
            wrong: |_| {
                let risk = of(SHARES)?;
                is((risk.mean, risk.deviation * risk.deviation))
            },
            message: Bilingual::new(
                "둘째 값이 분산입니다. 위험은 표준편차이므로 제곱근(`.sqrt()`)을 취하십시오.",
                "The second value is the variance. Risk is the standard deviation: take the square root, `.sqrt()`.",
            ),
        },
        Misconception {
            id: "no_covariance",
            wrong: |_| is((of(SHARES)?.mean, spread(SHARES, 0.0))),
            message: Bilingual::new(
                "공분산 항이 빠졌습니다. 두 고객군이 조금이라도 함께 움직이면 2·w₁·w₂·공분산을 더해야 합니다.",
                "The covariance is missing. Where the groups move together at all, add 2·w₁·w₂·covariance.",
            ),
        },
        Misconception {
            id: "covariance_once",
            wrong: |_| is((of(SHARES)?.mean, spread(SHARES, 1.0))),
            message: Bilingual::new(
                "공분산 항을 한 번만 더하셨습니다. 첫째와 둘째, 둘째와 첫째의 두 번이므로 2를 곱합니다.",
                "The covariance was added once. It counts twice, first with second and second with first: multiply by 2.",
            ),
        },
        Misconception {
            id: "mean_of_risks",
            wrong: |_| {
                let [a, b] = VARIANCES.map(f64::sqrt);
                is((of(SHARES)?.mean, SHARES[0] * a + SHARES[1] * b))
            },
            message: Bilingual::new(
                "두 위험을 비중으로 평균하셨습니다. 섞으면 서로 덜어 주는 몫이 있어 위험은 그 평균보다 작습니다. 분산으로 계산한 뒤 제곱근을 취하십시오.",
                "The two risks were averaged. A mix evens things out, so its risk is smaller than that. Compute the variance and take its root.",
            ),
        },
        Misconception {
            id: "shares_not_squared",
            wrong: |_| {
                let variance = SHARES[0] * VARIANCES[0]
                    + SHARES[1] * VARIANCES[1]
                    + 2.0 * SHARES[0] * SHARES[1] * COVARIANCE;
                is((of(SHARES)?.mean, variance.sqrt()))
            },
            message: Bilingual::new(
                "분산 앞의 비중을 제곱하지 않으셨습니다. w₁²·분산₁ + w₂²·분산₂ + 2·w₁·w₂·공분산입니다.",
                "The shares before the variances were not squared: w₁²·variance₁ + w₂²·variance₂ + 2·w₁·w₂·covariance.",
            ),
        },
        Misconception {
            id: "equal_shares",
            wrong: |_| {
                let risk = of([0.5, 0.5])?;
                is((risk.mean, risk.deviation))
            },
            message: Bilingual::new(
                "반반으로 섞으셨습니다. 비중은 60 %와 40 %입니다.",
                "This is a mix of half and half. The shares are 60 % and 40 %.",
            ),
        },
        Misconception {
            id: "swapped",
            wrong: |_| {
                let risk = of(SHARES)?;
                is((risk.deviation, risk.mean))
            },
            message: Bilingual::new(
                "두 값의 순서가 바뀌었습니다. 기대수익률을 먼저, 위험을 나중에 쓰십시오.",
                "The two values have changed places: the expected return comes first, the risk second.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "기대수익률은 비중으로 가중한 평균입니다. 위험도 그렇게 평균하면 됩니까?",
            "The expected return is a mean weighted by the shares. Is the risk one too?",
        ),
        Bilingual::new(
            "분산은 w₁²·분산₁ + w₂²·분산₂ + 2·w₁·w₂·공분산이고, 위험은 그 제곱근입니다.",
            "The variance is w₁²·variance₁ + w₂²·variance₂ + 2·w₁·w₂·covariance, and the risk is its square root.",
        ),
        Bilingual::new(
            "`let variance: f64 = 0.6 * 0.6 * 0.040 + …;`에 나머지 두 항을 더하고, 마지막 줄에 `(mean, variance.sqrt())`를 쓰십시오.",
            "Add the other two products to `let variance: f64 = 0.6 * 0.6 * 0.040 + …;`, and let `(mean, variance.sqrt())` be the last line.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "수익은 평균하고, 위험은 분산에 공분산을 두 번 더한 뒤 제곱근을 취합니다. 라이브러리에서는 `segment::portfolio_risk`입니다.",
            "The return is averaged; for the risk the variances and twice the covariance are added up before the root is taken. In the library it is `segment::portfolio_risk`.",
        ),
    },
    takeaway: Bilingual::new(
        "섞은 구성의 위험은 관광객만 받을 때(20 %)보다 작습니다. 서로 다르게 움직이는 고객군을 함께 두면 수요가 덜 흔들립니다.",
        "The mix is less risky than leisure guests alone (20 %). Groups that do not move together make demand steadier.",
    ),
};

fn of(shares: [f64; 2]) -> Result<PortfolioRisk> {
    let [leisure, business] = VARIANCES;
    let covariance = [vec![leisure, COVARIANCE], vec![COVARIANCE, business]];
    segment::portfolio_risk(&shares, &RETURNS, &covariance)
}

/// The standard deviation with the covariance counted so many times.
fn spread([a, b]: [f64; 2], times: f64) -> f64 {
    let [leisure, business] = VARIANCES;
    (a * a * leisure + b * b * business + times * a * b * COVARIANCE).sqrt()
}
