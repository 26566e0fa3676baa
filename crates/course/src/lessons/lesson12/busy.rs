//! Exercise 0: how busy one clerk is.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Guests an hour, and minutes of service for each.
const ARRIVALS: f64 = 20.0;
const MINUTES: f64 = 2.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("직원이 바쁜 시간의 비율", "How busy the clerk is"),
    ask: Bilingual::new(
        "한 시간에 손님 20명이 오고 응대에 평균 2분이 걸릴 때, 직원 한 명이 바쁜 시간의 비율을 0과 1 사이의 수로 구하십시오.",
        "Twenty guests come in an hour and each takes 2 minutes on average. For what share of the time is the one clerk busy, between 0 and 1?",
    ),
    stars: 1,
    concepts: &["queueing-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(ARRIVALS * MINUTES / 60.0),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(ARRIVALS * MINUTES / 60.0 * 100.0),
            message: Bilingual::new(
                "비율은 맞지만 백분율(%)로 답하셨습니다. 100으로 나누어 0과 1 사이의 수로 쓰십시오.",
                "The share is right but written as a percentage. Divide by 100.",
            ),
        },
        Misconception {
            id: "idle",
            wrong: |_| is(1.0 - ARRIVALS * MINUTES / 60.0),
            message: Bilingual::new(
                "직원이 쉬는 시간의 비율을 구하셨습니다. 묻는 것은 바쁜 시간의 비율이니 1에서 빼지 않습니다.",
                "This is the share of the time in which the clerk is idle. The busy share was asked: do not subtract it from 1.",
            ),
        },
        Misconception {
            id: "minutes",
            wrong: |_| is(ARRIVALS * MINUTES),
            message: Bilingual::new(
                "한 시간에 바쁜 시간을 분으로 구하셨습니다. 한 시간은 60분이므로 60으로 나누면 비율이 됩니다.",
                "These are the busy minutes of an hour. Divide them by the 60 minutes that an hour has.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(60.0 / (ARRIVALS * MINUTES)),
            message: Bilingual::new(
                "나눗셈이 거꾸로입니다. 바쁜 시간을 전체 시간으로 나누십시오. 비율이 1을 넘으면 직원 한 명으로는 감당할 수 없다는 뜻이 됩니다.",
                "The division is upside down: busy time over all time. A share above 1 would mean that one clerk cannot cope.",
            ),
        },
        Misconception {
            id: "service_rate_two",
            wrong: |_| is(ARRIVALS / MINUTES),
            message: Bilingual::new(
                "손님 수를 응대시간으로 나누셨습니다. 손님 수에 응대시간을 곱하면 한 시간에 해야 할 일의 양(분)이 됩니다.",
                "The guests were divided by the time of service. Multiply them: that gives the minutes of work which an hour brings.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "정수끼리 나누어 소수가 버려졌습니다. `20.0`처럼 소수점을 붙이십시오.",
                "Whole numbers were divided, which drops the fraction. Write `20.0` with a decimal point.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "한 시간 동안 직원이 해야 할 일은 모두 몇 분입니까?",
            "How many minutes of work does one hour bring?",
        ),
        Bilingual::new(
            "손님 수 × 한 사람의 응대시간(분)을 60분으로 나눕니다. 도착률 ÷ 서비스율로 구해도 같습니다.",
            "Guests times minutes for each, divided by 60 minutes. Arrival rate over service rate gives the same.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `20.0 * 2.0 / …`의 빈자리를 채우십시오.",
            "Replace `todo!()` by `20.0 * 2.0 / …` and fill the gap.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "한 시간에 40분어치의 일이 들어오므로 직원은 60분 가운데 40분 바쁩니다. 2분에 한 명이면 한 시간에 30명을 응대할 수 있으니 20 ÷ 30으로 구해도 됩니다.",
            "An hour brings 40 minutes of work, so the clerk is busy for 40 of 60. Two minutes a guest are 30 guests an hour, and 20 ÷ 30 is the same.",
        ),
    },
    takeaway: Bilingual::new(
        "이 비율이 이용률 ρ입니다. 직원이 세 시간에 한 시간은 쉬는데도 손님은 기다리게 됩니다. 왜 그런지 이 강의에서 봅니다.",
        "This share is the utilisation ρ. The clerk rests for one hour in three, and still guests will wait: this lesson shows why.",
    ),
};
