//! Exercise 4: four touchpoints in a row.

use tourism_marketing::quality;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// What passes without a defect at the desk, in the room, at breakfast and at the bill.
const YIELDS: [f64; 4] = [0.98, 0.95, 0.97, 0.99];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("네 접점의 누적수율", "Yield over four touchpoints"),
    ask: Bilingual::new(
        "체크인, 객실, 조식, 체크아웃의 수율이 0.98, 0.95, 0.97, 0.99이고 접점끼리 관계가 없을 때, 네 접점을 모두 결함 없이 지나는 손님의 비율을 구하십시오.",
        "The yields of check-in, room, breakfast and check-out are 0.98, 0.95, 0.97 and 0.99, and have nothing to do with each other. What share of guests passes all four without a defect?",
    ),
    stars: 2,
    concepts: &["defect-prevention", "service-standardization"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::rolled_throughput_yield(&YIELDS)?),
    misconceptions: &[
        Misconception {
            id: "mean",
            wrong: |_| is(YIELDS.iter().sum::<f64>() / 4.0),
            message: Bilingual::new(
                "네 수율을 평균하셨습니다. 손님은 네 접점을 모두 지나므로 곱해야 합니다.",
                "The four were averaged. A guest passes all of them, so they must be multiplied.",
            ),
        },
        Misconception {
            id: "worst",
            wrong: |_| is(0.95),
            message: Bilingual::new(
                "가장 나쁜 접점의 수율을 답하셨습니다. 다른 세 접점에서 결함을 만난 손님도 빠져야 합니다.",
                "This is the yield of the worst touchpoint. Guests who met a defect at the other three must be taken off, too.",
            ),
        },
        Misconception {
            id: "added_defects",
            wrong: |_| is(1.0 - YIELDS.iter().map(|passed| 1.0 - passed).sum::<f64>()),
            message: Bilingual::new(
                "결함률을 더해 1에서 빼셨습니다. 두 접점에서 모두 결함을 만난 손님이 두 번 빠졌습니다. 수율끼리 곱하십시오.",
                "The defect rates were added and taken from 1. Whoever met two defects was taken off twice: multiply the yields.",
            ),
        },
        Misconception {
            id: "some_defect",
            wrong: |_| is(1.0 - quality::rolled_throughput_yield(&YIELDS)?),
            message: Bilingual::new(
                "결함을 한 번이라도 만난 손님의 비율입니다. 묻는 것은 한 번도 만나지 않은 비율이니 1에서 빼지 않습니다.",
                "This is the share that met at least one defect. Those who met none were asked: do not subtract from 1.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * quality::rolled_throughput_yield(&YIELDS)?),
            message: Bilingual::new(
                "값은 맞지만 백분율(%)로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "The value is right but written as a percentage. Write it between 0 and 1.",
            ),
        },
        Misconception {
            id: "one_left_out",
            wrong: |_| is(0.98 * 0.95 * 0.97),
            message: Bilingual::new(
                "체크아웃을 빠뜨리셨습니다. 마지막 접점의 0.99도 곱하십시오.",
                "Check-out is missing: multiply by its 0.99 as well.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "손님 1,000명이 체크인을 지나면 결함이 없는 손님은 980명입니다. 그 980명이 객실로 갑니다.",
            "Of 1,000 guests, 980 pass check-in without a defect. Those 980 go on to their rooms.",
        ),
        Bilingual::new(
            "남은 사람에 다음 접점의 수율을 거듭 곱합니다.",
            "What is left is multiplied by the yield of the next touchpoint, again and again.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 네 수를 `*`로 이으십시오.",
            "Replace `todo!()` by the four numbers with `*` between them.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "접점끼리 관계가 없으면 모두 통과할 확률은 곱입니다. `quality::rolled_throughput_yield(&[0.98, 0.95, 0.97, 0.99])`가 같은 값을 냅니다.",
            "Where touchpoints have nothing to do with each other, the chance of passing all is the product. `quality::rolled_throughput_yield(&[0.98, 0.95, 0.97, 0.99])` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "접점마다 95 % 넘게 잘해도 열에 한 명은 결함을 만납니다. 손님은 접점의 평균이 아니라 접점의 사슬을 겪습니다.",
        "With every touchpoint above 95 %, one guest in ten still meets a defect: guests live through the chain, not the average.",
    ),
};
