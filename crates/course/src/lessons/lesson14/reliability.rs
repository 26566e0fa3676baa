//! Exercise 4: KR-20 of a small table.

use tourism_marketing::exam;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Four persons, three items: Σ p(1 − p) and the variance of the totals 3, 2, 1, 0.
const ITEMS: f64 = 0.75 * 0.25 + 0.5 * 0.5 + 0.25 * 0.75;
const VARIANCE: f64 = 1.25;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("작은 시험의 KR-20", "KR-20 of a small test"),
    ask: Bilingual::new(
        "네 사람이 세 문항에 답한 표(1 1 1, 1 1 0, 1 0 0, 0 0 0)의 KR-20을 구하십시오.",
        "Find KR-20 for the answers of four persons to three items: 1 1 1, 1 1 0, 1 0 0, 0 0 0.",
    ),
    stars: 2,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(exam::kr20(&[vec![1, 1, 1], vec![1, 1, 0], vec![1, 0, 0], vec![0, 0, 0]])?),
    misconceptions: &[
        Misconception {
            id: "sample_variance",
            wrong: |_| is(1.5 * (1.0 - ITEMS / (VARIANCE * 4.0 / 3.0))),
            message: Bilingual::new(
                "분산을 구할 때 사람 수에서 1을 뺀 3으로 나누셨습니다. p(1 − p)와 맞추려면 사람 수 4로 나누어야 합니다.",
                "The variance was divided by 3, one less than the persons. To match p(1 − p) it is divided by the 4 persons.",
            ),
        },
        Misconception {
            id: "no_factor",
            wrong: |_| is(1.0 - ITEMS / VARIANCE),
            message: Bilingual::new(
                "앞의 k/(k − 1)을 빠뜨리셨습니다. 세 문항이면 3/2를 곱합니다.",
                "The factor k/(k − 1) in front is missing: 3/2 for three items.",
            ),
        },
        Misconception {
            id: "inverted_factor",
            wrong: |_| is(2.0 / 3.0 * (1.0 - ITEMS / VARIANCE)),
            message: Bilingual::new(
                "앞의 분수가 거꾸로입니다. k가 위, k − 1이 아래입니다.",
                "The fraction in front is upside down: k above the line, k − 1 below.",
            ),
        },
        Misconception {
            id: "persons_for_items",
            wrong: |_| is(4.0 / 3.0 * (1.0 - ITEMS / VARIANCE)),
            message: Bilingual::new(
                "k에 사람 수 4를 넣으셨습니다. k는 문항의 수입니다.",
                "k was taken as the 4 persons. It is the number of items.",
            ),
        },
        Misconception {
            id: "sum_of_p",
            wrong: |_| is(1.5 * (1.0 - 1.5 / VARIANCE)),
            message: Bilingual::new(
                "정답률 p를 그대로 더하셨습니다. 문항마다 p와 1 − p를 곱한 다음 더하십시오.",
                "The shares p were added as they are. Multiply each p by its 1 − p first.",
            ),
        },
        Misconception {
            id: "standard_deviation",
            wrong: |_| is(1.5 * (1.0 - ITEMS / VARIANCE.sqrt())),
            message: Bilingual::new(
                "총점의 표준편차로 나누셨습니다. 제곱근을 씌우지 않은 분산으로 나눕니다.",
                "You divided by the standard deviation of the totals. Divide by the variance, without the root.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "세 가지를 차례로 구합니다. 문항마다 p(1 − p)의 합, 총점의 분산, 앞의 분수입니다.",
            "Three things in turn: the sum of p(1 − p) over the items, the variance of the totals, the fraction in front.",
        ),
        Bilingual::new(
            "정답률은 0.75, 0.5, 0.25입니다. 총점은 3, 2, 1, 0이고 평균은 1.5이므로 편차의 제곱은 2.25, 0.25, 0.25, 2.25입니다.",
            "The shares correct are 0.75, 0.5 and 0.25. The totals 3, 2, 1, 0 have the mean 1.5, so the squared deviations are 2.25, 0.25, 0.25 and 2.25.",
        ),
        Bilingual::new(
            "빈칸은 차례로 `0.75 * 0.25 + 0.5 * 0.5 + 0.25 * 0.75`, `(2.25 + 0.25 + 0.25 + 2.25) / 4.0`, `3.0 / 2.0`입니다.",
            "The blanks are `0.75 * 0.25 + 0.5 * 0.5 + 0.25 * 0.75`, `(2.25 + 0.25 + 0.25 + 2.25) / 4.0` and `3.0 / 2.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "문항의 분산을 더하면 0.625이고 총점의 분산은 1.25입니다. 1 − 0.625/1.25 = 0.5에 3/2를 곱하면 0.75입니다.",
            "The items' variances add up to 0.625, the variance of the totals is 1.25. 1 − 0.625/1.25 = 0.5, times 3/2 is 0.75.",
        ),
    },
    takeaway: Bilingual::new(
        "문항들이 같은 사람을 함께 가려낼수록 총점의 분산이 커지고 KR-20이 1에 가까워집니다. 10강의 크론바흐 α를 0과 1의 문항에 쓴 것이 KR-20입니다.",
        "The more the items agree on who is good, the larger the variance of the totals, and KR-20 nears 1. It is the alpha of Lesson 10 for items of 0 and 1.",
    ),
};
