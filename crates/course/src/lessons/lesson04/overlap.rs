//! Exercise 0: how many names two lists share.

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

/// Names on each list, and names on both.
const LISTED: f64 = 5.0;
const SHARED: f64 = 2.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("두 명단이 겹치는 비율", "How far two lists agree"),
    ask: Bilingual::new(
        "다섯 명씩 적은 두 명단에 함께 든 이름이 둘입니다. 한 명단에서 겹치는 이름의 비율을 0과 1 사이의 수로 구하십시오.",
        "Two lists of five names have two in common. Give the share of a list that is on the other too, as a number between 0 and 1.",
    ),
    stars: 1,
    concepts: &["good-customer-selection"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(SHARED / LISTED),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * SHARED / LISTED),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 이 과정에서 비율은 모두 0과 1 사이의 수로 씁니다.",
                "This is a percentage. In this course a share is always a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "count",
            wrong: |_| is(SHARED),
            message: Bilingual::new(
                "겹치는 이름의 수를 답하셨습니다. 비율을 구하려면 한 명단의 이름 수로 나누십시오.",
                "This is how many names are shared. For a share, divide by the number of names on a list.",
            ),
        },
        Misconception {
            id: "union",
            wrong: |_| is(SHARED / (2.0 * LISTED - SHARED)),
            message: Bilingual::new(
                "두 명단을 합친 이름 여덟으로 나누셨습니다. 여기에서는 한 명단의 이름 다섯으로 나눕니다.",
                "You divided by the eight names of both lists together. Divide by the five names of one list.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - SHARED / LISTED),
            message: Bilingual::new(
                "겹치지 않는 이름의 비율입니다. 두 명단에 모두 있는 이름을 세십시오.",
                "This is the share that is not on the other list. Count the names that are on both.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is((SHARED / LISTED).trunc()),
            message: Bilingual::new(
                "정수끼리 나누어 소수점 아래가 버려진 것 같습니다. 수에 `.0`을 붙여 쓰십시오.",
                "This looks like a division of whole numbers, which drops the decimals. Write the numbers with `.0`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 명단에 모두 있는 번호에 동그라미를 치십시오. 몇 개입니까?",
            "Circle the numbers that are on both lists. How many are there?",
        ),
        Bilingual::new(
            "비율은 ‘부분 ÷ 전체’입니다. 전체는 한 명단에 적힌 다섯 명입니다.",
            "A share is part ÷ whole. The whole is the five guests of one list.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고, 겹치는 수를 `5.0`으로 나누는 식을 쓰십시오. 줄 끝에 세미콜론을 붙이지 않습니다.",
            "Replace `todo!()` by the number of shared names divided by `5.0`, without a semicolon at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "G2와 G4 두 명이 양쪽에 있으므로 2를 5로 나눕니다.",
            "G2 and G4 are on both lists, so 2 is divided by 5.",
        ),
    },
    takeaway: Bilingual::new(
        "기준이 다르면 명단도 달라집니다. 명단을 받으면 먼저 무엇을 기준으로 뽑았는지 물으십시오.",
        "Another criterion makes another list. Of every list, ask first by what it was made.",
    ),
};
