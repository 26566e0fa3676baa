//! Exercise 9: what does not belong on a customer's card.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("고객카드에 적지 말 것", "What stays off the card"),
    ask: Bilingual::new(
        "호텔이 고객카드에 적고 쓰는 여덟 가지 가운데 그대로 해서는 안 되는 것의 번호를 모두 고르십시오.",
        "Of eight ways in which a hotel keeps and uses its guest cards, choose the numbers of all that must not be done as they stand.",
    ),
    stars: 2,
    concepts: &[
        "customer-record-card",
        "customer-information-prerequisite",
        "man-to-company",
        "caller-recognition",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 4, 6, 8]),
    misconceptions: &[
        Misconception {
            id: "allergy",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 괜찮습니다. 건강에 관한 정보는 민감정보이지만 목적을 알리고 따로 동의를 받아 식사에만 쓰기 때문입니다.",
                "Option 1 is in order: health is sensitive, but the guest was told what for, agreed separately, and it serves the meal only.",
            ),
        },
        Misconception {
            id: "preference",
            wrong: |_| is([3]),
            message: Bilingual::new(
                "3번은 괜찮습니다. 손님이 스스로 말한 취향을 그 손님을 위해 쓰는 것이 고객카드의 본래 쓰임입니다.",
                "Option 3 is in order: a taste that the guest stated, used for the guest, is what the card is for.",
            ),
        },
        Misconception {
            id: "consent_date",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "5번은 해야 하는 일입니다. 동의와 철회의 날짜를 적어 두어야 보내도 되는지를 알 수 있습니다.",
                "Option 5 is a duty: only with the dates of consent and withdrawal can one know whether a message may go out.",
            ),
        },
        Misconception {
            id: "caller",
            wrong: |_| is([7]),
            message: Bilingual::new(
                "7번은 괜찮습니다. 예약을 처리하는 데 필요한 기록을 담당 직원이 여는 것입니다. 다만 ‘누구님이시지요’라고 하기 전에 본인인지 확인해야 합니다.",
                "Option 7 is in order: the clerk on duty opens what the booking needs. Only make sure who is calling before saying a name.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "보기마다 물으십시오. 손님이 이것을 알고 있습니까? 안다면 고개를 끄덕이겠습니까?",
            "Of each, ask: does the guest know? Would the guest nod?",
        ),
        Bilingual::new(
            "살펴볼 것은 넷입니다. 목적에 필요한지, 알리고 동의를 받았는지, 볼 사람만 보는지, 다 쓰면 지우는지 따지십시오.",
            "Look at four things: needed for the purpose? told and agreed? seen only by those who must? deleted when done?",
        ),
        Bilingual::new(
            "직원의 인상평, 엿들은 이야기, 나중을 위한 수집, 개인 메신저로 나누기는 모두 넷 가운데 하나를 어깁니다.",
            "A clerk's impression, an overheard story, collecting for later and sharing on a private messenger each break one of the four.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "외모와 성격의 인상평(2)은 목적에 필요하지 않고 손님이 보면 모욕이 됩니다. 엿들은 이야기(4)는 동의가 없고, 언젠가 쓸지 모를 종교와 소득(6)은 최소수집을 어기며, 개인 메신저(8)는 볼 권한과 지울 길을 잃습니다.",
            "An impression of looks and temper (2) serves no purpose and would insult its subject. What was overheard (4) has no consent, faith and income for some later use (6) is more than needed, and a private messenger (8) loses control of who sees and how it is deleted.",
        ),
    },
    takeaway: Bilingual::new(
        "손님이 카드를 읽는다고 생각하고 적으십시오. 실제로 손님에게는 자기 기록을 열람할 권리가 있습니다.",
        "Write each card as if the guest were reading it. The guest has indeed the right to see it.",
    ),
};
