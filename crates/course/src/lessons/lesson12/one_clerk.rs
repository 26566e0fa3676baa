//! Exercise 2: the wait at one clerk.

use tourism_marketing::service;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Guests an hour who come, and whom the clerk can serve.
const ARRIVALS: f64 = 20.0;
const SERVICE: f64 = 30.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("창구 하나의 평균 대기시간", "The wait at one clerk"),
    ask: Bilingual::new(
        "한 시간에 20명이 오고 30명을 응대할 수 있는 창구 하나에서, 줄에서 기다리는 평균 시간은 몇 분입니까?",
        "Twenty guests come in an hour, and one clerk can serve 30. How many minutes do they wait in line on average?",
    ),
    stars: 1,
    concepts: &["queueing-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(service::mm1(ARRIVALS, SERVICE)?.wait * 60.0),
    misconceptions: &[
        Misconception {
            id: "stay",
            wrong: |_| is(service::mm1(ARRIVALS, SERVICE)?.stay * 60.0),
            message: Bilingual::new(
                "응대받는 시간까지 더한 체류시간 W를 구하셨습니다. 줄에서 기다리는 시간 Wq는 여기에 ρ를 곱한 값입니다.",
                "This is W, the time in the system with the service. The wait in line, Wq, is that times ρ.",
            ),
        },
        Misconception {
            id: "hours",
            wrong: |_| is(service::mm1(ARRIVALS, SERVICE)?.wait),
            message: Bilingual::new(
                "시간 단위로 답하셨습니다. 60을 곱해 분으로 바꾸십시오.",
                "This is in hours. Multiply by 60 for minutes.",
            ),
        },
        Misconception {
            id: "linear",
            wrong: |_| is(ARRIVALS / SERVICE / SERVICE * 60.0),
            message: Bilingual::new(
                "이용률에 응대시간을 곱하셨거나(앞사람이 많아야 한 명이라고 본 것입니다), 기다리는 손님의 수 Lq를 구하셨습니다. 두 값이 여기서는 같습니다. 시간은 ρ를 서비스율 μ가 아니라 남는 처리 능력 μ − λ로 나누어 구합니다.",
                "Either utilisation times one service, as if at most one guest stood ahead, or Lq, the number of guests in line; here the two agree. For the time divide ρ by the capacity left over, μ − λ, not by μ.",
            ),
        },
        Misconception {
            id: "present",
            wrong: |_| is(service::mm1(ARRIVALS, SERVICE)?.present * 60.0),
            message: Bilingual::new(
                "λ를 μ − λ로 나누셨습니다. 이것은 사람 수 L입니다. ρ = λ/μ를 μ − λ로 나누어야 시간이 됩니다.",
                "λ was divided by μ − λ, which gives L, a number of guests. Divide ρ = λ/μ by μ − λ to get a time.",
            ),
        },
        Misconception {
            id: "nobody_waits",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "처리 능력이 남으니 아무도 기다리지 않는다고 보셨습니다. 손님은 고르게 오지 않으므로 몰릴 때마다 줄이 생깁니다. 식에 넣어 구하십시오.",
                "As if nobody waited where capacity is left. Guests do not come evenly, and each bunch makes a line. Use the formula.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "위의 λ = 8, μ = 10과 같은 계산입니다. 무엇이 λ이고 무엇이 μ입니까?",
            "It is the calculation of λ = 8, μ = 10 above. Which number is λ, which μ?",
        ),
        Bilingual::new(
            "Wq = ρ/(μ − λ)이고 ρ = λ/μ입니다. 셀이 60을 곱해 주므로 빈칸에는 시간 단위의 식을 씁니다.",
            "Wq = ρ/(μ − λ) with ρ = λ/μ. The cell multiplies by 60, so the blank is in hours.",
        ),
        Bilingual::new(
            "빈칸은 `arrivals / service_rate / (…)`입니다. 괄호 안에는 남는 처리 능력을 쓰십시오.",
            "The blank is `arrivals / service_rate / (…)`; the brackets hold the capacity that is left over.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "ρ = 20/30이고 남는 처리 능력은 30 − 20 = 10명이므로 (20/30)/10 = 1/15시간입니다. 라이브러리에서는 `service::mm1(20.0, 30.0)?.wait * 60.0`입니다.",
            "ρ = 20/30, and the capacity left over is 30 − 20 = 10 an hour: (20/30)/10 = 1/15 of an hour. The library says `service::mm1(20.0, 30.0)?.wait * 60.0`.",
        ),
    },
    takeaway: Bilingual::new(
        "응대는 2분인데 기다리는 시간은 그 두 배입니다. 직원이 세 시간에 한 시간을 쉬는데도 그렇습니다.",
        "Service takes 2 minutes, the wait twice that, although the clerk rests for one hour in three.",
    ),
};
