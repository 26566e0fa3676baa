//! Exercise 8: which way of spreading may be used as it is.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("그대로 해도 되는 방법", "What may be done as it is"),
    ask: Bilingual::new(
        "관광 앱을 퍼뜨리려는 네 방안 가운데 그대로 시행해도 되는 것의 번호를 하나 고르십시오.",
        "Of four ways to spread a travel app, give the number of the one that may be used as it is.",
    ),
    stars: 1,
    concepts: &["viral-marketing", "buzz-marketing", "neuromarketing", "unlimited-information-use"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(3),
    misconceptions: &[
        Misconception {
            id: "address_book",
            wrong: |_| is(1),
            message: Bilingual::new(
                "이용자가 동의했더라도 전화번호부에 적힌 친구들은 동의하지 않았습니다. 광고 문자는 받는 사람의 동의가 먼저입니다. 누가 보낼지를 이용자가 직접 정하게 하십시오.",
                "The user may agree, but the friends in the address book have not. Advertising needs the consent of those who get it: let users choose and send by themselves.",
            ),
        },
        Misconception {
            id: "hidden_advertising",
            wrong: |_| is(2),
            message: Bilingual::new(
                "대가를 받은 후기를 대가가 없는 것처럼 보이게 하면 소비자를 속이는 광고입니다. 받은 것을 알아보기 쉽게 밝히게 하십시오.",
                "A paid review that looks unpaid deceives its readers. Have what was received stated where nobody can miss it.",
            ),
        },
        Misconception {
            id: "silent_measurement",
            wrong: |_| is(4),
            message: Bilingual::new(
                "이름을 묻지 않았더라도 몸의 반응을 알리지 않고 재었습니다. 무엇을, 왜, 언제까지 두는지 알리고 동의를 받으십시오.",
                "No name was asked, but bodily responses were measured without a word. Say what is measured, why and for how long, and ask for consent.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방안마다 ‘받는 사람, 보는 사람, 재어지는 사람이 알고 동의했는가’를 물으십시오.",
            "Ask of each: did those who receive, read or are measured know and agree?",
        ),
        Bilingual::new(
            "첫째의 친구들, 둘째의 독자들, 넷째의 방문자들은 무엇을 모르고 있습니까?",
            "What do the friends in the first, the readers in the second and the visitors in the fourth not know?",
        ),
        Bilingual::new(
            "보상이 있다는 사실을 받는 사람에게 밝히고, 이용자가 스스로 골라 보내는 방안이 하나 있습니다.",
            "In one of them the user chooses whom to write to, and the reward is stated to those who get it.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "3번은 보내는 사람이 스스로 고르고, 받는 사람은 보낸 사람이 대가를 받는다는 것을 압니다. 1번은 친구의 동의, 2번은 대가의 표시, 4번은 측정의 고지와 동의가 빠졌습니다.",
            "In 3 the sender chooses, and those who receive know of the reward. Missing are the friends' consent in 1, the disclosure in 2, notice and consent in 4.",
        ),
    },
    takeaway: Bilingual::new(
        "퍼지는 속도보다 먼저 볼 것은 동의와 표시입니다. 들키면 그 소문이 더 빨리 퍼집니다.",
        "Consent and disclosure come before speed: once found out, that is the story that travels fastest.",
    ),
};
