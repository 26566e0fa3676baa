//! Exercise 0: the price elasticity of demand.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Price and visitors, before and after.
const PRICE: [f64; 2] = [20_000.0, 20_200.0];
const VISITORS: [f64; 2] = [8_000.0, 7_900.0];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("가격탄력성", "Price elasticity"),
    ask: Bilingual::new(
        "입장료를 20,000원에서 20,200원으로 올렸더니 하루 방문객이 8,000명에서 7,900명으로 줄었습니다. 수요의 가격탄력성(방문객의 변화율 ÷ 가격의 변화율)을 부호까지 구하십시오.",
        "The admission rose from 20,000 to 20,200 won, and visitors fell from 8,000 to 7,900 a day. Give the price elasticity of demand (relative change of visitors ÷ relative change of price), with its sign.",
    ),
    stars: 1,
    concepts: &["demarketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(elasticity()),
    misconceptions: &[
        Misconception {
            id: "sign_lost",
            wrong: |_| is(-elasticity()),
            message: Bilingual::new(
                "크기는 맞고 부호가 빠졌습니다. 값이 오를 때 방문객이 줄었으므로 변화율의 부호가 서로 다르고, 탄력성은 음수입니다.",
                "The size is right, the sign is missing. Visitors fall when the price rises, so the elasticity is negative.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(1.0 / elasticity()),
            message: Bilingual::new(
                "나누는 수와 나누어지는 수가 바뀌었습니다. 방문객의 변화율을 가격의 변화율로 나눕니다.",
                "The division is upside down: divide the relative change of visitors by that of the price.",
            ),
        },
        Misconception {
            id: "slope",
            wrong: |_| is((VISITORS[1] - VISITORS[0]) / (PRICE[1] - PRICE[0])),
            message: Bilingual::new(
                "명을 원으로 나눈 기울기를 구하셨습니다. ‘1원에 몇 명’은 단위에 따라 달라지는 값입니다. 먼저 두 변화를 각각 처음 값으로 나누어 변화율로 만드십시오.",
                "This is the slope, visitors per won, which depends on the units. First divide each change by its starting value.",
            ),
        },
        Misconception {
            id: "numerator_only",
            wrong: |_| is(change(VISITORS)),
            message: Bilingual::new(
                "방문객의 변화율까지만 구하셨습니다. 가격의 변화율로 나누어야 ‘가격 1 %에 몇 %’가 됩니다.",
                "This is the relative change of visitors alone. Divided by that of the price it becomes “per cent for one per cent”.",
            ),
        },
        Misconception {
            id: "integer_division",
            wrong: |_| is(0.0),
            message: Bilingual::new(
                "정수끼리 나누어 소수점 아래가 버려진 것 같습니다. 수에 `.0`을 붙이십시오.",
                "This looks like a division of integers, which drops the decimals. Write the numbers with `.0`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방문객은 몇 % 줄었고, 가격은 몇 % 올랐습니까?",
            "By how many per cent did visitors fall, and the price rise?",
        ),
        Bilingual::new(
            "방문객의 변화는 −100명, 처음 값은 8,000명입니다. 가격의 변화는 200원, 처음 값은 20,000원입니다.",
            "Visitors changed by −100 from 8,000, the price by 200 from 20,000.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `(-100.0 / 8_000.0) / (200.0 / 20_000.0)`을 쓰십시오. 줄 끝에 세미콜론을 붙이지 않습니다.",
            "Replace `todo!()` by `(-100.0 / 8_000.0) / (200.0 / 20_000.0)`, without a semicolon at its end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "방문객은 1.25 % 줄고 가격은 1 % 올랐으므로 −0.0125 ÷ 0.01 = −1.25입니다.",
            "Visitors fall by 1.25 % as the price rises by 1 %: −0.0125 ÷ 0.01 = −1.25.",
        ),
    },
    takeaway: Bilingual::new(
        "탄력성은 단위가 없는 수이고, 수요에서는 음수입니다. 크기가 1보다 크면 값을 올릴 때 매출이 줄고, 1보다 작으면 늡니다.",
        "An elasticity has no unit, and that of demand is negative. Beyond 1 in size, a higher price lowers revenue; below 1, it raises it.",
    ),
};

fn elasticity() -> f64 {
    change(VISITORS) / change(PRICE)
}

/// The relative change.
fn change([before, after]: [f64; 2]) -> f64 {
    (after - before) / before
}
