//! Exercise 2: how many of the benefits are money.

use tourism_marketing::{Result, loyalty};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Benefits worth money, and benefits of recognition.
const MONETARY: usize = 1;
const PSYCHOLOGICAL: usize = 5;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("금전적 혜택의 비율", "The share of monetary benefits"),
    ask: Bilingual::new(
        "항공사 회원 특전 여섯 가지(마일 추가 적립, 공항 라운지, 전용 창구, 우선 탑승, 대기 예약 우선, 수하물 먼저 받기) 가운데 돈으로 바로 환산되는 혜택의 비율을 개수로 구하십시오.",
        "Of six benefits of an airline's club (bonus miles, lounge, priority check-in, priority boarding, priority on the waiting list, luggage first), what share, by count, is directly worth money?",
    ),
    stars: 1,
    concepts: &["psychological-vs-monetary-benefit", "mileage-program-case", "reward-design"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(share()?),
    misconceptions: &[
        Misconception {
            id: "ratio_to_rest",
            wrong: |_| is(MONETARY as f64 / PSYCHOLOGICAL as f64),
            message: Bilingual::new(
                "나머지 다섯 가지로 나누셨습니다. 비율의 분모는 금전적 혜택까지 든 전체 가짓수입니다.",
                "You divided by the other five. The share is taken of all benefits, the monetary one included.",
            ),
        },
        Misconception {
            id: "psychological",
            wrong: |_| is(1.0 - share()?),
            message: Bilingual::new(
                "심리적 혜택의 비율을 구하셨습니다. 묻는 것은 돈으로 바로 환산되는 혜택의 비율입니다.",
                "This is the share of the psychological benefits. The question is about those worth money.",
            ),
        },
        Misconception {
            id: "two_of_six",
            wrong: |_| is(2.0 / 6.0),
            message: Bilingual::new(
                "두 가지를 금전적 혜택으로 세셨습니다. 라운지나 수하물 혜택은 편리함과 우대이지 값이나 포인트로 돌려받는 것이 아닙니다. 포인트로 쌓이는 것만 세십시오.",
                "Two were counted as money. A lounge or early luggage is comfort and recognition, not a price cut or points. Count only what is paid in points.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * share()?),
            message: Bilingual::new(
                "백분율(%)로 답하셨습니다. 0과 1 사이의 수로 쓰십시오.",
                "This is a percentage. Write a number between 0 and 1.",
            ),
        },
        Misconception {
            id: "tiers_not_benefits",
            wrong: |_| is(1.0 / 4.0),
            message: Bilingual::new(
                "등급의 수(4)로 나누셨습니다. 혜택의 비율이므로 혜택의 가짓수로 나눕니다.",
                "You divided by the four tiers. It is a share of benefits: divide by how many benefits there are.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "혜택을 하나씩 보며 ‘이것은 돈이나 포인트로 돌아오는가, 아니면 우대받는 느낌과 편리함인가’를 물으십시오.",
            "Ask of each: does it come back as money or points, or is it recognition and comfort?",
        ),
        Bilingual::new(
            "포인트로 쌓이는 혜택의 가짓수(`monetary`)를 모든 혜택의 가짓수(`all`)로 나눕니다. 두 수를 `3.0`처럼 소수로 쓰십시오.",
            "Divide the number that comes as points (`monetary`) by the number of all benefits (`all`). Write both as decimals, like `3.0`.",
        ),
        Bilingual::new(
            "돈으로 환산되는 것은 마일 추가 적립 하나이고 전체는 여섯입니다. 두 빈칸에 `1.0`과 `6.0`을 쓰십시오.",
            "Only the bonus miles are money, and there are six in all: write `1.0` and `6.0`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "여섯 가지 가운데 마일 추가 적립만 값으로 돌아옵니다. 나머지 다섯은 기다리지 않고, 알아봐 주고, 먼저 대접하는 혜택입니다.",
            "Of the six, only the bonus miles come back as value. The other five spare waiting, recognise, or put the member first.",
        ),
    },
    takeaway: Bilingual::new(
        "이것은 개수의 비율이지 가치의 비율이 아닙니다. 하나뿐인 금전적 혜택이 비용의 대부분일 수도 있습니다.",
        "This is a share by count, not by value: the one monetary benefit may be most of the cost.",
    ),
};

fn share() -> Result<f64> {
    loyalty::benefit_mix(MONETARY, PSYCHOLOGICAL)
}
