//! Exercise 9: significant and tiny.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};

use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("유의하지만 아주 작은 효과", "Significant and tiny"),
    ask: Bilingual::new(
        "손님 8만 명의 실험에서 만족 차이 0.03점(d = 0.027)이 p = 0.0001로 나왔습니다. 옳은 결론의 번호를 고르십시오.",
        "In an experiment with 80,000 guests a difference of 0.03 points of satisfaction (d = 0.027) came with p = 0.0001. Choose the number of the right conclusion.",
    ),
    stars: 2,
    concepts: &["effect-size", "emotional-experiment"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(2),
    misconceptions: &[
        Misconception {
            id: "p_is_size",
            wrong: |_| is(1),
            message: Bilingual::new(
                "p값이 작다고 효과가 큰 것은 아닙니다. 손님이 8만 명이면 아주 작은 차이도 작은 p값을 냅니다. 크기는 d가 말합니다.",
                "A small p-value is not a large effect: with 80,000 guests a tiny difference gives a tiny p. The size is what d tells.",
            ),
        },
        Misconception {
            id: "small_is_none",
            wrong: |_| is(3),
            message: Bilingual::new(
                "효과가 작다고 없는 것은 아닙니다. 우연으로 보기 어려운 차이이며, 다만 작습니다.",
                "Small is not none. Chance hardly explains the difference; it is just small.",
            ),
        },
        Misconception {
            id: "p_is_probability",
            wrong: |_| is(4),
            message: Bilingual::new(
                "p값은 ‘효과가 없다면 이런 자료가 나올 확률’이지 ‘효과가 없을 확률’이 아닙니다. 둘은 조건이 거꾸로입니다.",
                "The p-value is the chance of such data if there is no effect, not the chance that there is none. The condition is reversed.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "p값과 d가 각각 무엇에 답하는지 나누어 생각하십시오.",
            "Ask separately what p answers and what d answers.",
        ),
        Bilingual::new(
            "p값은 우연인가에, d는 얼마나 큰가에 답합니다. 손님 수는 둘 가운데 어느 쪽을 바꿉니까?",
            "p answers “is it chance?”, d answers “how large?”. Which of the two does the number of guests change?",
        ),
        Bilingual::new(
            "우연은 아니지만 크기는 아주 작다고 말하는 보기를 고르십시오. 다음 물음은 비용입니다.",
            "Choose the one that says: hardly chance, but tiny. The next question is the cost.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "p = 0.0001은 우연으로 보기 어렵다는 뜻이고, d = 0.027은 퍼짐의 3 %도 되지 않는다는 뜻입니다. 둘을 함께 적고, 이만한 만족을 얻는 데 드는 비용과 견줍니다.",
            "p = 0.0001 says that chance hardly explains it, d = 0.027 that it is less than 3 % of the spread. Report both and hold them against the cost.",
        ),
    },
    takeaway: Bilingual::new(
        "유의성은 ‘있는가’에, 효과크기는 ‘얼마나 큰가’에, 이익은 ‘값을 하는가’에 답합니다. 셋은 다른 물음입니다.",
        "Significance: is there anything? Effect size: how much? Profit: is it worth it? Three different questions.",
    ),
};
