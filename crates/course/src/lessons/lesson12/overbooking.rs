//! Exercise 6: how many rooms to overbook.

use tourism_marketing::Result;
use tourism_marketing::service::{self, NoShowCosts};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("초과예약 객실 수 정하기", "How many rooms to overbook"),
    ask: Bilingual::new(
        "노쇼가 0, 1, 2, …건일 확률의 목록, 빈방 하나의 손실, 손님 한 명을 다른 호텔로 보내는 비용을 받아 초과예약할 객실 수를 돌려주는 함수를 쓰십시오. 0.10, 0.20, 0.30, 0.25, 0.15와 100,000원, 150,000원으로 시작해 봅니다.",
        "Write a function of the chances of 0, 1, 2 … no-shows, the loss from an empty room and the cost of walking a guest, that returns how many rooms to overbook. Start with 0.10, 0.20, 0.30, 0.25, 0.15 and 100,000 and 150,000 won.",
    ),
    stars: 3,
    concepts: &["perishability"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["no_shows", "empty_room", "walked_guest"],
        kinds: &[Kind::List, Kind::Number, Kind::Number],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 1206,
        refuses: false,
    }),
    right: |input| is(best(input, input.number(1), input.number(2))?),
    misconceptions: &[
        Misconception {
            id: "mean",
            wrong: |input| {
                let mean: f64 =
                    input.list(0).iter().enumerate().map(|(n, chance)| n as f64 * chance).sum();
                is(mean.round())
            },
            message: Bilingual::new(
                "노쇼의 평균만큼 더 파셨습니다. 빈방과 손님을 보내는 일의 비용이 다르므로 평균이 아니라 임계비율에 이르는 수를 찾아야 합니다.",
                "You oversell by the mean of the no-shows. An empty room and a walked guest cost different amounts: look for the number that reaches the critical ratio.",
            ),
        },
        Misconception {
            id: "ratio_reversed",
            wrong: |input| is(best(input, input.number(2), input.number(1))?),
            message: Bilingual::new(
                "임계비율이 뒤집혔습니다. 분자는 빈방의 손실(`empty_room`)입니다. 손님을 보내는 비용이 클수록 덜 팔아야 합니다.",
                "The critical ratio is upside down: `empty_room` is on top. The dearer a walked guest, the fewer rooms to oversell.",
            ),
        },
        Misconception {
            id: "one_more",
            wrong: |input| is(best(input, input.number(1), input.number(2))? + 1),
            message: Bilingual::new(
                "하나 많습니다. 확률의 목록은 노쇼 0건부터 시작하므로, 누적확률이 임계비율에 처음 이르는 자리를 0부터 세십시오. 수를 늘리기 전에 견주어야 합니다.",
                "One too many. The list starts with 0 no-shows, so count the places from 0: compare before you add one to the number.",
            ),
        },
        Misconception {
            id: "likeliest",
            wrong: |input| {
                let list = input.list(0);
                let most = list.iter().copied().fold(0.0, f64::max);
                is(list.iter().position(|chance| *chance >= most).unwrap_or_default())
            },
            message: Bilingual::new(
                "확률이 가장 큰 노쇼 수를 고르셨습니다. 두 비용을 넣지 않은 답입니다. 누적확률을 임계비율과 견주십시오.",
                "You chose the likeliest number of no-shows, which knows nothing of the two costs. Compare the running sum with the critical ratio.",
            ),
        },
        Misconception {
            id: "ratio_of_two",
            wrong: |input| {
                let ratio = input.number(1) / input.number(2);
                let mut sum = 0.0;
                let below = input.list(0).iter().take_while(|chance| {
                    sum += **chance;
                    sum < ratio
                });
                is(below.count())
            },
            message: Bilingual::new(
                "빈방의 손실을 손님을 보내는 비용으로 나누셨습니다. 분모는 두 비용의 합입니다.",
                "The loss was divided by the cost of walking a guest. The denominator is the sum of both.",
            ),
        },
        Misconception {
            id: "single_chance",
            wrong: |input| {
                let ratio = input.number(1) / (input.number(1) + input.number(2));
                is(input.list(0).iter().take_while(|chance| **chance < ratio).count())
            },
            message: Bilingual::new(
                "확률 하나하나를 임계비율과 견주셨습니다. 앞에서부터 더한 누적확률로 견주십시오.",
                "Each chance was compared by itself. Compare the running sum, P(N ≤ y).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "객실 하나를 더 팔 때, 그 방이 비었을 확률과 손님을 보내게 될 확률을 견줍니다. 어느 쪽이 더 비쌉니까?",
            "For one more room, weigh the chance that it would stay empty against that of walking a guest. Which is dearer?",
        ),
        Bilingual::new(
            "`ratio`를 빈방의 손실 ÷ (두 비용의 합)으로 두고, 확률을 앞에서부터 더해 가며 합이 `ratio` 이상이 되는 첫 자리를 돌려줍니다. 자리는 0부터 셉니다.",
            "Let `ratio` be the loss from an empty room over the sum of both costs. Add the chances from the front and return the first place, counted from 0, where the sum is at least `ratio`.",
        ),
        Bilingual::new(
            "`let mut sum = 0.0;`과 `let mut rooms = 0;`을 두고, `for chance in no_shows { … }` 안에서 차례로 `sum`에 더하고, `if sum >= ratio { return rooms; }`로 견주고, `rooms`를 하나 늘리십시오.",
            "Keep `let mut sum = 0.0;` and `let mut rooms = 0;`. In `for chance in no_shows { … }`, add to `sum`, compare with `if sum >= ratio { return rooms; }`, then add one to `rooms`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_overbooking.rs"),
        why: Bilingual::new(
            "첫 예의 임계비율은 100,000/250,000 = 0.4이고 누적확률은 0.1, 0.3, 0.6, …이므로 0.6에서 처음 이릅니다. 신문팔이가 몇 부를 떼어 올지 정하는 문제와 같아 뉴스벤더 모형이라 합니다.",
            "In the first example the critical ratio is 100,000/250,000 = 0.4, and the running sums are 0.1, 0.3, 0.6 …, which reach it at 0.6. It is the problem of a newsvendor who orders papers.",
        ),
    },
    takeaway: Bilingual::new(
        "얼마나 더 팔지는 노쇼의 평균이 아니라 두 실수의 값이 정합니다. 손님을 보내는 비용에는 방값만이 아니라 잃은 신뢰까지 넣어야 합니다.",
        "How far to oversell is set by the price of the two mistakes, not by the mean of the no-shows. A walked guest costs more than a room: count the lost trust.",
    ),
};

