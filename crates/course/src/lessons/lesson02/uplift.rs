//! Exercise 5: five percentage points against five per cent.

use tourism_marketing::value::ClvTiming;
use tourism_marketing::{Result, relationship};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const BEFORE: f64 = 0.90;
const POINTS: f64 = 0.95;
const PERCENT: f64 = 0.945;
const I: f64 = 0.10;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("5 %p와 5 %", "Five points and five per cent"),
    ask: Bilingual::new(
        "유지율이 90 %에서 5 %포인트 오를 때와 5 % 오를 때, 고객 한 명의 생애가치가 각각 얼마의 비율로 늘어나는지 차례로 구하십시오(할인율 10 %, 기말 규약).",
        "Retention rises from 90 % by five percentage points, or by five per cent. By what share does the lifetime value of a customer rise in each case (discount 10 %, end convention)?",
    ),
    stars: 2,
    concepts: &["retention-profit-effect", "customer-retention"],
    graded: false,
    parts: &[
        Bilingual::new("+5퍼센트포인트", "+5 points"),
        Bilingual::new("+5퍼센트", "+5 per cent"),
    ],
    task: Task::Value(Input::default),
    right: |_| both(rise),
    misconceptions: &[
        Misconception {
            id: "swapped",
            wrong: |_| is((rise(PERCENT)?, rise(POINTS)?)),
            message: Bilingual::new(
                "순서가 바뀌었습니다. 5 %포인트(0.95)가 먼저, 5 %(0.945)가 나중입니다.",
                "The order is reversed: five points (0.95) come first, five per cent (0.945) second.",
            ),
        },
        Misconception {
            id: "both_points",
            wrong: |_| is((rise(POINTS)?, rise(POINTS)?)),
            message: Bilingual::new(
                "두 경우를 모두 0.95로 계산하셨습니다. 90 %의 5 %는 4.5 %포인트이므로 둘째는 0.90 × 1.05입니다.",
                "Both were worked out with 0.95. Five per cent of 90 % are 4.5 points: the second rate is 0.90 × 1.05.",
            ),
        },
        Misconception {
            id: "both_percent",
            wrong: |_| is((rise(PERCENT)?, rise(PERCENT)?)),
            message: Bilingual::new(
                "두 경우를 모두 0.945로 계산하셨습니다. 5 %포인트는 그대로 더한 0.90 + 0.05입니다.",
                "Both were worked out with 0.945. Five points are added as they are: 0.90 + 0.05.",
            ),
        },
        Misconception {
            id: "start",
            wrong: |_| {
                both(|after| relationship::retention_uplift(BEFORE, after, I, ClvTiming::Start))
            },
            message: Bilingual::new(
                "기초 규약의 값입니다. 이 문제는 기말 규약이므로 `ClvTiming::End`를 씁니다.",
                "These are the values of the start convention. The question is about the end: `ClvTiming::End`.",
            ),
        },
        Misconception {
            id: "not_minus_one",
            wrong: |_| both(|after| Ok(1.0 + rise(after)?)),
            message: Bilingual::new(
                "나중 가치를 처음 가치로 나눈 배수를 답하셨습니다. 늘어난 비율은 거기에서 1을 뺀 값입니다.",
                "These are multiples, value after ÷ value before. The rise is that less 1.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| both(|after| Ok(100.0 * rise(after)?)),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 0과 1 사이의 비율로 쓰십시오.",
                "The answers are percentages. Write them as shares: 0.25 for a quarter.",
            ),
        },
        Misconception {
            id: "retention_itself",
            wrong: |_| both(|after| Ok(after / BEFORE - 1.0)),
            message: Bilingual::new(
                "유지율이 늘어난 비율을 답하셨습니다. 묻는 것은 고객 한 명의 생애가치가 늘어난 비율입니다.",
                "This is by how much retention itself rose. The question is about the lifetime value of a customer.",
            ),
        },
        Misconception {
            id: "lifetime",
            wrong: |_| both(|after| Ok((1.0 - BEFORE) / (1.0 - after) - 1.0)),
            message: Bilingual::new(
                "생애기간 1/(1 − r)의 증가율입니다. 할인하지 않으면 5 %포인트가 값을 두 배로 만드는 것처럼 보입니다. 바로 그것이 ‘거의 100 %’라는 문구의 출처입니다. 할인율 10 %를 넣으십시오.",
                "This is the rise of the lifetime 1/(1 − r). Without a discount, five points seem to double everything, which is where the headline “almost 100 %” comes from. Put in the discount rate of 10 %.",
            ),
        },
        Misconception {
            id: "of_churn",
            wrong: |_| is((rise(POINTS)?, rise(1.0 - (1.0 - BEFORE) * 0.95)?)),
            message: Bilingual::new(
                "둘째를 이탈률의 5 % 감소(10 %에서 9.5 %)로 읽으셨습니다. 그것은 유지율 0.905입니다. 여기서는 유지율 자체가 5 % 오른 0.945를 묻습니다.",
                "The second was read as 5 % less churn (10 % to 9.5 %), a retention of 0.905. The question is about retention itself rising by 5 %, to 0.945.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 나중 유지율 두 개를 적으십시오. 하나는 더하기, 하나는 곱하기입니다.",
            "First write down the two rates after the change: one is an addition, the other a multiplication.",
        ),
        Bilingual::new(
            "바로 위 셀처럼 `relationship::retention_uplift(처음, 나중, 할인율, 규약)`을 두 번 부르고, `?` 대신 `.unwrap()`을 붙입니다. 나중 유지율은 0.90 + 0.05와 0.90 × 1.05입니다.",
            "Call `relationship::retention_uplift(before, after, discount, timing)` twice, as in the cell above, with `.unwrap()` in the place of `?`. The rates after are 0.90 + 0.05 and 0.90 × 1.05.",
        ),
        Bilingual::new(
            "`relationship::retention_uplift(0.90, 0.95, 0.10, value::ClvTiming::End).unwrap()`이 첫째이고, 둘째는 `0.95`를 `0.945`로 바꾼 것입니다. 두 값을 `( , )`로 묶으십시오.",
            "The first is `relationship::retention_uplift(0.90, 0.95, 0.10, value::ClvTiming::End).unwrap()`; for the second change `0.95` into `0.945`. Put both into `( , )`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "마진 배수 r/(1 + i − r)은 0.90에서 0.90/0.20, 0.95에서 0.95/0.15, 0.945에서 0.945/0.155입니다. 나중 값을 처음 값으로 나누고 1을 뺍니다.",
            "The multiple r/(1 + i − r) is 0.90/0.20 at 0.90, 0.95/0.15 at 0.95 and 0.945/0.155 at 0.945. Divide after by before and subtract 1.",
        ),
    },
    takeaway: Bilingual::new(
        "같은 ‘5’라도 %와 %p는 다른 값입니다. 그리고 둘 다 고객 한 명의 가치이지 회사의 이익이 아닙니다.",
        "The same “5” means two things, per cent and points. Both answers are about one customer's value, not about a company's profit.",
    ),
};

/// By what share the value rises to that of a retention of `after`.
fn rise(after: f64) -> Result<f64> {
    relationship::retention_uplift(BEFORE, after, I, ClvTiming::End)
}

fn both(change: impl Fn(f64) -> Result<f64>) -> Result<Answer> {
    is((change(POINTS)?, change(PERCENT)?))
}
