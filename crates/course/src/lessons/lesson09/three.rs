//! Exercise 6: F and η² of three colours.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;
use tourism_marketing::Result;
use tourism_marketing::stats::{self, Anova};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("세 색 집단의 F와 η²", "F and η² of three colours"),
    ask: Bilingual::new(
        "세 색의 방에서 세 명씩 매긴 만족이 [4, 5, 6], [6, 7, 8], [8, 9, 10]입니다. 일원분산분석의 F와 η²를 차례로 답하십시오.",
        "Three guests each rated rooms in three colours: [4, 5, 6], [6, 7, 8] and [8, 9, 10]. Give the F of the one-way analysis of variance and η², in this order.",
    ),
    stars: 3,
    concepts: &["color-marketing", "emotional-experiment", "effect-size"],
    graded: false,
    parts: &[Bilingual::new("F 값", "F"), Bilingual::new("에타제곱", "η²")],
    task: Task::Value(Input::default),
    right: |_| {
        let anova = anova()?;
        is((anova.f, anova.eta_squared))
    },
    misconceptions: &[
        Misconception {
            id: "sums",
            wrong: |_| is((24.0 / 6.0, 0.8)),
            message: Bilingual::new(
                "제곱합을 그대로 나누셨습니다. F는 제곱합을 각각 자유도로 나눈 평균제곱의 비입니다.",
                "The sums of squares were divided as they stand. F is the ratio of mean squares: each sum divided by its degrees of freedom first.",
            ),
        },
        Misconception {
            id: "group_means_once",
            wrong: |_| is((4.0, 8.0 / 14.0)),
            message: Bilingual::new(
                "집단 사이의 제곱합에 사람 수(세 명)를 곱하지 않으셨습니다.",
                "The sum of squares between the groups was not multiplied by the three guests in each.",
            ),
        },
        Misconception {
            id: "total_df",
            wrong: |_| is(((24.0 / 2.0) / (6.0 / 9.0), 0.8)),
            message: Bilingual::new(
                "집단 안의 자유도를 사람 수 9로 보셨습니다. 집단마다 평균 하나를 썼으므로 9 − 3 = 6입니다.",
                "The degrees of freedom within were taken as 9. Three means were used up, one per group: 9 − 3 = 6.",
            ),
        },
        Misconception {
            id: "groups_df",
            wrong: |_| is((24.0 / 3.0, 0.8)),
            message: Bilingual::new(
                "집단 사이의 자유도를 집단의 수 3으로 보셨습니다. 전체 평균 하나를 썼으므로 3 − 1 = 2입니다.",
                "The degrees of freedom between were taken as 3. The overall mean was used up: 3 − 1 = 2.",
            ),
        },
        Misconception {
            id: "over_within",
            wrong: |_| is((12.0, 24.0 / 6.0)),
            message: Bilingual::new(
                "η²를 집단 안의 제곱합으로 나누셨습니다. 분모는 전체(사이 + 안)이므로 η²는 1을 넘지 못합니다.",
                "η² was divided by the sum within. Its denominator is the total, between plus within, so it cannot exceed 1.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is((1.0 / 12.0, 0.2)),
            message: Bilingual::new(
                "거꾸로 나누셨습니다. 집단 사이를 집단 안(F)과 전체(η²)로 나눕니다.",
                "Upside down: divide between by within (F) and by the total (η²).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "집단의 평균은 5, 7, 9이고 전체 평균은 7입니다. 집단의 평균이 전체 평균에서 얼마나 떨어져 있습니까?",
            "The group means are 5, 7 and 9, the overall mean 7. How far are the groups from it?",
        ),
        Bilingual::new(
            "집단 사이의 제곱합은 사람마다 (집단 평균 − 전체 평균)²을 더한 값이고, F = (사이 ÷ 2) ÷ (안 ÷ 6), η² = 사이 ÷ (사이 + 안)입니다.",
            "Between the groups add (group mean − overall mean)² for every guest. Then F = (between ÷ 2) ÷ (within ÷ 6) and η² = between ÷ (between + within).",
        ),
        Bilingual::new(
            "차례로 `3.0 * (4.0 + 0.0 + 4.0)`, `(between / 2.0) / (within / 6.0)`, `between / (between + within)`을 쓰십시오.",
            "In turn: `3.0 * (4.0 + 0.0 + 4.0)`, `(between / 2.0) / (within / 6.0)`, `between / (between + within)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "집단 사이의 제곱합은 3 × (4 + 0 + 4) = 24, 집단 안은 6입니다. 평균제곱은 12와 1이고, 전체 30 가운데 24가 색의 차이입니다.",
            "Between the groups 3 × (4 + 0 + 4) = 24, within them 6. The mean squares are 12 and 1; of the total of 30, 24 lies between the colours.",
        ),
    },
    takeaway: Bilingual::new(
        "F는 ‘어딘가 다르다’까지만 말합니다. 어느 색이 다른지는 다중비교로, 얼마나 다른지는 η²로 말합니다.",
        "F says only that they differ somewhere. Which colours differ takes multiple comparisons; how much, η².",
    ),
};

fn anova() -> Result<Anova> {
    stats::one_way_anova(&[vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]])
}
