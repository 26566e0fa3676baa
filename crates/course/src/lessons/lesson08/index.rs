//! Exercise 3: the break-even index of an RFM cell.

use tourism_marketing::{dbmarketing, segment};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The response rate of the cell; the cost of a postcard and the margin of a response, in won.
const RATE: f64 = 0.042;
const COST: f64 = 600.0;
const MARGIN: f64 = 20_000.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("손익분기지수", "The break-even index"),
    ask: Bilingual::new(
        "RFM의 한 칸에서 시험 삼아 보낸 엽서의 반응률이 4.2 %였습니다. 엽서는 한 통에 600원, 반응 한 건의 마진은 2만 원입니다. 이 칸의 손익분기지수를 구하십시오.",
        "In one RFM cell a trial mailing was answered by 4.2 %. A postcard costs 600 won, a response brings 20,000. What is the break-even index of the cell?",
    ),
    stars: 2,
    concepts: &["db-response-model", "selective-dm"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(segment::breakeven_index(RATE, dbmarketing::breakeven_response(COST, MARGIN)?)?),
    misconceptions: &[
        Misconception {
            id: "share",
            wrong: |_| {
                let breakeven = dbmarketing::breakeven_response(COST, MARGIN)?;
                is((RATE - breakeven) / breakeven)
            },
            message: Bilingual::new(
                "100을 곱하지 않으셨습니다. 지수는 손익분기 반응률의 몇 퍼센트만큼 위인지를 나타냅니다.",
                "The factor 100 is missing: the index says by how many per cent of the break-even rate the cell lies above it.",
            ),
        },
        Misconception {
            id: "points",
            wrong: |_| is(100.0 * (RATE - dbmarketing::breakeven_response(COST, MARGIN)?)),
            message: Bilingual::new(
                "두 반응률의 차이(%포인트)입니다. 이 차이를 손익분기 반응률로 나눈 뒤 100을 곱하십시오.",
                "This is the difference in percentage points. Divide it by the break-even rate, then multiply by 100.",
            ),
        },
        Misconception {
            id: "ratio",
            wrong: |_| is(100.0 * RATE / dbmarketing::breakeven_response(COST, MARGIN)?),
            message: Bilingual::new(
                "반응률을 손익분기 반응률로 나누기만 하셨습니다. 본전이 0이 되도록 손익분기 반응률을 먼저 빼십시오.",
                "The rate was only divided by the break-even rate. Take the break-even rate off first, so that breaking even is 0.",
            ),
        },
        Misconception {
            id: "other_base",
            wrong: |_| {
                let breakeven = dbmarketing::breakeven_response(COST, MARGIN)?;
                is(100.0 * (RATE - breakeven) / RATE)
            },
            message: Bilingual::new(
                "칸의 반응률로 나누셨습니다. 분모는 기준이 되는 손익분기 반응률입니다.",
                "You divided by the rate of the cell. The base is the break-even rate.",
            ),
        },
        Misconception {
            id: "sign",
            wrong: |_| {
                is(-segment::breakeven_index(RATE, dbmarketing::breakeven_response(COST, MARGIN)?)?)
            },
            message: Bilingual::new(
                "빼는 순서가 바뀌었습니다. 본전보다 잘 반응한 칸의 지수는 0보다 커야 합니다.",
                "The subtraction is the wrong way round: a cell that responds better than break-even lies above 0.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 연습 2의 손익분기 반응률을 구하고, 4.2 %가 그보다 얼마나 위인지를 봅니다.",
            "First the break-even rate of exercise 2; then see how far above it 4.2 % is.",
        ),
        Bilingual::new(
            "(칸의 반응률 − 손익분기 반응률) ÷ 손익분기 반응률 × 100입니다. 4.2 %는 `0.042`로 씁니다.",
            "(rate of the cell − break-even rate) ÷ break-even rate × 100, with 4.2 % written `0.042`.",
        ),
        Bilingual::new(
            "첫 빈칸에는 600을 20,000으로 나눈 식을, 둘째 빈칸에는 `(0.042 - breakeven)`을 `breakeven`으로 나누고 100을 곱하는 식을 쓰십시오.",
            "First blank: 600 divided by 20,000. Second: `(0.042 - breakeven)` divided by `breakeven`, times 100.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "본전은 3 %이고 이 칸은 그보다 1.2 %포인트, 곧 3 %의 5분의 2만큼 위입니다. `segment::breakeven_index(0.042, 0.03)`이 같은 값을 냅니다.",
            "Break-even is 3 %; the cell lies 1.2 points above, two fifths of 3 %. `segment::breakeven_index(0.042, 0.03)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "지수가 0보다 큰 칸에 보냅니다. 다만 작은 칸의 반응률은 우연히 높을 수 있으니 사람 수를 함께 보십시오.",
        "Mail the cells above 0. But in a small cell the rate may be high by chance: look at the number of people too.",
    ),
};
