//! Exercise 0: growth with and without the programme.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Growth of profit with the programme and, over the same time, without it.
const WITH: f64 = 0.08;
const WITHOUT: f64 = 0.05;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("프로그램이 보탠 몫", "What the programme added"),
    ask: Bilingual::new(
        "프로그램을 들여놓은 호텔의 이익은 8 %, 들여놓지 않은 비슷한 호텔의 이익은 같은 기간 5 % 늘었습니다. 프로그램 덕으로 볼 수 있는 증가율을 0과 1 사이의 수로 구하십시오.",
        "Profit grew by 8 % in hotels with the programme and by 5 % in similar hotels without it. How much growth can be put down to the programme, as a number between 0 and 1?",
    ),
    stars: 1,
    concepts: &["crm-effects", "crm"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(WITH - WITHOUT),
    misconceptions: &[
        Misconception {
            id: "before_after",
            wrong: |_| is(WITH),
            message: Bilingual::new(
                "늘어난 것을 모두 프로그램의 덕으로 보셨습니다. 프로그램이 없는 호텔에서도 이익은 늘었으니 그만큼을 빼야 합니다.",
                "All of the growth was put down to the programme. Hotels without it grew too: take that off.",
            ),
        },
        Misconception {
            id: "control",
            wrong: |_| is(WITHOUT),
            message: Bilingual::new(
                "프로그램 없이도 생긴 증가율입니다. 묻는 것은 그보다 얼마나 더 늘었는가입니다.",
                "This is the growth that came without the programme. The question is how much more there was with it.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * (WITH - WITHOUT)),
            message: Bilingual::new(
                "퍼센트포인트의 수를 그대로 쓰셨습니다. 이 과정에서는 비율을 0과 1 사이의 수로 씁니다.",
                "These are percentage points. In this course a share is written as a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "reversed",
            wrong: |_| is(WITHOUT - WITH),
            message: Bilingual::new(
                "빼는 순서가 바뀌었습니다. 들여놓은 호텔에서 들여놓지 않은 호텔을 뺍니다.",
                "The subtraction is the wrong way round: with the programme, less without.",
            ),
        },
        Misconception {
            id: "share_of_growth",
            wrong: |_| is((WITH - WITHOUT) / WITH),
            message: Bilingual::new(
                "늘어난 이익 가운데 프로그램의 몫을 구하셨습니다. 묻는 것은 증가율의 차이이므로 나누지 않습니다.",
                "This is the programme's part of the growth. The question is about the difference of the two rates; do not divide.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "프로그램이 없었다면 이 호텔의 이익은 얼마나 늘었을까요? 그것을 알려 주는 수가 하나 있습니다.",
            "How much would profit have grown without the programme? One of the numbers tells.",
        ),
        Bilingual::new(
            "들여놓지 않은 비슷한 호텔이 ‘프로그램이 없었다면’을 대신합니다. 두 증가율의 차이를 구하십시오.",
            "The similar hotels without it stand for “what would have been”. Take the difference of the two rates.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 8 %와 5 %를 소수로 적어 빼십시오. 줄 끝에 세미콜론을 붙이지 않습니다.",
            "Replace `todo!()` by 8 % less 5 %, both as decimals, without a semicolon at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "비슷한 호텔도 5 % 늘었으므로, 8 % 가운데 5 %는 프로그램이 없어도 생겼을 것입니다. 나머지만 프로그램의 덕으로 볼 수 있습니다.",
            "Similar hotels grew by 5 % as well, so that much would have come anyway. Only the rest can be credited to the programme.",
        ),
    },
    takeaway: Bilingual::new(
        "효과는 ‘전과 후’가 아니라 ‘있을 때와 없을 때’의 차이입니다. 두 무리가 정말 비슷했는지도 물으십시오.",
        "An effect is the difference between with and without, not between before and after. Ask also whether the two groups were alike.",
    ),
};
