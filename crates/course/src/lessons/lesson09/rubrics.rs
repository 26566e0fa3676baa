//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "감성마케팅의 필요성·유형·전략을 설명하고 호텔 로비의 향기 실험을 설계하시오.",
        "Explain the need for, the kinds and the strategies of emotional marketing, and design an experiment with scent in a hotel lobby.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의·필요성", "Definition and need"),
            full: Bilingual::new(
                "감각과 감정에 호소하는 마케팅으로 정의하고, 이성적 소구의 차별화 한계와 감성 자극에 의한 브랜드 차별화를 필요성으로 들었다.",
                "Marketing that appeals to senses and emotions; needed because rational appeals no longer differentiate and emotional stimuli do.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("네 유형", "Four kinds"),
            full: Bilingual::new(
                "컬러·향기·음향·힐링을 정의와 관광의 예로 설명하고, 힐링은 감각이 아니라 주제임을 밝혔다.",
                "Colour, scent, sound and healing, with examples from tourism; healing is a theme, not a sense.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("다섯 전략", "Five strategies"),
            full: Bilingual::new(
                "가치 제고, 개성 제고, 동반자적 관계 유지, 구전 전개, 소비문화 판매를 각각 한 문장과 예로 썼다.",
                "Value, individuality, partnership, word of mouth, consumption culture: a sentence and an example each.",
            ),
            points: 5,
        },
        Criterion {
            name: Bilingual::new(
                "실험 설계(무작위·통제·지표·표본)",
                "Design: randomising, control, measure, sample",
            ),
            full: Bilingual::new(
                "향의 유무를 날이나 시간대에 무작위로 배정하고, 요일·음악·가격을 같게 하며, 하나의 주지표를 미리 정하고, 기대하는 차이에서 손님 수를 계산했다.",
                "Scent assigned to days or hours at random; weekday, music and price kept alike; one main measure fixed ahead; the number of guests computed from the difference expected.",
            ),
            points: 9,
        },
        Criterion {
            name: Bilingual::new("윤리·해석(효과크기)", "Ethics and interpretation (effect size)"),
            full: Bilingual::new(
                "p값과 함께 효과크기와 신뢰구간을 적고 비용과 견주며, 다중비교와 재현, 알림과 알레르기 등 피할 길을 논했다.",
                "Effect size and interval beside p, held against the cost; several tests and replication; notice, allergies and a way out.",
            ),
            points: 6,
        },
    ],
    concepts: &[
        "emotional-marketing",
        "emotional-need",
        "emotional-strategies",
        "scent-marketing",
        "emotional-experiment",
        "effect-size",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "통계적 유의성과 효과크기의 차이를 쓰시오.",
        "Explain the difference between statistical significance and effect size.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("정의", "Definitions"),
            full: Bilingual::new(
                "유의성은 차이가 없다고 놓았을 때 그만한 자료가 나올 확률(p값)로 판단하고, 효과크기는 d·V·η²처럼 차이의 크기를 나타낸다고 썼다.",
                "Significance is judged by the probability of such data if there were no difference (p); an effect size such as d, V or η² says how large the difference is.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("표본 크기와의 관계", "Relation to sample size"),
            full: Bilingual::new(
                "같은 효과크기라도 표본이 크면 p값은 작아지고, 효과크기의 추정값은 체계적으로 커지지 않는다고 썼다.",
                "For the same effect size a larger sample lowers p; the estimate of the size does not grow with it.",
            ),
            points: 3,
        },
        Criterion {
            name: Bilingual::new("예", "Example"),
            full: Bilingual::new(
                "손님 수만 명에서 유의하지만 아주 작은 차이, 또는 손님이 적어 유의하지 않지만 클 수 있는 차이의 예를 수로 들었다.",
                "Numbers for a difference that is significant but tiny in tens of thousands of guests, or not significant but possibly large in few.",
            ),
            points: 3,
        },
    ],
    concepts: &["effect-size", "emotional-experiment"],
};
