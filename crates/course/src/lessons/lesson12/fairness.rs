//! Exercise 8: which rules of the line and of the survey must be mended.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("고쳐야 할 방침 고르기", "Which rules must be mended"),
    ask: Bilingual::new(
        "줄, 초과예약, 설문에 관한 일곱 가지 방침 가운데 공정성이나 개인정보 때문에 고쳐야 하는 것의 번호를 모두 고르십시오.",
        "Of seven rules for the line, overbooking and the survey, choose the numbers of all that must be mended for fairness or privacy.",
    ),
    stars: 2,
    concepts: &[
        "queueing-model",
        "service-encounter",
        "customer-experience-management",
        "net-promoter-score",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([3, 4, 6, 7]),
    misconceptions: &[
        Misconception {
            id: "any_priority",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 그대로 두어도 됩니다. 규칙과 값이 공개되어 있고, 일반 줄의 창구를 줄이지 않습니다. 몰래 앞세우거나 일반 줄을 희생했다면 문제입니다.",
                "Rule 1 may stand: it is public, and the ordinary line keeps its clerks. It would be a fault in secret, or at the cost of the others.",
            ),
        },
        Misconception {
            id: "need_is_privilege",
            wrong: |_| is([2]),
            message: Bilingual::new(
                "2번은 그대로 두어도 됩니다. 오래 서 있기 어려운 사정에 따른 배려는 같은 서비스를 받게 하려는 조정이지 특혜가 아닙니다.",
                "Rule 2 may stand. Helping those who cannot stand for long lets them get the same service; it is no privilege.",
            ),
        },
        Misconception {
            id: "any_overbooking",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "5번은 그대로 두어도 됩니다. 자원자를 먼저 구하고 비용을 모두 물어 줍니다. 누구를 보내느냐의 기준이 문제이지 보상하는 것이 문제가 아닙니다.",
                "Rule 5 may stand: volunteers are asked first and everything is paid. What matters is by what rule guests are walked.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방침마다 물으십시오. 손님이 알고 있습니까? 기준이 사람의 특성입니까, 사정이나 선택입니까? 답이 자유롭습니까?",
            "Ask of each rule: does the guest know? Does it go by what people are, or by need and choice? Is the answer free?",
        ),
        Bilingual::new(
            "거짓으로 알린 것, 사람의 특성으로 가른 것, 답을 사는 것, 모르게 모은 것이 하나씩 있습니다.",
            "One deceives, one divides by what people are, one buys answers, one collects in secret.",
        ),
        Bilingual::new(
            "고쳐야 하는 것은 네 가지입니다. 공개된 유료 줄(1), 사정에 따른 배려(2), 자원자에 대한 보상(5)은 그대로 두어도 됩니다.",
            "Four must be mended. The public paid line (1), help by need (2) and paid volunteers (5) may stand.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "3번은 손님을 속이고, 4번은 국적으로 가르며, 6번은 점수를 사서 자료를 망칩니다. 7번은 얼굴이라는 민감한 정보를 알리지 않고 동의 없이 모읍니다.",
            "Rule 3 deceives, rule 4 divides by nationality, and rule 6 buys the score and spoils the data. Rule 7 takes faces, sensitive data, without notice or consent.",
        ),
    },
    takeaway: Bilingual::new(
        "줄의 공정성은 대기시간만큼 중요합니다. 규칙을 공개하고, 사정은 배려하되 특성으로 가르지 않으며, 설문의 답은 사지 않습니다.",
        "Fairness in line matters as much as its length: publish the rule, help by need, never divide by what people are, and do not buy answers.",
    ),
};
