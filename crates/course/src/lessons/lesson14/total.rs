//! Exercise 1: the weighted total of four subjects.

use tourism_marketing::{Result, exam};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// History, resources, law, introduction.
const SCORES: [f64; 4] = [72.0, 48.0, 60.0, 56.0];
const WEIGHTS: [f64; 4] = [40.0, 20.0, 20.0, 20.0];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("가중 총점과 합격", "Weighted total and verdict"),
    ask: Bilingual::new(
        "국사 72점, 관광자원해설 48점, 관광법규 60점, 관광학개론 56점이고 비중은 40·20·20·20 %입니다. 가중 총점과, 합격이면 `true`, 아니면 `false`를 답하십시오.",
        "History 72, resources 48, law 60, introduction 56, with weights of 40, 20, 20 and 20 %. Give the weighted total, and `true` for a pass or `false`.",
    ),
    stars: 1,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[
        Bilingual::new("가중 총점", "weighted total"),
        Bilingual::new("합격(참 1, 거짓 0)", "passed (true 1, false 0)"),
    ],
    task: Task::Value(Input::default),
    right: |_| result(&SCORES, &WEIGHTS),
    misconceptions: &[
        Misconception {
            id: "plain_mean",
            wrong: |_| result(&SCORES, &[1.0; 4]),
            message: Bilingual::new(
                "네 과목을 똑같이 평균하셨습니다. 국사의 비중이 다른 과목의 두 배이므로 과목마다 비중을 곱해 더하십시오.",
                "The four were averaged as equals. History weighs twice as much: multiply each subject by its weight and add.",
            ),
        },
        Misconception {
            id: "weight_on_the_last",
            wrong: |_| result(&SCORES, &[20.0, 20.0, 20.0, 40.0]),
            message: Bilingual::new(
                "40 %를 관광학개론에 주셨습니다. 비중이 큰 과목은 첫째인 국사입니다.",
                "The 40 % went to the introduction. It belongs to the first subject, history.",
            ),
        },
        Misconception {
            id: "weights_as_percent",
            wrong: |_| is((6_160.0, true)),
            message: Bilingual::new(
                "비중을 40, 20으로 곱하셨습니다. 40 %는 0.4이므로 총점은 100점을 넘을 수 없습니다.",
                "The weights were entered as 40 and 20. 40 % is 0.4; a total cannot exceed 100.",
            ),
        },
        Misconception {
            id: "summed",
            wrong: |_| is((236.0, true)),
            message: Bilingual::new(
                "점수를 그대로 더하셨습니다. 과목마다 비중(0.4 또는 0.2)을 곱한 다음 더하십시오.",
                "The scores were simply added. Multiply each by its weight (0.4 or 0.2) first.",
            ),
        },
        Misconception {
            id: "failed_by_mistake",
            wrong: |_| negated(),
            message: Bilingual::new(
                "총점은 맞지만 판정이 뒤집혔습니다. 총점이 60점 이상이고, 가장 낮은 과목도 40점 이상인지 다시 보십시오.",
                "The total is right, but the verdict is turned round. Is it 60 or more, and is the lowest subject at 40 or more?",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "위의 본보기처럼 과목마다 ‘점수 × 비중’을 구해 모두 더합니다.",
            "As in the worked example: score times weight for each subject, all added.",
        ),
        Bilingual::new(
            "첫 빈칸은 네 곱의 합입니다. 국사에는 0.4, 나머지에는 0.2를 곱하십시오. 둘째 빈칸에는 총점과 가장 낮은 과목의 조건을 `&&`로 잇습니다.",
            "The first blank is a sum of four products, 0.4 for history and 0.2 for the others. The second joins the conditions on the total and on the lowest subject by `&&`.",
        ),
        Bilingual::new(
            "첫 빈칸은 `0.4 * 72.0 + 0.2 * (48.0 + 60.0 + 56.0)`, 둘째 빈칸은 `total >= 60.0 && 48.0 >= 40.0`입니다.",
            "The first blank is `0.4 * 72.0 + 0.2 * (48.0 + 60.0 + 56.0)`, the second `total >= 60.0 && 48.0 >= 40.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "28.8에 9.6, 12, 11.2를 더하면 61.6점입니다. 단순평균은 59점이므로 비중이 합격을 정했습니다. 가장 낮은 48점도 40점 이상입니다.",
            "28.8, 9.6, 12 and 11.2 add up to 61.6. The plain mean is 59: here the weights decided. The lowest, 48, is above 40.",
        ),
    },
    takeaway: Bilingual::new(
        "같은 1점이라도 국사의 1점은 총점 0.4점, 다른 과목의 1점은 0.2점입니다. 남은 시간을 나눌 때 이 비중을 보십시오.",
        "A point in history is 0.4 points of the total, a point elsewhere 0.2. Mind the weights when you share out your time.",
    ),
};

fn result(scores: &[f64], weights: &[f64]) -> Result<Answer> {
    let result = exam::weighted_pass(scores, weights, 40.0, 60.0)?;
    is((result.total, result.passed))
}

fn negated() -> Result<Answer> {
    let result = exam::weighted_pass(&SCORES, &WEIGHTS, 40.0, 60.0)?;
    is((result.total, !result.passed))
}
