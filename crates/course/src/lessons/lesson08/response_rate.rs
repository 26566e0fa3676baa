//! Exercise 0: a response rate, and how checking works.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Guests written to, and those who booked.
const SENT: f64 = 2_000.0;
const BOOKED: f64 = 120.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("반응률", "The response rate"),
    ask: Bilingual::new(
        "손님 2,000명에게 우편을 보내 120명이 예약했습니다. 반응률을 0과 1 사이의 수로 구하십시오.",
        "Letters went to 2,000 guests and 120 booked. Find the response rate, between 0 and 1.",
    ),
    stars: 1,
    concepts: &["database-marketing", "db-response-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(BOOKED / SENT),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * BOOKED / SENT),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 100을 곱하지 말고 0과 1 사이의 수로 쓰십시오.",
                "This is a percentage. Do not multiply by 100: write a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(SENT / BOOKED),
            message: Bilingual::new(
                "나누는 순서가 바뀌었습니다. 이 값은 예약 한 건을 얻는 데 든 우편의 수입니다. 예약한 사람을 받은 사람으로 나누십시오.",
                "The division is upside down: this is how many letters one booking took. Divide those who booked by those who were written to.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - BOOKED / SENT),
            message: Bilingual::new(
                "반응하지 않은 사람의 비율입니다. 예약한 120명을 2,000명으로 나누십시오.",
                "This is the share that did not respond. Divide the 120 who booked by 2,000.",
            ),
        },
        Misconception {
            id: "among_the_rest",
            wrong: |_| is(BOOKED / (SENT - BOOKED)),
            message: Bilingual::new(
                "예약하지 않은 사람의 수로 나누셨습니다. 분모는 우편을 받은 사람 전체입니다.",
                "You divided by those who did not book. The base is everybody written to.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "0이 나왔습니다. 소수점이 없는 수끼리 나누면 소수점 아래가 버려집니다. `120.0`처럼 쓰십시오.",
                "This is 0: a division of whole numbers drops the fraction. Write `120.0`, with a decimal point.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "받은 사람 가운데 몇이나 예약했는지를 묻습니다. 어느 수가 전체입니까?",
            "Of those who were written to, how many booked? Which number is the whole?",
        ),
        Bilingual::new(
            "예약한 사람을 우편을 받은 사람으로 나눕니다.",
            "Divide those who booked by those who were written to.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 120을 2,000으로 나누는 식을 쓰십시오. 두 수에 `.0`을 붙입니다.",
            "Replace `todo!()` by 120 divided by 2,000, both with `.0` at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "받은 사람 2,000명이 전체이고 그 가운데 120명이 예약했습니다. 백에 여섯입니다.",
            "The whole is the 2,000 who were written to; 120 of them booked, six in a hundred.",
        ),
    },
    takeaway: Bilingual::new(
        "반응률의 분모는 보낸 수입니다. 그러나 반응한 사람이 모두 우편 때문에 예약한 것은 아닙니다.",
        "The base of a response rate is the number sent. But not everyone who responds books because of the letter.",
    ),
};
