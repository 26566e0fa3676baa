//! Exercise 2: from monthly to annual churn.

use tourism_marketing::{Result, value};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const CHURN: f64 = 0.03;
const MONTHS: i32 = 12;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("월 이탈률에서 연 이탈률로", "From monthly to annual churn"),
    ask: Bilingual::new(
        "달마다 3 %가 떠납니다. 1년 뒤까지 떠난 회원의 비율(연간 이탈률)을 구하십시오.",
        "Three per cent of the members leave each month. What share of them has left after a year?",
    ),
    stars: 1,
    concepts: &["churn", "customer-retention"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "simple_sum",
            wrong: |_| is(CHURN * f64::from(MONTHS)),
            message: Bilingual::new(
                "3 %에 12를 곱하셨습니다. 1월에 떠난 사람은 2월에 다시 떠날 수 없으므로 이탈률은 더할 수 없습니다. 이 식대로라면 34개월 뒤에는 100 %를 넘게 떠납니다. 남을 확률을 거듭 곱하십시오.",
                "3 % was multiplied by 12. Whoever left in January cannot leave again in February, so churn does not add up: by this rule more than 100 % would have left after 34 months. Multiply the chances of staying instead.",
            ),
        },
        Misconception {
            id: "retention",
            wrong: |_| is((1.0 - CHURN).powi(MONTHS)),
            message: Bilingual::new(
                "1년 뒤에 남은 비율입니다. 1에서 빼야 떠난 비율이 됩니다.",
                "This is the share still there after a year. Subtract it from 1.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * (1.0 - (1.0 - CHURN).powi(MONTHS))),
            message: Bilingual::new(
                "값은 맞지만 백분율(%)입니다. 0과 1 사이의 수로 쓰십시오.",
                "The value is right, but a percentage. Write it as a number from 0 to 1.",
            ),
        },
        Misconception {
            id: "one_month_short",
            wrong: |_| is(1.0 - (1.0 - CHURN).powi(MONTHS - 1)),
            message: Bilingual::new(
                "11제곱을 하셨습니다. 1년이면 떠날 기회가 열두 번 있습니다.",
                "The power was 11. In a year there are twelve occasions to leave.",
            ),
        },
        Misconception {
            id: "compound_growth",
            wrong: |_| is((1.0 + CHURN).powi(MONTHS) - 1.0),
            message: Bilingual::new(
                "이자처럼 1.03을 거듭 곱하셨습니다. 회원은 줄어드는 것이므로 남을 확률 0.97을 거듭 곱해야 합니다.",
                "1.03 was compounded, as with interest. Members dwindle: compound the chance of staying, 0.97.",
            ),
        },
        Misconception {
            id: "power_of_churn",
            wrong: |_| is(1.0 - CHURN.powi(MONTHS)),
            message: Bilingual::new(
                "떠날 확률 0.03을 거듭 곱하셨습니다. 거듭 곱하는 것은 남을 확률입니다. 첫째 빈칸을 다시 보십시오.",
                "The chance of leaving, 0.03, was multiplied by itself. It is the chance of staying that is compounded: look at the first blank again.",
            ),
        },
        Misconception {
            id: "times_months",
            wrong: |_| is(1.0 - (1.0 - CHURN) * f64::from(MONTHS)),
            message: Bilingual::new(
                "남을 확률에 12를 곱하셨습니다. 열두 번 내리 남아야 하므로 곱하기 12가 아니라 12제곱입니다.",
                "The chance of staying was multiplied by 12. A member must stay twelve times running: take the 12th power.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "100명으로 시작해 두 달만 손으로 해 보십시오. 둘째 달에 떠나는 사람은 누구의 3 %입니까?",
            "Start with 100 members and work out two months by hand. Of whom do 3 % leave in the second month?",
        ),
        Bilingual::new(
            "첫째 빈칸은 한 달 동안 남을 확률, 둘째 빈칸은 그것을 `months`번 거듭 곱한 값입니다. 거듭제곱은 `이름.powi(횟수)`로 씁니다.",
            "The first blank is the chance of staying for a month, the second its power: `name.powi(times)` multiplies a number by itself.",
        ),
        Bilingual::new(
            "첫째 빈칸에 `1.0 - churn`, 둘째 빈칸에 `stay_month.powi(months)`를 쓰십시오.",
            "Write `1.0 - churn` into the first blank and `stay_month.powi(months)` into the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "1년을 남으려면 열두 번 내리 남아야 하므로 남을 확률은 0.97의 12제곱이고, 떠난 비율은 1에서 그것을 뺀 값입니다. `value::annualise_churn(0.03, 12)?`도 같습니다.",
            "To stay a year is to stay twelve times running: 0.97 to the 12th power. Those who left are the rest. So says `value::annualise_churn(0.03, 12)?`, too.",
        ),
    },
    takeaway: Bilingual::new(
        "이탈률은 더하지 않고, 유지율을 곱합니다. ‘월 3 %이니 연 36 %’는 시험에 자주 나오는 오답입니다.",
        "Churn rates are not added; retention rates are multiplied. “3 % a month is 36 % a year” is a favourite wrong answer of examinations.",
    ),
};

fn right(_: &Input) -> Result<Answer> {
    value::annualise_churn(CHURN, 12).map(IntoAnswer::into_answer)
}
