//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "고객차별 마케팅의 원리(시스템·등급업·경비 차별)를 설명하고, 항공·호텔 사례와 윤리적 쟁점을 논하시오.",
        "Explain the principles of preferential-treatment marketing (system, tiers, spend by tier) and discuss airline and hotel cases and the ethical issues.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("원리 세 가지", "Three principles"),
            full: Bilingual::new(
                "직원의 기억이 아니라 규칙과 자료로 돌아가는 차별대우 시스템, 실적에 따라 오르내리는 등급업, 등급에 따라 달리 쓰는 경비를 각각 정의하고 근거를 밝혔다.",
                "A system of rules and records instead of memory, tiers that rise and fall with use, and spending that differs by tier: each defined, with its reason.",
            ),
            points: 9,
        },
        Criterion {
            name: Bilingual::new(
                "사례 두 가지 이상의 정확한 적용",
                "Two or more cases, correctly applied",
            ),
            full: Bilingual::new(
                "항공사의 등급제와 호텔의 회원 우대 같은 사례를 둘 이상 원리에 맞추어 설명하고, 기록된 사실과 일화를 구별하며 서술의 시점(JAL의 2010년 회생절차 신청)을 밝혔다.",
                "Two or more cases, such as an airline's tiers and a hotel's club, tied to the principles; documented fact kept apart from anecdote, and dated (JAL's filing of 2010).",
            ),
            points: 7,
        },
        Criterion {
            name: Bilingual::new("심리 대 금전 혜택", "Psychological and monetary benefits"),
            full: Bilingual::new(
                "두 혜택을 예와 함께 구별하고, 개수의 비율이 가치의 비율은 아니라는 점을 밝혔다.",
                "Both told apart with examples; a share by count is not a share of value.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("공정성·개인정보 쟁점", "Fairness and privacy"),
            full: Bilingual::new(
                "이용 실적에 따른 우대와 특성에 따른 차별을 구별하고, 지켜보는 고객의 반감, 모두에게 좋은 기본, 최소 수집과 동의를 논했다.",
                "Favouring by use told from discrimination by traits; bystanders, a basic service good for all, collecting little and by consent.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("개선안", "Improvements"),
            full: Bilingual::new(
                "본전 매출 증가율, 한계반응에 따른 배분, 강등의 완충, 대조군 시험처럼 실행할 수 있는 개선안을 제시했다.",
                "Workable proposals: break-even rise of sales, money by marginal response, a soft landing, a test with a control group.",
            ),
            points: 4,
        },
    ],
    concepts: &[
        "customer-differentiation-marketing",
        "differentiation-system",
        "grade-up-system",
        "expense-differentiation",
        "fairness-perception",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "프리퀀시 마케팅을 정의하고 포인트카드와 등급제의 차이를 쓰시오.",
        "Define frequency marketing and say how point cards differ from tiers.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의", "Definition"),
            full: Bilingual::new(
                "우량고객의 반복 이용에 누적 보상을 주어 이용을 늘리는 마케팅임을 쓰고, 상용고객 우대제도나 호텔 멤버십 같은 예를 들었다.",
                "Rewarding accumulated use to raise repeat purchase by good customers, with an example such as a frequent-flyer programme or a hotel club.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("포인트의 한계", "Limits of points"),
            full: Bilingual::new(
                "채우면 끝나 동기가 다시 시작되어야 하고(보상 뒤의 되돌림), 누구나 베낄 수 있으며, 쓰지 않은 포인트는 부채라는 점을 썼다.",
                "Once full it starts anew (post-reward reset), it is easily copied, and points not redeemed are a liability.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("등급의 장점·위험", "Tiers: strengths and risks"),
            full: Bilingual::new(
                "지위와 성장의 즐거움이 이어진다는 장점과, 강등의 반감, 지켜보는 고객의 불공정 지각이라는 위험을 함께 썼다.",
                "Status and progress that go on, against the hurt of demotion and the unfairness that bystanders feel.",
            ),
            points: 3,
        },
    ],
    concepts: &["frequency-marketing", "point-card-limits", "grade-up-system"],
};
