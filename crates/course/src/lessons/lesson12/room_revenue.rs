//! Exercise 5: revenue per available room.

use tourism_marketing::service;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const RATE: f64 = 150_000.0;
const OCCUPANCY: f64 = 0.72;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("판매 가능 객실당 수입(RevPAR)", "RevPAR"),
    ask: Bilingual::new(
        "ADR(판매된 객실의 평균 요금)이 150,000원, 객실 점유율이 72 %인 호텔의 RevPAR(판매 가능 객실당 수입)는 몇 원입니까?",
        "A hotel sells its rooms at an average daily rate (ADR) of 150,000 won, with an occupancy of 72 %. What is its RevPAR, the revenue per available room, in won?",
    ),
    stars: 2,
    concepts: &["perishability"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(service::revpar(RATE, OCCUPANCY)?),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(RATE * OCCUPANCY * 100.0),
            message: Bilingual::new(
                "점유율을 72로 곱하셨습니다. 비율은 0.72로 씁니다. RevPAR가 요금보다 클 수는 없습니다.",
                "Occupancy was taken as 72. Write the share 0.72: RevPAR cannot exceed the rate.",
            ),
        },
        Misconception {
            id: "divided",
            wrong: |_| is(RATE / OCCUPANCY),
            message: Bilingual::new(
                "점유율로 나누셨습니다. 빈방까지 나누어 가지므로 RevPAR는 ADR보다 작아야 합니다. 곱하십시오.",
                "You divided by occupancy. Empty rooms share the revenue, so RevPAR is below ADR: multiply.",
            ),
        },
        Misconception {
            id: "lost",
            wrong: |_| is(RATE * (1.0 - OCCUPANCY)),
            message: Bilingual::new(
                "빈방 때문에 받지 못한 몫을 구하셨습니다. 팔린 비율을 곱하십시오.",
                "This is what the empty rooms did not bring. Multiply by the share that was sold.",
            ),
        },
        Misconception {
            id: "rate_itself",
            wrong: |_| is(RATE),
            message: Bilingual::new(
                "판매된 객실당 수입(ADR)을 그대로 쓰셨습니다. RevPAR는 빈방까지 포함한 모든 객실로 나눈 값입니다.",
                "This is ADR, the revenue per room sold. RevPAR divides by all rooms, the empty ones included.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "객실이 100실이라고 해 보십시오. 몇 실이 팔렸고 수입은 모두 얼마입니까?",
            "Suppose there are 100 rooms. How many were sold, and for how much in all?",
        ),
        Bilingual::new(
            "그 수입을 팔린 객실이 아니라 100실로 나눕니다. 곧 ADR × 점유율입니다.",
            "Divide that revenue by all 100 rooms, not by those sold: ADR × occupancy.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 150_000.0에 점유율 0.72를 곱하는 식을 쓰십시오.",
            "Replace `todo!()` by 150_000.0 times the occupancy 0.72.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "100실 가운데 72실이 150,000원에 팔렸으니 수입은 1,080만 원이고, 이를 100실로 나눕니다. 라이브러리에서는 `service::revpar(150_000.0, 0.72)?`입니다.",
            "Of 100 rooms 72 sold at 150,000 won: 10.8 million, divided by 100 rooms. The library says `service::revpar(150_000.0, 0.72)?`.",
        ),
    },
    takeaway: Bilingual::new(
        "ADR만 보면 빈방이 보이지 않고 점유율만 보면 헐값이 보이지 않습니다. RevPAR는 둘을 한 수에 담지만 비용은 담지 못합니다.",
        "ADR hides empty rooms, occupancy hides low prices. RevPAR holds both in one number, but not the costs.",
    ),
};
