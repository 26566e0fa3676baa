//! Exercise 0: how checking works.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// What a guesthouse paid for an advertisement, in KRW, and the guests it brought.
const SPENT: f64 = 900_000.0;
const GUESTS: f64 = 40.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("새 손님 한 명의 값", "The cost of one new guest"),
    ask: Bilingual::new(
        "블로그 광고에 90만 원을 써서 새 손님 40명을 얻었습니다. 새 손님 한 명을 얻는 데 든 돈을 원 단위로 구하십시오.",
        "An advertisement for 900,000 won brought 40 new guests. What did one new guest cost, in won?",
    ),
    stars: 1,
    concepts: &["effect-cost-saving"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(SPENT / GUESTS),
    misconceptions: &[
        Misconception {
            id: "inverted",
            wrong: |_| is(GUESTS / SPENT),
            message: Bilingual::new(
                "거꾸로 나누셨습니다. 이 값은 1원으로 얻은 손님의 수입니다. 돈을 사람 수로 나누십시오.",
                "This is upside down: guests per won. Divide the money by the number of guests.",
            ),
        },
        Misconception {
            id: "unit",
            wrong: |_| is(SPENT / GUESTS / 10_000.0),
            message: Bilingual::new(
                "만 원 단위로 답하셨습니다. 묻는 것은 원 단위이므로 90만 원을 `900_000.0`으로 쓰십시오.",
                "This is in units of 10,000 won. The question is in won: write `900_000.0`.",
            ),
        },
        Misconception {
            id: "multiplied",
            wrong: |_| is(SPENT * GUESTS),
            message: Bilingual::new(
                "나누지 않고 곱하셨습니다. 곱셈은 `*`이고 나눗셈은 `/`입니다.",
                "The two were multiplied. `*` multiplies, `/` divides.",
            ),
        },
        Misconception {
            id: "not_divided",
            wrong: |_| is(SPENT),
            message: Bilingual::new(
                "광고비 전체를 답하셨습니다. 한 명의 값이려면 얻은 손님의 수로 나누어야 합니다.",
                "This is the whole cost. For one guest, divide it by the number of guests it brought.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "바로 위 셀이 여관의 새 손님 한 명의 값을 구한 것과 같은 계산입니다.",
            "It is the calculation of the cell just above, with other numbers.",
        ),
        Bilingual::new(
            "쓴 돈을 얻은 손님의 수로 나눕니다. 두 수 모두 `.0`을 붙여 소수로 적습니다.",
            "Divide what was spent by the number of guests, both written with `.0`.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 그 자리에 `900_000.0 / 40.0`을 쓰십시오. 줄 끝에 세미콜론(`;`)은 붙이지 않습니다.",
            "Replace `todo!()` by `900_000.0 / 40.0`, without a semicolon (`;`) at the end of the line.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "광고비를 그 광고로 얻은 손님의 수로 나눈 값이 한 명을 얻는 데 든 평균비용입니다.",
            "The cost divided by the guests it brought is the average cost of winning one.",
        ),
    },
    takeaway: Bilingual::new(
        "확인은 이렇게 이루어집니다. 틀려도 잃는 것이 없습니다. 어디가 어긋났는지 알려 드리고, 몇 번이든 다시 풀 수 있습니다.",
        "This is how checking works. A wrong answer costs nothing: you are told what is off, and may try again as often as you like.",
    ),
};
