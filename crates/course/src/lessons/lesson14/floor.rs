//! Exercise 2: why a high total fails.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("75.2점인데 떨어진 까닭", "Why 75.2 points fail"),
    ask: Bilingual::new(
        "국사 90점, 관광자원해설 36점, 관광법규 80점, 관광학개론 80점인 사람은 어떻게 됩니까? 번호 하나로 답하십시오.",
        "History 90, resources 36, law 80, introduction 80: what becomes of this candidate? Give one number.",
    ),
    stars: 1,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(2),
    misconceptions: &[
        Misconception {
            id: "total_too_low",
            wrong: |_| is(1),
            message: Bilingual::new(
                "총점은 60점을 훌쩍 넘습니다. 총점 말고 하나 더 있는 조건을 보십시오.",
                "The total is far above 60. Look at the other condition.",
            ),
        },
        Misconception {
            id: "spread",
            wrong: |_| is(3),
            message: Bilingual::new(
                "과목 사이의 차이를 묻는 규칙은 없습니다. 과목 하나하나를 기준과 견주십시오.",
                "No rule speaks of differences between subjects. Hold each subject against its own mark.",
            ),
        },
        Misconception {
            id: "passes",
            wrong: |_| is(4),
            message: Bilingual::new(
                "총점만 보셨습니다. 매 과목이 4할 이상이어야 한다는 조건이 따로 있습니다.",
                "You looked at the total alone. Every single subject must reach four tenths as well.",
            ),
        },
    ],
    hints: &[
        Bilingual::new("합격의 조건은 둘입니다.", "There are two conditions for a pass."),
        Bilingual::new(
            "총점은 0.4 × 90 + 0.2 × (36 + 80 + 80)입니다. 이것은 60점 이상입니다. 다른 조건을 보십시오.",
            "The total is 0.4 × 90 + 0.2 × (36 + 80 + 80), which is above 60. Look at the other condition.",
        ),
        Bilingual::new(
            "네 점수 가운데 40보다 작은 것이 하나 있습니다.",
            "One of the four scores is below 40.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "총점은 75.2점이지만 관광자원해설 36점이 40점에 못 미쳐 과락입니다. 한 과목의 과락은 다른 과목의 점수로 메울 수 없습니다.",
            "The total is 75.2, but the 36 in resources is below the floor of 40, and no other subject can make up for it.",
        ),
    },
    takeaway: Bilingual::new(
        "총점은 과목끼리 서로 메우는 규칙이고, 과락은 메우지 못하게 하는 규칙입니다. 가장 약한 과목부터 40점 위로 올려 두십시오.",
        "A total lets subjects make up for one another; a floor does not. Bring the weakest subject above 40 first.",
    ),
};
