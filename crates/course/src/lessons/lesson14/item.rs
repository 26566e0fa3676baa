//! Exercise 3: difficulty and discrimination of an item.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;
use tourism_marketing::exam;

/// Right answers in the upper and the lower group, and persons in each.
const UPPER: f64 = 24.0;
const LOWER: f64 = 12.0;
const GROUP: f64 = 27.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("난이도와 변별도", "Difficulty and discrimination"),
    ask: Bilingual::new(
        "상위집단 27명 가운데 24명, 하위집단 27명 가운데 12명이 맞힌 문항의 난이도(정답률)와 변별도를 차례로 답하십시오.",
        "An item was answered correctly by 24 of 27 in the upper group and 12 of 27 in the lower. Give its difficulty (share correct) and its discrimination.",
    ),
    stars: 2,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[Bilingual::new("난이도", "difficulty"), Bilingual::new("변별도", "discrimination")],
    task: Task::Value(Input::default),
    right: |_| {
        let item = exam::item_stats(24, 12, 27)?;
        is((item.difficulty, item.discrimination))
    },
    misconceptions: &[
        Misconception {
            id: "one_group",
            wrong: |_| is(((UPPER + LOWER) / GROUP, (UPPER - LOWER) / GROUP)),
            message: Bilingual::new(
                "난이도를 한 집단의 사람 수로 나누어 1을 넘었습니다. 두 집단을 더한 사람 수로 나누십시오.",
                "Difficulty was divided by one group, which brings it above 1. Divide by the persons of both groups.",
            ),
        },
        Misconception {
            id: "both_groups",
            wrong: |_| is(((UPPER + LOWER) / (2.0 * GROUP), (UPPER - LOWER) / (2.0 * GROUP))),
            message: Bilingual::new(
                "변별도를 두 집단의 사람 수로 나누셨습니다. 변별도는 두 정답률의 차이이므로 한 집단의 사람 수로 나눕니다.",
                "Discrimination was divided by both groups. It is the difference of two shares: divide by one group.",
            ),
        },
        Misconception {
            id: "swapped",
            wrong: |_| is(((UPPER - LOWER) / GROUP, (UPPER + LOWER) / (2.0 * GROUP))),
            message: Bilingual::new(
                "두 값의 자리가 바뀌었습니다. 난이도가 먼저, 변별도가 다음입니다.",
                "The two have changed places: difficulty first, then discrimination.",
            ),
        },
        Misconception {
            id: "share_wrong",
            wrong: |_| is((1.0 - (UPPER + LOWER) / (2.0 * GROUP), (UPPER - LOWER) / GROUP)),
            message: Bilingual::new(
                "틀린 사람의 비율을 난이도로 쓰셨습니다. 이름과 달리 난이도 지수는 맞힌 사람의 비율입니다.",
                "The share of wrong answers was given as the difficulty. By custom the index is the share of right ones.",
            ),
        },
        Misconception {
            id: "turned_round",
            wrong: |_| is(((UPPER + LOWER) / (2.0 * GROUP), (LOWER - UPPER) / GROUP)),
            message: Bilingual::new(
                "변별도의 부호가 뒤집혔습니다. 상위집단에서 하위집단을 뺍니다.",
                "The sign of the discrimination is turned round: upper minus lower.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| {
                is((100.0 * (UPPER + LOWER) / (2.0 * GROUP), 100.0 * (UPPER - LOWER) / GROUP))
            },
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 100을 곱하지 마십시오.",
                "These are percentages. Do not multiply by 100.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "난이도는 두 집단을 합친 정답률이고, 변별도는 두 집단의 정답률 차이입니다.",
            "Difficulty is the share correct of both groups together; discrimination is the difference of their shares.",
        ),
        Bilingual::new(
            "난이도의 분모는 두 집단의 사람 수, 변별도의 분모는 한 집단의 사람 수입니다.",
            "Below the line stand the persons of both groups for difficulty, those of one group for discrimination.",
        ),
        Bilingual::new(
            "첫 빈칸에 `(upper + lower) / (2.0 * group)`, 둘째 빈칸에 `(upper - lower) / group`을 쓰십시오.",
            "Write `(upper + lower) / (2.0 * group)` in the first blank and `(upper - lower) / group` in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "54명 가운데 36명이 맞혔으므로 난이도는 약 0.67이고, 24/27 − 12/27 = 12/27이므로 변별도는 약 0.44입니다. 알맞게 쉽고 두 집단을 잘 가르는 문항입니다.",
            "36 of 54 were right: difficulty about 0.67. 24/27 − 12/27 = 12/27: discrimination about 0.44. Fairly easy, and it tells the groups apart.",
        ),
    },
    takeaway: Bilingual::new(
        "난이도 지수가 클수록 쉬운 문항입니다. 거꾸로 적기 쉬운 말이니 ‘정답률’이라고 바꾸어 읽으십시오.",
        "A large index of difficulty means an easy item. Read it as “share correct”, and you will not turn it round.",
    ),
};
