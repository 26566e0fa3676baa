//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "관광지 과잉관광에 대한 디마케팅 전략을 유형별로 설명하고 부작용을 논하시오.",
        "Explain demarketing strategies against overtourism by type, and discuss their side effects.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의와 유형 네 가지", "Definition and four types"),
            full: Bilingual::new(
                "수요를 일시적 또는 영구적으로 억제해 적정 수준에 맞추는 것임을 쓰고, 전반적·선택적·표면적·비의도적 유형을 관광지의 예와 함께 구별했다.",
                "Discouraging demand, temporarily or for good, to a proper level; general, selective, ostensible and unintentional told apart with cases from tourism.",
            ),
            points: 10,
        },
        Criterion {
            name: Bilingual::new("4P별 수단", "Means by the four Ps"),
            full: Bilingual::new(
                "상품(예약제, 코스 축소), 가격(성수기 요금), 유통(출입구와 판매처), 촉진(광고 중단, 한산한 때 알리기)의 수단을 하나 이상씩 들었다.",
                "At least one means each of product (bookings), price (peak fee), place (entrances, points of sale) and promotion (no advertising, news of quiet times).",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("수용력·가격 근거 제시", "Grounds in capacity and price"),
            full: Bilingual::new(
                "부하율이나 수용력을 수로 제시하고, 목표 수요에 맞는 가격이 탄력성의 가정에 달려 있음을 밝혔다.",
                "A load factor or capacity in numbers, and a price for the target that names its assumption about the elasticity.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("부작용(형평·이미지·이전 효과)", "Side effects"),
            full: Bilingual::new(
                "돈이 적은 사람이 먼저 막히는 형평 문제, 환영받지 못한다는 느낌과 부정적 구전, 다른 때와 곳으로 옮겨 가는 이전 효과를 모두 논했다.",
                "Equity (those with little money are stopped first), image and negative word of mouth, displacement to other times and places: all three.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("결론", "Conclusion"),
            full: Bilingual::new(
                "불규칙 수요인지 초과 수요인지 먼저 진단하고, 알리고 재고 되돌릴 수 있게 시행한다는 결론을 냈다.",
                "Diagnose first whether demand is irregular or overfull; then announce, measure, and keep it reversible.",
            ),
            points: 2,
        },
    ],
    concepts: &["demarketing", "demarketing-types", "carrying-capacity", "demand-states"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "프리퀀시 마케팅과 역마케팅을 비교하시오.",
        "Compare frequency marketing and demarketing.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("각 정의", "The two definitions"),
            full: Bilingual::new(
                "프리퀀시 마케팅은 누적 보상으로 이용을 늘리는 것, 역마케팅(디마케팅)은 수요를 억제해 적정 수준에 맞추는 것임을 썼다.",
                "Frequency marketing rewards accumulated use to raise it; demarketing discourages demand to a proper level.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("목적·대상의 차이", "Difference in aim and target"),
            full: Bilingual::new(
                "누구를 우대하는가와 수요 전체를 얼마로 두는가라는 서로 다른 축임을 밝히고 대상을 구별했다.",
                "Two axes, who is rewarded and how large demand shall be, with the targets of each.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("동시 사용 가능성", "Use of both at once"),
            full: Bilingual::new(
                "반대말이 아니어서 함께 쓸 수 있음을 성수기 요금과 마일리지 같은 예로 보였다.",
                "They are not opposites and can be combined, with an example such as peak fares and miles.",
            ),
            points: 3,
        },
    ],
    concepts: &["frequency-vs-demarketing", "demarketing"],
};
