//! Exercise 9: five scenes and the gaps of the model.

use crate::function::Input;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("다섯 장면은 어느 갭인가", "Which gap is it?"),
    ask: Bilingual::new(
        "한 호텔의 다섯 장면이 각각 GAP 모형의 몇 번 갭인지 차례로 쓰십시오.",
        "Give the number of the gap of the gap model for each of five scenes of a hotel, in order.",
    ),
    stars: 2,
    concepts: &["gap-model"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is([3, 1, 5, 2, 4]),
    misconceptions: &[
        Misconception {
            id: "listed_order",
            wrong: |_| is([1, 2, 3, 4, 5]),
            message: Bilingual::new(
                "모형의 차례 그대로 적으셨습니다. 장면의 차례에 맞추십시오.",
                "This is the order of the model. Put the numbers in the order of the scenes.",
            ),
        },
        Misconception {
            id: "knowledge_standards",
            wrong: |_| is([3, 2, 5, 1, 4]),
            message: Bilingual::new(
                "갭1과 갭2가 바뀌었습니다. 손님의 기대를 잘못 아는 것이 갭1, 알면서도 표준으로 옮기지 못한 것이 갭2입니다.",
                "Gaps 1 and 2 have changed places. Not knowing what guests expect is gap 1; knowing it and setting no standard is gap 2.",
            ),
        },
        Misconception {
            id: "standards_delivery",
            wrong: |_| is([2, 1, 5, 3, 4]),
            message: Bilingual::new(
                "갭2와 갭3이 바뀌었습니다. 표준이 없으면 갭2, 표준이 있는데 지키지 못하면 갭3입니다.",
                "Gaps 2 and 3 have changed places. No standard is gap 2; a standard that is not met is gap 3.",
            ),
        },
        Misconception {
            id: "delivery_communication",
            wrong: |_| is([4, 1, 5, 2, 3]),
            message: Bilingual::new(
                "갭3과 갭4가 바뀌었습니다. 표준과 실제의 차이가 갭3, 실제와 광고한 약속의 차이가 갭4입니다.",
                "Gaps 3 and 4 have changed places. Gap 3 lies between standard and service, gap 4 between service and what was promised outside.",
            ),
        },
        Misconception {
            id: "customer_communication",
            wrong: |_| is([3, 1, 4, 2, 5]),
            message: Bilingual::new(
                "갭4와 갭5가 바뀌었습니다. 손님 마음속의 기대와 지각의 차이가 갭5이고, 회사의 약속과 실제의 차이가 갭4입니다.",
                "Gaps 4 and 5 have changed places. Gap 5 is in the mind of the guest, between expectation and perception; gap 4 lies between the firm's promise and its service.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "손님 쪽의 갭은 하나뿐이고, 나머지 넷은 회사 안에서 생깁니다.",
            "Only one gap is the guest's; the other four arise inside the firm.",
        ),
        Bilingual::new(
            "회사 안의 네 갭은 차례로 모름(1), 표준 없음(2), 표준을 지키지 못함(3), 약속이 지나침(4)입니다.",
            "The four inside are, in turn: not knowing (1), no standard (2), a standard not met (3), promising too much (4).",
        ),
        Bilingual::new(
            "첫 장면에는 표준이 있으므로 갭2가 아닙니다. 셋째 장면에는 손님의 기대와 지각만 나오고, 다섯째 장면에는 광고가 나옵니다.",
            "In the first scene there is a standard, so it is not gap 2. The third has only what the guest expected and perceived; the fifth has an advertisement.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "인력이 모자라 표준을 지키지 못한 것은 전달(3), 손님이 바라는 것을 잘못 안 것은 경영자 인식(1), 기대와 지각의 차이는 고객(5), 알면서 표준을 두지 않은 것은 표준 설정(2), 광고가 앞서간 것은 의사소통(4)입니다.",
            "A standard missed for want of staff is delivery (3), a wrong idea of what guests want is knowledge (1), expectation against perception is the customer gap (5), knowing without a standard is standards (2), advertising ahead of service is communication (4).",
        ),
    },
    takeaway: Bilingual::new(
        "SERVQUAL이 재는 것은 갭5뿐입니다. 갭5를 줄이려면 회사 안의 갭1–4 가운데 어디에서 생겼는지를 찾아야 합니다.",
        "SERVQUAL measures gap 5 only. To close it, find out which of gaps 1 to 4 inside the firm it came from.",
    ),
};
