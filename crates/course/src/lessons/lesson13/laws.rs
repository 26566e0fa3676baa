//! Exercise 3: what twice the users are worth by three rules.

use tourism_marketing::{Result, digital};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("이용자가 두 배가 되면", "When the users double"),
    ask: Bilingual::new(
        "이용자가 100명에서 200명으로 늘면 네트워크의 가치는 몇 배가 됩니까? 사노프(n), 오들리즈코·틸리(n·ln n), 메트칼프(n(n − 1)/2)의 차례로 답하십시오.",
        "The users of a network grow from 100 to 200. How many times is it worth by Sarnoff (n), Odlyzko and Tilly (n·ln n) and Metcalfe (n(n − 1)/2), in this order?",
    ),
    stars: 2,
    concepts: &["network-effect"],
    graded: false,
    parts: &[
        Bilingual::new("사노프", "Sarnoff"),
        Bilingual::new("오들리즈코·틸리", "Odlyzko and Tilly"),
        Bilingual::new("메트칼프", "Metcalfe"),
    ],
    task: Task::Value(Input::default),
    right: |_| is(times()?),
    misconceptions: &[
        Misconception {
            id: "values",
            wrong: |_| is(values(200)?),
            message: Bilingual::new(
                "이용자가 200명일 때의 값입니다. 세 법칙은 단위가 서로 다르므로, 100명일 때의 값으로 나누어 배수로 만드십시오.",
                "These are the values for 200 users. The rules have units of their own: divide by the values for 100.",
            ),
        },
        Misconception {
            id: "added",
            wrong: |_| is(pairs(|large, small| large - small)?),
            message: Bilingual::new(
                "늘어난 만큼을 구하셨습니다. 몇 배인지를 물었으므로 빼지 말고 나누십시오.",
                "This is by how much they rise. The question is how many times: divide, do not subtract.",
            ),
        },
        Misconception {
            id: "inverted",
            wrong: |_| is(pairs(|large, small| small / large)?),
            message: Bilingual::new(
                "거꾸로 나누셨습니다. 200명일 때의 값을 100명일 때의 값으로 나누십시오.",
                "The division is upside down: divide the values for 200 by those for 100.",
            ),
        },
        Misconception {
            id: "squared",
            wrong: |_| is([2.0, 1.0 + 2_f64.ln(), 4.0]),
            message: Bilingual::new(
                "두 배의 제곱인 4로 답하셨습니다. 메트칼프가 세는 것은 n²이 아니라 서로 다른 짝의 수 n(n − 1)/2이어서, n이 작을수록 4에서 벗어납니다.",
                "This is 4, the square of two. Metcalfe counts pairs, n(n − 1)/2, not n²; the smaller n, the further from 4.",
            ),
        },
        Misconception {
            id: "only_the_logarithm",
            wrong: |_| is([1.0, 200_f64.ln() / 100_f64.ln(), 4.0]),
            message: Bilingual::new(
                "로그의 비만 구하셨습니다. n·ln n이므로 n도 두 배가 됩니다.",
                "Only the logarithms were compared. It is n·ln n, and n doubles as well.",
            ),
        },
        Misconception {
            id: "two_in_the_formula",
            wrong: |_| is([1.0, 2.0 * 2_f64.ln(), 1.0]),
            message: Bilingual::new(
                "식에 2를 그대로 넣으셨습니다. 두 배라는 말은 n이 2라는 뜻이 아니라 100에서 200으로 갔다는 뜻입니다.",
                "Two was put into the formula. Doubling does not mean n = 2 but going from 100 to 200.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "한 법칙 안에서만 견줄 수 있습니다. 200명일 때의 값을 100명일 때의 값으로 나누십시오.",
            "Compare only within a rule: the value for 200 users by the value for 100.",
        ),
        Bilingual::new(
            "위의 셀처럼 `digital::network_values`를 두 번, 100과 200으로 부르고 `let`으로 이름을 붙이십시오. 칸은 `.sarnoff`, `.odlyzko_tilly`, `.metcalfe`입니다.",
            "Call `digital::network_values` twice, with 100 and with 200, and name the results. The fields are `.sarnoff`, `.odlyzko_tilly` and `.metcalfe`.",
        ),
        Bilingual::new(
            "두 결과를 `small`과 `large`라 하면 첫 값은 `large.sarnoff / small.sarnoff`입니다. 나머지 둘도 같은 꼴로 `vec![ ]` 안에 쓰십시오.",
            "With the results called `small` and `large`, the first value is `large.sarnoff / small.sarnoff`. Write the other two likewise, in a `vec![ ]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "n은 2배, n·ln n은 2 × ln 200 ÷ ln 100 = 2.30배, 짝의 수는 19,900 ÷ 4,950 = 4.02배입니다.",
            "n doubles; n·ln n gives 2 × ln 200 ÷ ln 100 = 2.30; the pairs give 19,900 ÷ 4,950 = 4.02.",
        ),
    },
    takeaway: Bilingual::new(
        "같은 ‘두 배’가 어느 법칙을 믿느냐에 따라 2배에서 4배까지입니다. 셋 다 어림이지 법칙이 아니므로 매출로 재어 보아야 합니다.",
        "The same doubling is worth from two to four times, depending on the rule one believes. None of them is a law: measure.",
    ),
};

fn values(users: u64) -> Result<[f64; 3]> {
    let values = digital::network_values(users)?;
    Ok([values.sarnoff, values.odlyzko_tilly, values.metcalfe])
}

fn pairs(of: fn(f64, f64) -> f64) -> Result<Vec<f64>> {
    let (small, large) = (values(100)?, values(200)?);
    Ok(large.into_iter().zip(small).map(|(large, small)| of(large, small)).collect())
}

fn times() -> Result<Vec<f64>> {
    pairs(|large, small| large / small)
}
