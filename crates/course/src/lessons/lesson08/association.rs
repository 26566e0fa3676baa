//! Exercise 4: the five measures of a rule.

use tourism_marketing::{Result, dbmarketing};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Stays, those with A (breakfast), with B (spa) and with both.
const STAYS: f64 = 1_000.0;
const WITH_A: f64 = 400.0;
const WITH_B: f64 = 250.0;
const WITH_BOTH: f64 = 150.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("연관규칙의 다섯 지표", "Five measures of a rule"),
    ask: Bilingual::new(
        "숙박 1,000건 가운데 조식(A)이 400건, 스파(B)가 250건, 둘 다가 150건입니다. 규칙 ‘조식 → 스파’의 지지도, 신뢰도, 향상도, 레버리지, 확신도를 차례로 구하십시오.",
        "Of 1,000 stays 400 had breakfast (A), 250 the spa (B) and 150 both. For the rule “breakfast, so spa” find support, confidence, lift, leverage and conviction, in this order.",
    ),
    stars: 2,
    concepts: &["market-basket", "cross-selling"],
    graded: false,
    parts: &[
        Bilingual::new("지지도", "Support"),
        Bilingual::new("신뢰도", "Confidence"),
        Bilingual::new("향상도", "Lift"),
        Bilingual::new("레버리지", "Leverage"),
        Bilingual::new("확신도", "Conviction"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let rule = dbmarketing::association(1_000, 400, 250, 150)?;
        is(vec![
            rule.support,
            rule.confidence,
            rule.lift,
            rule.leverage,
            rule.conviction.unwrap_or(f64::NAN),
        ])
    },
    misconceptions: &[
        Misconception {
            id: "reversed",
            wrong: |_| measures(WITH_BOTH / WITH_B, WITH_A / STAYS),
            message: Bilingual::new(
                "규칙의 방향이 바뀌었습니다. ‘조식 → 스파’의 신뢰도는 조식 손님 가운데 스파도 이용한 비율이므로 조식의 400건으로 나눕니다.",
                "The rule runs the other way. For “breakfast, so spa” the confidence is the share of breakfast stays that had the spa too: divide by the 400 with breakfast.",
            ),
        },
        Misconception {
            id: "lift_over_a",
            wrong: |_| {
                let confidence = WITH_BOTH / WITH_A;
                is([WITH_BOTH / STAYS, confidence, confidence / (WITH_A / STAYS), 0.05, 1.2])
            },
            message: Bilingual::new(
                "향상도를 구할 때 조식의 비율로 나누셨습니다. 신뢰도를 규칙의 결과, 곧 스파의 비율로 나눕니다.",
                "For the lift you divided by the share of breakfast. Divide the confidence by the share of what follows in the rule: the spa.",
            ),
        },
        Misconception {
            id: "lift_as_difference",
            wrong: |_| {
                let confidence = WITH_BOTH / WITH_A;
                is([WITH_BOTH / STAYS, confidence, confidence - WITH_B / STAYS, 0.05, 1.2])
            },
            message: Bilingual::new(
                "신뢰도에서 스파의 비율을 빼셨습니다. 향상도는 차이가 아니라 몇 배인지를 나타냅니다. 나누십시오.",
                "The share of the spa was subtracted. Lift says how many times as often: divide.",
            ),
        },
        Misconception {
            id: "confidence_of_all",
            wrong: |_| measures(WITH_BOTH / STAYS, WITH_B / STAYS),
            message: Bilingual::new(
                "신뢰도를 전체 1,000건으로 나누셨습니다. 그것은 지지도입니다. 신뢰도의 분모는 조식이 든 400건입니다.",
                "The confidence was divided by all 1,000 stays: that is the support. Its base is the 400 with breakfast.",
            ),
        },
        Misconception {
            id: "conviction_inverted",
            wrong: |_| {
                let (confidence, b) = (WITH_BOTH / WITH_A, WITH_B / STAYS);
                is([
                    WITH_BOTH / STAYS,
                    confidence,
                    confidence / b,
                    0.05,
                    (1.0 - confidence) / (1.0 - b),
                ])
            },
            message: Bilingual::new(
                "확신도의 위아래가 바뀌었습니다. 우연이라면 어긋날 비율(1 − 스파의 비율)을 실제로 어긋난 비율(1 − 신뢰도)로 나눕니다.",
                "The conviction is upside down. Divide how often the rule would fail by chance (1 − share of the spa) by how often it does fail (1 − confidence).",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| {
                let confidence = WITH_BOTH / WITH_A;
                is([15.0, 100.0 * confidence, 150.0, 5.0, 120.0])
            },
            message: Bilingual::new(
                "백분율로 답하셨습니다. 다섯 지표를 모두 100을 곱하지 않은 수로 쓰십시오.",
                "These are percentages. Write all five without the factor 100.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "지표마다 ‘무엇을 무엇으로 나누는가’를 말로 적어 보십시오. 신뢰도의 분모는 화살표 왼쪽입니다.",
            "For each measure say in words what is divided by what. The base of the confidence is what stands left of the arrow.",
        ),
        Bilingual::new(
            "신뢰도 = 둘 다 ÷ A, 향상도 = 신뢰도 ÷ B의 비율, 확신도 = (1 − B의 비율) ÷ (1 − 신뢰도)입니다.",
            "Confidence = both ÷ A; lift = confidence ÷ share of B; conviction = (1 − share of B) ÷ (1 − confidence).",
        ),
        Bilingual::new(
            "첫 빈칸은 `ab`를 `a`로, 둘째 빈칸은 `confidence`를 `b / n`으로, 셋째 빈칸은 `(1.0 - b / n)`을 `(1.0 - confidence)`로 나누는 식입니다.",
            "First blank: `ab` divided by `a`. Second: `confidence` divided by `(b / n)`. Third: `(1.0 - b / n)` divided by `(1.0 - confidence)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "조식 손님 400명 가운데 150명이 스파를 이용했고, 스파는 전체의 4분의 1이 이용하므로 우연의 한 배 반입니다. `dbmarketing::association(1_000, 400, 250, 150)`이 같은 값을 냅니다.",
            "Of the 400 with breakfast 150 had the spa; of all, a quarter had it: half as often again as by chance. `dbmarketing::association(1_000, 400, 250, 150)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "신뢰도가 높아도 향상도가 1이면 아무 말도 하지 않은 것입니다. 누구나 사는 상품일 뿐입니다.",
        "A high confidence with a lift of 1 says nothing: the product is bought by everybody.",
    ),
};

/// The five measures with a confidence and a share of B, as somebody would go on with them.
fn measures(confidence: f64, b: f64) -> Result<Answer> {
    let chance = (WITH_A / STAYS) * (WITH_B / STAYS);
    let support = WITH_BOTH / STAYS;
    is([support, confidence, confidence / b, support - chance, (1.0 - b) / (1.0 - confidence)])
}
