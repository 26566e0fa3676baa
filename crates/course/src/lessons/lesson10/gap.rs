//! Exercise 2: the gap of one item.

use crate::function::Input;
use tourism_marketing::quality;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

/// Perception and expectation of reliability.
const P: f64 = 5.2;
const E: f64 = 6.1;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("갭 하나", "One gap"),
    ask: Bilingual::new(
        "신뢰성의 지각이 5.2점, 기대가 6.1점입니다. SERVQUAL 갭을 구하십시오.",
        "Perception of reliability is 5.2 points, expectation 6.1. What is the SERVQUAL gap?",
    ),
    stars: 1,
    concepts: &["servqual", "gap-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::servqual_gap(P, E)?),
    misconceptions: &[
        Misconception {
            id: "reversed",
            wrong: |_| is(E - P),
            message: Bilingual::new(
                "기대에서 지각을 빼셨습니다. 갭은 지각 − 기대이므로, 기대에 못 미치면 음수입니다.",
                "You took perception from expectation. The gap is P − E: below 0 where service falls short.",
            ),
        },
        Misconception {
            id: "ratio",
            wrong: |_| is(P / E),
            message: Bilingual::new(
                "지각을 기대로 나누셨습니다. SERVQUAL은 비율이 아니라 차이를 씁니다.",
                "You divided perception by expectation. SERVQUAL uses a difference, not a ratio.",
            ),
        },
        Misconception {
            id: "perception_only",
            wrong: |_| is(P),
            message: Bilingual::new(
                "지각만 답하셨습니다. 지각만 쓰는 척도는 SERVPERF이고, SERVQUAL은 기대를 뺍니다.",
                "This is the perception alone, as SERVPERF has it. SERVQUAL subtracts the expectation.",
            ),
        },
        Misconception {
            id: "middle",
            wrong: |_| is(f64::midpoint(P, E)),
            message: Bilingual::new(
                "두 점수의 가운데를 구하셨습니다. 갭은 두 점수의 차이입니다.",
                "This is the middle of the two scores. A gap is their difference.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "품질이 기대에 미쳤는지를 부호로 알 수 있어야 합니다.",
            "The sign should tell whether the service met the expectation.",
        ),
        Bilingual::new(
            "갭 G = P − E입니다. P는 지각(perception), E는 기대(expectation)입니다.",
            "The gap is G = P − E, with P for perception and E for expectation.",
        ),
        Bilingual::new(
            "지각 5.2에서 기대를 빼십시오. 빼기는 `-`입니다.",
            "Take the expectation from the perception, 5.2. Subtraction is `-`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "5.2 − 6.1은 음수이므로 신뢰성이 기대에 0.9점 못 미칩니다. 컴퓨터는 소수를 이진수로 적어 끝자리가 조금 다르게 보일 수 있지만, 확인은 그만한 차이를 눈감습니다.",
            "5.2 − 6.1 is below 0: reliability falls short by 0.9 points. Computers keep decimals in binary, so the last digits may look odd; the check overlooks that.",
        ),
    },
    takeaway: Bilingual::new(
        "갭은 언제나 지각 − 기대입니다. 음수면 모자라고 0이면 기대만큼입니다.",
        "A gap is always P − E: negative falls short, 0 is as expected.",
    ),
};
