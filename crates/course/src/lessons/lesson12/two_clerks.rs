//! Exercise 3: the wait with a second clerk.

use tourism_marketing::service;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Guests an hour who come, and whom one clerk can serve.
const ARRIVALS: f64 = 20.0;
const SERVICE: f64 = 30.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("두 번째 창구", "A second clerk"),
    ask: Bilingual::new(
        "연습 2의 창구 옆에 같은 창구를 하나 더 열고 줄은 하나로 세우면, 줄에서 기다리는 평균 시간은 몇 초입니까?",
        "A second clerk opens beside the one of exercise 2, with one line for both. How many seconds do guests wait in line on average?",
    ),
    stars: 2,
    concepts: &["queueing-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(service::mmc(ARRIVALS, SERVICE, 2)?.wait * 3600.0),
    misconceptions: &[
        Misconception {
            id: "halved",
            wrong: |_| is(service::mm1(ARRIVALS, SERVICE)?.wait * 3600.0 / 2.0),
            message: Bilingual::new(
                "창구가 두 배이니 대기도 절반이라고 보셨습니다. 대기는 비례하지 않습니다. 한 창구가 바쁠 때 다른 창구가 비어 있는 일이 많아 절반보다 훨씬 더 줄어듭니다.",
                "Twice the clerks, half the wait? It is not in proportion. While one is busy the other is often free, so it falls by far more than half.",
            ),
        },
        Misconception {
            id: "one_clerk_load",
            wrong: |_| {
                let square = (ARRIVALS / SERVICE).powi(2);
                is(square / (1.0 - square) / SERVICE * 3600.0)
            },
            message: Bilingual::new(
                "이용률을 창구 하나로 구하셨습니다. 일을 둘이 나누므로 ρ = λ/(2μ)입니다.",
                "The utilisation is that of one clerk. Two share the work: ρ = λ/(2μ).",
            ),
        },
        Misconception {
            id: "minutes",
            wrong: |_| is(service::mmc(ARRIVALS, SERVICE, 2)?.wait * 60.0),
            message: Bilingual::new(
                "분으로 답하셨습니다. 한 시간은 3,600초이니 시간 단위의 값에 3,600을 곱하십시오.",
                "This is in minutes. An hour has 3,600 seconds: multiply the hours by 3,600.",
            ),
        },
        Misconception {
            id: "hours",
            wrong: |_| is(service::mmc(ARRIVALS, SERVICE, 2)?.wait),
            message: Bilingual::new(
                "시간 단위 그대로입니다. 둘째 빈칸에서 3,600을 곱해 초로 바꾸십시오.",
                "Still in hours. The second blank turns them into seconds: multiply by 3,600.",
            ),
        },
        Misconception {
            id: "fast_clerk",
            wrong: |_| is(service::mm1(ARRIVALS, 2.0 * SERVICE)?.wait * 3600.0),
            message: Bilingual::new(
                "두 배 빠른 직원 한 명으로 보셨습니다(M/M/1). 보통 빠르기의 직원 둘은 다른 모형(M/M/2)입니다. 줄에서의 대기는 둘 쪽이 짧습니다.",
                "That is one clerk who is twice as fast (M/M/1). Two clerks of the usual speed are another model (M/M/2), in which the wait in line is shorter.",
            ),
        },
        Misconception {
            id: "split_lines",
            wrong: |_| is(service::mm1(ARRIVALS / 2.0, SERVICE)?.wait * 3600.0),
            message: Bilingual::new(
                "창구마다 줄을 따로 세운 값입니다. 한 줄이면 옆 창구가 빌 때 바로 갈 수 있어 더 짧습니다.",
                "This is the wait with a line for each clerk. With one line, whoever is first goes to the clerk who is free, and waits less.",
            ),
        },
        Misconception {
            id: "stay",
            wrong: |_| is(service::mmc(ARRIVALS, SERVICE, 2)?.stay * 3600.0),
            message: Bilingual::new(
                "응대받는 2분까지 더하셨습니다. 줄에서 기다리는 시간만 구하십시오.",
                "The two minutes of service are in it. Only the wait in line was asked.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "빈칸은 둘입니다. 두 사람이 일을 나눌 때의 이용률과, 시간을 초로 바꾸는 식입니다.",
            "Two blanks: the utilisation when two share the work, and hours turned into seconds.",
        ),
        Bilingual::new(
            "이용률은 λ/(2μ)입니다. 한 시간은 3,600초입니다.",
            "The utilisation is λ/(2μ); an hour has 3,600 seconds.",
        ),
        Bilingual::new(
            "첫 빈칸은 `20.0 / (2.0 * …)`, 둘째 빈칸은 `hours * …`입니다.",
            "The first blank is `20.0 / (2.0 * …)`, the second `hours * …`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "ρ = 20/60 = 1/3이고 ρ²/(1 − ρ²) = (1/9)/(8/9) = 1/8입니다. 여기에 응대시간 1/30시간(120초)을 곱합니다. 라이브러리에서는 `service::mmc(20.0, 30.0, 2)?.wait * 3600.0`입니다.",
            "ρ = 20/60 = 1/3, and ρ²/(1 − ρ²) = (1/9)/(8/9) = 1/8, times a service of 1/30 hour (120 seconds). The library says `service::mmc(20.0, 30.0, 2)?.wait * 3600.0`.",
        ),
    },
    takeaway: Bilingual::new(
        "창구는 두 배가 되었을 뿐인데 대기는 16분의 1이 되었습니다. 여유가 대기를 없앱니다.",
        "Twice the clerks, a sixteenth of the wait: slack is what takes waiting away.",
    ),
};
