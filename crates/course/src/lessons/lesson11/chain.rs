//! Exercise 7: five units of attitude along the service–profit chain.

use tourism_marketing::internal;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Units of attitude; guest impression per unit of it; growth of revenue (percentage points) per unit of impression.
const CHANGE: f64 = 5.0;
const IMPRESSION: f64 = 0.26;
const GROWTH: f64 = 5.0 / 13.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("직원 태도 5단위의 끝", "Where five units of attitude lead"),
    ask: Bilingual::new(
        "직원 태도가 1단위 좋아지면 고객 인상이 0.26단위 좋아지고, 고객 인상이 1단위 좋아지면 매출 성장률이 5/13 %p 오릅니다. 직원 태도가 5단위 좋아질 때의 직원 태도, 고객 인상, 매출 성장률의 변화를 차례로 구하십시오.",
        "A unit of staff attitude raises customer impression by 0.26 units; a unit of impression raises revenue growth by 5/13 of a percentage point. When attitude improves by 5 units, give the changes of attitude, impression and growth, in this order.",
    ),
    stars: 3,
    concepts: &["service-profit-chain", "internal-marketing"],
    graded: false,
    parts: &[
        Bilingual::new("직원 태도 (단위)", "Staff attitude (units)"),
        Bilingual::new("고객 인상 (단위)", "Customer impression (units)"),
        Bilingual::new("매출 성장률 (%p)", "Revenue growth (points)"),
    ],
    task: Task::Value(Input::default),
    right: |_| is(internal::service_profit_chain(CHANGE, &[IMPRESSION, GROWTH])?),
    misconceptions: &[
        Misconception {
            id: "slopes",
            wrong: |_| is((CHANGE, IMPRESSION, GROWTH)),
            message: Bilingual::new(
                "기울기를 그대로 쓰셨습니다. 기울기는 앞의 것이 1단위 변할 때의 값이니 앞 고리의 변화량을 곱하십시오.",
                "These are the slopes. A slope is for one unit of the link before: multiply by how much that changed.",
            ),
        },
        Misconception {
            id: "both_from_the_first",
            wrong: |_| is((CHANGE, CHANGE * IMPRESSION, CHANGE * GROWTH)),
            message: Bilingual::new(
                "두 번째 기울기를 직원 태도에 곱하셨습니다. 매출은 고객 인상을 거쳐 움직이므로 둘째 고리의 값에 곱하십시오.",
                "The second slope was multiplied by attitude. Revenue moves through impression: multiply the value of the second link.",
            ),
        },
        Misconception {
            id: "slopes_exchanged",
            wrong: |_| is(internal::service_profit_chain(CHANGE, &[GROWTH, IMPRESSION])?),
            message: Bilingual::new(
                "두 기울기의 차례가 바뀌었습니다. 곱은 같아서 끝값은 맞지만 가운데 고리가 다릅니다.",
                "The slopes have changed places. Their product is the same, so the end is right, but the link between is not.",
            ),
        },
        Misconception {
            id: "divided",
            wrong: |_| is((CHANGE, CHANGE / IMPRESSION, CHANGE / IMPRESSION / GROWTH)),
            message: Bilingual::new(
                "기울기로 나누셨습니다. 기울기는 다음 고리의 단위 ÷ 앞 고리의 단위이므로 곱해야 합니다.",
                "You divided by the slopes. A slope is units of the next link per unit of this one: multiply.",
            ),
        },
        Misconception {
            id: "one_unit",
            wrong: |_| is((1.0, IMPRESSION, IMPRESSION * GROWTH)),
            message: Bilingual::new(
                "1단위의 사슬을 구하셨습니다. 직원 태도는 5단위 좋아졌습니다.",
                "This is the chain of one unit. Attitude improved by 5.",
            ),
        },
        Misconception {
            id: "rounded_slope",
            wrong: |_| is((CHANGE, CHANGE * IMPRESSION, CHANGE * IMPRESSION * 0.385)),
            message: Bilingual::new(
                "둘째 기울기를 0.385로 어림하셨습니다. 어림은 마지막에 합니다. `5.0 / 13.0`으로 쓰십시오.",
                "The second slope was rounded to 0.385. Round at the end only: write `5.0 / 13.0`.",
            ),
        },
        Misconception {
            id: "added",
            wrong: |_| is((CHANGE, CHANGE + IMPRESSION, CHANGE + IMPRESSION + GROWTH)),
            message: Bilingual::new(
                "기울기를 더하셨습니다. 고리마다 단위가 다르므로 더할 수 없고 곱해서 옮깁니다.",
                "The slopes were added. Each link has its own unit, so they cannot be added; a slope carries over by multiplying.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "한 고리씩 갑니다. 5단위의 태도는 고객 인상을 몇 단위 움직입니까?",
            "Go link by link. By how many units do 5 units of attitude move impression?",
        ),
        Bilingual::new(
            "고객 인상 = 5 × 0.26이고, 매출 성장률 = 고객 인상 × 5/13입니다.",
            "Impression = 5 × 0.26; growth = impression × 5/13.",
        ),
        Bilingual::new(
            "`let impression = 5.0 * 0.26;`을 쓰고, 마지막 줄에 `(5.0, impression, impression * … / …)`를 세미콜론 없이 쓰십시오.",
            "Write `let impression = 5.0 * 0.26;` and, last and without a semicolon, `(5.0, impression, impression * … / …)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "고리마다 앞의 변화에 기울기를 곱합니다. `internal::service_profit_chain(5.0, &[0.26, 5.0 / 13.0])`이 같은 목록을 냅니다.",
            "At each link the change before is multiplied by the slope. `internal::service_profit_chain(5.0, &[0.26, 5.0 / 13.0])` gives the same list.",
        ),
    },
    takeaway: Bilingual::new(
        "사슬의 끝은 기울기의 곱입니다. 그래서 고리 하나의 오차가 끝까지 곱해지고, 고리 하나가 0이면 끝도 0입니다.",
        "The end of the chain is a product of slopes: the error of one link is carried to the end, and if one link is 0, so is the end.",
    ),
};
