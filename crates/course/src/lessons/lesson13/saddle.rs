//! Exercise 6: how deep a saddle is.

use tourism_marketing::diffusion::{self, Bass, Saddle};
use tourism_marketing::{Error, Result};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("안장의 깊이와 자리", "How deep the saddle is, and where"),
    ask: Bilingual::new(
        "이중시장의 기간별 매출에서 안장의 (깊이, 첫 정점의 기, 저점의 기)를 구하십시오. 기는 1부터 셉니다.",
        "Sales come from an early and a main market. Find the saddle: (depth, period of the first peak, period of the trough). Periods count from 1.",
    ),
    stars: 3,
    concepts: &["chasm", "chasm-marketing"],
    graded: false,
    parts: &[
        Bilingual::new("깊이", "Depth"),
        Bilingual::new("첫 정점의 기", "Period of the first peak"),
        Bilingual::new("저점의 기", "Period of the trough"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let saddle = saddle()?;
        is((saddle.depth, saddle.peak, saddle.trough))
    },
    misconceptions: &[
        Misconception {
            id: "ratio",
            wrong: |_| {
                let saddle = saddle()?;
                is((1.0 - saddle.depth, saddle.peak, saddle.trough))
            },
            message: Bilingual::new(
                "저점이 첫 정점의 몇 배로 남았는지를 구하셨습니다. 깊이는 줄어든 몫이므로 1에서 빼십시오.",
                "This is what is left at the trough. The depth is what was lost: subtract it from 1.",
            ),
        },
        Misconception {
            id: "over_trough",
            wrong: |_| {
                let saddle = saddle()?;
                is((saddle.depth / (1.0 - saddle.depth), saddle.peak, saddle.trough))
            },
            message: Bilingual::new(
                "저점으로 나누셨습니다. 줄어든 몫은 출발점인 첫 정점에 대한 비율입니다.",
                "You divided by the trough. The loss is a share of where it began, the first peak.",
            ),
        },
        Misconception {
            id: "persons",
            wrong: |_| {
                let (saddle, sales) = (saddle()?, sales()?);
                is((
                    of(&sales, saddle.peak) - of(&sales, saddle.trough),
                    saddle.peak,
                    saddle.trough,
                ))
            },
            message: Bilingual::new(
                "줄어든 사람 수를 구하셨습니다. 깊이는 비율이므로 첫 정점의 매출로 나누십시오.",
                "This is the loss in people. The depth is a share: divide by the sales at the first peak.",
            ),
        },
        Misconception {
            id: "zero_based",
            wrong: |_| {
                let saddle = saddle()?;
                is((saddle.depth, saddle.peak - 1, saddle.trough - 1))
            },
            message: Bilingual::new(
                "목록의 번호(0부터)로 답하셨습니다. 기는 1부터 세므로 1을 더하십시오.",
                "These are places in the list, which count from 0. Periods count from 1: add 1.",
            ),
        },
        Misconception {
            id: "one_too_far",
            wrong: |_| {
                let (saddle, sales) = (saddle()?, sales()?);
                is((
                    1.0 - of(&sales, saddle.trough + 1) / of(&sales, saddle.peak + 1),
                    saddle.peak,
                    saddle.trough,
                ))
            },
            message: Bilingual::new(
                "깊이를 한 기 뒤의 값으로 계산하셨습니다. Rust는 0부터 세므로 4기의 매출은 `sales[3]`입니다.",
                "The depth was computed one period too late. Rust counts from 0: the sales of period 4 are `sales[3]`.",
            ),
        },
        Misconception {
            id: "main_peak",
            wrong: |_| {
                let (saddle, sales) = (saddle()?, sales()?);
                let (place, top) = sales
                    .iter()
                    .copied()
                    .enumerate()
                    .fold((0, 0.0), |best, it| if it.1 > best.1 { it } else { best });
                is((1.0 - of(&sales, saddle.trough) / top, place + 1, saddle.trough))
            },
            message: Bilingual::new(
                "가장 높은 정점, 곧 주류시장의 정점을 고르셨습니다. 안장은 초기시장의 첫 정점에서 내려가는 골짜기이므로 저점보다 앞선 정점을 쓰십시오.",
                "The highest peak, that of the main market, was chosen. The saddle falls from the first peak: take the one before the trough.",
            ),
        },
        Misconception {
            id: "first_period",
            wrong: |_| {
                let saddle = saddle()?;
                is((saddle.depth, saddle.peak, 1))
            },
            message: Bilingual::new(
                "첫 기를 저점으로 고르셨습니다. 저점은 첫 정점 **뒤에서** 가장 낮은 곳입니다.",
                "Period 1 was taken for the trough. The trough is the lowest point **after** the first peak.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "바로 위에 찍힌 매출을 앞에서부터 읽으십시오. 어디서 처음 꺾이고, 어디서 다시 오르기 시작합니까?",
            "Read the sales printed above from the start. Where do they first turn down, and where do they begin to rise again?",
        ),
        Bilingual::new(
            "깊이는 1 − 저점 ÷ 첫 정점입니다. 찍힌 값은 반올림한 것이므로 `sales[번호]`로 꺼내십시오. 번호는 0부터 셉니다.",
            "Depth is 1 − trough ÷ first peak. What is printed is rounded, so take the values from the list as `sales[place]`, counting from 0.",
        ),
        Bilingual::new(
            "정점은 4기, 저점은 7기입니다. 깊이에는 `sales[3]`과 `sales[6]`을 쓰고, 세 값을 괄호로 묶어 `(깊이, 4, 7)` 꼴로 돌려주십시오.",
            "The peak is period 4, the trough period 7. The depth uses `sales[3]` and `sales[6]`; return the three in brackets: `(depth, 4, 7)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "매출은 4기의 42.9명에서 7기의 28.8명으로 줄었다가 8기부터 다시 늘어납니다. 28.8 ÷ 42.9를 1에서 빼면 약 0.327입니다. `diffusion::saddle_depth`가 같은 일을 합니다. 안장이 없을 수도 있어 값을 두 번 꺼냅니다(`unwrap`).",
            "Sales fall from 42.9 in period 4 to 28.8 in period 7 and rise again from period 8. One minus 28.8 ÷ 42.9 is about 0.327. `diffusion::saddle_depth` does the same; since there may be no saddle, the value is taken out twice (`unwrap`).",
        ),
    },
    takeaway: Bilingual::new(
        "두 시장의 매끄러운 곡선을 더하기만 해도 골짜기가 생깁니다. 매출이 준다고 곧 실패는 아니며, 초기시장이 다 찼을 뿐일 수 있습니다.",
        "Two smooth curves added up make a valley. A fall in sales need not be failure: the early market may just be full.",
    ),
};

fn sales() -> Result<Vec<f64>> {
    let early = Bass { innovation: 0.03, imitation: 0.9, market: 160.0 };
    let main = Bass { innovation: 0.005, imitation: 0.45, market: 840.0 };
    diffusion::dual_market_sales(early, main, 3.0, 20)
}

fn saddle() -> Result<Saddle> {
    let none = || Error::NotComputable { what: "the saddle", why: "there is none".to_owned() };
    diffusion::saddle_depth(&sales()?)?.ok_or_else(none)
}

/// The sales of a period, counted from 1.
fn of(sales: &[f64], period: usize) -> f64 {
    period.checked_sub(1).and_then(|place| sales.get(place)).copied().unwrap_or(f64::NAN)
}
