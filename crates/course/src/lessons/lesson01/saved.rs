//! Exercise 3: what a guest costs who would otherwise have left.

use tourism_marketing::{Result, relationship};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// What was spent on regulars, in KRW, how many stayed, and how many would have stayed anyway.
const KEEPING: f64 = 40_000_000.0;
const KEPT: u64 = 4_000;
const ANYWAY: u64 = 3_600;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("구한 손님 한 명의 비용", "The cost of a guest who was saved"),
    ask: Bilingual::new(
        "유지비 4천만 원을 써서 단골 4,000명이 남았습니다. 가만두어도 3,600명은 남았을 것입니다. 떠나려던 손님 한 명을 붙잡는 데 든 비용(원)을 구하십시오.",
        "After 40 million won spent on keeping them, 4,000 regulars stayed; 3,600 would have stayed anyway. What did it cost, in won, to save one who would have left?",
    ),
    stars: 2,
    concepts: &["five-times-rule", "effect-cost-saving", "long-term-relationship"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "average",
            wrong: |_| is(KEEPING / KEPT as f64),
            message: Bilingual::new(
                "남은 손님 모두로 나누셨습니다. 그것은 연습 2의 평균비용입니다. 가만두어도 남았을 손님은 이 돈으로 얻은 성과가 아니므로 빼십시오.",
                "This is divided by all who stayed, the average of exercise 2. Those who would have stayed anyway were not gained by this money: subtract them.",
            ),
        },
        Misconception {
            id: "baseline",
            wrong: |_| is(KEEPING / ANYWAY as f64),
            message: Bilingual::new(
                "가만두어도 남았을 손님의 수로 나누셨습니다. 이 돈 덕분에 남은 손님은 그들이 아니라, 전체에서 그들을 뺀 나머지입니다.",
                "This is divided by those who would have stayed anyway. The money kept the others: all who stayed, less these.",
            ),
        },
        Misconception {
            id: "not_divided",
            wrong: |_| is(KEEPING),
            message: Bilingual::new(
                "유지비 전체를 답하셨습니다. 구한 손님의 수로 나누어 한 명의 비용으로 쓰십시오.",
                "This is the whole spending. Divide it by the number of guests saved.",
            ),
        },
        Misconception {
            id: "count",
            wrong: |_| is((KEPT - ANYWAY) as f64),
            message: Bilingual::new(
                "구한 손님의 수는 맞습니다. 이제 유지비를 이 수로 나누십시오.",
                "That is the right number of guests saved. Now divide the spending by it.",
            ),
        },
        Misconception {
            id: "unit",
            wrong: |input| is(per_saved(input)? / 10_000.0),
            message: Bilingual::new(
                "만 원 단위로 답하셨습니다. 4천만 원을 `40_000_000.0`으로 쓰면 원 단위가 됩니다.",
                "This is in units of 10,000 won. Written as `40_000_000.0`, the spending is in won.",
            ),
        },
        Misconception {
            id: "acquisition_spend",
            wrong: |_| is(50_000_000.0 / (KEPT - ANYWAY) as f64),
            message: Bilingual::new(
                "새 손님을 얻는 데 쓴 5천만 원을 나누셨습니다. 단골에게 쓴 돈은 4천만 원입니다.",
                "The 50 million were spent on new guests. On regulars it was 40 million.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "이 돈을 쓰지 않았다면 어떻게 되었을지 생각하십시오. 결과가 달라진 손님은 몇 명입니까?",
            "What would have happened without the money? For how many guests did it make a difference?",
        ),
        Bilingual::new(
            "첫 빈칸은 남은 손님에서 가만두어도 남았을 손님을 뺀 수입니다. 둘째 빈칸은 유지비를 `saved`로 나눈 값입니다.",
            "The first blank is those who stayed less those who would have stayed anyway. The second is the spending divided by `saved`.",
        ),
        Bilingual::new(
            "첫 빈칸에 `4_000.0 - 3_600.0`, 둘째 빈칸에 `40_000_000.0 / saved`를 쓰십시오.",
            "Write `4_000.0 - 3_600.0` in the first blank and `40_000_000.0 / saved` in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "4천만 원이 결과를 바꾼 손님은 400명뿐이므로, 그 돈은 400명의 값입니다. 이렇게 ‘더해진 결과’로 나눈 비용을 증분비용이라 합니다. `relationship::incremental_retention_cost`가 같은 계산을 합니다.",
            "The money made a difference to 400 guests only, so it is the price of these 400. A cost divided by what was added is an incremental cost; `relationship::incremental_retention_cost` computes it.",
        ),
    },
    takeaway: Bilingual::new(
        "같은 장부에서 평균으로는 새 손님이 다섯 배 비싸고, 증분으로는 지키는 쪽이 두 배 비쌉니다. 어느 비용으로 나눈 ‘배’인지 밝히지 않은 말은 믿을 수 없습니다.",
        "From the same books a new guest is five times dearer on average, while incrementally a saved one is twice as dear. Do not trust a multiple that does not say which cost it divides.",
    ),
};

fn per_saved(_: &Input) -> Result<f64> {
    relationship::incremental_retention_cost(KEEPING, KEPT, ANYWAY)
}

fn right(input: &Input) -> Result<Answer> {
    per_saved(input).map(IntoAnswer::into_answer)
}
