//! Exercise 0: the mean of four perceptions.

use crate::function::Input;
use tourism_marketing::quality;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

/// What one guest gave in four items.
const SCORES: [f64; 4] = [5.0, 6.0, 4.0, 5.0];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 0,
    title: Bilingual::new("네 문항의 평균", "The mean of four items"),
    ask: Bilingual::new(
        "한 손님이 프런트에 관한 네 문항에 5, 6, 4, 5점을 주었습니다. 평균을 구하십시오.",
        "A guest gave the front desk 5, 6, 4 and 5 points in four items. What is the mean?",
    ),
    stars: 1,
    concepts: &["servperf", "service-quality-management"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::servperf(&SCORES)?),
    misconceptions: &[
        Misconception {
            id: "sum",
            wrong: |_| is(SCORES.iter().sum::<f64>()),
            message: Bilingual::new(
                "네 점수를 더하기만 하셨습니다. 문항 수로 나누어야 7점 척도의 값이 됩니다.",
                "The four scores were only added. Divide by the number of items to be back on the scale of 7.",
            ),
        },
        Misconception {
            id: "share_of_seven",
            wrong: |_| is(quality::servperf(&SCORES)? / 7.0),
            message: Bilingual::new(
                "만점인 7로 나누셨습니다. 평균은 점수로 말하므로 나눌 필요가 없습니다.",
                "You divided by the top of the scale, 7. A mean is told in points, so leave it as it is.",
            ),
        },
        Misconception {
            id: "best",
            wrong: |_| is(6.0),
            message: Bilingual::new(
                "가장 높은 점수를 답하셨습니다. 평균은 네 점수를 모두 더해 4로 나눈 값입니다.",
                "This is the highest score. The mean adds all four and divides by 4.",
            ),
        },
        Misconception {
            id: "precedence",
            wrong: |_| is(5.0 + 6.0 + 4.0 + 5.0 / 4.0),
            message: Bilingual::new(
                "나눗셈은 덧셈보다 먼저 계산되므로 마지막 점수만 4로 나뉘었습니다. 더하는 부분을 괄호로 묶으십시오.",
                "Division comes before addition, so only the last score was divided by 4. Put the sum into parentheses.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "평균은 모두 더해 개수로 나눈 값입니다.",
            "A mean is the sum divided by the count.",
        ),
        Bilingual::new(
            "나눗셈이 덧셈보다 먼저이므로 합을 괄호로 묶으십시오.",
            "Division is done before addition: put the sum into parentheses.",
        ),
        Bilingual::new(
            "`(5.0 + …) / 4.0`의 꼴로, 네 점수를 소수점을 붙여 쓰십시오.",
            "Write it as `(5.0 + …) / 4.0`, all four scores with a decimal point.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_0.rs"),
        why: Bilingual::new(
            "합 20을 문항 수 4로 나눕니다. 지각만 평균한 이 값이 바로 SERVPERF 점수의 셈법입니다(원래는 22문항).",
            "The sum, 20, over 4 items. This mean of perceptions is how a SERVPERF score is made (with 22 items).",
        ),
    },
    takeaway: Bilingual::new(
        "지각만 평균하면 SERVPERF이고, 기대를 뺀 뒤 평균하면 SERVQUAL입니다.",
        "The mean of perceptions is SERVPERF; the mean after expectations are subtracted is SERVQUAL.",
    ),
};
