//! Exercise 1: the six effects among ten.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("여섯 가지 효과", "The six effects"),
    ask: Bilingual::new(
        "열 개의 보기 가운데 관계마케팅의 여섯 가지 효과에 드는 번호를 모두 고르십시오.",
        "Of ten options, give the numbers of all those that belong to the six effects of relationship marketing.",
    ),
    stars: 1,
    concepts: &["rm-effects", "rm-strategies", "rm-goals", "transaction-vs-relationship"],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([1, 3, 5, 7, 8, 10]),
    misconceptions: &[
        Misconception {
            id: "customer_share",
            wrong: |_| is(2),
            message: Bilingual::new(
                "‘고객점유율로의 전환’은 효과가 아니라 네 가지 **전략**의 하나입니다. 전략은 기업이 하는 일이고, 효과는 그 결과로 얻는 이득입니다.",
                "The shift to customer share is one of the four **strategies**. A strategy is what the firm does; an effect is what comes of it.",
            ),
        },
        Misconception {
            id: "short_term",
            wrong: |_| is(4),
            message: Bilingual::new(
                "‘단기 판매량의 극대화’는 관계마케팅이 아니라 거래마케팅이 바라는 성과입니다.",
                "Most sales in the short term is what transaction marketing aims at, not relationship marketing.",
            ),
        },
        Misconception {
            id: "reward_programme",
            wrong: |_| is(6),
            message: Bilingual::new(
                "‘보상프로그램 마련’은 효과가 아니라 네 가지 **전략**의 하나입니다. 마련하는 것은 기업이 하는 일입니다.",
                "Setting up a reward programme is one of the four **strategies**: it is something the firm does.",
            ),
        },
        Misconception {
            id: "tailoring",
            wrong: |_| is(9),
            message: Bilingual::new(
                "‘개별고객 맞춤’은 관계마케팅의 **목표**에 듭니다. 맞춤 덕분에 응대가 쉬워지는 것은 ‘고객만족 서비스 기능’이라는 효과입니다.",
                "Individual tailoring is one of the **goals**. That it makes a fitting response easier is the effect called the satisfaction-service function.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "기업이 ‘하는 일’(전략)과 ‘이루려는 상태’(목표)를 빼고, 그 결과로 ‘얻는 이득’만 남기십시오.",
            "Leave out what the firm does (strategies) and what it aims at (goals); keep what it gains.",
        ),
        Bilingual::new(
            "여섯 효과를 손님(구매, 구전, 만족 서비스), 돈(비용), 사업, 직원의 네 묶음으로 떠올려 보십시오. 직원에 관한 효과를 잊기 쉽습니다.",
            "Think of four bundles: guests (purchase, word of mouth, satisfaction), money (cost), business and staff. The one about staff is easily forgotten.",
        ),
        Bilingual::new(
            "효과가 아닌 것은 전략 둘, 목표 하나, 거래마케팅의 성과 하나로 모두 네 개이며, 번호는 모두 10보다 작습니다.",
            "The four to leave out are two strategies, one goal and one aim of transaction marketing; all have numbers below 10.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "2와 6은 전략, 9는 목표, 4는 거래마케팅이 바라는 성과입니다. 나머지 여섯이 효과입니다.",
            "2 and 6 are strategies, 9 is a goal and 4 is what transaction marketing wants. The other six are the effects.",
        ),
    },
    takeaway: Bilingual::new(
        "효과 여섯, 전략 넷, 목표 셋을 서로 섞어 묻는 문제가 잦습니다. ‘하는 일인가, 얻는 이득인가’를 먼저 물으십시오.",
        "Examinations like to mix the six effects, the four strategies and the three goals. Ask first: is it something done, or something gained?",
    ),
};
