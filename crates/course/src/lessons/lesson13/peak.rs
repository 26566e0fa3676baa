//! Exercise 4: when adoption is fastest.

use tourism_marketing::{Result, diffusion};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The averages of Sultan, Farley & Lehmann (1990).
const P: f64 = 0.03;
const Q: f64 = 0.38;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("채택의 정점", "The peak of adoption"),
    ask: Bilingual::new(
        "여러 제품의 평균인 p = 0.03, q = 0.38(한 해)일 때, 출시 뒤 몇 년에 채택이 가장 빠릅니까?",
        "With the averages over many products, p = 0.03 and q = 0.38 a year, after how many years is adoption fastest?",
    ),
    stars: 2,
    concepts: &["bass-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(peak(P, Q)?),
    misconceptions: &[
        Misconception {
            id: "inverted",
            wrong: |_| is((P / Q).ln() / (P + Q)),
            message: Bilingual::new(
                "ln 안의 나눗셈이 거꾸로여서 음수가 나왔습니다. 모방계수 q를 혁신계수 p로 나누십시오.",
                "The ratio inside ln is upside down, hence the minus sign. Divide the imitation q by the innovation p.",
            ),
        },
        Misconception {
            id: "imitation_only",
            wrong: |_| is((Q / P).ln() / Q),
            message: Bilingual::new(
                "분모에 q만 쓰셨습니다. 혁신과 모방이 함께 채택을 밀어 올리므로 두 계수를 더하십시오.",
                "The denominator holds q alone. Both forces push adoption on: add the two coefficients.",
            ),
        },
        Misconception {
            id: "subtracted",
            wrong: |_| is((Q / P).ln() / (Q - P)),
            message: Bilingual::new(
                "분모에서 p를 빼셨습니다. 두 힘은 함께 작용하므로 더합니다.",
                "p was subtracted in the denominator. The two forces work together: add them.",
            ),
        },
        Misconception {
            id: "multiplied",
            wrong: |_| is((Q / P).ln() * (P + Q)),
            message: Bilingual::new(
                "마지막에 곱하셨습니다. 속도(`speed`)가 클수록 정점은 빨리 오므로 나눕니다.",
                "The last step multiplies. The greater the speed, the earlier the peak: divide.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is((Q / P).ln() / (100.0 * (P + Q))),
            message: Bilingual::new(
                "계수를 백분율로 넣으셨습니다. p = 3이 아니라 0.03입니다.",
                "The coefficients were entered as percentages: p is 0.03, not 3.",
            ),
        },
        Misconception {
            id: "innovation_only",
            wrong: |_| is((Q / P).ln() / P),
            message: Bilingual::new(
                "분모에 p만 쓰셨습니다. 모방까지 더한 속도로 나누십시오.",
                "The denominator holds p alone. Divide by the speed with imitation added.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "식은 t* = ln(q/p) ÷ (p + q)입니다. 빈칸 둘이 분자와 분모에 하나씩 들어갑니다.",
            "The formula is t* = ln(q/p) ÷ (p + q); one blank belongs above the line, one below.",
        ),
        Bilingual::new(
            "첫 빈칸은 모방이 혁신의 몇 배인지, 둘째 빈칸은 두 계수의 합입니다.",
            "The first blank says how many times imitation is innovation; the second is the sum of the two.",
        ),
        Bilingual::new(
            "첫 빈칸에 `q / p`, 둘째 빈칸에 `p + q`를 쓰십시오.",
            "Write `q / p` in the first blank and `p + q` in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "ln(0.38 ÷ 0.03) = ln 12.67 = 2.539이고, 이것을 0.41로 나누면 약 6.2년입니다.",
            "ln(0.38 ÷ 0.03) = ln 12.67 = 2.539; divided by 0.41 that is about 6.2 years.",
        ),
    },
    takeaway: Bilingual::new(
        "정점은 q가 p보다 클 때만 출시 뒤에 옵니다. 모방이 약하면 첫날이 정점이고 그 뒤로는 줄기만 합니다.",
        "There is a peak after the launch only where q exceeds p. With weak imitation the first day is the best, and it goes down from there.",
    ),
};

fn peak(innovation: f64, imitation: f64) -> Result<f64> {
    let bass = diffusion::Bass { innovation, imitation, market: 1.0 };
    Ok(diffusion::bass_peak(bass)?.time)
}
