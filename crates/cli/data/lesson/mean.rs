//! Exercise 0: a mean.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("세 요금의 평균", "The mean of three rates"),
    ask: Bilingual::new(
        "세 숙박 요금의 평균을 구하십시오.",
        "What is the mean of the three rates?",
    ),
    stars: 1,
    concepts: &["monetary"],
    graded: false,
    parts: &[],
    task: Task::Value(|| Input(vec![Argument::List(vec![8.0, 12.0, 13.0])])),
    right: |input| is(sum(input) / count(input)),
    misconceptions: &[
        Misconception {
            id: "sum",
            wrong: |input| is(sum(input)),
            message: Bilingual::new(
                "세 요금을 더하기만 하셨습니다. 손님의 수로 나누십시오.",
                "This is the sum. Divide it by the number of guests.",
            ),
        },
        Misconception {
            id: "median",
            wrong: |input| is(input.list(0).get(1).copied().unwrap_or_default()),
            message: Bilingual::new(
                "크기순으로 가운데에 오는 값, 곧 중앙값입니다. 평균은 모두 더해 수로 나눈 값입니다.",
                "This is the middle value, the median. The mean is the sum divided by the count.",
            ),
        },
        Misconception {
            id: "parentheses",
            wrong: |input| {
                let last = input.list(0).last().copied().unwrap_or_default();
                is(sum(input) - last + last / count(input))
            },
            message: Bilingual::new(
                "마지막 요금만 나누셨습니다. 나눗셈이 덧셈보다 먼저이므로 합을 괄호로 묶으십시오.",
                "Only the last rate was divided. Division comes before addition: put the sum in parentheses.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "평균은 합계를 개수로 나눈 값입니다.",
            "A mean is a total divided by how many there are.",
        ),
        Bilingual::new(
            "세 요금을 더한 값을 괄호로 묶고 `3.0`으로 나누십시오.",
            "Put the sum of the three rates in parentheses and divide it by `3.0`.",
        ),
        Bilingual::new(
            "`(8.0 + 12.0 + 13.0) / 3.0`이라고 쓰십시오.",
            "Write `(8.0 + 12.0 + 13.0) / 3.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "합계를 손님의 수로 나눕니다.",
            "The total is divided by the number of guests.",
        ),
    },
    takeaway: Bilingual::new(
        "평균은 큰 값 하나에 끌려갑니다. 중앙값과 함께 보십시오.",
        "One large value pulls a mean along; look at the median too.",
    ),
};

fn sum(input: &Input) -> f64 {
    input.list(0).iter().sum()
}

fn count(input: &Input) -> f64 {
    input.list(0).len() as f64
}
