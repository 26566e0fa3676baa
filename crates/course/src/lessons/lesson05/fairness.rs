//! Exercise 8: which differences must be mended.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("고쳐야 할 방침 고르기", "Which rules must be mended"),
    ask: Bilingual::new(
        "호텔 회원제의 여덟 가지 방침 가운데 공정성이나 개인정보 때문에 고쳐야 하는 것의 번호를 모두 고르십시오.",
        "Of the eight rules of a hotel's club, choose the numbers of all that must be mended for fairness or privacy.",
    ),
    stars: 2,
    concepts: &[
        "fairness-perception",
        "customer-differentiation-marketing",
        "differentiation-system",
        "top-service-baseline",
        "birthday-recognition",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 3, 4, 6, 7]),
    misconceptions: &[
        Misconception {
            id: "any_difference",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 고치지 않아도 됩니다. 기준이 공개되어 있고 누구든 그만큼 묵으면 받을 수 있습니다. 다르게 대우하는 것 자체가 문제가 아니라, 무엇으로 나누느냐가 문제입니다.",
                "Rule 1 may stand: it is public, and whoever stays as often gets it. Treating people differently is not the fault; what matters is by what they are told apart.",
            ),
        },
        Misconception {
            id: "raising_the_bar",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "5번은 고치지 않아도 됩니다. 기준을 올리면 서운해하는 회원이 있겠지만, 미리 알리고 이미 받은 등급은 약속한 기한까지 지킵니다. 알리지 않고 올렸다면 문제입니다.",
                "Rule 5 may stand. Some will be sorry, but it is announced ahead, and tiers already earned are kept for the time that was promised. Doing it in silence would be a fault.",
            ),
        },
        Misconception {
            id: "any_record",
            wrong: |_| is([8]),
            message: Bilingual::new(
                "8번은 고치지 않아도 됩니다. 손님이 스스로 적어 준 취향을 그 손님의 투숙을 위해서만 쓰고, 원하면 지웁니다. 기록 자체가 아니라 모르게, 필요보다 많이 모으는 것이 문제입니다.",
                "Rule 8 may stand: the guest wrote the wish down, it serves that guest's stay only, and is deleted on request. Records are no fault; keeping them in secret, or more than is needed, is.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방침마다 네 가지를 물으십시오. 규칙이 공개되어 있습니까? 누구나 이를 수 있습니까? 기본은 모두에게 지켜집니까? 손님이 알고 동의했습니까?",
            "Ask four things of each rule. Is it public? Can anyone get there? Is the basic service kept for all? Did the guest know and agree?",
        ),
        Bilingual::new(
            "이용 실적이 아니라 타고난 특성으로 나눈 것, 안전처럼 등급을 매길 수 없는 것, 동의하지 않은 사람에게 보내거나 동의 없이 모은 정보가 들어 있습니다.",
            "Some divide by what people are rather than by use, one ranks what must not be ranked, and some send or collect without consent.",
        ),
        Bilingual::new(
            "고쳐야 하는 것은 다섯 가지입니다. 공개된 실적 기준(1), 미리 알린 변경(5), 손님이 적어 준 취향(8)은 그대로 두어도 됩니다.",
            "Five must be mended. The public rule (1), the announced change (5) and the wish written down by the guest (8) may stand.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "2번은 이용 실적이 아니라 나이로 갈랐습니다. 3번은 광고 수신에 동의하지 않은 사람에게 보냈고, 4번은 손님이 주지 않은 생일을 밖에서 사 왔습니다. 6번은 안전에 등급을 매겼고, 7번은 몰래, 필요보다 많이 기록했습니다.",
            "Rule 2 divides by age, not by use. Rule 3 writes to people who did not consent; rule 4 buys a birthday that the guest never gave. Rule 6 ranks safety; rule 7 records in secret, and more than is needed.",
        ),
    },
    takeaway: Bilingual::new(
        "차별대우는 ‘공개된 실적 기준, 모두에게 좋은 기본, 동의한 정보’라는 세 다리 위에 섭니다. 하나라도 빠지면 우대가 아니라 차별이나 감시가 됩니다.",
        "Preferential treatment stands on three legs: public rules by use, a basic service good for all, and information given by consent. Without one of them it is discrimination or surveillance.",
    ),
};
