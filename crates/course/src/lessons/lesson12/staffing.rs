//! Exercise 4: how many clerks cost least.

use tourism_marketing::Result;
use tourism_marketing::service::{self, HourlyCosts, Staffing};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const ARRIVALS: f64 = 20.0;
const SERVICE: f64 = 6.0;
const COSTS: HourlyCosts = HourlyCosts { server: 15_000.0, guest: 20_000.0 };

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("총비용이 가장 작은 창구 수", "How many clerks cost least"),
    ask: Bilingual::new(
        "한 시간에 20명이 오고 창구 하나가 6명을 응대하며, 창구 한 시간은 15,000원, 손님의 한 시간은 20,000원일 때, 창구 4·5·6개의 시간당 총비용(원)과 최적 창구 수를 차례로 구하십시오.",
        "Twenty guests come in an hour, a clerk serves 6; an hour of a clerk costs 15,000 won, an hour of a guest 20,000. Give the total cost per hour (won) of 4, 5 and 6 clerks, and the best number.",
    ),
    stars: 2,
    concepts: &["waiting-cost-tradeoff", "queueing-model"],
    graded: false,
    parts: &[
        Bilingual::new("창구 4개의 총비용", "Total cost of 4 clerks"),
        Bilingual::new("창구 5개의 총비용", "Total cost of 5 clerks"),
        Bilingual::new("창구 6개의 총비용", "Total cost of 6 clerks"),
        Bilingual::new("최적 창구 수", "Best number of clerks"),
    ],
    task: Task::Value(Input::default),
    right: |_| costs(|it| it.cost, 5),
    misconceptions: &[
        Misconception {
            id: "servers_only",
            wrong: |_| costs(|it| it.server_cost, 4),
            message: Bilingual::new(
                "서비스비용(인건비)만 더하셨습니다. 기다리는 손님의 시간도 비용입니다. `.server_cost`가 아니라 `.cost`를 쓰십시오.",
                "Only the cost of serving. The guests' time is a cost, too: use `.cost`, not `.server_cost`.",
            ),
        },
        Misconception {
            id: "guests_only",
            wrong: |_| costs(|it| it.guest_cost, 6),
            message: Bilingual::new(
                "손님의 시간 비용만 구하셨습니다. 이것만 보면 창구는 많을수록 좋습니다. 인건비까지 더한 `.cost`를 쓰십시오.",
                "Only the cost of the guests' time, by which more clerks are always better. Use `.cost`, which adds the clerks.",
            ),
        },
        Misconception {
            id: "line_only",
            wrong: |_| costs(|it| it.server_cost + COSTS.guest * it.queue.waiting, 5),
            message: Bilingual::new(
                "줄에 선 손님(Lq)만 세셨습니다. 여기서는 응대받는 손님까지 든 L에 비용을 매깁니다. 어느 쪽으로 정하든 답안에 밝혀 적어야 합니다.",
                "Only guests in line (Lq) were counted. Here the cost is put on L, with those being served. Either can be chosen, but an answer must say which.",
            ),
        },
        Misconception {
            id: "costs_swapped",
            wrong: |_| {
                let swapped = HourlyCosts { server: COSTS.guest, guest: COSTS.server };
                let of = |servers| service::staffing(ARRIVALS, SERVICE, servers, swapped);
                is((of(4)?.cost, of(5)?.cost, of(6)?.cost, 5))
            },
            message: Bilingual::new(
                "두 단가가 바뀌었습니다. `server`가 창구 한 시간(15,000원), `guest`가 손님의 한 시간(20,000원)입니다.",
                "The two prices have changed places: `server` is 15,000 won, `guest` is 20,000.",
            ),
        },
        Misconception {
            id: "enough_is_enough",
            wrong: |_| costs(|it| it.cost, 4),
            message: Bilingual::new(
                "비용은 맞지만 줄이 끝없이 늘지 않는 가장 작은 수를 고르셨습니다. 감당할 수 있는 수와 가장 싼 수는 다릅니다. 세 비용을 견주십시오.",
                "The costs are right, but 4 is the smallest number that can cope, not the cheapest. Compare the three.",
            ),
        },
        Misconception {
            id: "cost_for_count",
            wrong: |_| {
                let best = service::optimal_servers(ARRIVALS, SERVICE, COSTS)?.cost;
                let of = |servers| service::staffing(ARRIVALS, SERVICE, servers, COSTS);
                is((of(4)?.cost, of(5)?.cost, of(6)?.cost, best))
            },
            message: Bilingual::new(
                "마지막 자리에는 가장 작은 비용이 아니라 그때의 창구 수를 쓰십시오. `.queue.servers`에 들어 있습니다.",
                "The last place is the number of clerks, not its cost: see `.queue.servers`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "위의 본보기에서 도착률과 서비스율만 바뀌었습니다. 창구가 3개이면 왜 계산할 수 없습니까?",
            "Only the rates differ from the example above. Why can 3 clerks not be computed?",
        ),
        Bilingual::new(
            "창구마다 `service::staffing(20.0, 6.0, 4, costs).unwrap().cost`처럼 총비용을 구하고, `service::optimal_servers`의 `.queue.servers`를 붙입니다.",
            "For each number take the total as in `service::staffing(20.0, 6.0, 4, costs).unwrap().cost`; then add `.queue.servers` of `service::optimal_servers`.",
        ),
        Bilingual::new(
            "`let cost = |servers| service::staffing(20.0, 6.0, servers, costs).unwrap().cost;`를 쓰고, 마지막 줄에 `(cost(4), cost(5), cost(6), …)`를 세미콜론 없이 쓰십시오. 넷째는 세 비용 가운데 가장 작은 것의 창구 수입니다.",
            "Write `let cost = |servers| service::staffing(20.0, 6.0, servers, costs).unwrap().cost;` and, last and without a semicolon, `(cost(4), cost(5), cost(6), …)`. The fourth is the number whose cost is smallest.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "창구 3개는 한 시간에 18명밖에 응대하지 못해 줄이 끝없이 늘어납니다. 4개는 감당은 하지만 이용률이 83 %여서 손님의 시간이 비싸고, 6개는 인건비가 더 듭니다.",
            "Three clerks serve 18 an hour, and the line would grow without end. Four can cope, but at 83 % utilisation the guests' time is dear; a sixth clerk costs more than the time it saves.",
        ),
    },
    takeaway: Bilingual::new(
        "최적은 창구가 바쁜 점이 아니라 두 비용의 합이 가장 작은 점입니다. 이때 창구의 이용률은 67 %, 셋 중 하나는 놀고 있습니다.",
        "The best point is not where clerks are busiest but where the sum is least: they are then busy for 67 % of the time.",
    ),
};

/// The costs of four, five and six clerks by one measure, and the number chosen.
fn costs(measure: fn(&Staffing) -> f64, chosen: usize) -> Result<Answer> {
    let of = |servers| service::staffing(ARRIVALS, SERVICE, servers, COSTS);
    is((measure(&of(4)?), measure(&of(5)?), measure(&of(6)?), chosen))
}
