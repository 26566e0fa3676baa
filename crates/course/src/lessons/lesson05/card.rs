//! Exercise 0: what a stamp card gives back.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Stays that are paid, and stays that are free.
const PAID: f64 = 10.0;
const FREE: f64 = 1.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("도장 카드의 보상률", "What a stamp card gives back"),
    ask: Bilingual::new(
        "열 번 돈을 내고 묵으면 열한 번째가 무료인 카드가 있습니다. 손님이 받은 숙박 전체의 값 가운데 무료로 받은 몫을 0과 1 사이의 수로 답하십시오.",
        "A card gives one free stay after ten paid ones. Of the value of all the stays the guest has had, what share was free, as a number between 0 and 1?",
    ),
    stars: 1,
    concepts: &["frequency-marketing", "reward-program"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(FREE / (PAID + FREE)),
    misconceptions: &[
        Misconception {
            id: "per_paid",
            wrong: |_| is(FREE / PAID),
            message: Bilingual::new(
                "무료 한 번을 돈을 낸 횟수로만 나누셨습니다. 손님이 받은 숙박에는 무료로 받은 한 번도 들어 있습니다.",
                "The free stay was divided by the paid ones alone. The stays the guest has had include the free one.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * FREE / (PAID + FREE)),
            message: Bilingual::new(
                "값은 맞지만 백분율(%)로 답하셨습니다. 100으로 나누어 0과 1 사이의 수로 쓰십시오.",
                "The value is right, but it is a percentage. Divide by 100 to get a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is((PAID + FREE) / FREE),
            message: Bilingual::new(
                "나눗셈이 거꾸로입니다. 전체가 무료의 몇 배인지를 구하셨습니다. 몫은 부분 ÷ 전체입니다.",
                "The division is upside down and says how many times the whole is of the part. A share is part ÷ whole.",
            ),
        },
        Misconception {
            id: "paid_share",
            wrong: |_| is(PAID / (PAID + FREE)),
            message: Bilingual::new(
                "돈을 낸 숙박의 몫을 구하셨습니다. 묻는 것은 무료로 받은 숙박의 몫입니다.",
                "This is the share of the paid stays. The question is about the free one.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "정수끼리 나누신 것 같습니다. Rust는 정수를 나누면 소수점 아래를 버립니다. `1.0`처럼 소수점을 붙이십시오.",
                "This looks like a division of integers, where Rust drops the decimals. Write the numbers with a decimal point, like `1.0`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "손님은 모두 몇 번 묵었습니까? 그 가운데 무료는 몇 번입니까?",
            "How many stays has the guest had in all, and how many of them were free?",
        ),
        Bilingual::new(
            "무료 한 번을 ‘돈을 낸 횟수 + 무료 횟수’로 나눕니다.",
            "Divide the one free stay by the paid stays plus the free one.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `1.0 / (10.0 + 1.0)`을 쓰십시오. 끝에 세미콜론(`;`)은 붙이지 않습니다.",
            "Replace `todo!()` by `1.0 / (10.0 + 1.0)`, without a semicolon (`;`) at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "손님이 받은 숙박은 열한 번이고 그 가운데 한 번이 무료입니다. ‘10 %를 돌려준다’는 광고보다 실제 몫은 조금 작습니다.",
            "The guest has had eleven stays, one of them free. It is a little less than the “10 % back” of the advertisement.",
        ),
    },
    takeaway: Bilingual::new(
        "보상률은 무엇으로 나누느냐에 따라 달라집니다. 이 강의에서는 분모를 늘 확인하십시오.",
        "A reward rate depends on what it is divided by. In this lesson, look at the denominator each time.",
    ),
};
