//! Exercise 3: the Gini coefficient, plain and corrected.

use tourism_marketing::{Result, pareto};

use super::data::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("지니계수와 보정한 값", "The Gini coefficient, plain and corrected"),
    ask: Bilingual::new(
        "네 고객의 금액 1, 2, 3, 4의 지니계수와, 여기에 n/(n−1)을 곱해 보정한 값을 차례로 구하십시오.",
        "For the amounts 1, 2, 3 and 4 of four customers, give the Gini coefficient and its value corrected by n/(n−1), in this order.",
    ),
    stars: 2,
    concepts: &["gini-coefficient", "lorenz-curve"],
    graded: false,
    parts: &[
        Bilingual::new("지니계수", "Gini coefficient"),
        Bilingual::new("보정한 지니계수", "Corrected Gini coefficient"),
    ],
    task: Task::Value(|| Input(vec![Argument::List(vec![1.0, 2.0, 3.0, 4.0])])),
    right: |input| is((plain(input)?, corrected(input)?)),
    misconceptions: &[
        Misconception {
            id: "swapped",
            wrong: |input| is((corrected(input)?, plain(input)?)),
            message: Bilingual::new(
                "두 값이 서로 바뀌었습니다. 보정하지 않은 지니계수를 먼저 씁니다. n/(n−1)은 1보다 크므로 보정한 값이 더 큽니다.",
                "The two values have changed places. The plain coefficient comes first; as n/(n−1) is above 1, the corrected one is the larger.",
            ),
        },
        Misconception {
            id: "not_corrected",
            wrong: |input| is((plain(input)?, plain(input)?)),
            message: Bilingual::new(
                "두 번째 값이 보정되지 않았습니다. 고객이 n명이면 지니계수는 1 − 1/n까지만 커지므로 n/(n−1)을 곱해 고칩니다.",
                "The second value has not been corrected. With n customers the coefficient can only reach 1 − 1/n, which the factor n/(n−1) makes good.",
            ),
        },
        Misconception {
            id: "corrected_twice",
            wrong: |input| is((corrected(input)?, corrected(input)?)),
            message: Bilingual::new(
                "첫 번째 값까지 보정하셨습니다. 앞에는 보정하지 않은 지니계수를 씁니다.",
                "The first value has been corrected too. It should be the plain coefficient.",
            ),
        },
        Misconception {
            id: "factor_inverted",
            wrong: |input| is((plain(input)?, plain(input)? * plain(input)? / corrected(input)?)),
            message: Bilingual::new(
                "보정하는 수를 거꾸로 곱하셨습니다. (n−1)/n이 아니라 n/(n−1)입니다.",
                "The factor is upside down: it is n/(n−1), not (n−1)/n.",
            ),
        },
        Misconception {
            id: "rank_order",
            wrong: |input| is((-plain(input)?, -corrected(input)?)),
            message: Bilingual::new(
                "지니계수가 음수로 나왔습니다. 순위 i는 가장 작은 값을 1로 해서 매깁니다. 큰 값부터 매기거나 0부터 세면 이렇게 됩니다.",
                "A Gini coefficient is never negative. The ranks i start with 1 at the smallest amount; ranking from the largest, or from 0, gives this.",
            ),
        },
        Misconception {
            id: "half",
            wrong: |input| is((plain(input)? / 2.0, corrected(input)? / 2.0)),
            message: Bilingual::new(
                "로렌츠 곡선과 균등선 사이의 면적까지 구하셨습니다. 지니계수는 그 면적의 두 배입니다.",
                "This is the area between the Lorenz curve and the line of equality. The Gini coefficient is twice that area.",
            ),
        },
        Misconception {
            id: "under_the_curve",
            wrong: |input| {
                let area = (1.0 - plain(input)?) / 2.0;
                is((area, area * corrected(input)? / plain(input)?))
            },
            message: Bilingual::new(
                "로렌츠 곡선 아래의 면적을 구하셨습니다. 지니계수는 1에서 그 면적의 두 배를 뺀 값입니다.",
                "This is the area under the Lorenz curve. The Gini coefficient is 1 minus twice that area.",
            ),
        },
        Misconception {
            id: "nothing_subtracted",
            wrong: |input| {
                let n = input.list(0).len() as f64;
                let first = plain(input)? + (n + 1.0) / n;
                is((first, first * n / (n - 1.0)))
            },
            message: Bilingual::new(
                "식의 뒷부분이 빠졌습니다. 2Σi·x/(nΣx)를 구한 뒤 (n+1)/n을 빼야 합니다.",
                "The end of the formula is missing: (n+1)/n is subtracted from 2Σi·x/(nΣx).",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |input| is((plain(input)? * 100.0, corrected(input)? * 100.0)),
            message: Bilingual::new(
                "100을 곱한 값입니다. 지니계수를 100점 척도로 적는 통계도 있지만 여기에서는 0과 1 사이의 수로 씁니다.",
                "These are multiplied by 100. Some statistics print the coefficient that way; here it is a number between 0 and 1.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "지니계수는 로렌츠 곡선이 균등선에서 얼마나 멀리 있는지를 나타냅니다. 모두가 같은 금액을 쓰면 얼마가 되어야 합니까?",
            "The coefficient says how far the Lorenz curve lies from the line of equality. What should it be if everybody spent the same?",
        ),
        Bilingual::new(
            "작은 값부터 순위 i = 1, 2, …를 매기고 G = 2Σi·x/(nΣx) − (n+1)/n을 계산하십시오. 보정한 값은 여기에 n/(n−1)을 곱합니다.",
            "Rank the amounts from the smallest, i = 1, 2, …, and compute G = 2Σi·x/(nΣx) − (n+1)/n. The corrected value is G times n/(n−1).",
        ),
        Bilingual::new(
            "`weighted`에는 `1.0 * spend[0] + 2.0 * spend[1] + …`처럼 네 개를 더해 쓰고, `plain`에는 `2.0 * weighted / (n * revenue) - (n + 1.0) / n`처럼 나누는 수와 n + 1을 괄호로 묶어 쓰십시오. `corrected`는 `plain`에 n을 곱하고 `(n - 1.0)`으로 나눈 값입니다.",
            "`weighted` is a sum of four, `1.0 * spend[0] + 2.0 * spend[1] + …`. In `plain`, put the divisor and n + 1 into parentheses: `2.0 * weighted / (n * revenue) - (n + 1.0) / n`. `corrected` is `plain` times n, divided by `(n - 1.0)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "작은 값부터 순위를 곱해 더하고(1 + 4 + 9 + 16 = 30), 식에 넣은 뒤 n/(n−1)을 곱해 보정합니다. 라이브러리에서는 `pareto::gini`와 `pareto::gini_unbiased`입니다. 지니계수를 밝힐 때에는 보정했는지도 함께 적으십시오.",
            "The amounts, smallest first, are weighted by their rank (1 + 4 + 9 + 16 = 30); the factor n/(n−1) corrects the result. In the library they are `pareto::gini` and `pareto::gini_unbiased`. Whoever reports a Gini coefficient says whether it was corrected.",
        ),
    },
    takeaway: Bilingual::new(
        "고객이 네 명뿐이면 보정 전 지니계수는 아무리 커도 1 − 1/4 = 0.75입니다. 크기가 다른 고객층을 견줄 때에는 보정 여부를 맞추십시오.",
        "With four customers the plain coefficient cannot exceed 1 − 1/4 = 0.75. When bases of different size are compared, correct both or neither.",
    ),
};

fn plain(input: &Input) -> Result<f64> {
    pareto::gini(input.list(0))
}

fn corrected(input: &Input) -> Result<f64> {
    pareto::gini_unbiased(input.list(0))
}
