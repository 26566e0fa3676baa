//! Exercise 6: a price plan that does both.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("줄이면서 늘리는 요금안", "A price plan that does both"),
    ask: Bilingual::new(
        "붐비는 주말 요금, 보통날 요금, 보통날의 단골 카드 요금을 정해 넘치는 날을 45일 이하로 줄이고, 단골의 방문은 지금 이상으로 지키며, 가장 비싼 요금이 40,000원을 넘지 않게 하십시오.",
        "Set the fee of busy weekends, that of other days and that with the regulars' card on other days, so that at most 45 days are over capacity, regulars come at least as often as now, and no fee exceeds 40,000 won.",
    ),
    stars: 3,
    concepts: &["frequency-vs-demarketing", "demarketing", "demand-states", "carrying-capacity"],
    graded: false,
    parts: &[
        Bilingual::new("넘치는 날 45일 이하", "At most 45 days over"),
        Bilingual::new("단골의 방문 지금 이상", "Regulars as often as now"),
        Bilingual::new("요금 40,000원 이하", "No fee above 40,000 won"),
    ],
    task: Task::Value(Input::default),
    right: |_| is((true, true, true)),
    misconceptions: &[
        Misconception {
            id: "regulars_lost",
            wrong: |_| is((true, false, true)),
            message: Bilingual::new(
                "넘치는 날은 줄었지만 단골까지 쫓아냈습니다. 역마케팅만 하신 것입니다. 붐비지 않는 날의 카드 요금을 낮추어 단골이 그때 오게 하십시오.",
                "The crowd has gone, and so have the regulars: this is demarketing alone. Lower the card's fee on other days so that they come then.",
            ),
        },
        Misconception {
            id: "still_crowded",
            wrong: |_| is((false, true, true)),
            message: Bilingual::new(
                "단골은 지켰지만 넘치는 날이 45일보다 많습니다. 주말 요금이 아직 낮거나, 카드 요금을 너무 낮추어 보통날이 넘치게 되었습니다.",
                "The regulars are kept, but more than 45 days are over. Either the weekend fee is still low, or the card is so cheap that other days overflow.",
            ),
        },
        Misconception {
            id: "too_dear",
            wrong: |_| is((true, true, false)),
            message: Bilingual::new(
                "두 목표는 이루었지만 가장 비싼 요금이 40,000원을 넘습니다. 지금의 두 배를 넘는 값은 자료에서 본 적이 없는 범위이고, 형편이 어려운 사람을 막습니다.",
                "Both targets are met, but a fee exceeds 40,000 won. More than twice today's price lies far outside the data, and shuts out those with little money.",
            ),
        },
        Misconception {
            id: "neither",
            wrong: |_| is((false, false, true)),
            message: Bilingual::new(
                "두 목표를 모두 놓쳤습니다. 붐비는 주말에는 올리고, 보통날에는 단골에게만 내리십시오.",
                "Both targets are missed. Raise the fee on busy weekends, and lower it on other days for regulars only.",
            ),
        },
        Misconception {
            id: "dear_and_empty",
            wrong: |_| is((true, false, false)),
            message: Bilingual::new(
                "요금을 모두 크게 올려 넘치는 날은 줄었지만, 단골이 줄고 상한도 넘었습니다. 어느 날, 누구에게 올릴지를 가르십시오.",
                "Raising far and for all, you are rid of the crowd and of the regulars, beyond the limit. Choose on which days, and for whom.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 `outcome`을 바꿔 가며 불러 보십시오. 주말 요금만 올리면 무엇이 좋아지고 무엇이 나빠집니까?",
            "Call `outcome` with different fees first. What gets better, and what worse, if only the weekend fee rises?",
        ),
        Bilingual::new(
            "주말 요금을 30,000–40,000원으로 올린 다음, 카드 요금을 20,000원에서 1,000원씩 내려 단골의 방문이 지금 수준을 넘는 곳을 찾으십시오. 너무 내리면 보통날이 넘칩니다.",
            "Raise the weekend fee to 30,000–40,000 won, then lower the card's fee from 20,000 in steps of 1,000 until regulars come as often as now. Too low, and other days overflow.",
        ),
        Bilingual::new(
            "보통날 요금은 20,000원 그대로 두고 카드 요금은 16,000–17,000원쯤을 시험해 보십시오. `(40_000.0, …, …)`처럼 소수점을 붙여 괄호 안에 셋을 씁니다.",
            "Leave the ordinary fee at 20,000 and try a card fee of about 16,000 to 17,000. Write the three in brackets with decimal points: `(40_000.0, …, …)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "붐비는 주말에는 누구나 비싼 요금을 내게 하여 줄이고(역마케팅), 보통날에는 카드를 가진 단골에게만 낮추어 늘립니다(프리퀀시). 답은 하나가 아니라 범위입니다.",
            "On busy weekends everybody pays more (demarketing); on other days the card pays less (frequency). The answer is not one plan but a range of them.",
        ),
    },
    takeaway: Bilingual::new(
        "프리퀀시와 역마케팅은 반대말이 아닙니다. 하나는 ‘누구를 우대하는가’, 하나는 ‘수요 전체를 얼마로 두는가’를 정하므로 한 요금표 안에서 함께 쓸 수 있습니다.",
        "Frequency marketing and demarketing are not opposites: one decides who is rewarded, the other how large demand shall be. A single price list can do both.",
    ),
};
