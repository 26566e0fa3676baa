//! Exercise 1: the four strategies of tourism texts.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("CRM의 네 가지 전략", "The four CRM strategies"),
    ask: Bilingual::new(
        "여덟 보기 가운데 관광교재가 드는 CRM의 전략 네 가지의 번호를 고르십시오.",
        "Of the eight options, choose the numbers of the four CRM strategies of tourism texts.",
    ),
    stars: 1,
    concepts: &[
        "crm-strategies-tourism",
        "customer-participation",
        "existing-relationship",
        "crm-effects",
        "crm-benefits-exam",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 4, 5, 7]),
    misconceptions: &[
        Misconception {
            id: "effect",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 전략이 아니라 기대효과입니다. 고객생애가치는 CRM을 잘했을 때 ‘생기는’ 것이지 ‘하는’ 일이 아닙니다.",
                "Option 1 is an expected effect. Lifetime value is what comes of good CRM, not something that one does.",
            ),
        },
        Misconception {
            id: "monitoring",
            wrong: |_| is([3]),
            message: Bilingual::new(
                "3번은 관계 모니터링의 한 영역입니다. 관계가 잘 이어지는지 ‘살피는’ 일이며 네 전략에는 들지 않습니다.",
                "Option 3 belongs to relationship monitoring: it checks whether ties hold, and is not one of the four strategies.",
            ),
        },
        Misconception {
            id: "benefit",
            wrong: |_| is([6]),
            message: Bilingual::new(
                "6번은 수험서의 효과 9가지 가운데 하나입니다. ‘~ 향상’처럼 나아진 결과를 말하면 대개 효과입니다.",
                "Option 6 is one of the nine benefits of exam notes. What speaks of an improvement is usually an effect.",
            ),
        },
        Misconception {
            id: "enhancement",
            wrong: |_| is([8]),
            message: Bilingual::new(
                "8번은 관계제고 전략 6가지의 하나인 사회적 강화입니다. CRM의 네 전략과는 다른 목록입니다.",
                "Option 8, social reinforcement, is on the list of six ways to lift a relationship, another list than the four strategies.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "전략은 ‘하는 일’이고 효과는 ‘생기는 결과’입니다. 보기마다 끝에 ‘~을 한다’를 붙여 보십시오.",
            "A strategy is something done, an effect something that results. Try “we …” before each option.",
        ),
        Bilingual::new(
            "네 전략은 고객의 취향, 고객의 손, 직원의 권한, 지금의 고객이라는 네 낱말로 외웁니다.",
            "Remember the four by four words: tastes, the customer's hand, the staff's say, present customers.",
        ),
        Bilingual::new(
            "결과를 말하는 보기(1, 6), 살피는 일(3), 관계제고 전략의 목록에 든 것(8)을 빼면 네 개가 남습니다. `vec![ ]` 안에 번호를 쉼표로 이어 쓰십시오.",
            "Leave out results (1, 6), watching (3) and the one from the list of lifting ties (8); four remain. Write their numbers inside `vec![ ]`, with commas.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "기호·욕구의 데이터베이스화(2), 접점 종업원의 권한강화(4), 기존고객과의 관계유지(5), 개발·생산에 고객참여(7)입니다. 1은 기대효과 3가지, 6은 효과 9가지, 3은 모니터링, 8은 관계제고 전략에 들어 있습니다.",
            "A preference database (2), frontline empowerment (4), keeping existing ties (5) and customer participation (7). Option 1 is among the three effects, 6 among the nine benefits, 3 in monitoring, 8 in the six ways to lift a relationship.",
        ),
    },
    takeaway: Bilingual::new(
        "시험은 비슷한 목록을 섞어 묻습니다. ‘하는 일’인가 ‘생기는 결과’인가를 먼저 가르십시오.",
        "Exams shuffle lists that look alike. First tell what is done from what results.",
    ),
};
