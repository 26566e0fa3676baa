//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "캐즘의 개념과 원인을 설명하고 관광 스타트업의 극복 전략을 논하시오.",
        "Explain the chasm and its causes, and discuss how a start-up in tourism may cross it.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new(
                "수용자 범주와 캐즘의 위치",
                "Adopter categories and the place of the chasm",
            ),
            full: Bilingual::new(
                "다섯 범주와 비율(2.5·13.5·34·34·16 %)을 적고, 캐즘이 초기수용자와 초기다수 사이(누적 16 % 부근)에 놓인다는 무어의 주장을 정의했다.",
                "The five categories with their shares (2.5, 13.5, 34, 34, 16 %), and Moore's claim of a break between early adopters and early majority, near 16 %.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("원인", "Causes"),
            full: Bilingual::new(
                "실용을 중시하는 초기다수는 같은 처지의 사람이 쓴 사례를 찾는데 초기수용자는 그 본보기가 되지 못한다는 점, 완비되지 않은 제품, 두 시장 사이의 약한 소통을 설명했다.",
                "Pragmatists look to people like themselves, for whom early adopters are no reference; a product that is not whole; weak communication between the two markets.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new(
                "전략(틈새·완비제품·참조)",
                "Strategy (niche, whole product, references)",
            ),
            full: Bilingual::new(
                "한 틈새를 골라 먼저 장악하고, 그 고객에게 필요한 것을 다 갖춘 완비제품을 만들며, 거기서 얻은 참조고객으로 이웃 틈새로 옮겨 가는 차례를 논했다.",
                "Win one niche first, give it the whole product, and use the references gained there to move to neighbouring niches.",
            ),
            points: 8,
        },
        Criterion {
            name: Bilingual::new("로저스의 반론과 실증", "Rogers' objection and the evidence"),
            full: Bilingual::new(
                "혁신성은 연속이어서 범주 사이에 뚜렷한 단절이 없다는 로저스의 반론과, 일부 제품에서만 일시적 침체(안장)를 찾은 골든버그 외(2002)의 실증을 밝혔다.",
                "Rogers: innovativeness is continuous and there is no sharp break; Goldenberg et al. (2002): a temporary slump, the saddle, in some products only.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("사례 적용", "Application"),
            full: Bilingual::new(
                "관광 스타트업 하나에 틈새, 완비제품, 참조고객, 무엇을 재어 판단할지를 구체적으로 적용했다.",
                "Niche, whole product, references and what to measure, spelled out for one start-up in tourism.",
            ),
            points: 4,
        },
    ],
    concepts: &["chasm", "chasm-marketing", "adopter-categories", "bass-model"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "바이럴 마케팅과 버즈 마케팅을 비교하시오.",
        "Compare viral marketing and buzz marketing.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의", "Definitions"),
            full: Bilingual::new(
                "바이럴은 이용자가 스스로 퍼뜨리도록 만든 메시지를 온라인 매체로 번지게 하는 마케팅, 버즈는 대인 관계망에서 화제를 만들어 전하게 하는 마케팅이라고 정의했다.",
                "Viral: messages made so that users spread them online themselves. Buzz: talk generated and passed along personal networks.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("전파 매체·방식의 차이", "Medium and way of spreading"),
            full: Bilingual::new(
                "콘텐츠가 온라인 매체에서 복제되어 번지는 것과 사람들이 대화로 전하는 것을 구별하고, 재는 방법의 차이(K-지수, 화제량과 조사)를 들었다.",
                "Content copied through online media against conversation between people, and how each is measured: K-factor; share of talk and surveys.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("예", "Examples"),
            full: Bilingual::new(
                "친구 초대 링크나 공유되는 영상, 체험단과 동네의 의견선도자처럼 각각 알맞은 예를 들었다.",
                "One fitting example each: invitation links or shared clips; people given a trial who talk about it.",
            ),
            points: 2,
        },
    ],
    concepts: &["viral-marketing", "buzz-marketing"],
};
