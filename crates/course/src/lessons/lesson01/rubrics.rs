//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "관계마케팅의 개념과 여섯 가지 효과를 설명하고, 호텔 사례로 각 효과를 측정할 지표와 한계를 논하시오.",
        "Define relationship marketing and explain its six effects; for a hotel, give a metric and a limit of each.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("개념", "Concept"),
            full: Bilingual::new(
                "장기, 유대, 상호이익의 세 요소를 들어 정의하고, 거래마케팅과 견주되 둘을 연속선으로 보았다.",
                "Defined by duration, ties and mutual gain, and set against transaction marketing as the other end of a continuum.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("여섯 효과의 열거", "The six effects"),
            full: Bilingual::new(
                "구매·점유율, 비용 절감, 구전, 만족 서비스, 사업기회, 종업원 유지를 빠짐없이 들고 설명했다(각 1점).",
                "Purchase and share, cost, word of mouth, satisfaction service, business opportunity and staff are all named and explained (1 point each).",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("측정 지표", "Metrics"),
            full: Bilingual::new(
                "여섯 효과마다 호텔이 실제로 잴 수 있는 지표를 하나씩 들었다(각 1점).",
                "For each of the six, a metric that a hotel can actually measure (1 point each).",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("근거와 한계 비판", "Evidence and limits"),
            full: Bilingual::new(
                "5배 법칙의 출처가 확인되지 않음과 평균비용·증분비용의 차이, 남은 고객만 보는 선택 편향을 밝혔다.",
                "That the “five times” rule has no verifiable source, average against incremental cost, and the selection of those who stay.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("호텔 적용의 구체성", "Application to a hotel"),
            full: Bilingual::new(
                "호텔 한 곳을 놓고 금액이나 비율이 든 예와, 대조군을 둔 시험 방법을 제시했다.",
                "One hotel with amounts or rates, and a test with a control group.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("구성과 용어", "Structure and terms"),
            full: Bilingual::new(
                "서론·본론·결론이 이어지고, 효과와 전략과 목표를 섞지 않았다.",
                "Introduction, body and conclusion hang together; effects, strategies and goals are not mixed up.",
            ),
            points: 2,
        },
    ],
    concepts: &["relationship-marketing", "rm-effects", "five-times-rule"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "규모의 경제와 범위의 경제를 비교하고, 고객점유율 전략과의 관계를 쓰시오.",
        "Compare economies of scale and of scope, and relate them to a strategy of customer share.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("두 정의", "The two definitions"),
            full: Bilingual::new(
                "규모의 경제는 산출량이 늘수록 평균비용이 내려가는 것, 범위의 경제는 함께 하는 비용이 따로 하는 비용의 합보다 낮은 것이라고 썼다.",
                "Scale: average cost falls as output rises. Scope: the cost of two outputs together is below the sum of the costs apart.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("차이", "The difference"),
            full: Bilingual::new(
                "산출량의 문제인지 결합산출의 문제인지를 구별하고, 둘이 함께 있을 수 있음을 밝혔다.",
                "Volume against joint outputs; the two can coexist.",
            ),
            points: 2,
        },
        Criterion {
            name: Bilingual::new("고객점유율과의 연결", "The link to customer share"),
            full: Bilingual::new(
                "한 고객에게 여러 상품을 팔아 지출의 몫을 키울 때 범위의 경제가 그 비용을 낮춘다고 썼다.",
                "Selling several products to one customer raises the share of the wallet, and economies of scope lower the cost of it.",
            ),
            points: 2,
        },
        Criterion {
            name: Bilingual::new("관광 예시", "An example"),
            full: Bilingual::new(
                "객실과 스파, 항공과 숙박처럼 관광의 예를 들고 무엇이 함께 쓰이는지 설명했다.",
                "An example of tourism, such as rooms and a spa, with what the two share.",
            ),
            points: 2,
        },
    ],
    concepts: &["economies-of-scale", "economies-of-scope", "scale-vs-scope", "customer-share"],
};
