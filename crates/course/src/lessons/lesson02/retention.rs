//! Exercise 1: a retention rate, with new members in the way.

use tourism_marketing::{Result, value};

use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const START: f64 = 1_000.0;
const END: f64 = 1_050.0;
const NEW: f64 = 200.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("유지율", "The retention rate"),
    ask: Bilingual::new(
        "기초 회원은 1,000명, 기말 회원은 1,050명이고, 기말 회원 가운데 200명은 그 기간에 새로 들어왔습니다. 유지율을 구하십시오.",
        "A club had 1,000 members at the start and 1,050 at the end of a period; 200 of the latter had joined in the period. What was the retention rate?",
    ),
    stars: 1,
    concepts: &["customer-retention", "churn"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right,
    misconceptions: &[
        Misconception {
            id: "new_counted",
            wrong: |_| is(END / START),
            message: Bilingual::new(
                "새 회원까지 남은 사람으로 세셨습니다. 1을 넘는 유지율은 없습니다. 기말 회원에서 새로 온 회원을 빼야 기초부터 있던 사람이 남습니다.",
                "New members were counted as having stayed, and no retention rate can exceed 1. Take the new ones out of those at the end.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * (END - NEW) / START),
            message: Bilingual::new(
                "값은 맞지만 백분율(%)입니다. 0과 1 사이의 수로 쓰십시오.",
                "The rate is right, but a percentage. Write it as a number from 0 to 1.",
            ),
        },
        Misconception {
            id: "over_end",
            wrong: |_| is((END - NEW) / END),
            message: Bilingual::new(
                "기말 회원으로 나누셨습니다. 유지율의 분모는 기간이 시작될 때의 회원입니다.",
                "You divided by the members at the end. The base of a retention rate is the members at the start.",
            ),
        },
        Misconception {
            id: "churn",
            wrong: |_| is(1.0 - (END - NEW) / START),
            message: Bilingual::new(
                "떠난 비율, 곧 이탈률입니다. 1에서 빼면 유지율입니다.",
                "This is the share who left, the churn rate. Subtract it from 1.",
            ),
        },
        Misconception {
            id: "growth",
            wrong: |_| is((END - START) / START),
            message: Bilingual::new(
                "회원 수의 증가율을 구하셨습니다. 회원이 늘어도 많이 떠났을 수 있습니다. 기초의 회원 가운데 남은 사람만 세십시오.",
                "This is the growth of the membership. A club may grow while many leave: count only those of the start who are still there.",
            ),
        },
        Misconception {
            id: "new_from_start",
            wrong: |_| is((START - NEW) / START),
            message: Bilingual::new(
                "새 회원을 기초 회원에서 빼셨습니다. 새 회원은 기초에 없었고 기말에만 있으므로 기말 회원에서 빼야 합니다.",
                "The new members were taken from those of the start, where they were not yet. Take them from those at the end.",
            ),
        },
        Misconception {
            id: "new_added",
            wrong: |_| is((END + NEW) / START),
            message: Bilingual::new(
                "새 회원을 더하셨습니다. 기말 회원에는 새 회원이 이미 들어 있으므로 빼야 합니다.",
                "The new members were added. Those at the end already include them: subtract.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "기말에 있는 사람을 ‘처음부터 있던 사람’과 ‘새로 온 사람’으로 나누어 보십시오.",
            "Split those at the end into members of the start and newcomers.",
        ),
        Bilingual::new(
            "빈칸 `stayed`는 기초부터 있다가 끝까지 남은 사람의 수입니다. 함수 안에서 기말 회원은 `end`, 새 회원은 `new`입니다.",
            "The blank `stayed` is how many of the start are still there. Inside the function those at the end are `end` and the newcomers `new`.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `end - new`를 쓰십시오. 기초 회원으로 나누는 일은 마지막 줄이 합니다.",
            "Replace `todo!()` by `end - new`; the last line divides by the members at the start.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "유지율은 (기말 − 신규) ÷ 기초입니다. 라이브러리의 `value::retention_rate(1_000, 1_050, 200)?`도 같은 일을 합니다.",
            "Retention is (end − new) ÷ start. The library's `value::retention_rate(1_000, 1_050, 200)?` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "회원이 50명 늘었는데 150명이 떠났습니다. 회원 수만 보면 새는 곳이 보이지 않습니다.",
        "The club grew by 50 while 150 left. The number of members alone does not show the leak.",
    ),
};

fn right(_: &Input) -> Result<Answer> {
    value::retention_rate(1_000, 1_050, 200).map(IntoAnswer::into_answer)
}
