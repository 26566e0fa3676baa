//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "SERVQUAL과 SERVPERF를 비교하고 브래디·크로닌 모형과의 관계를 논하시오.",
        "Compare SERVQUAL with SERVPERF and discuss how the model of Brady and Cronin relates to them.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new(
                "SERVQUAL의 개발과 다섯 차원",
                "Development and five dimensions of SERVQUAL",
            ),
            full: Bilingual::new(
                "10결정요인(1985)에서 97문항, 22문항·5차원(1988)에 이르는 과정을 옳게 쓰고, RATER 다섯 차원을 정의했으며, 갭이 지각 − 기대임을 밝혔다.",
                "Ten determinants (1985), 97 items, then 22 items in five dimensions (1988); the five RATER dimensions defined; the gap as P − E.",
            ),
            points: 9,
        },
        Criterion {
            name: Bilingual::new(
                "SERVPERF의 논거와 오해",
                "The case for SERVPERF, and how it is misread",
            ),
            full: Bilingual::new(
                "성과 지각만으로 재는 까닭(전체 품질을 더 잘 설명함, 차이 점수의 문제, 문항이 절반)을 쓰고, 기대가 필요 없다는 주장이 아님을 밝혔다.",
                "Why perceptions alone are used (they explain overall quality better, difference scores are weak, half the items), and that expectations were not declared irrelevant.",
            ),
            points: 7,
        },
        Criterion {
            name: Bilingual::new("3차원·9하위차원", "Three dimensions, nine sub-dimensions"),
            full: Bilingual::new(
                "상호작용·물리적 환경·결과와 하위차원 아홉을 쓰고, RATER의 신뢰성·반응성·공감성이 하위차원을 설명하는 문항으로 남는다는 관계를 밝혔다.",
                "Interaction, environment and outcome with their nine sub-dimensions; reliability, responsiveness and empathy remain as items that describe them.",
            ),
            points: 7,
        },
        Criterion {
            name: Bilingual::new("비판과 적용", "Critique and application"),
            full: Bilingual::new(
                "차원의 수가 다시 나타나지 않는다는 점, 알파가 차원의 증거가 아니라는 점을 자료로 보이고, 진단과 예측 가운데 목적에 맞는 척도를 골랐다.",
                "Data show that five dimensions are often not found and that alpha is no proof of them; the scale is chosen by its purpose, diagnosis or prediction.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("구성", "Structure"),
            full: Bilingual::new(
                "서론·본론·결론이 있고 결론이 물음에 답한다.",
                "Introduction, body and a conclusion that answers the question.",
            ),
            points: 2,
        },
    ],
    concepts: &["servqual", "servperf", "brady-cronin-model", "service-quality-evaluation"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "서비스 GAP 모형의 다섯 갭을 쓰시오.",
        "Write down the five gaps of the gap model of service quality.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("다섯 갭의 이름", "Names of the five gaps"),
            full: Bilingual::new(
                "경영자 인식, 표준 설정, 전달, 의사소통, 고객의 다섯 갭을 번호대로 썼다(하나에 1점).",
                "Knowledge, standards, delivery, communication and customer gap, with their numbers (1 point each).",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new("무엇과 무엇의 차이인가", "Between what and what"),
            full: Bilingual::new(
                "갭마다 무엇과 무엇의 차이인지, 갭5가 갭1–4의 결과임을 썼다.",
                "What each gap lies between, and that gap 5 results from gaps 1 to 4.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("해소 방안", "How to close them"),
            full: Bilingual::new(
                "조사, 표준, 인력과 훈련, 과장하지 않는 광고처럼 갭에 맞는 방안을 둘 이상 썼다.",
                "Two or more remedies that fit their gap: research, standards, staff and training, honest advertising.",
            ),
            points: 2,
        },
    ],
    concepts: &["gap-model"],
};
