//! Exercise 8: whom a loss is blamed on.

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new(
        "손해로 나온 손님을 어떻게 할 것인가",
        "What to do about a guest who shows a loss",
    ),
    ask: Bilingual::new(
        "민원 처리비 때문에 이익이 음수로 나온 손님에게 가장 먼저 할 일의 번호를 고르십시오.",
        "A guest's profit is negative because of the cost of handling complaints. Give the number of what to do first.",
    ),
    stars: 1,
    concepts: &["good-customer-selection", "good-customer-differentiation"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(2),
    misconceptions: &[
        Misconception {
            id: "dismissed",
            wrong: |_| is(1),
            message: Bilingual::new(
                "손해의 까닭을 보기 전에 손님부터 내보냈습니다. 우리 잘못으로 생긴 민원이라면 다음 손님에게서도 같은 비용이 생깁니다.",
                "The guest was sent away before anyone looked at the cause. If the fault is ours, the next guest will cost the same.",
            ),
        },
        Misconception {
            id: "profiled",
            wrong: |_| is(3),
            message: Bilingual::new(
                "서비스와 관계없는 특성으로 손님을 가르는 일은 차별이고, 처음 알린 수집 목적을 넘어선 이용입니다.",
                "To sort guests by traits that have nothing to do with the service is discrimination, and goes beyond the purpose for which the data were collected.",
            ),
        },
        Misconception {
            id: "silent_cut",
            wrong: |_| is(4),
            message: Bilingual::new(
                "알리지 않고 기본 서비스를 낮추면 규칙이 없는 차별이 됩니다. 우대는 공개된 규칙으로 더하는 것이지 기본을 몰래 빼는 일이 아닙니다.",
                "To lower the basic service without a word is differentiation without a rule. Privileges are added by a public rule; the basics are not taken away in silence.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "그 비용은 손님 때문에 생겼습니까, 우리의 잘못 때문에 생겼습니까?",
            "Did the guest cause that cost, or did we?",
        ),
        Bilingual::new(
            "같은 까닭이 남아 있으면 손님을 바꾸어도 비용이 되풀이됩니다. 무엇을 먼저 알아야 합니까?",
            "As long as the cause remains, another guest will cost as much. What must be known first?",
        ),
        Bilingual::new(
            "보기 가운데 손님이 아니라 ‘까닭’을 살피는 것을 찾으십시오.",
            "Find the option that looks at the cause rather than at the guest.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "응대비에는 우리 잘못의 값도 들어 있습니다. 까닭을 고치면 그 손님도 다음 손님도 이익이 됩니다.",
            "The cost to serve holds the price of our own mistakes too. Mend the cause, and this guest and the next become profitable.",
        ),
    },
    takeaway: Bilingual::new(
        "이익이 음수라는 계산은 판결이 아니라 질문입니다. 무엇이 비용을 만들었는지부터 찾으십시오.",
        "A negative profit is a question, not a verdict. Find out first what made the cost.",
    ),
};
