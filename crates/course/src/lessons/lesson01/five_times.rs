//! Exercise 2: how many times dearer a new guest is, on average.

use tourism_marketing::{Result, relationship};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// What the hotel spent on new guests and on regulars, in KRW, and how many came of it.
const WINNING: f64 = 50_000_000.0;
const NEW: u64 = 1_000;
const KEEPING: f64 = 40_000_000.0;
const KEPT: u64 = 4_000;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("새 손님은 몇 배 비싼가", "How many times dearer is a new guest?"),
    ask: Bilingual::new(
        "새 손님 1,000명을 얻는 데 5천만 원, 남은 단골 4,000명에게 4천만 원을 썼습니다. 한 명을 얻는 평균비용은 한 명을 지키는 평균비용의 몇 배입니까?",
        "A hotel spent 50 million won on winning 1,000 guests and 40 million on 4,000 regulars who stayed. The average cost of winning one is how many times the average cost of keeping one?",
    ),
    stars: 1,
    concepts: &["five-times-rule", "effect-cost-saving"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "wrong_heads",
            wrong: |_| is(WINNING / KEEPING),
            message: Bilingual::new(
                "총액끼리 나눈 값(5천만 원 ÷ 4천만 원)과 같습니다. 유지비 4천만 원은 새 손님 1,000명이 아니라 단골 4,000명에게 쓴 돈입니다. 각각 자기 사람 수로 나누십시오.",
                "This equals one total divided by the other. The 40 million were spent on 4,000 regulars, not on 1,000 new guests: divide each total by its own head count.",
            ),
        },
        Misconception {
            id: "not_divided",
            wrong: |_| is(WINNING / NEW as f64 / KEEPING),
            message: Bilingual::new(
                "빈칸에 유지비 총액을 쓰셨습니다. 한 명에 얼마인지 견주는 것이므로 단골의 수로 나누어야 합니다.",
                "The blank holds the whole spending on regulars. To compare costs per head, divide it by their number.",
            ),
        },
        Misconception {
            id: "upside_down",
            wrong: |_| is(WINNING / NEW as f64 * KEEPING / KEPT as f64),
            message: Bilingual::new(
                "빈칸에서 사람 수를 돈으로 나누셨거나 마지막에 나누지 않고 곱하셨습니다. 비용은 돈 ÷ 사람 수입니다.",
                "In the blank, people were divided by money, or the two costs were multiplied. A cost per head is money ÷ people.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |input| is(1.0 / ratio(input)?),
            message: Bilingual::new(
                "거꾸로 나누셨습니다. 지키는 비용이 얻는 비용의 몇 배인지가 아니라, 얻는 비용이 지키는 비용의 몇 배인지를 묻고 있습니다.",
                "This is the cost of keeping as a part of the cost of winning. The question is the other way round.",
            ),
        },
        Misconception {
            id: "unit",
            wrong: |_| is(WINNING / NEW as f64 / (KEEPING / KEPT as f64) * 10_000.0),
            message: Bilingual::new(
                "두 금액의 단위가 서로 다릅니다. 얻는 비용은 원인데 지키는 비용은 만 원입니다. 둘 다 원으로 쓰십시오.",
                "The two amounts are in different units, won and 10,000 won. Write both in won.",
            ),
        },
        Misconception {
            id: "heads",
            wrong: |_| is(KEPT as f64 / NEW as f64),
            message: Bilingual::new(
                "사람 수끼리 나누셨습니다. 견줄 것은 사람 수가 아니라 한 사람에 든 돈입니다.",
                "This compares head counts. What is to be compared is the money per head.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "빈칸은 단골 한 명을 지키는 데 든 평균비용입니다. 바로 윗줄의 새 손님과 같은 방법으로 구합니다.",
            "The blank is the average cost of keeping one regular. It is found as the line above finds that of a new guest.",
        ),
        Bilingual::new(
            "유지비 총액을 남은 단골의 수로 나누십시오. 두 수 모두 원과 명으로, 소수점을 붙여 적습니다.",
            "Divide the whole spending on regulars by the number who stayed, in won and people, with decimal points.",
        ),
        Bilingual::new(
            "빈칸의 `todo!()`를 `40_000_000.0 / 4_000.0`으로 바꾸십시오. 끝에 세미콜론(`;`)은 붙이지 않습니다.",
            "Replace the `todo!()` by `40_000_000.0 / 4_000.0`, without a semicolon (`;`) at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "얻는 데는 한 명에 5만 원, 지키는 데는 한 명에 1만 원이 들었습니다. `relationship::acquisition_retention_ratio`가 같은 계산을 합니다.",
            "Winning took 50,000 won a head, keeping 10,000. `relationship::acquisition_retention_ratio` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "평균으로는 소문과 똑같은 배수가 나왔습니다. 그런데 이 평균의 분모에는 가만두어도 남았을 손님까지 들어 있습니다. 다음 연습에서 그들을 빼 봅니다.",
        "On average it is just what people say. But the denominator of that average counts guests who would have stayed anyway. The next exercise takes them out.",
    ),
};

fn ratio(_: &Input) -> Result<f64> {
    relationship::acquisition_retention_ratio(WINNING, NEW, KEEPING, KEPT)
}

fn right(input: &Input) -> Result<Answer> {
    ratio(input).map(IntoAnswer::into_answer)
}
