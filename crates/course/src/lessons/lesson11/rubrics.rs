//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "내부마케팅의 개념·효과·실천방안을 설명하고 서비스–수익 사슬로 논하시오.",
        "Explain the concept, the effects and the practice of internal marketing, and discuss it by the service–profit chain.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("개념과 내·외부고객", "Concept; internal and external customers"),
            full: Bilingual::new(
                "직원을 첫 고객으로 보고 교육·동기부여하는 활동이라는 정의(4점)와 내부고객·외부고객의 구별(4점)을 썼다.",
                "The definition, staff as the first customers who are trained and motivated (4 points), and internal against external customers (4 points).",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("효과 두 가지와 측정", "Two effects and how to measure them"),
            full: Bilingual::new(
                "고객만족 실현과 이직에 따른 기회비용 절감을 들고(각 2점), 이직률·이직 비용이나 투자수익률로 재는 법을 보였다(2점).",
                "Customer satisfaction and the saved cost of turnover (2 points each), measured by turnover, its cost or a return (2 points).",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("실천방안", "Practice"),
            full: Bilingual::new(
                "선발·교육·소통·보상·권한 가운데 넷 이상을 호텔이나 여행사의 일과 이어 설명했다(각 2점, 8점까지).",
                "At least four of hiring, training, communication, reward and empowerment, each tied to the work of a hotel or agency (2 points each, 8 at most).",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("서비스–수익 사슬", "Service–profit chain"),
            full: Bilingual::new(
                "내부품질 → 직원만족·유지 → 서비스 가치 → 고객만족 → 충성 → 수익의 차례를 쓰고, 고리마다 기울기를 곱해 효과를 옮기는 보기를 들었다.",
                "Internal quality, staff satisfaction and retention, value, customer satisfaction, loyalty, profit, in order, with an example in which slopes carry an effect from link to link.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("한계", "Limits"),
            full: Bilingual::new(
                "상관과 인과의 구별, 비교집단의 필요, 고리의 크기가 업종마다 다르다는 메타분석(Hogreve 외, 2017) 가운데 하나 이상을 밝혔다.",
                "Correlation against cause, the need for a comparison group, or the meta-analysis by which links differ between services (Hogreve et al., 2017).",
            ),
            points: 3,
        },
    ],
    concepts: &[
        "internal-marketing",
        "internal-customer",
        "external-customer",
        "internal-marketing-effects",
        "internal-marketing-practice",
        "service-profit-chain",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "TQM의 정의와 서비스 품질기준 세 가지를 쓰시오.",
        "Define total quality management and state the three quality criteria.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의", "Definition"),
            full: Bilingual::new(
                "최고경영자부터 모든 구성원이 고객 욕구 충족을 위해 품질의 방침·계획·관리·보증·개선을 전략으로 추구하는 활동임을 썼다.",
                "All members from the top down pursue quality policy, planning, control, assurance and improvement to meet customers' needs.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("세 기준", "Three criteria"),
            full: Bilingual::new(
                "고객을 위한 존재 의식, 사전 불량예방, 현장의 책임과 권한 부여를 썼다(둘이면 3점, 하나면 1점).",
                "Existing for the customer, prevention of defects, responsibility and authority at the front line (two: 3 points, one: 1 point).",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("예", "Example"),
            full: Bilingual::new(
                "호텔이나 관광지의 예를 기준 하나 이상에 맞추어 들었다.",
                "An example from a hotel or destination, tied to a criterion.",
            ),
            points: 2,
        },
    ],
    concepts: &["tqm", "quality-criteria"],
};
