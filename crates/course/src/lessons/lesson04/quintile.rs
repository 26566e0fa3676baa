//! Exercise 2: quintile scores by hand.

use tourism_marketing::Result;
use tourism_marketing::segment::{self, Better};

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("5분위 점수", "Quintile scores"),
    ask: Bilingual::new(
        "다섯 손님의 이용액 10, 40, 20, 50, 30에 금액(M)의 5분위 점수를 매겨 같은 순서로 쓰십시오.",
        "Give the quintile scores of the amounts 10, 40, 20, 50 and 30 of five guests, in the same order.",
    ),
    stars: 1,
    concepts: &["rfm", "monetary", "rfm-scoring"],
    graded: false,
    parts: &[
        Bilingual::new("첫째 손님의 점수", "Score of the first guest"),
        Bilingual::new("둘째 손님의 점수", "Score of the second guest"),
        Bilingual::new("셋째 손님의 점수", "Score of the third guest"),
        Bilingual::new("넷째 손님의 점수", "Score of the fourth guest"),
        Bilingual::new("다섯째 손님의 점수", "Score of the fifth guest"),
    ],
    task: Task::Value(|| Input(vec![Argument::List(vec![10.0, 40.0, 20.0, 50.0, 30.0])])),
    right: |input| is(scores(input, Better::Higher)?),
    misconceptions: &[
        Misconception {
            id: "reversed",
            wrong: |input| is(scores(input, Better::Lower)?),
            message: Bilingual::new(
                "가장 적게 쓴 손님에게 5점을 주셨습니다. 금액은 클수록 좋으므로 가장 많이 쓴 손님이 5점입니다. 등수와 점수는 방향이 반대입니다.",
                "The smallest amount got 5. For an amount, more is better: the largest gets 5. A rank counts the other way round.",
            ),
        },
        Misconception {
            id: "zero_based",
            wrong: |input| {
                is(scores(input, Better::Higher)?.iter().map(|score| score - 1).collect::<Vec<_>>())
            },
            message: Bilingual::new(
                "점수를 0부터 매기셨습니다. Rust의 인덱스는 0부터 세지만 분위 점수는 1부터 5까지입니다.",
                "These scores start at 0. Rust's indices do, but quintile scores run from 1 to 5.",
            ),
        },
        Misconception {
            id: "sorted",
            wrong: |_| is([1, 2, 3, 4, 5]),
            message: Bilingual::new(
                "손님을 정렬한 순서로 쓰셨습니다. 점수는 매긴 뒤에 원래 손님의 자리로 돌려놓아야 합니다.",
                "These are the scores in sorted order. Put each score back into the place of its guest.",
            ),
        },
        Misconception {
            id: "places",
            wrong: |input| is(order(input).iter().map(|place| place + 1).collect::<Vec<_>>()),
            message: Bilingual::new(
                "작은 금액부터 ‘몇째 손님인가’를 적으셨습니다. 거꾸로, 손님마다 ‘작은 쪽에서 몇째인가’를 적으십시오.",
                "These say which guest comes first, second and so on. Say instead, for each guest, the place from the smallest amount.",
            ),
        },
        Misconception {
            id: "places_zero_based",
            wrong: |input| is(order(input)),
            message: Bilingual::new(
                "정렬한 손님의 인덱스를 적으셨습니다. 점수는 손님마다 작은 쪽에서 몇째인지를 1부터 센 값입니다.",
                "These are the indices of the sorted guests. A score is the guest's place from the smallest, counted from 1.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "가장 적게 쓴 손님과 가장 많이 쓴 손님은 각각 몇 점입니까?",
            "Which score does the smallest spender get, which the largest?",
        ),
        Bilingual::new(
            "금액을 작은 것부터 늘어놓고 1, 2, 3, 4, 5를 붙인 다음, 점수를 원래 손님의 자리로 돌려놓으십시오.",
            "Line the amounts up from the smallest, write 1 to 5 beside them, and take each score back to its guest.",
        ),
        Bilingual::new(
            "첫째 손님(10만 원)이 가장 적게 썼으니 1점이고 넷째 손님(50만 원)은 5점입니다. 나머지 세 자리를 채워 `[1, …, …, 5, …]` 꼴로 쓰십시오.",
            "The first guest (10) spent least and gets 1, the fourth (50) gets 5. Fill the other three places of `[1, …, …, 5, …]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "작은 쪽에서부터 10, 20, 30, 40, 50이 1점에서 5점이고, 이를 손님의 순서로 되돌립니다. 라이브러리에서는 `segment::rank_ntile`입니다.",
            "From the smallest, 10 to 50 get 1 to 5, which then go back to the order of the guests. The library's `segment::rank_ntile` does this.",
        ),
    },
    takeaway: Bilingual::new(
        "분위 점수는 순위만 남기고 금액의 차이를 버립니다. 50만 원이 500만 원이어도 5점입니다.",
        "Quintile scores keep the order and drop the distances: had the best guest spent ten times as much, the score would still be 5.",
    ),
};

fn scores(input: &Input, better: Better) -> Result<Vec<usize>> {
    segment::rank_ntile(input.list(0), 5, better)
}

/// The places of the amounts from the smallest up.
fn order(input: &Input) -> Vec<usize> {
    let mut ranked: Vec<(usize, f64)> = input.list(0).iter().copied().enumerate().collect();
    ranked.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    ranked.into_iter().map(|(place, _)| place).collect()
}
