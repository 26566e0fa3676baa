//! Exercise 2: the load factor.

use tourism_marketing::demarketing;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Visitors a day, and room for so many.
const VISITORS: f64 = 10_000.0;
const CAPACITY: f64 = 8_000.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("부하율", "The load factor"),
    ask: Bilingual::new(
        "하루 10,000명이 오는 곳의 수용력이 8,000명입니다. 부하율을 구하십시오.",
        "A place for 8,000 visitors a day draws 10,000. Give its load factor.",
    ),
    stars: 1,
    concepts: &["carrying-capacity", "demarketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(demarketing::load_factor(VISITORS, CAPACITY)?),
    misconceptions: &[
        Misconception {
            id: "inverted",
            wrong: |_| is(CAPACITY / VISITORS),
            message: Bilingual::new(
                "수용력을 방문객으로 나누셨습니다. 부하율은 수요를 수용력으로 나눈 값이어서, 넘치면 1보다 큽니다.",
                "Capacity was divided by visitors. The load factor is demand over capacity: it exceeds 1 where there are too many.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * VISITORS / CAPACITY),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 이 과정에서는 배수 그대로 씁니다.",
                "This is a percentage. Here the ratio itself is wanted.",
            ),
        },
        Misconception {
            id: "excess_share",
            wrong: |_| is((VISITORS - CAPACITY) / CAPACITY),
            message: Bilingual::new(
                "넘친 몫만 구하셨습니다. 부하율은 온 사람 전체를 수용력으로 나눕니다.",
                "This is the excess alone. The load factor divides all who come by capacity.",
            ),
        },
        Misconception {
            id: "excess_people",
            wrong: |_| is(VISITORS - CAPACITY),
            message: Bilingual::new(
                "넘친 사람의 수입니다. 크기가 다른 곳끼리 견주려면 나누어야 합니다.",
                "This is how many are too many. To compare places of different size, divide.",
            ),
        },
        Misconception {
            id: "turned_away",
            wrong: |_| is((VISITORS - CAPACITY) / VISITORS),
            message: Bilingual::new(
                "돌려보내야 할 사람의 비율입니다. 분모가 방문객이 아니라 수용력이어야 합니다.",
                "This is the share that would be turned away. The denominator must be capacity, not visitors.",
            ),
        },
    ],
    hints: &[
        Bilingual::new("수요가 수용력의 몇 배입니까?", "Demand is how many times the capacity?"),
        Bilingual::new(
            "빈칸에 쓸 것은 두 이름의 나눗셈입니다. 1보다 큰 값이 나와야 합니다.",
            "The blank is a division of the two names. The result exceeds 1.",
        ),
        Bilingual::new("`visitors / capacity`를 쓰십시오.", "Write `visitors / capacity`."),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "10,000 ÷ 8,000 = 1.25이므로 자리보다 25 % 많이 왔습니다. `demarketing::load_factor`가 같은 일을 하고, 수용력이 0이면 거절합니다.",
            "10,000 ÷ 8,000 = 1.25, a quarter more than there is room for. `demarketing::load_factor` does the same, and refuses a capacity of 0.",
        ),
    },
    takeaway: Bilingual::new(
        "부하율이 1보다 크면 초과 수요입니다. 다만 하루의 값과 한 해 평균은 전혀 다른 이야기를 할 수 있습니다.",
        "Above 1, demand is overfull. But a single day and the mean of a year may tell very different stories.",
    ),
};
