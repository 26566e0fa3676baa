//! Exercise 10: which of the six strategies?

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const ACTIVATION: &str = "activation|고객활성화|고객 활성화|활성화|활성화 전략|customer activation";
const RETENTION: &str = "retention|고객유지|고객 유지|고객유지 전략|유지|유지 전략|구매 후 불안 해소|retention strategy";
const REACTIVATION: &str =
    "reactivation|과거고객 재활성화|재활성화|휴면고객 재활성화|win-back|reactivation / win-back";
const CROSS_SELLING: &str = "cross-selling|교차판매|크로스셀링|cross selling";
const LOYALTY: &str = "loyalty enhancement|충성도 제고|애호도 제고|충성도제고";
const ACQUISITION: &str =
    "acquisition|신규고객 확보|신규고객 확보 전략|신규 확보|acquisition strategy";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 10,
    title: Bilingual::new("여섯 전략 가운데 어느 것인가", "Which of the six strategies?"),
    ask: Bilingual::new(
        "여행사의 네 활동이 DB마케팅의 여섯 기본 전략 가운데 어느 것인지 차례로 쓰십시오.",
        "Name, in this order, which of the six basic strategies each of four activities of a travel agency is.",
    ),
    stars: 2,
    concepts: &[
        "dbm-strategies",
        "customer-activation",
        "retention-strategy",
        "customer-reactivation",
        "cross-selling",
    ],
    graded: false,
    parts: &[
        Bilingual::new("가", "A"),
        Bilingual::new("나", "B"),
        Bilingual::new("다", "C"),
        Bilingual::new("라", "D"),
    ],
    task: Task::Value(Input::default),
    right: |_| is([ACTIVATION, RETENTION, REACTIVATION, CROSS_SELLING]),
    misconceptions: &[
        Misconception {
            id: "activation_and_reactivation",
            wrong: |_| is([REACTIVATION, "", ACTIVATION, ""]),
            message: Bilingual::new(
                "활성화와 재활성화가 서로 바뀌었습니다. 가의 손님은 지금도 오지만 뜸하고, 다의 손님은 이미 떠났습니다.",
                "Activation and reactivation have changed places. The guests in A still come, though rarely; those in C have left.",
            ),
        },
        Misconception {
            id: "rare_is_gone",
            wrong: |_| is([REACTIVATION, "", "", ""]),
            message: Bilingual::new(
                "가의 손님은 해마다 한 번은 오므로 떠난 손님이 아닙니다. 지금도 오는 손님이 더 자주 오게 하는 전략을 쓰십시오.",
                "The guests in A come every year: they have not left. Name the strategy that makes present customers come more often.",
            ),
        },
        Misconception {
            id: "loyalty_for_doubt",
            wrong: |_| is(["", LOYALTY, "", ""]),
            message: Bilingual::new(
                "나는 혜택으로 다른 회사로 옮기지 않게 하는 일이 아니라, 산 뒤의 불안을 풀어 주는 일입니다. 그 이름을 쓰십시오.",
                "B does not bind by benefits; it settles the doubt that follows a purchase. Name the strategy for that.",
            ),
        },
        Misconception {
            id: "past_as_new",
            wrong: |_| is(["", "", ACQUISITION, ""]),
            message: Bilingual::new(
                "다의 손님은 산 적이 있으므로 신규고객이 될 수 없습니다. 휴면고객을 잠재고객이라 부르는 노트가 이런 잘못을 낳습니다.",
                "The guests in C have bought before and cannot be new. Notes that call the dormant “potential” breed this mistake.",
            ),
        },
        Misconception {
            id: "up_selling",
            wrong: |_| is(["", "", "", "up-selling|상향판매|업셀링|상향 판매|upselling"]),
            message: Bilingual::new(
                "같은 상품의 더 비싼 것을 권하면 상향판매입니다. 라는 다른 종류의 상품을 권합니다.",
                "A dearer version of the same product would be up-selling. D offers another product.",
            ),
        },
        Misconception {
            id: "past_activated",
            wrong: |_| is(["", "", ACTIVATION, ""]),
            message: Bilingual::new(
                "다의 손님은 4년째 오지 않았으니 기존고객이 아닙니다. 떠난 손님을 되돌리는 전략의 이름을 쓰십시오.",
                "The guests in C have not come for four years and are no longer existing customers. Name the strategy that brings the departed back.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 대상을 가르십시오. 지금 오는 손님입니까, 떠난 손님입니까, 한 번도 오지 않은 사람입니까?",
            "First tell whom it is for: a present customer, a departed one, somebody who never came?",
        ),
        Bilingual::new(
            "기존고객에게는 활성화·충성도 제고·유지·교차판매의 넷, 그 밖의 사람에게는 신규 확보와 재활성화의 둘이 있습니다.",
            "For existing customers there are activation, loyalty enhancement, retention and cross-selling; for others acquisition and reactivation.",
        ),
        Bilingual::new(
            "가는 ‘뜸한 손님을 더 자주’, 나는 ‘산 뒤의 불안’, 다는 ‘떠난 손님을 다시’, 라는 ‘다른 상품도’에 해당하는 이름입니다.",
            "A is “come more often”, B “doubt after buying”, C “bring back”, D “another product too”.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_10.rs"),
        why: Bilingual::new(
            "가는 뜸한 기존고객의 이용을 늘리는 고객활성화, 나는 구매 후 부조화를 줄이는 고객유지, 다는 휴면고객을 되돌리는 재활성화, 라는 항공권 손님에게 다른 상품을 파는 교차판매입니다.",
            "A raises the use of rare but present customers: activation. B eases post-purchase dissonance: retention. C brings back the dormant: reactivation. D sells another product to buyers of flights: cross-selling.",
        ),
    },
    takeaway: Bilingual::new(
        "전략의 이름은 대상에서 나옵니다. 대상을 잘못 부르면 전략도 틀립니다.",
        "The name of a strategy follows from whom it is for. Name the person wrongly and the strategy is wrong as well.",
    ),
};
