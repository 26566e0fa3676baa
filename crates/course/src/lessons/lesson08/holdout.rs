//! Exercise 5: what a campaign caused, against a holdout.

use tourism_marketing::Result;
use tourism_marketing::dbmarketing::{self, HoldoutTest};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const TEST: HoldoutTest = HoldoutTest {
    treated: 5_000,
    treated_buyers: 400,
    control: 1_000,
    control_buyers: 50,
    margin: 30_000.0,
    cost: 500.0,
};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("대조군과 견준 효과", "The effect against a holdout"),
    ask: Bilingual::new(
        "5,000명에게 보내 400명이, 보내지 않은 대조군 1,000명 가운데 50명이 샀습니다. 한 통에 500원, 한 건의 마진은 3만 원입니다. 증분 반응률, 상대 향상, 캠페인이 만든 구매 건수, 증분 이익(원)을 차례로 구하십시오.",
        "Of 5,000 who were written to 400 bought, of 1,000 held out 50. A letter costs 500 won, a purchase brings 30,000. Find the incremental response, the relative lift, the purchases that the campaign caused and the incremental profit (won), in this order.",
    ),
    stars: 2,
    concepts: &["customer-activation", "customer-reactivation", "db-response-model"],
    graded: false,
    parts: &[
        Bilingual::new("증분 반응률", "Incremental response"),
        Bilingual::new("상대 향상", "Relative lift"),
        Bilingual::new("캠페인이 만든 구매", "Purchases caused"),
        Bilingual::new("증분 이익 (원)", "Incremental profit (won)"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let lift = dbmarketing::incremental_lift(&TEST)?;
        is(vec![lift.difference, lift.relative.unwrap_or(f64::NAN), lift.extra_buyers, lift.profit])
    },
    misconceptions: &[
        Misconception {
            id: "all_credited",
            wrong: |_| with_extra(400.0),
            message: Bilingual::new(
                "산 사람 400명을 모두 캠페인의 덕으로 보셨습니다. 대조군을 보면 보내지 않아도 5 %는 샀습니다. 두 반응률의 차이에 보낸 수를 곱하십시오.",
                "All 400 buyers were credited to the campaign. The holdout shows that 5 % buy anyway. Multiply the difference of the rates by the number sent.",
            ),
        },
        Misconception {
            id: "counts_subtracted",
            wrong: |_| with_extra(350.0),
            message: Bilingual::new(
                "400명에서 50명을 바로 빼셨습니다. 두 집단은 5,000명과 1,000명으로 크기가 다릅니다. 비율의 차이를 구한 뒤 5,000명을 곱하십시오.",
                "50 was taken straight off 400. The groups differ in size, 5,000 and 1,000: take the difference of the rates, then multiply by 5,000.",
            ),
        },
        Misconception {
            id: "cost_forgotten",
            wrong: |_| is([0.03, 0.6, 150.0, 150.0 * TEST.margin]),
            message: Bilingual::new(
                "보내는 비용을 빼지 않으셨습니다. 5,000통에 든 돈을 빼야 이익입니다.",
                "The cost of sending was not taken off. The profit is what is left after 5,000 letters are paid for.",
            ),
        },
        Misconception {
            id: "cost_of_buyers",
            wrong: |_| is([0.03, 0.6, 150.0, 150.0 * TEST.margin - 400.0 * TEST.cost]),
            message: Bilingual::new(
                "산 사람에게 든 비용만 빼셨습니다. 우편 값은 사지 않은 사람에게 보낸 것까지 5,000통 모두에 듭니다.",
                "Only the letters to buyers were paid for. All 5,000 cost money, those without an answer too.",
            ),
        },
        Misconception {
            id: "ratio",
            wrong: |_| is([0.03, 1.6, 150.0, 2_000_000.0]),
            message: Bilingual::new(
                "상대 향상을 두 반응률의 비(몇 배)로 쓰셨습니다. 대조군보다 몇 퍼센트 더인지를 묻습니다. 차이를 대조군의 반응률로 나누십시오.",
                "The relative lift is given as a multiple. It asks how much more than the holdout: divide the difference by the holdout's rate.",
            ),
        },
        Misconception {
            id: "relative_to_treated",
            wrong: |_| is([0.03, 0.03 / 0.08, 150.0, 2_000_000.0]),
            message: Bilingual::new(
                "상대 향상의 분모를 처리군으로 잡으셨습니다. 기준은 아무것도 받지 않은 대조군의 5 %입니다.",
                "The base of the relative lift is the treated here. The base is the 5 % of those who received nothing.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is([3.0, 60.0, 150.0, 2_000_000.0]),
            message: Bilingual::new(
                "비율을 백분율로 쓰셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "The rates are percentages. Write numbers between 0 and 1.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "5,000명에게 보내지 않았다면 몇 명이 샀겠습니까? 대조군이 그것을 말해 줍니다.",
            "Had nothing been sent to the 5,000, how many would have bought? The holdout tells.",
        ),
        Bilingual::new(
            "증분 반응률은 두 반응률의 차이, 만든 구매는 차이 × 5,000, 이익은 만든 구매 × 마진 − 5,000 × 비용입니다.",
            "The incremental response is the difference of the rates; the purchases caused are this × 5,000; the profit is these × margin − 5,000 × cost.",
        ),
        Bilingual::new(
            "빈칸은 차례로 `treated - control`, `difference * 5_000.0`, `extra * 30_000.0`에서 `5_000.0 * 500.0`을 뺀 식입니다.",
            "The blanks: `treated - control`; `difference * 5_000.0`; `extra * 30_000.0` less `5_000.0 * 500.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "처리군 8 %, 대조군 5 %이므로 차이는 3 %포인트이고, 5,000명에게서 150건이 생겼습니다. 마진 450만 원에서 우편 값 250만 원을 뺍니다. `dbmarketing::incremental_lift`가 같은 계산을 합니다.",
            "8 % against 5 %: 3 points, or 150 purchases of 5,000 people. Of the 4.5 million won of margin 2.5 million went into letters. `dbmarketing::incremental_lift` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "반응 전부를 캠페인의 공으로 돌리면 이익이 950만 원으로 부풀어 오릅니다. 대조군을 떼어 두지 않으면 그 잘못을 알 길이 없습니다.",
        "Credit the campaign with every response and the profit swells to 9.5 million. Without a holdout there is no way to notice.",
    ),
};

/// With so many purchases put down to the campaign.
fn with_extra(extra: f64) -> Result<Answer> {
    let cost = 5_000.0 * TEST.cost;
    is([0.03, 0.6, extra, extra * TEST.margin - cost])
}
