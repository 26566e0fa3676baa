//! Exercise 0: the share of invitations that are taken up.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Invitations, and people who joined.
const SENT: f64 = 40.0;
const JOINED: f64 = 6.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("초대의 전환율", "The conversion of invitations"),
    ask: Bilingual::new(
        "앱 이용자들이 초대 40건을 보냈고 여섯 사람이 가입했습니다. 초대의 전환율을 0과 1 사이의 수로 답하십시오.",
        "Users of an app sent 40 invitations, and six people joined. Give the conversion of the invitations as a number between 0 and 1.",
    ),
    stars: 1,
    concepts: &["viral-marketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(JOINED / SENT),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * JOINED / SENT),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 이 과정에서 비율은 0과 1 사이의 수이므로 100을 곱하지 마십시오.",
                "This is a percentage. In this course a share is a number between 0 and 1: do not multiply by 100.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(SENT / JOINED),
            message: Bilingual::new(
                "거꾸로 나누셨습니다. 한 사람이 가입하는 데 든 초대의 수가 아니라, 초대 가운데 가입한 몫을 묻고 있습니다.",
                "The division is upside down: this is how many invitations it took per person. Divide those who joined by the invitations.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - JOINED / SENT),
            message: Bilingual::new(
                "가입하지 않은 몫을 구하셨습니다. 1에서 빼지 마십시오.",
                "This is the share that did not join. Do not subtract from 1.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| is(JOINED / (SENT - JOINED)),
            message: Bilingual::new(
                "가입하지 않은 초대의 수로 나누셨습니다. 분모는 보낸 초대 전체입니다.",
                "You divided by the invitations that failed. The denominator is all that were sent.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "정수끼리 나누면 소수점 아래가 버려져 0이 됩니다. `6.0 / 40.0`처럼 소수점을 붙이십시오.",
                "Whole numbers divide without a fraction, which gives 0. Write decimals, like `6.0 / 40.0`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "전체는 보낸 초대이고, 부분은 가입한 사람입니다.",
            "The whole is what was sent; the part is who joined.",
        ),
        Bilingual::new(
            "가입한 사람을 보낸 초대로 나누십시오. 두 수 모두 소수점을 붙입니다.",
            "Divide those who joined by the invitations sent, both with a decimal point.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `6.0 / 40.0`을 쓰십시오.",
            "Replace `todo!()` by `6.0 / 40.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "여섯을 마흔으로 나누면 0.15입니다. 초대 100건에 15명꼴입니다.",
            "Six divided by forty is 0.15: fifteen people per hundred invitations.",
        ),
    },
    takeaway: Bilingual::new(
        "전환율은 부분 ÷ 전체입니다. 이 강의의 K-지수는 여기에 한 사람이 보내는 초대의 수를 곱한 값입니다.",
        "Conversion is part ÷ whole. The K-factor of this lesson multiplies it by the invitations that each user sends.",
    ),
};
