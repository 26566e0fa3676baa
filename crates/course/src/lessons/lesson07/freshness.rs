//! Exercise 5: how fresh the records are.

use tourism_marketing::crm;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};
use crate::lessons::is;

/// Days since each of five records was last confirmed, and the age up to which one is fresh.
const AGE: [f64; 5] = [10.0, 400.0, 90.0, 30.0, 800.0];
const LIMIT: f64 = 365.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("기록의 신선도", "Freshness of the records"),
    ask: Bilingual::new(
        "다섯 기록을 마지막으로 확인한 뒤 10, 400, 90, 30, 800일이 지났습니다. 365일 이하를 신선하다고 할 때 신선도를 구하십시오.",
        "Five records were last confirmed 10, 400, 90, 30 and 800 days ago. If up to 365 days counts as fresh, how fresh are they?",
    ),
    stars: 2,
    concepts: &["relationship-monitoring", "customer-database"],
    graded: false,
    parts: &[],
    task: Task::Value(|| Input(vec![Argument::List(AGE.to_vec())])),
    right: |_| is(crm::freshness(&AGE, LIMIT)?),
    misconceptions: &[
        Misconception {
            id: "stale",
            wrong: |_| is(1.0 - crm::freshness(&AGE, LIMIT)?),
            message: Bilingual::new(
                "낡은 기록의 비율입니다. 지난 날이 365일 ‘이하’인 것을 세어야 하므로 견주는 방향을 바꾸십시오.",
                "This is the share of stale records. Count those whose age is 365 days or less: turn the comparison round.",
            ),
        },
        Misconception {
            id: "count",
            wrong: |_| is(crm::freshness(&AGE, LIMIT)? * AGE.len() as f64),
            message: Bilingual::new(
                "신선한 기록의 수입니다. 전체 기록의 수로 나누어 비율로 만드십시오.",
                "This is how many are fresh. Divide by the number of records.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * crm::freshness(&AGE, LIMIT)?),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "This is a percentage. Write a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "mean_age",
            wrong: |_| is(AGE.iter().sum::<f64>() / AGE.len() as f64 / LIMIT),
            message: Bilingual::new(
                "평균 나이를 365로 나누셨습니다. 800일짜리 하나가 평균을 끌어올립니다. 기록을 하나씩 기준과 견주어 세십시오.",
                "The mean age was divided by 365; one record of 800 days pulls it up. Compare record by record and count.",
            ),
        },
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| {
                let fresh = crm::freshness(&AGE, LIMIT)?;
                is(fresh / (1.0 - fresh))
            },
            message: Bilingual::new(
                "낡은 기록의 수로 나누셨습니다. 분모는 기록 전체의 수입니다.",
                "You divided by the stale records. The base is all records.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "기록마다 ‘365일 이하인가’를 물어 동그라미를 치십시오. 동그라미가 몇 개입니까?",
            "Ask of each record “365 days or less?” and mark it. How many marks are there?",
        ),
        Bilingual::new(
            "첫 빈칸은 날수 `**days`를 `365.0`과 견주는 식, 둘째 빈칸은 기록의 수입니다. ‘이하’는 `<=`입니다.",
            "The first blank compares the days, `**days`, with `365.0`; the second is the number of records. “Or less” is `<=`.",
        ),
        Bilingual::new(
            "첫 빈칸에 `**days <= 365.0`, 둘째 빈칸에 `age.len() as f64`(또는 `5.0`)를 쓰십시오.",
            "Write `**days <= 365.0` in the first blank and `age.len() as f64` (or `5.0`) in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "10, 90, 30일 세 건이 365일 이하이므로 다섯 건 가운데 셋입니다. `crm::freshness(&age, 365.0)`도 같은 값을 냅니다.",
            "The records of 10, 90 and 30 days are fresh: three of five. `crm::freshness(&age, 365.0)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "기준을 정해야 신선도가 정해집니다. 취향은 1년이면 충분할 수 있지만, 동의를 철회한 기록은 그날 바로 고쳐야 합니다.",
        "Freshness needs a limit. A year may do for tastes; a withdrawn consent must be entered the same day.",
    ),
};
