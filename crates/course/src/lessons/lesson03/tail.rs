//! Exercise 5: the Pareto distribution behind an exact 80/20.

use tourism_marketing::{Result, pareto};

use super::data::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

/// The customers, their share of the revenue, and the top group that is asked for.
const TOP: f64 = 0.20;
const SHARE: f64 = 0.80;
const FEW: f64 = 0.01;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("80/20이 성립하는 파레토 분포", "The Pareto distribution of 80/20"),
    ask: Bilingual::new(
        "상위 20 %가 정확히 80 %를 차지하는 파레토 분포의 형상모수 α와, 그 분포에서 상위 1 %가 차지하는 비중을 차례로 구하십시오.",
        "Give the shape α of the Pareto distribution in which the top 20 % hold exactly 80 %, and the share that its top 1 % hold.",
    ),
    stars: 2,
    concepts: &["pareto-distribution", "pareto-principle"],
    graded: false,
    parts: &[
        Bilingual::new("형상모수 α", "Shape α"),
        Bilingual::new("상위 1 %의 비중", "Share of the top 1 %"),
    ],
    task: Task::Value(Input::default),
    right: |_| is((alpha()?, pareto::pareto_top_share(alpha()?, FEW)?)),
    misconceptions: &[
        Misconception {
            id: "inverted",
            wrong: |_| is((1.0 / alpha()?, FEW.powf(1.0 - alpha()?))),
            message: Bilingual::new(
                "α를 뒤집어 구하셨습니다. α = 1/(1 − ln s/ln p)이므로 1 − ln s/ln p를 구한 뒤 그 역수를 취해야 합니다. 평균이 있으려면 α는 1보다 커야 합니다.",
                "α is upside down. As α = 1/(1 − ln s/ln p), the reciprocal of 1 − ln s/ln p is still to be taken. A distribution with a mean has α above 1.",
            ),
        },
        Misconception {
            id: "unfinished",
            wrong: |_| {
                let ratio = SHARE.ln() / TOP.ln();
                is((ratio, FEW.powf(1.0 - 1.0 / ratio)))
            },
            message: Bilingual::new(
                "ln s/ln p까지만 계산하셨습니다. 1에서 이 값을 빼고 역수를 취해야 α가 됩니다.",
                "This is ln s/ln p. Subtract it from 1 and take the reciprocal to get α.",
            ),
        },
        Misconception {
            id: "roles_swapped",
            wrong: |_| {
                let alpha = 1.0 / (1.0 - TOP.ln() / SHARE.ln());
                is((alpha, FEW.powf(1.0 - 1.0 / alpha)))
            },
            message: Bilingual::new(
                "고객의 비율 p와 매출의 비중 s가 서로 바뀌었습니다. 고객의 비율이 0.20이고 매출의 비중이 0.80입니다.",
                "The share p of the customers and the share s of the revenue have changed places: p is 0.20 and s is 0.80.",
            ),
        },
        Misconception {
            id: "top_20",
            wrong: |_| is((alpha()?, pareto::pareto_top_share(alpha()?, TOP)?)),
            message: Bilingual::new(
                "상위 1 %가 아니라 상위 20 %의 비중을 다시 구하셨습니다. 문제에서 준 값이 그대로 나왔으니 α는 바르게 구하신 것입니다.",
                "This is the share of the top 20 % again, not of the top 1 %. That it comes out as given shows that α is right.",
            ),
        },
        Misconception {
            id: "whole_percent",
            wrong: |_| is((alpha()?, pareto::pareto_top_share(alpha()?, 100.0 * FEW)?)),
            message: Bilingual::new(
                "1 %를 `1.0`으로 쓰셨습니다. 그러면 고객 전체의 비중을 구하게 됩니다. 1 %는 `0.01`입니다.",
                "1 % was written as `1.0`, which is all customers. It is `0.01`.",
            ),
        },
        Misconception {
            id: "customer_exponent",
            wrong: |_| is((alpha()?, FEW.powf(1.0 / alpha()?))),
            message: Bilingual::new(
                "지수를 1/α로 쓰셨습니다. 상위 p가 차지하는 비중은 p의 (1 − 1/α)제곱입니다.",
                "The exponent was 1/α. The share of the top p is p to the power of 1 − 1/α.",
            ),
        },
        Misconception {
            id: "alpha_minus_one",
            wrong: |_| is((alpha()?, FEW.powf(alpha()? - 1.0))),
            message: Bilingual::new(
                "지수를 α − 1로 쓰셨습니다. 상위 p가 차지하는 비중은 p의 (1 − 1/α)제곱입니다. α가 1에 가까우면 두 값이 비슷해 보이니 조심하십시오.",
                "The exponent was α − 1. The share of the top p is p to the power of 1 − 1/α; near α = 1 the two look alike.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is((alpha()?, 100.0 * pareto::pareto_top_share(alpha()?, FEW)?)),
            message: Bilingual::new(
                "상위 1 %의 비중을 백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "The share of the top 1 % is given as a percentage. Write it as a number between 0 and 1.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "바로 위 셀은 ‘상위 20 %가 67.8 %’에서 α를 구하고, 그 α에서 상위 1 %의 비중을 구했습니다. 이번에는 67.8 %의 자리에 무엇이 들어갑니까?",
            "The cell just above found α from “the top 20 % bring 67.8 %”, then the share of the top 1 % from α. What stands in the place of 67.8 % now?",
        ),
        Bilingual::new(
            "`pareto::pareto_alpha(고객의 비율, 매출의 비중)`이 α를, `pareto::pareto_top_share(α, 고객의 비율)`이 그 분포에서 상위 고객의 비중을 구합니다. 1 %는 `0.01`처럼 쓰고, `?` 대신 `.unwrap()`을 붙입니다.",
            "`pareto::pareto_alpha(share of customers, share of revenue)` gives α, and `pareto::pareto_top_share(α, share of customers)` what the top group holds in that distribution. Write 1 % as `0.01`, and `.unwrap()` in the place of `?`.",
        ),
        Bilingual::new(
            "첫 줄에 `let alpha = pareto::pareto_alpha(0.2, 0.8).unwrap();`을, 마지막 줄에 `(alpha, pareto::pareto_top_share(alpha, 0.01).unwrap())`을 쓰십시오. 마지막 줄 끝에는 세미콜론(`;`)을 붙이지 않습니다.",
            "The first line is `let alpha = pareto::pareto_alpha(0.2, 0.8).unwrap();`, the last `(alpha, pareto::pareto_top_share(alpha, 0.01).unwrap())`, without a semicolon (`;`) at its end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "α는 1/(1 − ln s/ln p)에 p = 0.2, s = 0.8을 넣은 값으로 ln 5/ln 4와 같고, 상위 1 %의 비중은 0.01의 (1 − 1/α)제곱입니다. 두 함수가 이 식을 계산합니다.",
            "α is 1/(1 − ln s/ln p) with p = 0.2 and s = 0.8, which is ln 5/ln 4, and the share of the top 1 % is 0.01 to the power of 1 − 1/α. The two functions compute just this.",
        ),
    },
    takeaway: Bilingual::new(
        "80/20을 파레토 분포로 받아들이면 상위 1 %가 매출의 절반 넘게 차지한다는 것까지 받아들여야 합니다. 실제 고객 자료가 그런지 재어 보십시오.",
        "Whoever believes in 80/20 as a distribution must also believe that the top 1 % bring more than half. See whether real customers do.",
    ),
};

fn alpha() -> Result<f64> {
    pareto::pareto_alpha(TOP, SHARE)
}