fn best(input: &Input, empty_room: f64, walked_guest: f64) -> Result<usize> {
    let costs = NoShowCosts { empty_room, walked_guest };
    service::newsvendor_overbook(costs, input.list(0)).map(|plan| plan.rooms)
}

/// The worked example, then: nobody fails to come, everybody surely does, a dear and a cheap walk.
fn cases() -> Vec<Input> {
    vec![
        call(vec![0.10, 0.20, 0.30, 0.25, 0.15], 100_000.0, 150_000.0),
        call(vec![1.0], 100_000.0, 150_000.0),
        call(vec![0.0, 0.0, 1.0], 100_000.0, 150_000.0),
        call(vec![0.4, 0.3, 0.2, 0.1], 50_000.0, 430_000.0),
        call(vec![0.1, 0.2, 0.3, 0.4], 170_000.0, 30_000.0),
    ]
}

/// Chances in twentieths, and a ratio in 97ths, so that no sum stands on it.
fn random(random: &mut Random) -> Input {
    let mut left = 20;
    let mut chances = Vec::new();
    for _ in 0..random.between(1, 5) {
        let part = random.between(0, left.min(9));
        left -= part;
        chances.push(f64::from(part) / 20.0);
    }
    chances.push(f64::from(left) / 20.0);
    let empty_room = 1_000.0 * f64::from(random.between(10, 87));
    call(chances, empty_room, 97_000.0 - empty_room)
}

fn call(no_shows: Vec<f64>, empty_room: f64, walked_guest: f64) -> Input {
    Input(vec![
        Argument::List(no_shows),
        Argument::Number(empty_room),
        Argument::Number(walked_guest),
    ])
}
