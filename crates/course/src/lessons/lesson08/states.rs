//! Exercise 1: prospect, active, at risk, dormant.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const ACTIVE: &str = "active|활동고객|활동|활동 중인 고객|active customer";
const AT_RISK: &str = "at-risk|이탈 위험 고객|이탈 위험|이탈위험고객|위험고객|at risk";
const DORMANT: &str = "dormant|휴면고객|과거고객|휴면|과거(휴면)고객|휴면고객(과거고객)|dormant customer|past customer";
const PROSPECT: &str = "prospect|잠재고객|잠재|potential customer|potential customer / prospect";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("네 상태로 나누기", "Four states"),
    ask: Bilingual::new(
        "마지막 이용 뒤 30일, 200일, 500일이 지난 세 손님과 한 번도 이용한 적이 없는 문의자를 차례로 활동고객·이탈 위험 고객·휴면고객·잠재고객 가운데 하나로 분류하십시오. 180일까지는 활동, 365일을 넘으면 휴면입니다.",
        "Three guests last came 30, 200 and 500 days ago; a fourth person has asked for a brochure and never stayed. Class them, in this order, as active, at risk, dormant or prospect. Up to 180 days is active, more than 365 dormant.",
    ),
    stars: 1,
    concepts: &["existing-customer", "potential-customer", "past-customer"],
    graded: false,
    parts: &[
        Bilingual::new("30일", "30 days"),
        Bilingual::new("200일", "200 days"),
        Bilingual::new("500일", "500 days"),
        Bilingual::new("이용한 적 없음", "Never stayed"),
    ],
    task: Task::Value(Input::default),
    right: |_| is([ACTIVE, AT_RISK, DORMANT, PROSPECT]),
    misconceptions: &[
        Misconception {
            id: "prospect_and_dormant",
            wrong: |_| is(["", "", PROSPECT, DORMANT]),
            message: Bilingual::new(
                "잠재고객과 휴면고객이 서로 바뀌었습니다. 잠재고객은 아직 산 적이 없는 사람이고, 산 적이 있으나 오래 오지 않은 사람은 휴면고객입니다.",
                "Prospect and dormant have changed places. A prospect has never bought; who bought once but not for a long time is dormant.",
            ),
        },
        Misconception {
            id: "dormant_as_prospect",
            wrong: |_| is(["", "", PROSPECT, ""]),
            message: Bilingual::new(
                "500일 전에 왔던 손님을 잠재고객이라 하셨습니다. 한 번이라도 산 사람은 잠재고객이 아닙니다. 오래 오지 않은 손님의 이름을 쓰십시오.",
                "The guest of 500 days ago was called a prospect. Whoever has bought even once is not one: name the state of a guest long gone.",
            ),
        },
        Misconception {
            id: "never_as_dormant",
            wrong: |_| is(["", "", "", DORMANT]),
            message: Bilingual::new(
                "한 번도 이용한 적이 없는 사람을 휴면고객이라 하셨습니다. 쉬려면 먼저 이용한 적이 있어야 합니다.",
                "Somebody who never stayed was called dormant. To sleep one must have been awake: this person has yet to buy.",
            ),
        },
        Misconception {
            id: "no_middle",
            wrong: |_| is(["", DORMANT, "", ""]),
            message: Bilingual::new(
                "200일을 휴면이라 하셨습니다. 180일은 지났지만 365일은 넘지 않았으니 그 사이의 상태입니다.",
                "200 days was called dormant. It is past 180 but not past 365: a state lies in between.",
            ),
        },
        Misconception {
            id: "late_is_active",
            wrong: |_| is(["", ACTIVE, "", ""]),
            message: Bilingual::new(
                "200일을 활동이라 하셨습니다. 활동의 기준 180일을 이미 지났습니다.",
                "200 days was called active. The limit of 180 has passed.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 가지를 차례로 물으십시오. 산 적이 있습니까? 있다면 며칠이 지났습니까?",
            "Ask two things in turn: has this person ever bought? If so, how many days ago?",
        ),
        Bilingual::new(
            "산 적이 없으면 잠재고객입니다. 있으면 180일까지, 365일까지, 그 뒤의 세 칸으로 나눕니다.",
            "Never bought: prospect. Otherwise there are three boxes: up to 180 days, up to 365, beyond.",
        ),
        Bilingual::new(
            "`[\"…\", \"…\", \"…\", \"…\"]`에 30일, 200일, 500일, 이용한 적 없음의 차례로 이름을 씁니다. 네 이름이 한 번씩 나옵니다.",
            "Write the names inside `[\"…\", \"…\", \"…\", \"…\"]` for 30, 200, 500 days and never. Each of the four names occurs once.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "30일은 180일 안이므로 활동, 200일은 180일과 365일 사이이므로 이탈 위험, 500일은 365일을 넘었으므로 휴면이고, 이용한 적이 없는 사람은 잠재고객입니다. `dbmarketing::customer_state`가 같은 판단을 합니다.",
            "30 days lie within 180: active. 200 lie between 180 and 365: at risk. 500 are beyond 365: dormant. Who never stayed is a prospect. `dbmarketing::customer_state` judges the same way.",
        ),
    },
    takeaway: Bilingual::new(
        "날수보다 먼저 ‘산 적이 있는가’를 물으십시오. 잠재고객은 산 적이 없는 사람입니다.",
        "Before counting days, ask “has this person ever bought?”. A prospect has not.",
    ),
};
