//! Exercise 6: which statements of the exam notes are wrong.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("노트의 오류 열두 곳", "Twelve errors in the notes"),
    ask: Bilingual::new(
        "시험용 노트의 열여섯 문장 가운데 틀린 것 열두 개의 번호를 모두 고르십시오.",
        "Of the sixteen sentences of the exam notes, give the numbers of all twelve that are wrong.",
    ),
    stars: 3,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([1, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14, 15]),
    misconceptions: &[
        Misconception {
            id: "berry",
            wrong: |_| is([2]),
            message: Bilingual::new(
                "2번은 맞습니다. 관계마케팅은 베리가 1983년에 쓴 말입니다(1강). 연도와 이름이 낯설다고 오류는 아닙니다.",
                "Sentence 2 is right: Berry used the term in 1983 (Lesson 1). An unfamiliar name or year is no error.",
            ),
        },
        Misconception {
            id: "servperf",
            wrong: |_| is([8]),
            message: Bilingual::new(
                "8번은 맞습니다. 기대에서 빼는 것은 SERVQUAL이고, SERVPERF는 성과만 잽니다(10강).",
                "Sentence 8 is right. SERVQUAL works with expectations; SERVPERF measures performance alone (Lesson 10).",
            ),
        },
        Misconception {
            id: "package",
            wrong: |_| is([12]),
            message: Bilingual::new(
                "12번은 맞습니다. 네 요소로 시작했고 나중의 판에서 정보가 더해졌습니다(12강). 노트의 오류는 넷에서 멈춘 것입니다.",
                "Sentence 12 is right: there were four elements at first, and later editions add information (Lesson 12). The notes stop at four.",
            ),
        },
        Misconception {
            id: "regression",
            wrong: |_| is([16]),
            message: Bilingual::new(
                "16번은 맞습니다. 많이 쓴 해의 우연이 빠지므로 아무것도 하지 않아도 평균 쪽으로 돌아옵니다(3강).",
                "Sentence 16 is right. The luck of a good year does not repeat, so spending moves back towards the mean by itself (Lesson 3).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "‘확정된’, ‘모두’, ‘같은’, ‘만을’처럼 잘라 말하는 문장부터 의심하십시오.",
            "Begin with the sentences that say “established”, “everything”, “the same” or “only”.",
        ),
        Bilingual::new(
            "맞는 문장은 넷뿐입니다. 사람과 해를 밝힌 정의, 두 척도의 구별, 판이 바뀌며 늘어난 목록, 저절로 일어나는 변화에서 하나씩 찾으십시오.",
            "Only four are right: one names a person and a year, one tells two scales apart, one speaks of a list that grew, one of a change that comes by itself.",
        ),
        Bilingual::new(
            "맞는 문장은 모두 짝수 번호입니다. 짝수 여덟 개 가운데 넷만 남기고 나머지를 모두 적으십시오.",
            "The right ones all have even numbers. Of the eight even numbers keep four; write down all the rest.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "2·8·12·16번만 맞습니다. 나머지 열두 문장의 바른 서술은 다음 연습에서 고릅니다.",
            "Only 2, 8, 12 and 16 are right. The next exercise asks what the other twelve should say.",
        ),
    },
    takeaway: Bilingual::new(
        "돌려 보는 노트는 요약의 요약입니다. 정의 하나마다 ‘누가, 언제, 무엇을 재어’를 붙일 수 없으면 출처를 찾아보십시오.",
        "Notes that are passed on are summaries of summaries. If you cannot say who, when and by what measure, look for the source.",
    ),
};
