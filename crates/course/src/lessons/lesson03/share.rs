//! Exercise 0: how checking works.

use super::data::is;
use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use tourism_marketing::Result;

/// The sales of a day and what regular guests spent of them, in 10,000 KRW.
const SALES: f64 = 400.0;
const REGULARS: f64 = 120.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("확인은 이렇게 합니다", "How checking works"),
    ask: Bilingual::new(
        "호텔의 하루 매출 400만 원 가운데 단골손님이 쓴 돈이 120만 원입니다. 단골손님의 매출 비중을 0과 1 사이의 수로 구하십시오.",
        "Regular guests spent 1.2 million of a hotel's 4 million won of sales in a day. Give their share of the sales as a number between 0 and 1.",
    ),
    stars: 1,
    concepts: &["pareto-customers"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * REGULARS / SALES),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 이 과정에서 비중은 모두 0과 1 사이의 수로 씁니다. 25 %라면 `0.25`입니다.",
                "This is a percentage. In this course a share is always a number between 0 and 1: 25 % is `0.25`.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(SALES / REGULARS),
            message: Bilingual::new(
                "나누는 수와 나누어지는 수가 바뀌었습니다. 지금 값은 전체가 단골손님 매출의 몇 배인지를 나타냅니다. 비중은 ‘부분 ÷ 전체’입니다.",
                "The division is the wrong way round: this says how many times the total is of the part. A share is part ÷ total.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |_| is(1.0 - REGULARS / SALES),
            message: Bilingual::new(
                "단골손님이 아니라 나머지 손님의 비중을 구하셨습니다.",
                "This is the share of the other guests, not of the regular ones.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| is(REGULARS / (SALES - REGULARS)),
            message: Bilingual::new(
                "나머지 손님의 매출로 나누셨습니다. 비중을 구할 때에는 단골손님의 매출까지 든 전체 매출로 나눕니다.",
                "You divided by what the other guests spent. A share is taken of the whole, the part itself included.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is((REGULARS / SALES).trunc()),
            message: Bilingual::new(
                "정수끼리 나누신 것 같습니다. Rust에서 `120 / 400`은 소수점 아래를 버려 0이 됩니다. `120.0 / 400.0`처럼 소수점을 붙이십시오.",
                "This looks like a division of integers: in Rust `120 / 400` drops the decimals and is 0. Write the numbers with a decimal point.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "비중은 전체에서 부분이 차지하는 몫입니다. 여기에서 전체는 무엇이고 부분은 무엇입니까?",
            "A share says how much of a whole a part is. What is the whole here, and what is the part?",
        ),
        Bilingual::new(
            "부분을 전체로 나눕니다. Rust에서는 정수끼리 나누면 소수점 아래가 버려지므로, 수에 `.0`을 붙여 씁니다.",
            "Divide the part by the whole. Rust drops the decimals when it divides integers, so write the numbers with `.0`.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `120.0 / 400.0`을 쓰십시오. 줄 끝에 세미콜론(`;`)을 붙이지 않아야 그 값이 함수의 값이 됩니다.",
            "Replace `todo!()` by `120.0 / 400.0`. Without a semicolon (`;`) at its end, the line is the value of the function.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "단골손님의 매출을 전체 매출로 나눕니다. 함수의 마지막 줄에 세미콜론이 없으면 그 값이 함수의 값입니다.",
            "What the regular guests spent, divided by all sales. The last line of a function, without a semicolon, is its value.",
        ),
    },
    takeaway: Bilingual::new(
        "확인은 이렇게 이루어집니다. 틀려도 괜찮습니다. 무엇이 어긋났는지 알려 드리고, 몇 번이든 다시 풀 수 있습니다.",
        "This is how checking works. A wrong answer does no harm: you are told what is off, and may try as often as you like.",
    ),
};

fn right(_: &Input) -> Result<Answer> {
    is(REGULARS / SALES)
}
