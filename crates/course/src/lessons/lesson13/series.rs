//! Exercise 9: to which series the Bass model may be fitted.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("배스 모형을 맞출 수 있는 자료", "Series for the Bass model"),
    ask: Bilingual::new(
        "여섯 자료 가운데 배스 모형을 맞출 수 있는 것의 번호를 모두 고르십시오.",
        "Of six series, give the numbers of all those to which the Bass model may be fitted.",
    ),
    stars: 2,
    concepts: &["bass-model", "adopter-categories"],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([1, 3, 6]),
    misconceptions: &[
        Misconception {
            id: "inbound",
            wrong: |_| is([2]),
            message: Bilingual::new(
                "2번은 해마다 다시 오는 사람이 섞인 방문의 수입니다. 처음 채택한 사람의 수가 아니고, 모두가 한 번씩 채택하면 끝나는 시장도 없습니다.",
                "Series 2 counts visits, those of people who come again among them. It has no first adoption, and no market that is used up once all have adopted.",
            ),
        },
        Misconception {
            id: "seasonal",
            wrong: |_| is([4]),
            message: Bilingual::new(
                "4번의 오르내림은 계절과 날씨입니다. 입장객이 느는 것은 처음 채택하는 사람이 느는 것이 아닙니다.",
                "What rises and falls in series 4 is the season and the weather. More visitors does not mean more first adopters.",
            ),
        },
        Misconception {
            id: "active_users",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "5번은 같은 사람을 날마다 다시 셉니다. 배스 모형이 설명하는 것은 사람마다 한 번뿐인 첫 채택입니다.",
                "Series 5 counts the same people day after day. The Bass model describes first adoption, which happens once to each.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "자료마다 ‘한 사람(한 가게)이 꼭 한 번만 세어지는가’를 물으십시오.",
            "Ask of each series whether every person or firm is counted just once.",
        ),
        Bilingual::new(
            "‘처음’이라는 말이 있는 자료와 없는 자료를 나누십시오. 방문, 입장, 접속은 되풀이됩니다.",
            "Separate the series that speak of a first time from the others. Visits, entries and openings are repeated.",
        ),
        Bilingual::new(
            "맞출 수 있는 것은 셋입니다. 모두 ‘처음’ 쓰거나 들인 수를 셉니다.",
            "Three may be used; each counts those who use or install something for the first time.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "1, 3, 6은 정해진 시장에서 하나의 새것을 처음 채택한 수입니다. 2와 5는 반복 이용이고, 4는 반복 이용에 계절이 겹쳤습니다.",
            "Series 1, 3 and 6 count first adoptions of one new thing in a market of limited size. Series 2 and 5 count repeated use, series 4 repeated use and seasons.",
        ),
    },
    takeaway: Bilingual::new(
        "곡선이 S자로 보인다고 확산은 아닙니다. 무엇을 세었는지부터 봅니다.",
        "A curve that looks like an S is not yet diffusion. Look first at what was counted.",
    ),
};
