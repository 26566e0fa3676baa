//! Exercise 10: influence without notice.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 10,
    title: Bilingual::new("알리고 물어야 할 자극", "What must be told or stopped"),
    ask: Bilingual::new(
        "호텔의 여덟 가지 계획 가운데 윤리나 법 때문에 그대로 해서는 안 되는 것의 번호를 모두 고르십시오.",
        "Of eight plans of a hotel, choose the numbers of all that must not go ahead as they are, for ethics or law.",
    ),
    stars: 2,
    concepts: &[
        "emotional-marketing",
        "healing-marketing",
        "emotional-experiment",
        "scent-marketing",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 3, 5, 6, 8]),
    misconceptions: &[
        Misconception {
            id: "any_scent",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "1번은 그대로 해도 됩니다. 향을 쓴다는 것을 알리고 피할 길을 두었습니다. 감각을 쓰는 것 자체가 잘못은 아닙니다.",
                "Plan 1 may go ahead: guests are told and can avoid it. Using the senses is no fault in itself.",
            ),
        },
        Misconception {
            id: "any_experiment",
            wrong: |_| is([4]),
            message: Bilingual::new(
                "4번은 그대로 해도 됩니다. 흔한 배경음악의 빠르기만 바꾸고 한 사람 한 사람을 기록하지 않습니다. 위험이 작은 실험까지 막으면 아무것도 배우지 못합니다.",
                "Plan 4 may go ahead: it changes the tempo of ordinary music and records nobody in person. If harmless trials are forbidden, nothing is learnt.",
            ),
        },
        Misconception {
            id: "any_colour",
            wrong: |_| is([7]),
            message: Bilingual::new(
                "7번은 그대로 해도 됩니다. 빛의 색을 손님이 스스로 고르므로 몰래 움직이는 것이 아닙니다.",
                "Plan 7 may go ahead: guests choose the light themselves, so nobody is moved in secret.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "계획마다 네 가지를 물으십시오. 손님이 압니까? 피할 수 있습니까? 해를 입을 사람이 있습니까? 결과를 정직하게 적습니까?",
            "Ask four things of each: do guests know, can they avoid it, may someone be harmed, are the results told honestly?",
        ),
        Bilingual::new(
            "건강을 해칠 수 있는 것, 판단을 흐리려는 것, 치료한다고 말하는 것, 얼굴을 몰래 기록하는 것, 유리한 결과만 고르는 것이 들어 있습니다.",
            "Some endanger health, cloud judgement, promise a cure, record faces in secret, or pick the convenient result.",
        ),
        Bilingual::new(
            "그대로 해서는 안 되는 것은 다섯 가지입니다. 1, 4, 7번은 그대로 해도 됩니다.",
            "Five must not go ahead; 1, 4 and 7 may.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_10.rs"),
        why: Bilingual::new(
            "2번은 알레르기가 있는 손님이 알지도 피하지도 못합니다. 3번은 시간과 돈의 감각을 흐려 더 쓰게 하려는 것입니다. 5번은 의학적 효능의 표시여서 규제를 받습니다. 6번은 동의 없이 얼굴에서 감정을 읽어 사람에게 붙입니다. 8번은 몇 번을 시험했는지 숨깁니다.",
            "Plan 2 leaves guests with allergies neither knowing nor able to avoid it. Plan 3 clouds the sense of time and money. Plan 5 is a medical claim, and regulated. Plan 6 reads feelings from faces without consent and ties them to persons. Plan 8 hides how many tests were made.",
        ),
    },
    takeaway: Bilingual::new(
        "알림, 피할 길, 해가 없음, 정직한 보고의 네 가지를 갖추면 감각을 써도 됩니다. 손님이 알아채지 못한다는 말은 장점이 아니라 물음입니다.",
        "Notice, a way out, no harm, honest reporting: with these four the senses may be used. “They do not notice” is not an advantage but a question.",
    ),
};
