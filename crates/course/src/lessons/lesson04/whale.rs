//! Exercise 4: the back of the whale.

use tourism_marketing::{Result, segment};

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("고래 곡선의 최고점", "The peak of the whale curve"),
    ask: Bilingual::new(
        "여섯 거래처의 이익 100, 60, 20, 0, −30, −50에서 고래 곡선의 최고점을 총이익에 대한 비율로 구하십시오.",
        "Six accounts bring profits of 100, 60, 20, 0, −30 and −50. Give the peak of the whale curve as a ratio to the total profit.",
    ),
    stars: 2,
    concepts: &["good-customer-selection", "more-customers-fallacy"],
    graded: false,
    parts: &[],
    task: Task::Value(|| Input(vec![Argument::List(vec![100.0, 60.0, 20.0, 0.0, -30.0, -50.0])])),
    right: |input| is(peak(input)?),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |input| is(100.0 * peak(input)?),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 총이익의 몇 배인지를 그대로 쓰십시오. 150 %라면 `1.5`입니다.",
                "This is a percentage. Give how many times the total it is: 150 % is `1.5`.",
            ),
        },
        Misconception {
            id: "end_point",
            wrong: |_| is(1.0),
            message: Bilingual::new(
                "1은 모든 거래처를 더했을 때, 곧 곡선의 오른쪽 끝의 값입니다. 손해가 시작되기 직전까지만 더하십시오.",
                "1 is where the curve ends, with all accounts added. Add up only to the point where the losses begin.",
            ),
        },
        Misconception {
            id: "excess",
            wrong: |input| is(peak(input)? - 1.0),
            message: Bilingual::new(
                "최고점에서 1을 뺀 값, 곧 손해를 주는 거래처가 없앤 몫입니다. 최고점 자체를 쓰십시오.",
                "This is the peak less 1: what the loss-making accounts take away. Give the peak itself.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |input| is(1.0 / peak(input)?),
            message: Bilingual::new(
                "나누는 수와 나누어지는 수가 바뀌었습니다. ‘번 이익의 합 ÷ 총이익’입니다.",
                "The division is the wrong way round: it is the profits earned ÷ the total profit.",
            ),
        },
        Misconception {
            id: "over_losses",
            wrong: |input| is(gained(input) / (gained(input) - total(input))),
            message: Bilingual::new(
                "손해의 합으로 나누셨습니다. 분모는 이익과 손해를 모두 더한 총이익입니다.",
                "You divided by the sum of the losses. The divisor is the total of all profits and losses.",
            ),
        },
        Misconception {
            id: "customers",
            wrong: |input| {
                is(segment::whale_curve(input.list(0))?.peak_customers as f64
                    / input.list(0).len() as f64)
            },
            message: Bilingual::new(
                "최고점의 가로 위치, 곧 이익을 주는 거래처의 비율입니다. 물은 것은 세로 높이입니다.",
                "This is where along the bottom the peak stands, the share of accounts with a profit. Give its height.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "이익이 큰 거래처부터 차례로 더해 갑니다. 더할수록 커지다가 언제부터 줄어듭니까?",
            "Add the accounts from the most profitable down. From which one on does the sum shrink?",
        ),
        Bilingual::new(
            "최고점은 양수인 이익만 더한 값입니다. 그것을 여섯 이익을 모두 더한 총이익으로 나눕니다.",
            "The peak is the sum of the positive profits alone. Divide it by the total of all six.",
        ),
        Bilingual::new(
            "`gained`에는 `100.0 + 60.0 + 20.0`을, `total`에는 여섯을 모두 더한 `profits.iter().sum()`을 쓰십시오.",
            "Write `100.0 + 60.0 + 20.0` for `gained`, and the sum of all six, `profits.iter().sum()`, for `total`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "이익을 주는 셋이 180을 벌고 나머지가 80을 없애 100이 남습니다. `filter`는 조건에 맞는 값만 남깁니다. 라이브러리에서는 `segment::whale_curve`의 `peak`입니다.",
            "Three accounts earn 180, the others lose 80 of it, and 100 is left. `filter` keeps the values that meet the condition. In the library it is the `peak` of `segment::whale_curve`.",
        ),
    },
    takeaway: Bilingual::new(
        "최고점이 1을 넘는 만큼이 벌었다가 도로 잃은 이익입니다. 고객을 더 모으는 것보다 그 손해의 까닭을 고치는 일이 먼저일 수 있습니다.",
        "What lies above 1 was earned and lost again. Mending the cause of those losses may come before looking for more customers.",
    ),
};

fn peak(input: &Input) -> Result<f64> {
    Ok(segment::whale_curve(input.list(0))?.peak)
}

fn gained(input: &Input) -> f64 {
    input.list(0).iter().filter(|profit| **profit > 0.0).sum()
}

fn total(input: &Input) -> f64 {
    input.list(0).iter().sum()
}
