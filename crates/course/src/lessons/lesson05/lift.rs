//! Exercise 3: how much more must be sold.

use tourism_marketing::{Result, loyalty};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Margin before the reward, and the reward, as shares of sales.
const MARGIN: f64 = 0.40;
const REWARD: f64 = 0.04;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("본전이 되는 매출 증가율", "The rise of sales that breaks even"),
    ask: Bilingual::new(
        "마진이 매출의 40 %인 호텔이 모든 매출의 4 %를 보상으로 돌려줍니다. 이익이 줄지 않으려면 매출이 얼마나 늘어야 합니까? 늘어나는 몫을 처음 매출에 대한 비율(0과 1 사이의 수)로 답하십시오.",
        "A hotel with a margin of 40 % of sales gives 4 % of all sales back as a reward. By what share must sales rise for the profit not to fall? Answer with a number between 0 and 1.",
    ),
    stars: 2,
    concepts: &["frequency-marketing", "reward-program", "no-discount-policy"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(lift()?),
    misconceptions: &[
        Misconception {
            id: "reward_only",
            wrong: |_| is(REWARD),
            message: Bilingual::new(
                "‘4 %를 돌려주니 4 %만 더 팔면 된다’는 가장 흔한 생각입니다. 더 판 100원에서 남는 것은 100원이 아니라 마진에서 보상을 뺀 금액뿐입니다.",
                "“We give 4 %, so we need 4 % more” is the most common idea. Of each additional 100 won of sales, only the margin less the reward stays.",
            ),
        },
        Misconception {
            id: "over_margin",
            wrong: |_| is(REWARD / MARGIN),
            message: Bilingual::new(
                "보상을 마진으로 나누셨습니다. 거의 다 왔지만, 더 판 매출에도 보상이 나갑니다. 분모에서도 보상률을 빼십시오.",
                "The reward was divided by the margin. Nearly: but the additional sales are rewarded too, so take the reward off the denominator.",
            ),
        },
        Misconception {
            id: "level",
            wrong: |_| is(MARGIN / (MARGIN - REWARD)),
            message: Bilingual::new(
                "새 매출이 처음 매출의 몇 배여야 하는지를 구하셨습니다. 늘어난 몫만 물었으므로 1을 빼십시오.",
                "This is the new level of sales, as a multiple of the old. The question is about the rise alone: subtract 1.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * lift()?),
            message: Bilingual::new(
                "값은 맞지만 백분율(%)입니다. 100으로 나누어 쓰십시오.",
                "The value is right, but as a percentage. Divide it by 100.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is((MARGIN - REWARD) / REWARD),
            message: Bilingual::new(
                "나눗셈이 거꾸로입니다. 나가는 보상을 더 판 매출에서 남는 마진으로 나눕니다.",
                "The division is upside down: divide the reward that is paid by the margin that stays on additional sales.",
            ),
        },
        Misconception {
            id: "added",
            wrong: |_| is(REWARD / (MARGIN + REWARD)),
            message: Bilingual::new(
                "분모에서 보상률을 더하셨습니다. 보상은 남는 마진을 줄이므로 빼야 합니다.",
                "The reward was added in the denominator. It lowers what stays of the margin: subtract it.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "매출이 100이라고 놓으십시오. 보상이 없을 때의 이익은 얼마이고, 보상을 시작하면 100마다 얼마가 남습니까?",
            "Let sales be 100. What is the profit without the reward, and what stays of each 100 with it?",
        ),
        Bilingual::new(
            "이제까지의 매출에서 나가는 보상은 매출의 `reward`이고, 더 판 매출 1에서 남는 것은 `margin - reward`입니다. 앞의 것을 뒤의 것으로 나누면 됩니다.",
            "The reward on the sales there were is `reward` of them; each additional 1 leaves `margin - reward`. Divide the first by the second.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `reward / (margin - reward)`를 쓰십시오. 괄호를 빠뜨리면 나눗셈이 먼저 됩니다.",
            "Replace `todo!()` by `reward / (margin - reward)`. Without the brackets the division comes first.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "보상은 어차피 샀을 매출에도 나갑니다. 그 돈을 메우는 것은 새로 생긴 매출뿐이고, 거기에서도 마진에서 보상을 뺀 36 %만 남습니다. 4를 36으로 나누면 됩니다.",
            "The reward also goes to sales that would have been made anyway. Only new sales pay for it, and of them only 36 % stays, margin less reward: 4 divided by 36.",
        ),
    },
    takeaway: Bilingual::new(
        "본전 매출 증가율 = 보상률 ÷ (마진율 − 보상률)입니다. 마진이 얇을수록 훨씬 커집니다. 할인에도 같은 식을 씁니다.",
        "Break-even rise = reward ÷ (margin − reward). The thinner the margin, the larger it is; the same holds for a discount.",
    ),
};

fn lift() -> Result<f64> {
    loyalty::breakeven_sales_lift(MARGIN, REWARD)
}
