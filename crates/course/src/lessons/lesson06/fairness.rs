//! Exercise 7: which measures must be mended.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("고쳐야 할 수단 고르기", "Which measures must be mended"),
    ask: Bilingual::new(
        "수요를 줄이거나 손해 고객을 다루는 여덟 가지 수단 가운데 공정성이나 정직성 때문에 고쳐야 하는 것의 번호를 모두 고르십시오.",
        "Of eight ways to lower demand or to treat loss-making customers, choose the numbers of all that must be mended for fairness or honesty.",
    ),
    stars: 2,
    concepts: &[
        "demarketing",
        "unprofitable-customer",
        "demarketing-types",
        "dormant-account-case",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 4, 5, 7, 8]),
    misconceptions: &[
        Misconception {
            id: "any_price",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 그대로 둘 수 있습니다. 미리 알리고 누구에게나 같이 받으며, 다른 날 오는 길이 열려 있습니다. 비싼 것과 불공정한 것은 다릅니다(형편이 어려운 사람을 위한 길은 따로 두는 편이 좋습니다).",
                "Measure 1 may stand: announced ahead, the same for all, and other days stay open. Dear is not the same as unfair (though it is well to keep a way open for those with little money).",
            ),
        },
        Misconception {
            id: "any_quota",
            wrong: |_| is([3]),
            message: Bilingual::new(
                "3번은 그대로 둘 수 있습니다. 예약제는 돈이 아니라 순서로 나누고, 인터넷을 쓰지 못하는 사람의 몫도 남겼습니다.",
                "Measure 3 may stand: bookings divide by order, not by money, and a part is kept for those without the internet.",
            ),
        },
        Misconception {
            id: "any_fee",
            wrong: |_| is([6]),
            message: Bilingual::new(
                "6번은 그대로 둘 수 있습니다. 석 달 전에 알리고 고객이 고르게 합니다. 손해 고객에게 비용을 묻는 것 자체가 아니라 모르게 묻는 것이 문제입니다.",
                "Measure 6 may stand: three months' notice, and the customer chooses. Charging for a cost is no fault; doing it unseen is.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "수단마다 네 가지를 물으십시오. 미리 알렸습니까? 행동이 아니라 사람의 특성으로 갈랐습니까? 다른 길이 남아 있습니까? 거짓이 들어 있습니까?",
            "Ask four things of each. Was it announced? Does it divide by what people are rather than by what they do? Is another way left? Is anything untrue?",
        ),
        Bilingual::new(
            "겉모습으로 가른 것, 어떤 사람에게는 아예 길을 막은 것, 알리지 않은 것, 괴롭혀서 떠나게 한 것, 거짓말이 하나씩 있습니다.",
            "One divides by looks, one leaves some people no way in, one is done in silence, one torments people until they go, one is a lie.",
        ),
        Bilingual::new(
            "다섯 가지를 고쳐야 합니다. 미리 알린 같은 요금(1), 현장 몫을 남긴 예약제(3), 고르게 한 수수료(6)는 그대로 두어도 됩니다.",
            "Five must be mended. The announced equal fee (1), the bookings with places kept at the gate (3) and the fee by choice (6) may stand.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "2번은 겉모습으로 갈랐고, 4번은 스마트폰이 없는 사람의 길을 막았습니다. 5번은 알리지 않았고, 7번은 서비스를 일부러 나쁘게 하며, 8번은 거짓입니다(거짓 희소성).",
            "Rule 2 divides by looks, 4 shuts out people without a smartphone, 5 is done in silence, 7 makes service bad on purpose, 8 is a lie (false scarcity).",
        ),
    },
    takeaway: Bilingual::new(
        "줄이는 마케팅일수록 ‘미리 알린 규칙, 남겨 둔 다른 길, 거짓 없음’이 필요합니다. 불공정하다고 느끼면 막힌 사람뿐 아니라 지켜본 사람까지 떠나고, 지켜본 사람이 더 많습니다.",
        "Turning people away needs rules announced ahead, another way left open, and no untruth. Where it feels unfair, those who watched may be lost in greater number than those who were sent away.",
    ),
};
