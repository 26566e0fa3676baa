//! Exercise 2: how many customers bring 80 %.

use tourism_marketing::{Result, pareto};

use super::data::{ascending, count_until, descending, is, ten};
use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

/// The share of the revenue that is to be reached.
const SHARE: f64 = 0.80;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new(
        "매출 80 %에 이르는 최소 고객 비율",
        "The fewest customers who bring 80 %",
    ),
    ask: Bilingual::new(
        "많이 쓴 고객부터 더해 갈 때, 전체 매출의 80 % 이상이 되는 가장 작은 고객 비율을 구하십시오.",
        "Adding up customers from the largest down, what is the smallest fraction of them that brings at least 80 % of the revenue?",
    ),
    stars: 1,
    concepts: &["pareto-principle", "core-customers"],
    graded: false,
    parts: &[],
    task: Task::Value(ten),
    right,
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |input| is(value(input)? * 100.0),
            message: Bilingual::new(
                "비율은 맞지만 백분율(%)로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "The fraction is right, but given as a percentage. Write it as a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "headcount",
            wrong: |input| is(value(input)? * input.list(0).len() as f64),
            message: Bilingual::new(
                "고객의 수를 답하셨습니다. 그 수를 전체 고객 수로 나누면 비율이 됩니다.",
                "This is a number of customers. Divided by the number of all customers, it becomes a fraction.",
            ),
        },
        Misconception {
            id: "strictly_more",
            wrong: |input| {
                let needed =
                    count_until(&descending(input.list(0)), |sum, total| sum > SHARE * total);
                is(needed as f64 / input.list(0).len() as f64)
            },
            message: Bilingual::new(
                "한 명이 더 들어갔습니다. ‘80 %를 넘을 때’가 아니라 ‘80 % 이상이 될 때’ 멈추어야 합니다. 코드로 구했다면, 소수의 오차 때문에 정확히 80 %인 값이 80 %에 조금 못 미치게 나오지 않았는지도 보십시오.",
                "One customer too many: stop when 80 % is reached, not when it is exceeded. If you let code count, see also whether rounding made an exact 80 % come out a little below.",
            ),
        },
        Misconception {
            id: "rule_of_thumb",
            wrong: |_| is(1.0 - SHARE),
            message: Bilingual::new(
                "‘80/20’을 그대로 옮겼거나 한 명을 덜 세신 것 같습니다. 80과 20은 더해서 100이 되어야 하는 수가 아닙니다. 0부터 매긴 번호가 아니라 사람 수를, 80 %에 닿는 손님까지 넣어 세어 보십시오.",
                "This looks like “80/20” taken at its word, or like one guest too few. The two numbers need not add up to 100. Count heads, not places numbered from 0, and include the guest with whom 80 % is reached.",
            ),
        },
        Misconception {
            id: "ascending",
            wrong: |input| {
                let needed =
                    count_until(&ascending(input.list(0)), |sum, total| sum >= SHARE * total);
                is(needed as f64 / input.list(0).len() as f64)
            },
            message: Bilingual::new(
                "적게 쓴 고객부터 더하셨습니다. 가장 적은 인원으로 80 %에 이르려면 많이 쓴 고객부터 더해야 합니다.",
                "The customers were added up from the smallest. The fewest that bring 80 % are found from the largest down.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |input| is(1.0 - value(input)?),
            message: Bilingual::new(
                "80 %를 채우는 고객이 아니라 그 밖에 남는 고객의 비율입니다.",
                "This is the fraction of the customers who are left over, not of those who bring the 80 %.",
            ),
        },
        Misconception {
            id: "given_share",
            wrong: |_| is(SHARE),
            message: Bilingual::new(
                "목표로 주어진 매출의 비중을 답하셨습니다. 묻는 것은 거기에 이르는 데 필요한 고객의 비율입니다.",
                "This is the share of the revenue that was given. The question is which fraction of the customers it takes.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "연습 1과 방향이 반대입니다. 이번에는 매출의 비중이 주어졌고 고객의 비율을 찾습니다.",
            "This is exercise 1 the other way round: the share of the revenue is given, and the fraction of the customers is wanted.",
        ),
        Bilingual::new(
            "큰 값부터 하나씩 더해 가며, 더한 값이 전체의 80 % 이상이 되는 첫 번째 고객을 찾으십시오. 거기까지의 고객 수를 전체 고객 수로 나눕니다.",
            "Add the amounts one by one, largest first, until the sum is at least 80 % of the total. Divide the number of customers so far by the number of all.",
        ),
        Bilingual::new(
            "차례로 더하면 50, 70, 80, …이고 합계 100의 80 %는 80입니다. 80에 처음 닿는 손님까지의 인원을 `needed`의 빈칸에, 전체 인원을 `everyone`의 빈칸에 쓰십시오. `7.0`처럼 소수점을 붙입니다.",
            "The running total goes 50, 70, 80, …, and 80 % of the total of 100 is 80. How many guests there are up to the one who first reaches 80 goes into the blank of `needed`, how many there are in all into that of `everyone`. Write them with a decimal point, like `7.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "50, 70, 80으로 쌓여 셋째 손님에서 합계 100의 80 %에 닿으므로 3명입니다. `spend.len() as f64`는 목록의 길이를 소수로 바꾼 것이며 `10.0`이라고 써도 됩니다. 세는 일까지 맡기려면 `pareto::fraction_for_share(spend, 0.80)`을 부릅니다.",
            "The total runs 50, 70, 80, so 80 % of 100 is reached with the third guest. `spend.len() as f64` is the length of the list as a decimal; `10.0` does as well. To leave the counting to the library, call `pareto::fraction_for_share(spend, 0.80)`.",
        ),
    },
    takeaway: Bilingual::new(
        "이 고객층은 80/20이 아니라 80/30입니다. 매출 비중과 고객 비율은 분모가 서로 다르므로 더해서 100이 될 까닭이 없습니다.",
        "This customer base is 80/30, not 80/20. The two numbers are shares of different things and need not add up to 100.",
    ),
};

fn value(input: &Input) -> Result<f64> {
    pareto::fraction_for_share(input.list(0), SHARE)
}

fn right(input: &Input) -> Result<Answer> {
    value(input).map(IntoAnswer::into_answer)
}
