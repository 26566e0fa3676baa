//! Exercise 8: which proposals of the year's plan must be mended.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("계획에서 고칠 것", "What to mend in the plan"),
    ask: Bilingual::new(
        "호텔의 1년 계획에 적힌 일곱 방안 가운데 동의, 개인정보, 공정성 때문에 고쳐야 하는 것의 번호를 모두 고르십시오.",
        "Of seven proposals in the hotel's plan, give the numbers of all that must be mended for consent, privacy or fairness.",
    ),
    stars: 2,
    concepts: &["marketing-mix", "mice"],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 4, 5, 7]),
    misconceptions: &[
        Misconception {
            id: "control_group",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 그대로 두어도 됩니다. 동의한 손님 가운데에서 추첨으로 나누었고, 초대를 받지 못한 쪽도 잃은 것이 없습니다. 대조군이 없으면 효과를 알 수 없습니다.",
                "Proposal 1 may stand. Guests who agreed are divided by lot, and those without an invitation lose nothing they had. Without a control group the effect stays unknown.",
            ),
        },
        Misconception {
            id: "shared_record",
            wrong: |_| is([3]),
            message: Bilingual::new(
                "3번은 그대로 두어도 됩니다. 행사에 필요한 것만 적고 주최자가 보고 고칠 수 있습니다. 기록 자체가 아니라 모르게, 필요보다 많이 모으는 것이 문제입니다.",
                "Proposal 3 may stand: only what the event needs is kept, and the planner can see and correct it. Records are no fault; secrecy and excess are.",
            ),
        },
        Misconception {
            id: "public_rule",
            wrong: |_| is([6]),
            message: Bilingual::new(
                "6번은 그대로 두어도 됩니다. 기준이 공개되어 있고 누구나 이를 수 있으며 기본 서비스는 같습니다. 다르게 대우하는 것 모두가 불공정한 것은 아닙니다.",
                "Proposal 6 may stand: the rule is public, open to anyone, and the basic service is the same. Not every difference is unfair.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방안마다 세 가지를 물으십시오. 손님이 알고 동의했습니까? 꼭 필요한 정보입니까? 기본 서비스는 모두에게 같습니까?",
            "Ask three things of each. Did the guest know and agree? Is the information needed? Is the basic service the same for all?",
        ),
        Bilingual::new(
            "동의하지 않은 사람에게 보내는 것, 누가 냈는지를 보고 불만을 버리는 것, 알리지 않고 모으는 것, 민감한 것을 짐작해 적는 것이 하나씩 들어 있습니다.",
            "One writes to people who did not agree, one drops complaints by who complains, one collects without a word, one writes down guesses about sensitive matters.",
        ),
        Bilingual::new(
            "고쳐야 할 것은 넷이고, 그대로 두어도 되는 것은 1번, 3번과 다른 하나입니다.",
            "Four must be mended; 1, 3 and one other may stand.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "2번은 동의가 없고, 4번은 누구에게나 할 불만 처리를 일부 손님에게만 하며, 5번은 알리지 않고 동선을 모으고, 7번은 민감정보를 짐작해 적습니다. 2번은 동의한 사람에게만 보내고, 4번은 모든 불만에 답하며, 5번은 알리고 사람 수만 묶어서 세고, 7번은 적지 않는 것으로 고칩니다.",
            "2 has no consent, 4 drops a basic service by person, 5 tracks people unawares, 7 records guesses about sensitive matters. Mended: write to those who agreed, answer every complaint, announce it and count in groups, record nothing of the kind.",
        ),
    },
    takeaway: Bilingual::new(
        "계획서의 ‘위험·윤리’ 칸은 장식이 아닙니다. 동의한 손님의 수가 곧 쓸 수 있는 명단의 크기입니다.",
        "The line “risks and ethics” in a plan is no ornament: those who have agreed are the list there is.",
    ),
};
