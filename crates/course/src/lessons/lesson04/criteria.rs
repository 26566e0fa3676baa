//! Exercise 1: what is not one of the three.

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("RFM의 세 기준이 아닌 것", "What RFM does not ask"),
    ask: Bilingual::new(
        "보기 넷 가운데 RFM의 세 기준에 들지 않는 것의 번호를 고르십시오.",
        "Give the number of the option that is none of the three criteria of RFM.",
    ),
    stars: 1,
    concepts: &["rfm", "recency", "frequency", "monetary"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(3),
    misconceptions: &[
        Misconception {
            id: "recency",
            wrong: |_| is(1),
            message: Bilingual::new(
                "마지막 이용 뒤에 지난 시간은 최근성(R)입니다. ‘언제 처음 왔는가’가 아니라 ‘마지막으로 온 지 얼마나 되었는가’를 보십시오.",
                "The time since the last purchase is recency, R. Look for the option that asks about the first visit, not the last.",
            ),
        },
        Misconception {
            id: "frequency",
            wrong: |_| is(2),
            message: Bilingual::new(
                "일정 기간의 이용 횟수는 구매빈도(F)입니다. 나머지 보기를 R, M과 하나씩 짝지어 보십시오.",
                "The number of purchases in a period is frequency, F. Pair the other options with R and M.",
            ),
        },
        Misconception {
            id: "monetary",
            wrong: |_| is(4),
            message: Bilingual::new(
                "일정 기간의 이용 금액은 구매금액(M)입니다. 나머지 보기를 R, F와 하나씩 짝지어 보십시오.",
                "The amount spent in a period is monetary value, M. Pair the other options with R and F.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "R, F, M은 각각 무슨 말의 머리글자입니까?",
            "What do the letters R, F and M stand for?",
        ),
        Bilingual::new(
            "R은 마지막 이용, F는 횟수, M은 금액을 봅니다. 관계가 얼마나 오래되었는지를 보는 글자가 있습니까?",
            "R looks at the last purchase, F at how many, M at how much. Does any letter look at how long the relationship has lasted?",
        ),
        Bilingual::new(
            "보기 가운데 ‘첫 투숙’에서부터 재는 것을 찾아 그 번호를 쓰십시오.",
            "Find the option that is counted from the first stay, and write its number.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "첫 이용 뒤에 지난 햇수는 거래 지속기간입니다. 관계의 나이는 R도 F도 M도 아닙니다.",
            "The years since the first stay are the length of the relationship. Its age is neither R nor F nor M.",
        ),
    },
    takeaway: Bilingual::new(
        "거래 지속기간은 RFM에 없습니다. 시험에 되풀이해 나온 함정입니다.",
        "The length of the relationship is not part of RFM: a trap that examinations have set before.",
    ),
};
