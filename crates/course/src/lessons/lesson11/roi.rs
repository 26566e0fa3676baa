//! Exercise 6: the return on internal marketing.

use tourism_marketing::Result;
use tourism_marketing::internal::{self, InternalProgramme};

use crate::answer::{Answer, IntoAnswer as _};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("내부마케팅의 투자수익률", "The return on internal marketing"),
    ask: Bilingual::new(
        "직원 수, 프로그램이 없을 때와 있을 때의 이직률, 한 명의 이직 비용, 늘어난 마진, 프로그램의 비용을 받아 투자수익률을 돌려주는 함수를 쓰십시오. 비용이 0 이하이면 `None`을 돌려줍니다. 120명, 0.25, 0.20, 500만 원, 1,000만 원, 2,500만 원으로 시작해 봅니다.",
        "Write a function of the number of employees, turnover without and with a programme, the cost of a leaver, the margin added and the cost of the programme that returns the return on investment. Where the cost is 0 or less, return `None`. Start with 120, 0.25, 0.20, 5 million, 10 million and 25 million won.",
    ),
    stars: 3,
    concepts: &["internal-marketing", "internal-marketing-effects", "employee-turnover-cost"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["employees", "before", "after", "per_leaver", "margin", "cost"],
        kinds: &[Kind::Number; 6],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 1106,
        refuses: true,
    }),
    right: |input| is(Programme::of(input).roi()?),
    misconceptions: &[
        Misconception {
            id: "cost_forgotten",
            wrong: |input| Programme::of(input).judged(|it| (it.saved() + it.margin) / it.cost),
            message: Bilingual::new(
                "이득을 비용으로 나누기만 하셨습니다. 투자수익률은 들인 돈을 빼고 남은 것의 비율입니다. 분자에서 비용을 빼십시오.",
                "The gain was only divided by the cost. A return counts what is left after the money spent: subtract the cost on top.",
            ),
        },
        Misconception {
            id: "margin_forgotten",
            wrong: |input| Programme::of(input).judged(|it| (it.saved() - it.cost) / it.cost),
            message: Bilingual::new(
                "늘어난 마진을 빠뜨리셨습니다. 내부마케팅의 효과는 둘이며, 고객만족에서 온 마진이 그 하나입니다.",
                "The added margin is missing. Internal marketing has two effects, and happier guests are one of them.",
            ),
        },
        Misconception {
            id: "turnover_forgotten",
            wrong: |input| Programme::of(input).judged(|it| (it.margin - it.cost) / it.cost),
            message: Bilingual::new(
                "이직 비용의 절감을 빠뜨리셨습니다. 직원 수 × 이직률의 차이 × 한 명의 비용을 더하십시오.",
                "The saved turnover is missing: add employees × difference of the rates × cost of a leaver.",
            ),
        },
        Misconception {
            id: "reversed",
            wrong: |input| {
                Programme::of(input).judged(|it| (it.margin - it.saved() - it.cost) / it.cost)
            },
            message: Bilingual::new(
                "이직률의 차이가 거꾸로입니다. 이직이 줄면 이득이어야 하므로 `before`에서 `after`를 뺍니다.",
                "The difference of the rates is the wrong way round. Less turnover is a gain: subtract `after` from `before`.",
            ),
        },
        Misconception {
            id: "money",
            wrong: |input| Programme::of(input).judged(|it| it.saved() + it.margin - it.cost),
            message: Bilingual::new(
                "남은 금액을 돌려주셨습니다. 투자수익률은 그것을 비용으로 나눈 비율입니다.",
                "This is the money left over. The return is that divided by the cost.",
            ),
        },
        Misconception {
            id: "all_leavers",
            wrong: |input| {
                Programme::of(input).judged(|it| {
                    (it.employees * it.before * it.per_leaver + it.margin - it.cost) / it.cost
                })
            },
            message: Bilingual::new(
                "이직 비용 전부를 아낀 것으로 보셨습니다. 프로그램이 있어도 `after`만큼은 떠납니다. 차이만 셉니다.",
                "All of the cost of turnover was counted as saved. Some still leave, at the rate `after`: only the difference counts.",
            ),
        },
        Misconception {
            id: "relative_drop",
            wrong: |input| {
                Programme::of(input).judged(|it| {
                    let drop =
                        if it.before > 0.0 { (it.before - it.after) / it.before } else { 0.0 };
                    (it.employees * drop * it.per_leaver + it.margin - it.cost) / it.cost
                })
            },
            message: Bilingual::new(
                "이직률이 줄어든 비율(%)을 직원 수에 곱하셨습니다. 25 %에서 20 %가 되면 줄어든 것은 직원의 5 %이지 20 %가 아닙니다. 퍼센트포인트로 계산하십시오.",
                "The relative drop was multiplied by the staff. From 25 % to 20 %, 5 % of the staff stay who would have left, not 20 %: use percentage points.",
            ),
        },
        Misconception {
            id: "loss_refused",
            wrong: |input| {
                let roi = Programme::of(input).roi();
                match roi {
                    // The error of a programme that costs nothing.
                    Ok(value) if value < 0.0 => {
                        let refused = internal::turnover_rate(0, 0.0);
                        Ok(refused.into_answer())
                    }
                    other => is(other?),
                }
            },
            message: Bilingual::new(
                "손해가 나는 경우를 `None`으로 막으셨습니다. 음수의 수익률은 잘못된 입력이 아니라 ‘잃었다’는 답입니다. `cost`만 검사하십시오.",
                "A loss was refused with `None`. A return below 0 is no wrong input but an answer: money was lost. Test `cost` only.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "이득은 둘입니다. 떠나지 않은 직원 덕분에 아낀 비용과 늘어난 마진입니다. 무엇을 빼고 무엇으로 나눕니까?",
            "There are two gains: the cost saved because fewer left, and the margin added. What is subtracted, and what divides?",
        ),
        Bilingual::new(
            "아낀 비용은 직원 수 × (없을 때의 이직률 − 있을 때의 이직률) × 한 명의 비용입니다. 여기에 마진을 더하고 비용을 뺀 뒤 비용으로 나눕니다.",
            "The saving is employees × (rate without − rate with) × cost of a leaver. Add the margin, subtract the cost, divide by the cost.",
        ),
        Bilingual::new(
            "`if cost <= 0.0 { return None; }` 다음에 `let saved = …;`를 두고, 마지막 줄에 `Some((saved + … - …) / …)`를 세미콜론 없이 쓰십시오.",
            "After `if cost <= 0.0 { return None; }` put `let saved = …;` and, last and without a semicolon, `Some((saved + … - …) / …)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_roi.rs"),
        why: Bilingual::new(
            "첫 예에서는 이직이 6명 줄어 3,000만 원을 아끼고 마진 1,000만 원이 늘어, 2,500만 원을 들이고 1,500만 원이 남습니다. 들인 돈이 0이면 비율이 없으므로 답하지 않습니다.",
            "In the first example six fewer leave, which saves 30 million, and margin adds 10: 25 million spent leave 15. With nothing spent there is no ratio, so there is no answer.",
        ),
    },
    takeaway: Bilingual::new(
        "이 함수의 약점은 `before`입니다. 작년의 이직률이 아니라 프로그램이 없었다면 있었을 이직률이어야 하며, 비교할 지점 없이는 알 수 없습니다.",
        "The weak place of this function is `before`: not last year's turnover but what it would have been without the programme, which takes a comparable site to know.",
    ),
};

