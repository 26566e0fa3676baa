//! Exercise 9: what the case of an airline teaches.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("JAL 사례에서 배울 점", "What the case of JAL teaches"),
    ask: Bilingual::new(
        "JAL의 등급제 사례에서 내릴 수 있는 결론의 번호를 하나 고르십시오.",
        "Choose the one conclusion that the case of JAL's tiers allows.",
    ),
    stars: 1,
    concepts: &["mileage-program-case", "card-distribution-not-goal", "reward-design"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(3),
    misconceptions: &[
        Misconception {
            id: "rising_passengers",
            wrong: |_| is(1),
            message: Bilingual::new(
                "그 서술이 쓰인 뒤인 2010년 1월 19일에 JAL은 회생절차를 신청했습니다. 시점이 지난 서술이고, 늘었다 하더라도 등급제 때문인지는 대조군 없이 알 수 없습니다.",
                "On 19 January 2010, after that was written, JAL filed for rehabilitation. The statement is out of date; and even a rise would not show, without a control group, that tiers caused it.",
            ),
        },
        Misconception {
            id: "tiers_to_blame",
            wrong: |_| is(2),
            message: Bilingual::new(
                "반대쪽으로 지나친 결론입니다. 앞뒤로 일어났다고 원인은 아닙니다. 한 회사의 한 번의 일로는 등급제가 도왔는지 해쳤는지 가릴 수 없습니다.",
                "That goes too far the other way. What comes before is not the cause: one event in one firm cannot tell whether tiers helped or harmed.",
            ),
        },
        Misconception {
            id: "count_is_value",
            wrong: |_| is(4),
            message: Bilingual::new(
                "개수의 비율을 가치의 비율로 읽으셨습니다. 여섯 가지 가운데 하나라도 비용이나 손님이 느끼는 가치의 대부분일 수 있습니다.",
                "A share by count was read as a share of value. One in six may be most of the cost, or of what guests value.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "보기마다 ‘이 말을 하려면 어떤 자료가 있어야 하는가’를 물으십시오.",
            "Ask of each option what data one would need to say it.",
        ),
        Bilingual::new(
            "원인을 말하는 보기에는 대조군이, 가치를 말하는 보기에는 금액이 있어야 합니다. 이 사례에는 둘 다 없습니다.",
            "An option about causes needs a control group, one about value needs amounts. The case has neither.",
        ),
        Bilingual::new(
            "사례에서 확인된 것은 특전의 짜임과 뒤에 일어난 사실뿐입니다. 그 두 가지만 말하는 보기를 고르십시오.",
            "What is documented is how the benefits were arranged, and what happened later. Choose the option that says only these.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "특전의 짜임은 공식 안내에서 확인되고, 회생절차 신청도 사실입니다. 그러나 둘 사이의 인과는 이 사례만으로 알 수 없습니다. 사례를 쓸 때에는 서술의 시점을 적습니다.",
            "How the benefits were arranged is on the airline's own pages, and the filing is a fact; a cause between the two cannot be told from the case. Whoever cites it gives its date.",
        ),
    },
    takeaway: Bilingual::new(
        "사례는 ‘어떻게 짰는가’를 가르쳐 줄 뿐, ‘그래서 성공했다’를 증명하지 못합니다.",
        "A case teaches how something was arranged. It does not prove that it worked.",
    ),
};
