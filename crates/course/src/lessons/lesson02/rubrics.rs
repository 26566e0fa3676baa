//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "고객생애가치와 고객자산의 개념과 구성요소를 설명하고, 고객생애가치를 누적구매액으로 보는 견해를 비판하시오.",
        "Explain the concepts of customer lifetime value and customer equity and their components, and criticise the view that lifetime value is the sum of past purchases.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("CLV의 정의", "Definition of CLV"),
            full: Bilingual::new(
                "앞으로의 마진을 남을 확률로 가중하고 할인해 비용을 뺀 값이라는 네 요소를 모두 쓰고, 식과 시점 규약을 밝혔다.",
                "Future margins, weighted by the chance of staying, discounted, less costs: all four, with a formula and its timing.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("고객자산의 정의", "Definition of customer equity"),
            full: Bilingual::new(
                "현재와 장래의 모든 고객의 생애가치를 할인해 더한 값이며, 충성고객만의 것이 아니고 손실 고객도 들어간다는 점을 썼다.",
                "The discounted sum of the lifetime values of all present and future customers, not of loyal ones only, loss-making ones included.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("세 구성요소", "The three drivers"),
            full: Bilingual::new(
                "객관적 가치, 브랜드 가치, 관계 가치를 관광의 예와 함께 설명했다(각 2점). 더해지는 조각이 아니라 동인임을 밝혔다.",
                "Value, brand and relationship equity with an example of tourism each (2 points each), as drivers and not as parts of a sum.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("누적구매액의 결함", "What is wrong with cumulative purchases"),
            full: Bilingual::new(
                "마진이 아니라 매출을 세고, 이탈과 할인과 비용을 빠뜨리며, 앞날이 아니라 지난날을 센다는 점을 수치 예와 함께 비판했다.",
                "Revenue instead of margin; no churn, no discount, no cost; the past instead of the future; with a numerical example.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("관광기업의 활용", "Use in tourism firms"),
            full: Bilingual::new(
                "획득과 유지 예산의 배분, 등급과 혜택의 설계처럼 구체적인 활용 방안과 그 한계(추정의 불확실성, 공정성)를 제시했다.",
                "Concrete uses, such as dividing the budget between winning and keeping or designing tiers, with their limits (uncertain estimates, fairness).",
            ),
            points: 5,
        },
    ],
    concepts: &[
        "customer-lifetime-value",
        "customer-equity",
        "equity-drivers",
        "value-equity",
        "brand-equity",
        "relationship-equity",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "유지율 5 % 증가와 5 %포인트 증가의 차이를 식으로 설명하시오.",
        "Explain with formulas the difference between a rise of retention by 5 per cent and by 5 percentage points.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("용어의 구별", "The terms"),
            full: Bilingual::new(
                "퍼센트는 곱하는 비율, 퍼센트포인트는 더하는 차이임을 밝히고 90 %에서 각각 94.5 %와 95 %가 됨을 썼다.",
                "Per cent multiplies and percentage points add: from 90 %, 94.5 % and 95 %.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("식과 수치", "Formula and numbers"),
            full: Bilingual::new(
                "마진 배수 r/(1 + i − r)로 두 경우의 가치 증가율을 구하고, 할인율과 시점 규약을 밝혔다.",
                "The rise in value in both cases by the multiple r/(1 + i − r), with discount rate and timing stated.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("Reichheld·Sasser 주장과의 관련", "Reichheld and Sasser's claim"),
            full: Bilingual::new(
                "‘5 %’가 실제로는 이탈률을 10 %에서 5 %로 반으로 줄이는 5 %포인트이고, 고객 한 명의 순현재가치이지 회사의 이익이 아님을 썼다.",
                "Their “5 %” is five points, half of a churn of 10 %, and concerns the present value of one customer, not the profit of a company.",
            ),
            points: 3,
        },
    ],
    concepts: &["retention-profit-effect", "customer-retention"],
};
