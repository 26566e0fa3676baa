//! Exercise 8: the four types of demarketing in cases.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("네 유형 가려내기", "Telling the four types apart"),
    ask: Bilingual::new(
        "다섯 사례(A–E)가 디마케팅의 네 유형 가운데 어느 것인지 번호를 차례로 쓰십시오.",
        "Give the numbers of the types of demarketing that the five cases A to E show, in order.",
    ),
    stars: 2,
    concepts: &["demarketing-types", "demarketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is([4, 2, 1, 3, 1]),
    misconceptions: &[
        Misconception {
            id: "mishap_as_policy",
            wrong: |_| is([2, 2, 1, 3, 1]),
            message: Bilingual::new(
                "A의 호텔은 손님을 늘리려고 했습니다. 고르거나 줄일 뜻이 없었는데 쫓았으므로 비의도적 디마케팅입니다.",
                "The hotel of A meant to have more guests. It chose nobody and wanted to lose nobody: unintentional.",
            ),
        },
        Misconception {
            id: "group_as_all",
            wrong: |_| is([4, 1, 1, 3, 1]),
            message: Bilingual::new(
                "B는 모든 방문객이 아니라 한 고객층(유람선 단체)만 줄입니다. 선택적 디마케팅입니다.",
                "B discourages one class of visitors, cruise groups, and not all: selective.",
            ),
        },
        Misconception {
            id: "scarcity_believed",
            wrong: |_| is([4, 2, 1, 1, 1]),
            message: Bilingual::new(
                "D는 자리를 줄인 것처럼 보여 오히려 찾게 합니다. 정말로 줄이려는 것이 아니므로 표면적(위장) 디마케팅입니다.",
                "D only seems to hold back, so that people want it more. Nothing is really to be lowered: ostensible.",
            ),
        },
        Misconception {
            id: "all_as_group",
            wrong: |_| is([4, 2, 2, 3, 2]),
            message: Bilingual::new(
                "C와 E는 특정한 고객층을 고르지 않았습니다. 누구에게나 같은 정원과 요금이므로 전반적 디마케팅입니다.",
                "C and E single out nobody: the quota and the price are the same for all. General.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 가지를 물으십시오. 정말 줄이려고 했습니까? 줄이려고 했다면 모두입니까, 일부입니까?",
            "Ask two things. Was demand really meant to fall? If so, everybody's or that of a part?",
        ),
        Bilingual::new(
            "A와 D는 줄이려는 뜻이 없었습니다. A는 실수, D는 일부러 꾸민 것입니다.",
            "A and D did not mean to lower demand: A is a mishap, D is staged.",
        ),
        Bilingual::new(
            "B는 한 고객층만, C와 E는 모두를 대상으로 합니다. `[4, …]`로 시작해 다섯 개를 쓰십시오.",
            "B is about one class of visitors, C and E about all. Write five numbers, starting with `[4, …]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "A 비의도적, B 선택적, C 전반적, D 표면적, E 전반적입니다. 정책으로 삼을 만한 것은 B, C, E뿐입니다.",
            "A unintentional, B selective, C general, D ostensible, E general. Only B, C and E are policies one may choose.",
        ),
    },
    takeaway: Bilingual::new(
        "‘모두인가 일부인가’는 전반적과 선택적을, ‘정말 줄이려 했는가’는 표면적과 비의도적을 가려냅니다.",
        "“Everybody or a part?” tells general from selective; “was it really meant?” finds the ostensible and the unintentional.",
    ),
};
