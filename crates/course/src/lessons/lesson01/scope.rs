//! Exercise 4: the index of economies of scope.

use tourism_marketing::{Result, relationship};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};
use crate::lessons::is;

/// The yearly cost of rooms alone, of a spa alone, and of both in one house, in million KRW.
const ROOMS: f64 = 60.0;
const SPA: f64 = 50.0;
const BOTH: f64 = 90.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("범위의 경제 지수", "The index of economies of scope"),
    ask: Bilingual::new(
        "객실만 운영하면 60, 스파만 운영하면 50, 함께 운영하면 90(백만 원)이 듭니다. 절감액을 함께 운영하는 비용으로 나눈 범위의 경제 지수를 구하십시오.",
        "Rooms alone cost 60, a spa alone 50, and both together 90 (million won). Give the index of economies of scope: the saving over the cost together.",
    ),
    stars: 2,
    concepts: &["economies-of-scope", "scale-vs-scope", "economies-of-scale"],
    graded: false,
    parts: &[],
    task: Task::Value(costs),
    right,
    misconceptions: &[
        Misconception {
            id: "over_separate",
            wrong: |_| is((ROOMS + SPA - BOTH) / (ROOMS + SPA)),
            message: Bilingual::new(
                "따로 할 때의 비용으로 나누셨습니다. 이 지수의 분모는 함께 운영하는 비용입니다. 따로 할 때의 비용으로 나눈 값도 절감률로 쓰이므로, 어느 쪽인지 밝혀야 합니다.",
                "This is divided by the cost apart. The denominator of the index is the cost together. The other is a rate of saving, which is also used: say which one you report.",
            ),
        },
        Misconception {
            id: "amount",
            wrong: |_| is(ROOMS + SPA - BOTH),
            message: Bilingual::new(
                "절감액(백만 원)까지 구하셨습니다. 함께 운영하는 비용으로 나누면 지수가 됩니다.",
                "This is the saving, in million won. Divided by the cost together, it becomes the index.",
            ),
        },
        Misconception {
            id: "sign",
            wrong: |_| is((BOTH - ROOMS - SPA) / BOTH),
            message: Bilingual::new(
                "부호가 반대입니다. 절감액은 따로 할 때의 비용에서 함께 할 때의 비용을 뺀 값이고, 절감이 있으면 지수가 양수입니다.",
                "The sign is reversed. The saving is the cost apart less the cost together; where there is a saving, the index is positive.",
            ),
        },
        Misconception {
            id: "ratio",
            wrong: |_| is((ROOMS + SPA) / BOTH),
            message: Bilingual::new(
                "따로 할 때의 비용을 함께 할 때의 비용으로 나누셨습니다. 여기서 1을 빼야 절감된 몫이 됩니다.",
                "This is the cost apart over the cost together. Subtract 1 to get the part that is saved.",
            ),
        },
        Misconception {
            id: "one_product",
            wrong: |_| is((BOTH - ROOMS) / BOTH),
            message: Bilingual::new(
                "객실 비용만 빼셨습니다. 따로 할 때의 비용은 객실과 스파를 더한 값입니다.",
                "Only the rooms were set against the cost together. The cost apart is rooms and spa added up.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |input| is(100.0 * index(input)?),
            message: Bilingual::new(
                "값은 맞지만 백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "The value is right, but given as a percentage. Write it as a number between 0 and 1.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "같은 것을 많이 만들어서가 아니라, 두 가지를 한 집에서 하기 때문에 아끼는 돈이 얼마인지 보십시오.",
            "How much is saved, not by making more of one thing, but by doing two things in one house?",
        ),
        Bilingual::new(
            "`separate`는 따로 할 때의 비용을 더한 값, `saved`는 거기서 함께 할 때의 비용을 뺀 값, `index`는 `saved`를 함께 할 때의 비용으로 나눈 값입니다.",
            "`separate` is the two costs alone added up, `saved` is that less the cost together, and `index` is `saved` over the cost together.",
        ),
        Bilingual::new(
            "차례로 `alone_a + alone_b`, `separate - together`, `saved / together`를 쓰십시오.",
            "In this order: `alone_a + alone_b`, `separate - together`, `saved / together`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "따로 하면 110, 함께 하면 90이므로 20을 아끼고, 그것은 함께 하는 비용의 9분의 2입니다. 지수가 0보다 크면 범위의 경제가 있습니다. `relationship::economies_of_scope`가 같은 계산을 합니다.",
            "Apart it is 110, together 90: the saving of 20 is two ninths of the cost together. Above 0 there are economies of scope; `relationship::economies_of_scope` computes the same.",
        ),
    },
    takeaway: Bilingual::new(
        "규모의 경제는 한 가지를 **많이**, 범위의 경제는 **여러 가지를 함께** 할 때의 이점입니다. 거래 기간이 길다고 범위의 경제가 생기는 것은 아닙니다.",
        "Economies of scale come from **more of one thing**, economies of scope from **several things together**. A long relationship by itself makes neither.",
    ),
};

fn costs() -> Input {
    Input([ROOMS, SPA, BOTH].map(Argument::Number).to_vec())
}

fn index(input: &Input) -> Result<f64> {
    relationship::economies_of_scope(input.number(0), input.number(1), input.number(2))
}

fn right(input: &Input) -> Result<Answer> {
    index(input).map(IntoAnswer::into_answer)
}
