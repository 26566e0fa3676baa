//! Exercise 4: chi-square and V of the same guests.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;
use tourism_marketing::Result;
use tourism_marketing::stats::{self, ChiSquare};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("같은 자료의 χ²와 V", "χ² and V of the same guests"),
    ask: Bilingual::new(
        "연습 3의 자료(향 있음 60/200, 없음 40/200)를 2 × 2 표로 만들어 χ²와 크래머의 V를 차례로 답하십시오.",
        "Turn the data of Exercise 3 (60 of 200 with scent, 40 of 200 without) into a 2 × 2 table and give χ² and Cramér’s V, in this order.",
    ),
    stars: 2,
    concepts: &["emotional-experiment", "scent-marketing", "effect-size"],
    graded: false,
    parts: &[
        Bilingual::new("카이제곱 값", "χ² statistic"),
        Bilingual::new("크래머의 V", "Cramér’s V"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let test = table()?;
        is((test.statistic, test.cramers_v))
    },
    misconceptions: &[
        Misconception {
            id: "totals",
            wrong: |_| {
                let test = stats::chi_square(&[vec![60, 200], vec![40, 200]])?;
                is((test.statistic, test.cramers_v))
            },
            message: Bilingual::new(
                "둘째 칸에 손님 전체(200)를 넣으셨습니다. 한 사람은 한 칸에만 들어가야 하므로 예약하지 않은 사람 수를 넣으십시오.",
                "The second cell holds all 200 guests. Each guest belongs in one cell only: put those who did not book.",
            ),
        },
        Misconception {
            id: "no_root",
            wrong: |_| {
                let test = table()?;
                is((test.statistic, test.statistic / 400.0))
            },
            message: Bilingual::new(
                "χ²를 사람 수로 나누고 제곱근을 빠뜨리셨습니다.",
                "χ² was divided by the number of guests, but the square root is missing.",
            ),
        },
        Misconception {
            id: "p_for_v",
            wrong: |_| {
                let test = table()?;
                is((test.statistic, test.p_value))
            },
            message: Bilingual::new(
                "둘째 값이 p값입니다. p값은 사람이 많아지면 작아지므로 크기를 나타내지 못합니다. `cramers_v`를 쓰십시오.",
                "The second value is the p-value, which shrinks as guests are added and so measures no size. Use `cramers_v`.",
            ),
        },
        Misconception {
            id: "swapped",
            wrong: |_| {
                let test = table()?;
                is((test.cramers_v, test.statistic))
            },
            message: Bilingual::new(
                "두 값의 순서가 바뀌었습니다. χ²를 먼저 씁니다.",
                "The two have changed places: χ² first.",
            ),
        },
        Misconception {
            id: "continuity",
            wrong: |_| {
                let x = 9.5_f64 * 9.5 * (2.0 / 50.0 + 2.0 / 150.0);
                is((x, (x / 400.0).sqrt()))
            },
            message: Bilingual::new(
                "연속성 보정(예이츠)을 한 값입니다. 통계 프로그램 가운데에는 2 × 2 표에 이 보정을 자동으로 하는 것이 있습니다. 여기서는 보정하지 않은 피어슨의 χ²를 씁니다.",
                "This has Yates’s correction for continuity, which some programs apply to 2 × 2 tables by themselves. Here Pearson’s χ² is asked for, uncorrected.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "네 칸에 사람을 나누어 담으십시오. 향이 있던 200명 가운데 예약하지 않은 사람은 몇 명입니까?",
            "Sort the guests into four cells. Of the 200 with scent, how many did not book?",
        ),
        Bilingual::new(
            "표의 한 행은 `vec![예약한 사람, 예약하지 않은 사람]`입니다. 포도주 예제처럼 `stats::chi_square`에 두 행을 넘기십시오.",
            "A row of the table is `vec![booked, did not book]`. Hand two rows to `stats::chi_square`, as with the wine.",
        ),
        Bilingual::new(
            "`let test = stats::chi_square(&[vec![60, 140], vec![40, 160]]).unwrap();`을 쓰고, 마지막 줄에 `(test.statistic, test.cramers_v)`를 쓰십시오.",
            "Write `let test = stats::chi_square(&[vec![60, 140], vec![40, 160]]).unwrap();` and on the last line `(test.statistic, test.cramers_v)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "기대도수는 50, 150, 50, 150이고 χ²는 네 칸의 (관찰 − 기대)² ÷ 기대를 더한 값입니다. 2 × 2 표에서는 연습 3의 z를 제곱한 값과 같습니다. V는 0에 가까워 관계가 약함을 보입니다.",
            "The expected counts are 50, 150, 50, 150, and χ² adds (observed − expected)² ÷ expected over the four. In a 2 × 2 table it is the square of the z of Exercise 3. V is near 0: the tie is weak.",
        ),
    },
    takeaway: Bilingual::new(
        "χ²는 사람 수와 함께 커지고 V는 그렇지 않습니다. 둘을 나란히 적습니다.",
        "χ² grows with the number of guests, V does not. Report both.",
    ),
};

fn table() -> Result<ChiSquare> {
    stats::chi_square(&[vec![60, 140], vec![40, 160]])
}
