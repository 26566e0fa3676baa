//! Exercise 6: satisfaction against the best rival.

use tourism_marketing::crm;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The own mean and those of the rivals, 1 to 5.
const OWN: f64 = 4.2;
const RIVALS: [f64; 3] = [4.0, 4.4, 3.9];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("상대 만족도", "Relative satisfaction"),
    ask: Bilingual::new(
        "만족도가 자사는 4.2점, 경쟁사는 4.0, 4.4, 3.9점입니다. 가장 높은 경쟁사와 견준 상대 만족도를 구하십시오.",
        "Satisfaction is 4.2 with us and 4.0, 4.4 and 3.9 with three rivals. Find the relative satisfaction, against the best of them.",
    ),
    stars: 2,
    concepts: &["competitor-comparison", "relationship-monitoring"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(crm::relative_satisfaction(OWN, &RIVALS)?),
    misconceptions: &[
        Misconception {
            id: "mean_of_rivals",
            wrong: |_| is(OWN - RIVALS.iter().sum::<f64>() / RIVALS.len() as f64),
            message: Bilingual::new(
                "경쟁사의 평균과 견주셨습니다. 손님은 평균 호텔이 아니라 가장 나은 호텔로 옮기므로 가장 높은 점수와 견줍니다.",
                "You compared with the average of the rivals. Guests do not leave for an average hotel but for the best one: take the highest score.",
            ),
        },
        Misconception {
            id: "sign_or_first",
            wrong: |_| is(crm::relative_satisfaction(OWN, &RIVALS)?.abs()),
            message: Bilingual::new(
                "부호가 바뀌었거나 첫 번째 경쟁사(4.0)와 견주셨습니다. ‘자사 − 가장 높은 경쟁사’를 구하십시오. 뒤지면 음수가 나와야 합니다.",
                "Either the sign is turned round, or you took the first rival (4.0). It is own less best rival, negative for whoever is behind.",
            ),
        },
        Misconception {
            id: "lowest",
            wrong: |_| is(OWN - RIVALS[2]),
            message: Bilingual::new(
                "가장 낮은 경쟁사와 견주셨습니다. 그러면 누구나 앞서 보입니다.",
                "You compared with the weakest rival, against whom everyone looks good.",
            ),
        },
        Misconception {
            id: "ratio",
            wrong: |_| is(OWN / RIVALS[1]),
            message: Bilingual::new(
                "점수를 나누셨습니다. 1–5점 척도에는 참된 0이 없으므로 비율보다 차이로 견줍니다.",
                "The scores were divided. A scale of 1 to 5 has no true zero, so compare by difference.",
            ),
        },
        Misconception {
            id: "own_only",
            wrong: |_| is(OWN),
            message: Bilingual::new(
                "자사의 점수 그대로입니다. 경쟁사의 점수를 빼야 상대 만족도가 됩니다.",
                "This is our own score. Take the rival's off to compare.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "떠나는 손님은 어느 호텔로 가겠습니까? 그 호텔과 견주십시오.",
            "Where would a leaving guest go? Compare with that hotel.",
        ),
        Bilingual::new(
            "경쟁사 점수 가운데 가장 높은 것을 고르고, 자사의 점수에서 뺍니다.",
            "Pick the highest of the rivals' scores and take it off our own.",
        ),
        Bilingual::new(
            "`4.2`에서 경쟁사의 가장 높은 점수를 빼는 식을 쓰거나 `crm::relative_satisfaction`에 자사의 점수와 경쟁사의 목록을 넘기고 `.unwrap()`을 붙이십시오.",
            "Write `4.2` less the highest rival score, or hand our score and the list of rivals to `crm::relative_satisfaction` with `.unwrap()`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "가장 높은 경쟁사는 4.4점이므로 0.2점 뒤집니다. 평균끼리 견주면 앞선 것처럼 보입니다.",
            "The best rival has 4.4, so we are 0.2 behind. Against their average we would seem to lead.",
        ),
    },
    takeaway: Bilingual::new(
        "점수는 견줄 상대가 있어야 뜻이 있습니다. 그리고 차이에는 오차범위가 따라야 합니다.",
        "A score means something only beside another, and a difference needs its interval.",
    ),
};
