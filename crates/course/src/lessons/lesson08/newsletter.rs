//! Exercise 7: a newsletter in print and by e-mail.

use tourism_marketing::Result;
use tourism_marketing::dbmarketing::{self, Campaign};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const PRINT: Campaign =
    Campaign { contacts: 10_000, response: 0.01, margin: 20_000.0, cost: 600.0, fixed_cost: 0.0 };
/// What an e-mail costs, in won.
const EMAIL: f64 = 5.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("종이 소식지와 전자우편", "A letter in print and by e-mail"),
    ask: Bilingual::new(
        "하위층 손님 1만 명에게 소식지를 보내면 1 %가 반응하고, 반응 한 건의 마진은 2만 원입니다. 종이 소식지는 한 통에 600원, 전자우편은 5원입니다. 종이의 손익과 전자우편의 손익을 차례로 원 단위로 구하십시오.",
        "A newsletter to 10,000 guests of the low tier is answered by 1 %, and a response brings 20,000 won. In print a copy costs 600 won, by e-mail 5. Find the profit in print and by e-mail, in won.",
    ),
    stars: 3,
    concepts: &["newsletter", "internet-lowers-cost", "selective-dm", "care-between-visits"],
    graded: false,
    parts: &[Bilingual::new("종이", "Print"), Bilingual::new("전자우편", "E-mail")],
    task: Task::Value(Input::default),
    right: |_| each(PRINT),
    misconceptions: &[
        Misconception {
            id: "cost_forgotten",
            wrong: |_| is([2_000_000.0, 2_000_000.0]),
            message: Bilingual::new(
                "반응의 마진만 더하셨습니다. 두 매체의 차이는 비용에 있으니 보낸 1만 통의 비용을 빼십시오.",
                "Only the margins were added. The two differ in cost: take off the cost of all 10,000.",
            ),
        },
        Misconception {
            id: "cost_of_responses",
            wrong: |_| is([100.0 * (20_000.0 - 600.0), 100.0 * (20_000.0 - EMAIL)]),
            message: Bilingual::new(
                "반응한 100명에게 든 비용만 빼셨습니다. 반응하지 않은 9,900명에게 보낸 것도 돈이 듭니다.",
                "Only the cost of the 100 who responded was taken off. The other 9,900 cost money as well.",
            ),
        },
        Misconception {
            id: "only_costs",
            wrong: |_| is([6_000_000.0, 50_000.0]),
            message: Bilingual::new(
                "보내는 비용만 구하셨습니다. 손익은 반응의 마진에서 이 비용을 뺀 값입니다.",
                "These are the costs of sending. The profit is the margin of the responses less these.",
            ),
        },
        Misconception {
            id: "sign",
            wrong: |_| is([4_000_000.0, -1_950_000.0]),
            message: Bilingual::new(
                "빼는 순서가 바뀌었습니다. 마진에서 비용을 빼며, 손해는 음수로 씁니다.",
                "The subtraction is the wrong way round: margin less cost, a loss being negative.",
            ),
        },
        Misconception {
            id: "per_copy",
            wrong: |_| is([-400.0, 195.0]),
            message: Bilingual::new(
                "한 통의 기대 이익입니다. 보낸 1만 통을 곱하십시오.",
                "This is the expected profit of one copy. Multiply by the 10,000 sent.",
            ),
        },
        Misconception {
            id: "one_in_a_thousand",
            wrong: |_| each(Campaign { response: 0.001, ..PRINT }),
            message: Bilingual::new(
                "반응을 10건으로 세셨습니다. 1만 명의 1 %는 100명이고, 1 %는 `0.01`로 씁니다.",
                "You counted ten responses. One per cent of 10,000 are 100; 1 % is written `0.01`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "마진은 반응한 사람에게서만 들어오고, 비용은 보낸 사람 모두에게 듭니다.",
            "Margins come only from those who respond; the cost arises for everybody.",
        ),
        Bilingual::new(
            "손익 = 보낸 수 × (반응률 × 마진 − 한 통의 비용)입니다. 종이와 전자우편은 비용만 다릅니다.",
            "Profit = number sent × (response × margin − cost of a copy). Print and e-mail differ in cost only.",
        ),
        Bilingual::new(
            "`10_000.0 * (0.01 * 20_000.0 - 600.0)`이 종이의 손익입니다. 전자우편은 600을 5로 바꾸고, 둘을 `( , )`로 묶어 답합니다.",
            "`10_000.0 * (0.01 * 20_000.0 - 600.0)` is the profit in print. For e-mail put 5 in place of 600, and answer with both inside `( , )`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "반응은 둘 다 100건, 마진 200만 원입니다. 종이에는 600만 원, 전자우편에는 5만 원이 듭니다. `dbmarketing::campaign_profit`이 같은 계산을 합니다.",
            "Both are answered by 100, for 2 million won of margin. Print costs 6 million, e-mail 50,000. `dbmarketing::campaign_profit` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "비용이 거의 0이 되면 하위층도 돌볼 수 있습니다. 그러나 받는 사람의 시간과 동의는 공짜가 아닙니다.",
        "When the cost falls to almost nothing, the low tier can be looked after too. But the reader's time and consent are not free.",
    ),
};

/// The profit in print and by e-mail.
fn each(print: Campaign) -> Result<Answer> {
    let email = Campaign { cost: EMAIL, ..print };
    is([dbmarketing::campaign_profit(&print)?, dbmarketing::campaign_profit(&email)?])
}
