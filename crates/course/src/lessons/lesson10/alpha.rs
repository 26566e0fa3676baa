//! Exercise 4: Cronbach's alpha of three items.

use crate::function::Input;
use tourism_marketing::{Result, quality, stats};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("크론바흐 알파", "Cronbach's alpha"),
    ask: Bilingual::new(
        "신뢰성에 관한 세 문항에 다섯 사람이 답했습니다. 크론바흐 알파를 구하십시오.",
        "Five people answered three items on reliability. What is Cronbach's alpha?",
    ),
    stars: 2,
    concepts: &["cronbach-alpha"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::cronbach_alpha(&items())?),
    misconceptions: &[
        Misconception {
            id: "no_correction",
            wrong: |_| is(1.0 - parts()?.0 / parts()?.1),
            message: Bilingual::new(
                "맨 앞의 k/(k−1)이 빠졌습니다. 문항이 k개이면 이 수를 곱해야 알파가 1까지 이를 수 있습니다.",
                "The factor k/(k−1) is missing; without it, alpha could not reach 1.",
            ),
        },
        Misconception {
            id: "item_share",
            wrong: |_| is(parts()?.0 / parts()?.1),
            message: Bilingual::new(
                "문항 분산의 합이 총점 분산에서 차지하는 몫입니다. 알파는 1에서 이 몫을 뺀 뒤 k/(k−1)을 곱합니다.",
                "This is the share of the items' variances in that of the total. Alpha takes it from 1 and multiplies by k/(k−1).",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(2.0 / 3.0 * (1.0 - parts()?.0 / parts()?.1)),
            message: Bilingual::new(
                "(k−1)/k를 곱하셨습니다. 거꾸로 k/(k−1), 곧 3/2입니다.",
                "You multiplied by (k−1)/k. It is k/(k−1), here 3/2.",
            ),
        },
        Misconception {
            id: "persons",
            wrong: |_| is(1.25 * (1.0 - parts()?.0 / parts()?.1)),
            message: Bilingual::new(
                "k에 응답자 수 5를 넣으셨습니다. k는 문항 수입니다.",
                "You put the 5 respondents in for k. It is the number of items.",
            ),
        },
        Misconception {
            id: "standard_deviations",
            wrong: |_| {
                let (items, total) = deviations()?;
                is(1.5 * (1.0 - items / total))
            },
            message: Bilingual::new(
                "분산 대신 표준편차를 쓰셨습니다. 표준편차를 제곱한 분산을 씁니다.",
                "Standard deviations were used in place of variances. Square them first.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "문항들이 함께 움직이면 총점의 분산이 문항 분산의 합보다 훨씬 커집니다.",
            "Where items move together, the variance of the total is much larger than the sum of theirs.",
        ),
        Bilingual::new(
            "α = k/(k−1) × (1 − 문항 분산의 합 ÷ 총점의 분산)이고, 여기에서 k는 3입니다.",
            "α = k/(k−1) × (1 − sum of the item variances ÷ variance of the total), with k = 3.",
        ),
        Bilingual::new(
            "문항 분산의 합은 1.3 + 1.3 + 1.7입니다. `k / (k - 1.0) * (1.0 - items / total)`에 넣으십시오.",
            "The item variances sum to 1.3 + 1.3 + 1.7. Put them into `k / (k - 1.0) * (1.0 - items / total)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "1.5 × (1 − 4.3 ÷ 10.5)입니다. 점수에서 바로 구하려면 `quality::cronbach_alpha`에 문항별 목록을 넘깁니다. 분산을 n으로 나누든 n − 1로 나누든 비율이므로 알파는 같습니다.",
            "1.5 × (1 − 4.3 ÷ 10.5). From the scores themselves, `quality::cronbach_alpha` takes one list per item. Whether variances are divided by n or n − 1 does not matter: alpha uses their ratio.",
        ),
    },
    takeaway: Bilingual::new(
        "알파는 내적 일관성을 말할 뿐, 한 가지를 잰다는 증거도 옳은 것을 잰다는 증거도 아닙니다. 문항을 늘리기만 해도 커집니다.",
        "Alpha tells of internal consistency. It is no evidence that one thing is measured, nor the right thing; merely adding items raises it.",
    ),
};

/// Three items on reliability, five guests.
fn items() -> [Vec<f64>; 3] {
    [vec![4.0, 5.0, 3.0, 4.0, 2.0], vec![4.0, 4.0, 3.0, 5.0, 2.0], vec![5.0, 5.0, 2.0, 4.0, 3.0]]
}

/// The sum of the standard deviations of the items, and the standard deviation of their sum.
fn deviations() -> Result<(f64, f64)> {
    let [first, second, third] = items();
    let total: Vec<f64> =
        first.iter().zip(&second).zip(&third).map(|((a, b), c)| a + b + c).collect();
    let mut sum = 0.0;
    for item in [&first, &second, &third] {
        sum += stats::Summary::of(item)?.sd;
    }
    Ok((sum, stats::Summary::of(&total)?.sd))
}

/// The sum of the variances of the items, and the variance of their sum.
fn parts() -> Result<(f64, f64)> {
    let mut sum = 0.0;
    for item in items() {
        sum += stats::Summary::of(&item)?.sd.powi(2);
    }
    Ok((sum, deviations()?.1.powi(2)))
}
