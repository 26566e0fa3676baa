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
                "가장 적게 쓴 20 %의 비중입니다. 작은 값부터 늘어놓고 앞에서부터 고르지 않았는지 보십시오.",
                "This is the share of the 20 % who spent least. See whether the amounts were sorted from the smallest.",
            ),
        },
        Misconception {
            id: "too_few",
            wrong: |input| is(share_of_first(&descending(input.list(0)), SIZE - 1)),
            message: Bilingual::new(
                "고객을 한 명 덜 더하셨습니다. 열 명의 20 %가 몇 명인지 세고, 범위 `..k`에는 `k`번째 인덱스가 들지 않는다는 점을 떠올리십시오.",
                "One customer too few was added up. Count how many 20 % of ten are, and remember that the range `..k` leaves out index `k`.",
            ),
        },
        Misconception {
            id: "too_many",
            wrong: |input| is(share_of_first(&descending(input.list(0)), SIZE + 1)),
            message: Bilingual::new(
                "고객을 한 명 더 더하셨습니다. 범위를 `..=k`로 쓰면 `k`번째 인덱스까지 들어가 `k + 1`명이 됩니다.",
                "One customer too many was added up. The range `..=k` includes index `k` and so has `k + 1` members.",
            ),
        },
        Misconception {
            id: "rest",
            wrong: |input| is(1.0 - value(input)?),
            message: Bilingual::new(
                "나머지 80 % 고객의 비중을 구하셨습니다.",
                "This is the share of the other 80 % of the customers.",
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
                "고객 수의 비율입니다. 상위 20 %를 고르는 데에는 고객 수를 쓰지만, 묻는 것은 그들이 쓴 금액의 비중입니다.",
                "This is a share of customers. Their number picks the top group, but the question is about the share of the money.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 상위 20 %가 몇 명인지 세어 보십시오. 그다음에 그들의 금액과 전체 금액을 견주면 됩니다.",
            "First count how many customers the top 20 % are. Then set what they spent against what all spent.",
        ),
        Bilingual::new(
            "자료는 이미 큰 값부터 늘어서 있습니다. `spend[..2]`가 앞의 두 값이고, `.iter().sum::<f64>()`로 더합니다. 라이브러리의 `pareto::top_share`로도 구할 수 있습니다.",
            "The amounts already come largest first. `spend[..2]` are the first two and `.iter().sum::<f64>()` adds them up. The library's `pareto::top_share` does it too.",
        ),
        Bilingual::new(
            "`let top: f64 = spend[..2].iter().sum();`과 `let all: f64 = spend.iter().sum();`을 구한 뒤 앞의 것을 뒤의 것으로 나누십시오.",
            "Compute `let top: f64 = spend[..2].iter().sum();` and `let all: f64 = spend.iter().sum();`, then divide the first by the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "열 명의 20 %는 두 명입니다. 순서가 섞인 자료라도 쓸 수 있도록 큰 값부터 늘어놓은 뒤 앞의 두 명을 더해 전체로 나눕니다. `pareto::top_share(spend, 0.20)`도 같은 값을 줍니다.",
            "20 % of ten are two. The amounts are sorted first, so that the order of the data does not matter; then the first two are added and divided by the total. `pareto::top_share(spend, 0.20)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "‘상위 20 %가 80 %’는 법칙이 아니라 경험칙입니다. 실제로 재어 보면 대개 50–60 %이고, 자료의 기간에 따라서도 달라집니다.",
        "“The top 20 % bring 80 %” is a rule of thumb, not a law: measured shares are mostly 50–60 %, and they depend on the period.",
    ),
};

fn value(input: &Input) -> Result<f64> {
    pareto::top_share(input.list(0), TOP)
}

fn right(input: &Input) -> Result<Answer> {
    value(input).map(IntoAnswer::into_answer)
}
