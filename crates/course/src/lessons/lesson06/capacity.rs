//! Exercise 4: the physical carrying capacity.

use tourism_marketing::Result;
use tourism_marketing::demarketing;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Square metres, of the place and for one visitor; hours, of opening and of a visit.
const AREA: f64 = 5_000.0;
const EACH: f64 = 4.0;
const OPEN: f64 = 8.0;
const VISIT: f64 = 2.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("물리적 수용력", "Physical carrying capacity"),
    ask: Bilingual::new(
        "면적 5,000㎡, 한 사람에게 4㎡, 하루 8시간 열고 한 번 머무는 데 2시간인 곳의 하루 물리적 수용력을 구하십시오.",
        "Give the physical carrying capacity a day of 5,000 m², with 4 m² for each visitor, 8 hours of opening and 2 hours a visit.",
    ),
    stars: 2,
    concepts: &["carrying-capacity"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(capacity(OPEN / VISIT)?),
    misconceptions: &[
        Misconception {
            id: "no_rotation",
            wrong: |_| is(capacity(1.0)?),
            message: Bilingual::new(
                "한순간에 들어갈 수 있는 사람까지만 구하셨습니다. 하루에 자리가 몇 번 바뀌는지(회전수)를 곱해야 하루의 수용력이 됩니다.",
                "This is how many fit at one moment. Times the number of turns a day it becomes the capacity of a day.",
            ),
        },
        Misconception {
            id: "visit_as_turns",
            wrong: |_| is(capacity(VISIT)?),
            message: Bilingual::new(
                "체류 시간 2를 회전수로 곱하셨습니다. 회전수는 여는 시간 ÷ 머무는 시간입니다.",
                "The length of a visit (2) was taken for the turns. Turns are opening hours ÷ hours of a visit.",
            ),
        },
        Misconception {
            id: "hours_as_turns",
            wrong: |_| is(capacity(OPEN)?),
            message: Bilingual::new(
                "여는 시간 8을 그대로 곱하셨습니다. 한 사람이 2시간 머무니 자리는 한 시간마다 비지 않습니다.",
                "The opening hours (8) were taken for the turns. With visits of two hours, a place is not free again every hour.",
            ),
        },
        Misconception {
            id: "turns_inverted",
            wrong: |_| is(capacity(VISIT / OPEN)?),
            message: Bilingual::new(
                "회전수를 거꾸로 나누셨습니다. 여는 시간이 길수록 회전수가 커야 합니다.",
                "The turns are upside down: longer opening must give more turns.",
            ),
        },
        Misconception {
            id: "area_multiplied",
            wrong: |_| is(AREA * EACH * OPEN / VISIT),
            message: Bilingual::new(
                "면적에 4를 곱하셨습니다. 한 사람이 4㎡를 쓰므로 나누어야 사람 수가 됩니다.",
                "The area was multiplied by 4. As each visitor takes 4 m², divide.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "한순간에 몇 명이 들어갑니까? 그 자리는 하루에 몇 번 새 사람으로 바뀝니까?",
            "How many fit at one moment, and how often a day does a place change hands?",
        ),
        Bilingual::new(
            "`at_once`는 면적 ÷ 한 사람의 면적, `turns`는 여는 시간 ÷ 머무는 시간입니다.",
            "`at_once` is the area ÷ the area of one visitor, `turns` the opening hours ÷ the hours of a visit.",
        ),
        Bilingual::new(
            "`at_once`에 `5_000.0 / 4.0`, `turns`에 `8.0 / 2.0`을 쓰십시오.",
            "Write `5_000.0 / 4.0` for `at_once` and `8.0 / 2.0` for `turns`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "한순간에 1,250명, 하루 네 번이므로 5,000명입니다. 면적 5,000과 같은 수가 나온 까닭은 4㎡와 네 번이 우연히 맞았기 때문입니다.",
            "1,250 at a time, four times a day: 5,000. That it equals the area is a coincidence of 4 m² and four turns.",
        ),
    },
    takeaway: Bilingual::new(
        "물리적 수용력은 들어갈 수 있는 수일 뿐, 있어도 좋은 수가 아닙니다. 실제 수용력과 유효 수용력은 이보다 훨씬 작습니다.",
        "The physical capacity is how many can be there, not how many should be. The real and the effective capacity lie far below it.",
    ),
};

fn capacity(rotation: f64) -> Result<f64> {
    demarketing::physical_carrying_capacity(AREA, EACH, rotation)
}
