//! Exercise 7: what is documented of two cases, and what is told.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("기록과 일화", "Record and anecdote"),
    ask: Bilingual::new(
        "스타벅스와 벨루티에 관한 일곱 문장 가운데, 회사의 역사 기록으로 확인할 수 있는 사실의 번호를 모두 고르십시오.",
        "Of seven sentences on Starbucks and Berluti, give the numbers of all those that state facts which company records confirm.",
    ),
    stars: 2,
    concepts: &[
        "case-starbucks",
        "case-berluti",
        "recession-marketing",
        "one-to-one-marketing",
        "service-vs-relationship",
        "human-connection",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([1, 4, 5]),
    misconceptions: &[
        Misconception {
            id: "founder",
            wrong: |_| is(2),
            message: Bilingual::new(
                "하워드 슐츠는 창업자가 아닙니다. 그가 입사한 해와 회사를 인수한 해를 연표에서 찾고, 창업한 해와 견주십시오.",
                "Howard Schultz was not the founder. Find in the timeline when he joined and when he bought the firm, and compare with the year of its founding.",
            ),
        },
        Misconception {
            id: "flower_cure",
            wrong: |_| is(3),
            message: Bilingual::new(
                "꽃 이야기가 있었다 하더라도 그것이 매출을 되살렸다는 것은 인과를 말하는 주장입니다. 견줄 매장이 없고, 같은 때에 매장 폐쇄 같은 다른 일도 있었습니다.",
                "Even if the scene with the flowers took place, that it revived sales is a claim about cause. There is no store to compare with, and other things, such as closing stores, happened at the same time.",
            ),
        },
        Misconception {
            id: "survival",
            wrong: |_| is(6),
            message: Bilingual::new(
                "‘살아남은 비결’은 사장의 말입니다. 일대일로 소통하고도 사라진 구둣방을 함께 보지 않으면 알 수 없습니다(생존자 편향).",
                "The “secret of survival” is the president's word. One would have to look at shoemakers who talked one to one and vanished, too (survivorship bias).",
            ),
        },
        Misconception {
            id: "word_service",
            wrong: |_| is(7),
            message: Bilingual::new(
                "기사가 전한 말이지만 1차 출처를 찾지 못했습니다. 시험 답안에는 ‘그렇게 전해진다’고 써야 합니다.",
                "An article reports it, but no primary source was found. In an answer write that it is reported.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "날짜와 이름처럼 누구나 찾아 확인할 수 있는 문장과, ‘덕분에’, ‘비결’처럼 원인을 말하는 문장을 먼저 나누십시오.",
            "First separate sentences that anybody can look up, with dates and names, from those that speak of causes: “revived”, “the secret of”.",
        ),
        Bilingual::new(
            "날짜와 이름이 든 문장은 위의 연표와 한 줄씩 견주십시오. 연표와 다른 문장이 하나 있습니다.",
            "Hold the sentences with dates and names against the timeline above, line by line. One of them does not agree with it.",
        ),
        Bilingual::new(
            "확인되는 사실은 셋입니다. 창업에 관한 것 하나, 불황기에 한 일 하나, 벨루티의 소속에 관한 것 하나입니다.",
            "Three are confirmed: one on a founding, one on what was done in the downturn, one on who owns Berluti.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "1, 4, 5는 연표로 확인됩니다. 2는 연표와 다르고, 3과 6은 검증되지 않은 인과이며, 7은 1차 출처가 없습니다.",
            "1, 4 and 5 stand in the timeline. 2 contradicts it, 3 and 6 are untested claims about cause, and 7 has no primary source.",
        ),
    },
    takeaway: Bilingual::new(
        "사례는 이야기를 잘 기억하게 하지만 증거는 아닙니다. 답안에는 확인된 사실과 전해지는 일화를 나누어 쓰십시오.",
        "Cases make a point memorable; they do not prove it. In an answer keep confirmed facts and anecdotes apart.",
    ),
};
