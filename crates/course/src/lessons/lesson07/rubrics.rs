//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "CRM의 의의·목적·전략·효과를 설명하고 빅데이터 활용과 개인정보 보호를 논하시오.",
        "Explain the meaning, aim, strategies and effects of CRM, and discuss the use of big data and the protection of personal data.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new(
                "의의와 관계마케팅과의 차이",
                "Meaning; how it differs from relationship marketing",
            ),
            full: Bilingual::new(
                "고객 정보로 개별화된 상품·서비스를 제공해 관계를 만들고 유지·변화시키는 전사적 과정이며 소프트웨어가 아님을 쓰고, 관계마케팅이 직원·유통·공급자까지 아우르는 더 넓은 개념임을 밝혔다.",
                "A firm-wide process that individualises by customer information and builds, keeps and renews ties, not software; relationship marketing is wider (staff, channels, suppliers).",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("목적", "Aim"),
            full: Bilingual::new(
                "장기 관계와 애호도를 높여 고객생애가치를 크게 하는 것임을 쓰고, 비용을 뺀 고객자산과 구별했다.",
                "Higher lifetime value by lasting ties and loyalty, kept apart from customer equity net of cost.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("전략(유지·확보)", "Strategies: keep and win"),
            full: Bilingual::new(
                "관광교재의 네 전략과 유지(활성화·애호도 제고·교차판매)·확보 전략을 예와 함께 설명했다.",
                "The four of tourism texts, and keeping (activation, loyalty, cross-selling) against winning, with examples.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("효과 여섯 가지 이상", "Six effects or more"),
            full: Bilingual::new(
                "기대효과 3가지와 효과 9가지에서 여섯 가지 이상을 정확히 들고, 비교집단 없이는 효과를 말할 수 없음을 밝혔다.",
                "Six or more of the three effects and nine benefits, rightly named; no effect without a comparison group.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("빅데이터 V와 마이닝", "Vs of big data, and mining"),
            full: Bilingual::new(
                "3V(양·속도·다양성)와 더해진 V를 쓰고, 데이터 마이닝을 정의하며, 크기가 곧 정확함은 아니라는 근거를 들었다.",
                "The three Vs and those added, a definition of data mining, and evidence that large is not the same as right.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("개인정보 보호", "Personal data"),
            full: Bilingual::new(
                "목적에 필요한 최소한의 수집, 목적 밖 이용의 제한, 광고 수신의 사전 동의와 철회를 실무의 절차로 설명했다.",
                "Collecting the least that the purpose needs, no other use, consent before advertising and its withdrawal, as steps of work.",
            ),
            points: 4,
        },
    ],
    concepts: &[
        "crm",
        "crm-goal",
        "crm-strategies-exam",
        "crm-benefits-exam",
        "big-data",
        "data-mining",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "관계 모니터링을 설명하고 지표 세 가지를 쓰시오.",
        "Explain relationship monitoring and give three measures.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의", "Definition"),
            full: Bilingual::new(
                "관계가 잘 이어지는지 정기적으로 조사·분석하는 활동임을 쓰고, 한 번의 만족도 조사와 구별했다.",
                "Surveying and analysing regularly whether relationships hold, unlike a single survey.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("세 점검 영역", "Three areas"),
            full: Bilingual::new(
                "고객정보 변경 확인, 서비스품질 만족도 조사, 경쟁사 비교를 모두 썼다.",
                "Updating customer data, satisfaction survey, comparison with rivals.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("지표 세 가지", "Three measures"),
            full: Bilingual::new(
                "완전성·신선도·상대 만족도·재구매율 가운데 세 가지를 식이나 예와 함께 썼다.",
                "Three of completeness, freshness, relative satisfaction and repurchase rate, with formula or example.",
            ),
            points: 3,
        },
    ],
    concepts: &["relationship-monitoring", "competitor-comparison", "repurchase"],
};
