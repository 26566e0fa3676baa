//! Exercise 2: from rung to rung.

use tourism_marketing::{Result, relationship};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};
use crate::lessons::is;

/// Who has reached prospect, customer, client, advocate and partner.
const HEADS: [u64; 5] = [10_000, 2_000, 500, 200, 40];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("사다리의 단계별 전환율", "Conversion from rung to rung"),
    ask: Bilingual::new(
        "여행사의 예상고객·고객·단골·옹호자·동반자 단계에 이른 사람이 10,000, 2,000, 500, 200, 40명입니다. 바로 아래 단계에서의 전환율 네 개를 아래에서 위로 차례로 구하십시오.",
        "A travel agency counts 10,000 prospects, 2,000 customers, 500 clients, 200 advocates and 40 partners, each including those above. Find the four rates of conversion from the rung below, lowest first.",
    ),
    stars: 2,
    concepts: &["relationship-ladder", "ladder-customer", "ladder-client", "ladder-advocate"],
    graded: false,
    parts: &[
        Bilingual::new("고객", "Customer"),
        Bilingual::new("단골", "Client"),
        Bilingual::new("옹호자", "Advocate"),
        Bilingual::new("동반자", "Partner"),
    ],
    task: Task::Value(|| Input(vec![Argument::List(heads())])),
    right: |_| is(relationship::ladder_conversion(&HEADS)?.steps),
    misconceptions: &[
        Misconception {
            id: "of_first",
            wrong: |_| steps(|_, upper| upper / HEADS[0] as f64),
            message: Bilingual::new(
                "맨 아래의 예상고객으로 나누셨습니다. 그것은 처음부터의 누적 전환율입니다. 단계 전환율은 바로 아래 단계로 나눕니다.",
                "You divided by the prospects at the bottom: that is conversion from the start. For each step divide by the rung just below.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| steps(|lower, upper| lower / upper),
            message: Bilingual::new(
                "아래를 위로 나누셨습니다. 올라온 사람(위)을 올라올 수 있었던 사람(아래)으로 나눕니다.",
                "The lower rung was divided by the upper. Divide those who climbed by those who could have.",
            ),
        },
        Misconception {
            id: "lost",
            wrong: |_| steps(|lower, upper| 1.0 - upper / lower),
            message: Bilingual::new(
                "올라오지 못한 비율입니다. 전환율은 올라온 쪽의 비율입니다.",
                "These are the shares that did not climb. Conversion is the share that did.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| steps(|lower, upper| 100.0 * upper / lower),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "These are percentages. Write numbers between 0 and 1.",
            ),
        },
        Misconception {
            id: "itself",
            wrong: |_| is([1.0; 4]),
            message: Bilingual::new(
                "같은 단계끼리 나누셨습니다. 번호 `rung`의 바로 아래 단계는 `rung - 1`입니다.",
                "Each rung was divided by itself. The one just below `rung` is `rung - 1`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "고객 2,000명은 몇 명 가운데에서 나왔습니까? 단골 500명은 몇 명 가운데에서 나왔습니까?",
            "Out of how many did the 2,000 customers come? And the 500 clients?",
        ),
        Bilingual::new(
            "전환율은 ‘이 단계의 인원 ÷ 바로 아래 단계의 인원’입니다. 목록에서 번호 `rung`의 값은 `heads[rung]`입니다.",
            "A rate is the number on this rung ÷ the number on the rung just below. The value at place `rung` of the list is `heads[rung]`.",
        ),
        Bilingual::new(
            "빈칸에 `heads[rung]`을 `heads[rung - 1]`로 나누는 식을 쓰십시오. 세미콜론은 붙이지 않습니다.",
            "In the blank divide `heads[rung]` by `heads[rung - 1]`, without a semicolon.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "인원은 누적이어서 단골 500명은 고객 2,000명 안에 들어 있습니다. 그래서 바로 아래 단계가 분모입니다. `relationship::ladder_conversion`이 같은 계산을 합니다.",
            "The counts are cumulative: the 500 clients are among the 2,000 customers, so the rung below is the base. `relationship::ladder_conversion` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "네 전환율을 곱하면 0.2 × 0.25 × 0.4 × 0.2 = 0.004, 곧 처음 만 명 가운데 동반자 40명이 됩니다.",
        "The four rates multiply to 0.2 × 0.25 × 0.4 × 0.2 = 0.004: 40 partners of 10,000.",
    ),
};

fn heads() -> Vec<f64> {
    HEADS.iter().map(|&count| count as f64).collect()
}

/// A rate made of the rung below and of the rung itself, for each but the first.
fn steps(rate: fn(f64, f64) -> f64) -> Result<Answer> {
    let heads = heads();
    let rates = heads.iter().zip(heads.iter().skip(1)).map(|(&lower, &upper)| rate(lower, upper));
    is(rates.collect::<Vec<f64>>())
}
