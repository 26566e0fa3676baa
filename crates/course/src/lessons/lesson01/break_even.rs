//! Exercise 6: the year in which a guest has paid back what it cost to win them.

use tourism_marketing::relationship::{self, YearProfit};
use tourism_marketing::{Error, Result};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

/// The yearly profits of `rm_effects.csv`, in KRW.
const YEARS: [f64; 8] =
    [60_000.0, 82_000.0, 90_000.0, 99_000.0, 108_000.0, 115_000.0, 120_000.0, 122_000.0];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("손익분기 연도", "The year that breaks even"),
    ask: Bilingual::new(
        "연도별 이익과 획득비를 받아, 누적이익이 처음으로 0 이상이 되는 해(첫해가 1)를 돌려주는 함수를 완성하십시오. 그런 해가 없으면 `None`을 돌려줍니다.",
        "Complete the function: given the profits of the years and the acquisition cost, it returns the first year (counted from 1) in which the cumulative profit is 0 or more, and `None` if there is no such year.",
    ),
    stars: 3,
    concepts: &["rm-effects", "effect-purchase-share", "relationship-marketing"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["profits", "acquisition"],
        kinds: &[Kind::List, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 106,
        refuses: true,
    }),
    right: |input| is(year(input, 0.0, |total| total >= 0.0)?),
    misconceptions: &[
        Misconception {
            id: "counted_from_zero",
            wrong: |input| is(year(input, 0.0, |total| total >= 0.0).map(|year| year - 1)),
            message: Bilingual::new(
                "한 해가 모자랍니다. 첫해를 1로 세어야 하는데 0부터 세었거나, `year`를 늘리기 전에 돌려주셨습니다.",
                "One year short: the first year is 1. It was counted from 0, or `year` was returned before it grew.",
            ),
        },
        Misconception {
            id: "nothing_to_pay_back",
            wrong: |input| is(year(input, input.number(1), |total| total >= 0.0)),
            message: Bilingual::new(
                "획득비를 빼지 않고 0에서 시작하셨습니다. 손님을 얻는 데 이미 쓴 돈이 있으므로 누적이익은 −획득비에서 출발합니다.",
                "The sum started at 0. Money has been spent on winning the guest, so it starts at minus the acquisition cost.",
            ),
        },
        Misconception {
            id: "added",
            wrong: |input| is(year(input, 2.0 * input.number(1), |total| total >= 0.0)),
            message: Bilingual::new(
                "획득비를 더한 값에서 시작하셨습니다. 쓴 돈이므로 앞에 빼기표를 붙여 `-acquisition`에서 출발합니다.",
                "The acquisition cost was added. It is money spent: start from `-acquisition`.",
            ),
        },
        Misconception {
            id: "yearly",
            wrong: |input| {
                let place = input.list(0).iter().position(|profit| *profit >= input.number(1));
                is(place.map(|place| place + 1).ok_or_else(never))
            },
            message: Bilingual::new(
                "그해의 이익만 획득비와 견주셨습니다. 이익을 해마다 더해 간 누적이익을 보아야 합니다.",
                "Only the profit of the single year was compared with the cost. Add the years up and look at the sum.",
            ),
        },
        Misconception {
            id: "strictly_more",
            wrong: |input| is(year(input, 0.0, |total| total > 0.0)),
            message: Bilingual::new(
                "정확히 본전인 해를 지나치셨습니다. 누적이익이 0이면 이미 손익분기이므로 `>`가 아니라 `>=`로 견주십시오.",
                "The year that breaks exactly even was passed over. At a sum of 0 the cost is paid back: compare with `>=`, not `>`.",
            ),
        },
        Misconception {
            id: "never_as_last",
            wrong: |input| {
                is(year(input, 0.0, |total| total >= 0.0).unwrap_or_else(|_| input.list(0).len()))
            },
            message: Bilingual::new(
                "끝까지 본전을 찾지 못했을 때 마지막 해를 돌려주셨습니다. 그런 해가 없다는 답은 `None`입니다.",
                "Where the cost is never paid back, the last year was returned. The answer that there is no such year is `None`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "공책에 표를 그려 보십시오. 0년에는 획득비만큼 밑져 있고, 해마다 그해의 이익이 더해집니다. 언제 0에 닿습니까?",
            "Draw a table on paper. In year 0 one is down by the acquisition cost; each year adds its profit. When does the sum reach 0?",
        ),
        Bilingual::new(
            "첫 빈칸은 출발점(쓴 돈이므로 음수), 둘째 빈칸은 지금까지의 합에 그해 이익을 더한 값, 셋째 빈칸은 ‘본전 이상인가’라는 조건입니다.",
            "The first blank is where the sum starts (money spent, so negative), the second the sum so far plus the profit of the year, the third the condition “even or better”.",
        ),
        Bilingual::new(
            "차례로 `-acquisition`, `total + profit`, `total >= 0.0`을 쓰십시오.",
            "In this order: `-acquisition`, `total + profit`, `total >= 0.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_break_even.rs"),
        why: Bilingual::new(
            "−획득비에서 출발해 해마다 이익을 더하고, 처음으로 0 이상이 되는 해에 멈춥니다. 끝까지 없으면 `None`입니다. 할인율까지 넣은 계산은 `relationship::retention_profit_curve`가 합니다.",
            "Start from minus the cost, add each year's profit, and stop in the first year at which the sum is 0 or more; if there is none, `None`. With a discount rate, `relationship::retention_profit_curve` does it.",
        ),
    },
    takeaway: Bilingual::new(
        "손익분기 연도는 ‘그때까지 남아 있는 손님’의 이야기입니다. 도중에 떠나는 손님까지 넣으면 더 늦어집니다.",
        "The break-even year is the story of a guest who is still there. Count those who leave on the way, and it comes later.",
    ),
};

/// The first year in which the cumulative profit, with some `help` at the start, is `enough`.
fn year(input: &Input, help: f64, enough: fn(f64) -> bool) -> Result<usize> {
    let years: Vec<YearProfit> =
        input.list(0).iter().map(|&base| YearProfit { base, ..Default::default() }).collect();
    let curve = relationship::retention_profit_curve(&years, input.number(1), 0.0)?;
    // Before the first year nothing has come back, even where nothing was spent.
    let mut totals = curve.cumulative.iter().skip(1);
    let place = totals.position(|total| enough(total + help));
    place.map(|place| place + 1).ok_or_else(never)
}

fn never() -> Error {
    Error::NotComputable {
        what: "the break-even year",
        why: "the acquisition cost is not paid back within these years".to_owned(),
    }
}

fn cases() -> Vec<Input> {
    vec![
        call(&YEARS, 250_000.0),
        call(&[30_000.0, 40_000.0, 55_000.0, 70_000.0], 80_000.0),
        call(&[30.0, 40.0, 30.0], 70.0),
        call(&[10.0, 20.0, 30.0], 100.0),
        call(&[50.0, 10.0], 20.0),
        call(&[-10.0, 40.0, 40.0, 90.0], 60.0),
        call(&[-5.0, 3.0, 9.0], 4.0),
        call(&[5.0], 9.0),
    ]
}

/// One to eight years, the first sometimes at a loss; whole amounts, so that some sums are exactly 0.
fn random(random: &mut Random) -> Input {
    let count = random.between(1, 8);
    let profits: Vec<f64> = (0..count).map(|_| f64::from(random.between(0, 12)) - 2.0).collect();
    call(&profits, f64::from(random.between(1, 30)))
}

fn call(profits: &[f64], acquisition: f64) -> Input {
    Input(vec![Argument::List(profits.to_vec()), Argument::Number(acquisition)])
}
