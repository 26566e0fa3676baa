//! Exercise 8: which rules for staff must be mended.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("고쳐야 할 방침 고르기", "Which rules must be mended"),
    ask: Bilingual::new(
        "선발, 청취, 평가, 권한에 관한 일곱 방침 가운데 직원의 사생활이나 공정성 때문에, 또는 결함을 숨기게 하므로 고쳐야 하는 것의 번호를 모두 고르십시오.",
        "Of seven rules for selecting, hearing, rating and empowering staff, choose the numbers of all that must be mended because they invade privacy, are unfair, or make staff hide defects.",
    ),
    stars: 2,
    concepts: &[
        "careful-selection",
        "voice-of-customer-employee",
        "periodic-evaluation",
        "empowerment",
        "internal-customer",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 4, 5, 7]),
    misconceptions: &[
        Misconception {
            id: "any_survey",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 그대로 두어도 됩니다. 누구의 답인지 알 수 없게 하였고, 작은 부서는 합쳐서 짐작도 막았습니다.",
                "Rule 1 may stand: nobody can tell whose answer it is, and small departments are merged so that nobody can guess.",
            ),
        },
        Misconception {
            id: "any_chart",
            wrong: |_| is([3]),
            message: Bilingual::new(
                "3번은 그대로 두어도 됩니다. 관리도를 사람을 벌하는 데가 아니라 그날 바뀐 것을 찾는 데 씁니다.",
                "Rule 3 may stand: the chart is used to find what changed on that day, not to punish.",
            ),
        },
        Misconception {
            id: "any_discretion",
            wrong: |_| is([6]),
            message: Bilingual::new(
                "6번은 그대로 두어도 됩니다. 한도와 되돌아보는 절차가 있는 권한입니다.",
                "Rule 6 may stand: authority with a limit, and looked at together afterwards.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방침마다 물으십시오. 직원이 알고 있습니까? 일과 관계가 있는 기준입니까? 솔직히 말하면 손해를 봅니까?",
            "Ask of each rule: do staff know? Does it go by what the work needs? Does honesty cost them?",
        ),
        Bilingual::new(
            "솔직한 답을 벌하는 것이 둘, 일과 관계없는 기준으로 뽑는 것이 하나, 몰래 모으는 것이 하나입니다.",
            "Two punish honesty, one selects by what has nothing to do with the work, one collects in secret.",
        ),
        Bilingual::new(
            "고쳐야 하는 것은 네 가지입니다. 이름 없는 조사(1), 원인을 찾는 관리도(3), 한도가 있는 권한(6)은 그대로 두어도 됩니다.",
            "Four must be mended. The survey without names (1), the chart that looks for causes (3) and limited authority (6) may stand.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "2번은 솔직한 답을 불이익으로 갚고, 4번은 직무와 관계없는 용모로 가르며, 5번은 알리지 않고 모읍니다. 7번은 보고할수록 손해여서 결함이 기록에서만 사라집니다.",
            "Rule 2 repays an honest answer with a disadvantage, rule 4 goes by looks, which the work does not need, and rule 5 collects without notice. Under rule 7 reporting costs money, so that defects vanish from the records only.",
        ),
    },
    takeaway: Bilingual::new(
        "의견을 들으려면 말한 사람이 안전해야 합니다. 벌을 주는 데 쓴 자료는 곧 거짓이 됩니다.",
        "To be told the truth, make telling it safe. Data used for punishment soon become false.",
    ),
};