/// The arguments by name.
struct Programme {
    employees: f64,
    before: f64,
    after: f64,
    per_leaver: f64,
    margin: f64,
    cost: f64,
}

impl Programme {
    fn of(input: &Input) -> Self {
        Self {
            employees: input.number(0),
            before: input.number(1),
            after: input.number(2),
            per_leaver: input.number(3),
            margin: input.number(4),
            cost: input.number(5),
        }
    }

    fn roi(&self) -> Result<f64> {
        internal::internal_marketing_roi(InternalProgramme {
            employees: self.employees,
            turnover_before: self.before,
            turnover_after: self.after,
            cost_per_leaver: self.per_leaver,
            extra_margin: self.margin,
            cost: self.cost,
        })
    }

    fn saved(&self) -> f64 {
        self.employees * (self.before - self.after) * self.per_leaver
    }

    /// What a mistaken formula gives wherever the right one is defined.
    fn judged(&self, formula: fn(&Self) -> f64) -> Result<Answer> {
        self.roi()?;
        is(formula(self))
    }
}

/// The worked example, then: no effect, a programme that costs nothing, more turnover, less margin, nobody left before.
fn cases() -> Vec<Input> {
    vec![
        call([120.0, 0.25, 0.20, 5e6, 10e6, 25e6]),
        call([80.0, 0.30, 0.30, 4e6, 0.0, 10e6]),
        call([100.0, 0.25, 0.20, 5e6, 10e6, 0.0]),
        call([60.0, 0.20, 0.30, 3e6, 5e6, 12e6]),
        call([200.0, 0.40, 0.25, 4e6, -20e6, 30e6]),
        call([50.0, 0.0, 0.0, 5e6, 3e6, 2e6]),
    ]
}

/// A programme in whole hundredths and millions; one in 21 costs nothing.
fn random(random: &mut Random) -> Input {
    let mut rate = || f64::from(random.between(0, 60)) / 100.0;
    let (before, after) = (rate(), rate());
    let mut millions = |from, to| 1e6 * f64::from(random.between(from, to));
    let (per_leaver, margin, cost) = (millions(1, 9), millions(0, 30), millions(0, 20));
    let employees = f64::from(random.between(10, 400));
    call([employees, before, after, per_leaver, margin, cost])
}

fn call(arguments: [f64; 6]) -> Input {
    Input(arguments.map(Argument::Number).to_vec())
}
