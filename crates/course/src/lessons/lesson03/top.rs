//! Exercise 1: the share of the top 20 %.

use tourism_marketing::{Result, pareto};

use super::data::{ascending, descending, is, share_of_first, ten};
use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

/// The top group: 20 % of the customers, which is two of ten.
const TOP: f64 = 0.20;
const SIZE: usize = 2;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("상위 20 %의 매출 비중", "The share of the top 20 %"),
    ask: Bilingual::new(
        "열 명이 한 해에 쓴 금액이 주어집니다. 매출 상위 20 % 고객의 매출이 전체 매출에서 차지하는 비중을 구하십시오.",
        "Given what ten guests spent in a year, what share of the revenue comes from the top 20 % of them?",
    ),
    stars: 1,
    concepts: &["pareto-principle", "pareto-customers", "core-customers"],
    graded: false,
    parts: &[],
    task: Task::Value(ten),
    right,
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |input| is(value(input)? * 100.0),
            message: Bilingual::new(
                "상위 고객의 매출을 더한 값이거나 백분율입니다. 이 자료는 합계가 마침 100이라 두 값이 같습니다. 전체 매출로 나누어 0과 1 사이의 비중으로 답하십시오.",
                "This is the sum of the top customers, or a percentage: the total of these data happens to be 100, so the two look alike. Divide by the total and answer with a share between 0 and 1.",
            ),
        },
        Misconception {
            id: "bottom",
            wrong: |input| is(share_of_first(&ascending(input.list(0)), SIZE)),
            message: Bilingual::new(
                "가장 적게 쓴 20 %의 비중입니다. 이 목록은 큰 값부터 늘어서 있으므로 맨 앞의 손님부터 고릅니다.",
                "This is the share of the 20 % who spent least. The list runs from the largest amount down, so take the guests at its head.",
            ),
        },
        Misconception {
            id: "too_few",
            wrong: |input| is(share_of_first(&descending(input.list(0)), SIZE - 1)),
            message: Bilingual::new(
                "고객을 한 명 적게 더하셨습니다. 열 명의 20 %가 몇 명인지 다시 세어 보십시오. `spend[0]`은 첫 번째 손님 한 명의 금액입니다.",
                "One customer too few was added up. Count again how many 20 % of ten are: `spend[0]` is the amount of one guest, the first.",
            ),
        },
        Misconception {
            id: "too_many",
            wrong: |input| is(share_of_first(&descending(input.list(0)), SIZE + 1)),
            message: Bilingual::new(
                "고객을 한 명 많이 더하셨습니다. 열 명의 20 %가 몇 명인지 다시 세어 보십시오. Rust는 0부터 세므로 `spend[2]`는 세 번째 손님입니다.",
                "One customer too many was added up. Count again how many 20 % of ten are: Rust counts from 0, so `spend[2]` is the third guest.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |input| is(1.0 - value(input)?),
            message: Bilingual::new(
                "나머지 80 % 고객의 비중과 같은 값입니다. 상위 두 명을 더하려 했다면 번호를 보십시오. Rust는 0부터 세므로 첫 번째 손님이 `spend[0]`, 두 번째 손님이 `spend[1]`입니다.",
                "This equals the share of the other 80 % of the customers. If you meant to add the top two, look at the indices: Rust counts from 0, so the first guest is `spend[0]` and the second `spend[1]`.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |input| is(value(input)? / (1.0 - value(input)?)),
            message: Bilingual::new(
                "나머지 고객의 매출로 나누셨습니다. 비중의 분모는 상위 고객까지 든 전체 매출입니다.",
                "You divided by the revenue of the other customers. The share is taken of all revenue, the top group's included.",
            ),
        },
        Misconception {
            id: "customers_not_revenue",
            wrong: |input| is(SIZE as f64 / input.list(0).len() as f64),
            message: Bilingual::new(
                "고객 수의 비율(2 ÷ 10)과 같은 값입니다. 고객 수로는 상위 20 %가 몇 명인지를 정할 뿐이고, 묻는 것은 그들이 쓴 금액의 비중입니다. `spend[1]`만 썼다면 그것은 두 번째 손님 한 명의 금액입니다.",
                "This equals 2 ÷ 10, a share of customers. Their number only says how many the top group are; the question is about the share of the money. If you wrote `spend[1]` alone, that is one guest, the second.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 상위 20 %가 몇 명인지 세어 보십시오. 그다음에 그들의 금액과 전체 금액을 견주면 됩니다.",
            "First count how many customers the top 20 % are. Then set what they spent against what all spent.",
        ),
        Bilingual::new(
            "금액은 이미 큰 값부터 늘어서 있고, Rust는 0부터 셉니다. 빈칸에는 상위 고객이 쓴 금액의 합만 쓰십시오. 전체로 나누는 일은 마지막 줄 `top / revenue`가 합니다.",
            "The amounts already come largest first, and Rust counts from 0. Put only the sum of what the top guests spent into the blank; the last line, `top / revenue`, divides it by the total.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `spend[0] + spend[1]`을 쓰십시오. 끝에 세미콜론(`;`)은 붙이지 않습니다.",
            "Replace `todo!()` by `spend[0] + spend[1]`, without a semicolon (`;`) at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "열 명의 20 %는 두 명이므로 앞의 두 명을 더해 전체로 나눕니다. 순서가 섞인 자료라면 먼저 큰 값부터 늘어놓아야 하는데, `pareto::top_share(spend, 0.20)`은 그것까지 해 줍니다.",
            "20 % of ten are two, so the first two are added and divided by the total. Data in another order must be sorted from the largest first; `pareto::top_share(spend, 0.20)` does that too.",
        ),
    },
    takeaway: Bilingual::new(
        "‘상위 20 %가 80 %’는 법칙이 아니라 경험칙입니다. 실제로 재어 보면 대개 50–60 %이고, 오래 재면 더 커집니다(여섯 해에 73 %).",
        "“The top 20 % bring 80 %” is a rule of thumb, not a law: measured shares are mostly 50–60 %, and more over a longer period (73 % in six years).",
    ),
};

fn value(input: &Input) -> Result<f64> {
    pareto::top_share(input.list(0), TOP)
}

fn right(input: &Input) -> Result<Answer> {
    value(input).map(IntoAnswer::into_answer)
}
