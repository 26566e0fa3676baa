//! Exercise 6: the price of a stay, split between the stay and its points.

use tourism_marketing::Result;
use tourism_marketing::loyalty::{self, PointSale, PriceSplit};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new(
        "거래가격을 객실과 포인트로 나누기",
        "A price split between stay and points",
    ),
    ask: Bilingual::new(
        "손님이 낸 객실 값(원), 함께 준 포인트(1점에 1원), 쓰일 것으로 보는 비율을 받아, 지금의 수익과 포인트 계약부채를 차례로 돌려주는 함수를 쓰십시오. 두 값의 합은 받은 값과 같아야 합니다. 100,000원, 10,000점, 95 %로 시작해 봅니다.",
        "Write a function of the price paid for a room (won), the points given with it (1 won each) and the share likely to be redeemed. It returns the revenue now and the contract liability for the points, which add up to the price. Start with 100,000 won, 10,000 points and 95 %.",
    ),
    stars: 3,
    concepts: &["point-liability", "reward-program", "mileage-program"],
    graded: false,
    parts: &[
        Bilingual::new("지금의 수익", "Revenue now"),
        Bilingual::new("포인트 계약부채", "Liability for the points"),
    ],
    task: Task::Function(Trials {
        names: &["price", "points", "redemption"],
        kinds: &[Kind::Number, Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 506,
        refuses: false,
    }),
    right: |input| {
        let split = split(input, redemption(input))?;
        is((split.revenue, split.liability))
    },
    misconceptions: &[
        Misconception {
            id: "face_value_off",
            wrong: |input| {
                let promised = promised(input);
                is((input.number(0) - promised, promised))
            },
            message: Bilingual::new(
                "포인트의 값을 받은 돈에서 그대로 뺐습니다. 손님은 객실과 포인트를 한 묶음으로 사고 묶음값을 낸 셈이므로, 받은 값을 두 개별 판매가격의 비율로 나눕니다.",
                "The value of the points was simply taken off the price. The guest bought stay and points as a bundle for one price: split it in the ratio of the two stand-alone prices.",
            ),
        },
        Misconception {
            id: "all_redeemed",
            wrong: |input| {
                let split = split(input, 1.0)?;
                is((split.revenue, split.liability))
            },
            message: Bilingual::new(
                "포인트가 모두 쓰인다고 보셨습니다. 포인트의 개별 판매가격에는 쓰일 비율(`redemption`)을 곱합니다.",
                "All points were taken to be redeemed. Multiply their stand-alone price by `redemption`.",
            ),
        },
        Misconception {
            id: "breakage_for_redemption",
            wrong: |input| {
                let split = split(input, 1.0 - redemption(input))?;
                is((split.revenue, split.liability))
            },
            message: Bilingual::new(
                "낙전의 비율을 곱하셨습니다. 갚아야 할 것은 쓰이는 쪽이므로 `redemption`을 그대로 곱합니다.",
                "The share that lapses was used. What is owed are the points that will be redeemed: multiply by `redemption` itself.",
            ),
        },
        Misconception {
            id: "swapped",
            wrong: |input| {
                let split = split(input, redemption(input))?;
                is((split.liability, split.revenue))
            },
            message: Bilingual::new(
                "두 값의 순서가 바뀌었습니다. 지금의 수익을 먼저, 포인트 계약부채를 나중에 쓰십시오.",
                "The two have changed places: revenue first, then the liability.",
            ),
        },
        Misconception {
            id: "all_now",
            wrong: |input| is((input.number(0), 0.0)),
            message: Bilingual::new(
                "받은 값을 모두 지금의 수익으로 잡으셨습니다. 포인트는 아직 지키지 않은 약속이므로 그 몫은 부채로 남겨 둡니다.",
                "The whole price became revenue now. The points are a promise not yet kept; their part stays a liability.",
            ),
        },
        Misconception {
            id: "on_top",
            wrong: |input| is((input.number(0), promised(input))),
            message: Bilingual::new(
                "수익은 받은 값 그대로 두고 부채를 더 얹으셨습니다. 두 값의 합은 받은 값이어야 합니다.",
                "Revenue was left at the full price with the liability on top. The two must add up to the price.",
            ),
        },
        Misconception {
            id: "shares",
            wrong: |input| {
                let split = split(input, redemption(input))?;
                is((split.revenue / input.number(0), split.liability / input.number(0)))
            },
            message: Bilingual::new(
                "나누는 비율까지만 구하셨습니다. 받은 값 `price`를 곱해 금액으로 돌려주십시오.",
                "These are the two shares. Multiply by `price` and return amounts.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 포인트만 따로 팔면 얼마일지를 구하십시오. 10,000점 가운데 실제로 쓰일 것은 몇 점입니까?",
            "First find what the points would cost if sold alone. How many of them will really be redeemed?",
        ),
        Bilingual::new(
            "객실의 개별 판매가격은 `price`, 포인트의 개별 판매가격은 `points * redemption`입니다. 받은 값을 이 둘의 비율로 나눕니다. 둘째 값은 받은 값에서 첫째 값을 빼면 됩니다.",
            "The stand-alone price of the stay is `price`, that of the points is `points * redemption`. Split the price in that ratio; the second part is what is left of it.",
        ),
        Bilingual::new(
            "`let promised = points * redemption;`과 `let revenue = price * price / (price + promised);`를 쓰고, 마지막 줄에 `(revenue, price - revenue)`를 세미콜론 없이 쓰십시오.",
            "Write `let promised = points * redemption;` and `let revenue = price * price / (price + promised);`, then `(revenue, price - revenue)` on the last line, without a semicolon.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_split.rs"),
        why: Bilingual::new(
            "객실의 개별 판매가격은 100,000원, 포인트의 개별 판매가격은 10,000점 × 1원 × 0.95 = 9,500원입니다. 받은 100,000원을 이 비율로 나눕니다. IFRS 15의 사례 52와 같은 수입니다.",
            "The stay alone sells for 100,000 won, the points for 10,000 × 1 won × 0.95 = 9,500. The 100,000 received are split in that ratio: the figures of Illustrative Example 52 of IFRS 15.",
        ),
    },
    takeaway: Bilingual::new(
        "포인트는 판촉비가 아니라 갚을 것(계약부채)입니다. 쓰이거나 소멸할 때 비로소 수익이 됩니다.",
        "Points are not an expense of promotion but something owed. They become revenue when they are redeemed or lapse.",
    ),
};

fn redemption(input: &Input) -> f64 {
    input.number(2)
}

/// What the points would sell for alone.
fn promised(input: &Input) -> f64 {
    input.number(1) * redemption(input)
}

fn split(input: &Input, redemption: f64) -> Result<PriceSplit> {
    let price = input.number(0);
    let points = input.number(1);
    loyalty::allocate_transaction_price(&PointSale {
        price,
        goods: price,
        points,
        point_value: 1.0,
        redemption,
    })
}

/// The worked example, then: no points, no redemption, all redeemed, points worth the room.
fn cases() -> Vec<Input> {
    vec![
        call(100_000.0, 10_000.0, 0.95),
        call(100_000.0, 0.0, 0.95),
        call(80_000.0, 8_000.0, 0.0),
        call(200_000.0, 6_000.0, 1.0),
        call(50_000.0, 50_000.0, 0.8),
    ]
}

fn random(random: &mut Random) -> Input {
    let price = 10_000.0 * f64::from(random.between(3, 60));
    let points = 500.0 * f64::from(random.between(0, 40));
    call(price, points, f64::from(random.between(1, 20)) / 20.0)
}

fn call(price: f64, points: f64, redemption: f64) -> Input {
    Input(vec![Argument::Number(price), Argument::Number(points), Argument::Number(redemption)])
}
