//! Exercise 4: how complete the records are.

use tourism_marketing::crm;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Boxes filled in, boxes of one record, records.
const FILLED: u32 = 4_500;
const FIELDS: u32 = 6;
const RECORDS: u32 = 1_000;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("기록의 완전성", "Completeness of the records"),
    ask: Bilingual::new(
        "고객 기록 1,000건에 항목이 여섯 개씩 있고, 모두 4,500칸이 채워져 있습니다. 완전성을 구하십시오.",
        "There are 1,000 records of six fields each, and 4,500 boxes are filled in. How complete are the records?",
    ),
    stars: 2,
    concepts: &["customer-database", "relationship-monitoring", "big-data"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(crm::completeness(u64::from(FILLED), FIELDS, u64::from(RECORDS))?),
    misconceptions: &[
        Misconception {
            id: "per_record",
            wrong: |_| is(f64::from(FILLED) / f64::from(RECORDS)),
            message: Bilingual::new(
                "기록 한 건에 채워진 칸의 평균입니다. 비율이 되려면 한 건의 항목 수 6으로 한 번 더 나눕니다.",
                "This is how many boxes are filled per record. For a share, divide by the six fields as well.",
            ),
        },
        Misconception {
            id: "per_field",
            wrong: |_| is(f64::from(FILLED) / f64::from(FIELDS)),
            message: Bilingual::new(
                "항목 하나에 채워진 칸의 평균입니다. 비율이 되려면 기록의 수 1,000으로 한 번 더 나눕니다.",
                "This is how many boxes are filled per field. For a share, divide by the 1,000 records as well.",
            ),
        },
        Misconception {
            id: "empty",
            wrong: |_| is(1.0 - f64::from(FILLED) / f64::from(FIELDS * RECORDS)),
            message: Bilingual::new(
                "빈칸의 비율(결측률)입니다. 완전성은 채워진 쪽의 비율입니다.",
                "This is the share of empty boxes. Completeness is the share of those filled in.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * f64::from(FILLED) / f64::from(FIELDS * RECORDS)),
            message: Bilingual::new(
                "백분율로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "This is a percentage. Write a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "sum_of_sides",
            wrong: |_| is(f64::from(FILLED) / f64::from(FIELDS + RECORDS)),
            message: Bilingual::new(
                "기록의 수와 항목의 수를 더하셨습니다. 칸의 수는 둘을 곱한 값입니다.",
                "Records and fields were added. The number of boxes is their product.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "모두 채웠다면 칸이 몇 개입니까?",
            "How many boxes would there be if all were filled?",
        ),
        Bilingual::new(
            "전체 칸은 ‘기록의 수 × 한 건의 항목 수’입니다. 채워진 칸을 이것으로 나눕니다.",
            "All boxes are records × fields of one record. Divide the filled ones by that.",
        ),
        Bilingual::new(
            "빈칸에 `1_000.0`과 `6.0`을 곱하는 식을 쓰십시오.",
            "In the blank multiply `1_000.0` by `6.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "전체 칸은 1,000 × 6 = 6,000이고 그 가운데 4,500칸이 채워져 있습니다. `crm::completeness(4_500, 6, 1_000)`도 같은 값을 냅니다.",
            "There are 1,000 × 6 = 6,000 boxes, of which 4,500 are filled. `crm::completeness(4_500, 6, 1_000)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "채워졌다고 맞는 것은 아니고, 모든 칸을 채워야 하는 것도 아닙니다. 쓸 데가 없는 칸은 묻지 않는 편이 낫습니다.",
        "Filled is not the same as true, and not every box ought to be filled: what serves no purpose is better not asked.",
    ),
};
