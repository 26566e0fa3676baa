//! Exercise 1: five scenes and their dimensions.

use crate::function::Input;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("RATER 짝짓기", "Matching RATER"),
    ask: Bilingual::new(
        "다섯 장면이 각각 SERVQUAL의 어느 차원인지 차례로 쓰십시오. 한국어의 여러 이름도, 영어도 됩니다.",
        "Name the SERVQUAL dimension of each of the five scenes, in order.",
    ),
    stars: 1,
    concepts: &[
        "rater-dimensions",
        "reliability",
        "responsiveness",
        "assurance",
        "empathy",
        "tangibles",
    ],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(["responsiveness", "reliability", "empathy", "tangibles", "assurance"]),
    misconceptions: &[
        Misconception {
            id: "rater_order",
            wrong: |_| is(["reliability", "assurance", "tangibles", "empathy", "responsiveness"]),
            message: Bilingual::new(
                "RATER의 머리글자 차례로 적으셨습니다. 장면의 차례에 맞추십시오.",
                "These are in the order of the initials R, A, T, E, R. Put them in the order of the scenes.",
            ),
        },
        Misconception {
            id: "speed_is_reliability",
            wrong: |_| is(["reliability", "", "", "", ""]),
            message: Bilingual::new(
                "첫 장면을 신뢰성으로 보셨습니다. 신뢰성은 약속을 정확히 지키는 것이고, 부탁에 지체 없이 움직이는 것은 다른 차원입니다.",
                "The first scene is not reliability, which is keeping a promise exactly. Acting without delay on a request is another dimension.",
            ),
        },
        Misconception {
            id: "trust_is_assurance",
            wrong: |_| is(["", "assurance", "", "", ""]),
            message: Bilingual::new(
                "둘째 장면을 확신성으로 보셨습니다. 확신성은 직원의 지식과 정중함에서 오는 믿음입니다. 예약한 대로, 틀림없이 해내는 것은 다른 차원입니다.",
                "The second scene is not assurance, which rests on the knowledge and courtesy of staff. Doing what was booked without error is another dimension.",
            ),
        },
        Misconception {
            id: "care_is_assurance",
            wrong: |_| is(["", "", "assurance", "", ""]),
            message: Bilingual::new(
                "셋째 장면을 확신성으로 보셨습니다. 한 사람의 사정을 알아보고 맞추는 것은 개인에 대한 관심입니다.",
                "The third scene is not assurance: seeing one person's circumstances and acting on them is individual attention.",
            ),
        },
        Misconception {
            id: "courtesy_is_empathy",
            wrong: |_| is(["", "", "", "", "empathy"]),
            message: Bilingual::new(
                "다섯째 장면을 공감성으로 보셨습니다. 지식과 정중함으로 마음 놓게 하는 것은 다른 차원이고, 공감성은 손님 한 사람 한 사람의 사정을 살피는 것입니다.",
                "The fifth scene is not empathy, which is attention to the individual. Knowledge and courtesy that let guests feel safe are another dimension.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "장면마다 손님이 무엇 때문에 만족했는지를 한 낱말로 줄여 보십시오. 속도입니까, 약속입니까, 겉모습입니까?",
            "Sum up in a word why the guest was pleased: was it speed, a promise kept, looks?",
        ),
        Bilingual::new(
            "빠르게 돕는 것은 반응성, 약속대로 하는 것은 신뢰성, 한 사람을 알아보는 것은 공감성, 눈에 보이는 것은 유형성, 지식과 정중함은 확신성입니다.",
            "Quick help is responsiveness, a promise kept reliability, seeing one person empathy, what can be seen tangibles, knowledge and courtesy assurance.",
        ),
        Bilingual::new(
            "1번은 부탁에 5분 만에 움직였고, 2번은 예약과 청구가 틀림없었습니다. 3번은 한 사람의 식성을 알아보았고, 4번은 눈에 보이는 것입니다. 남은 이름이 5번입니다.",
            "Scene 1 is help in five minutes, 2 a booking and a bill without error, 3 one guest's diet, 4 what meets the eye. The name that is left belongs to 5.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "수건은 빠른 도움(반응성), 방과 청구서는 지켜진 약속(신뢰성), 식성은 개인에 대한 관심(공감성), 로비는 눈에 보이는 단서(유형성), 해설사는 지식과 정중함(확신성)입니다.",
            "Towels are quick help (responsiveness), room and bill a promise kept (reliability), the diet individual attention (empathy), the lobby what is seen (tangibles), the guide knowledge and courtesy (assurance).",
        ),
    },
    takeaway: Bilingual::new(
        "assurance는 확신성·보장성·보증성, responsiveness는 반응성·응답성·대응성, empathy는 공감성·감정이입으로 옮깁니다. 이름이 달라도 같은 차원입니다.",
        "The five initials are RATER. Korean textbooks translate assurance, responsiveness and empathy in several ways; the dimension is the same.",
    ),
};
