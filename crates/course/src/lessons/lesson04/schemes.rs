//! Exercise 6: who is scored differently by the two schemes.

use tourism_marketing::Result;
use tourism_marketing::segment::{self, RfmScore};

use super::super::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new("두 방식에서 점수가 다른 손님", "Scored differently by the two schemes"),
    ask: Bilingual::new(
        "여덟 손님을 둘씩(2등급) 나눌 때 독립 방식과 중첩 방식에서 RFM 점수가 다른 손님의 인덱스를 모두 구하십시오.",
        "Eight guests are cut into two groups. Give the indices of all whose RFM scores differ between the independent and the nested scheme.",
    ),
    stars: 3,
    concepts: &["rfm-scoring", "rfm"],
    graded: false,
    parts: &[],
    task: Task::Set(|| {
        Input(vec![
            Argument::List(vec![5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0]),
            Argument::List(vec![9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0]),
            Argument::List(vec![90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0]),
        ])
    }),
    right: |input| is(differing(input, (0, 1, 2), 2)?),
    misconceptions: &[
        Misconception {
            id: "same_guests",
            wrong: |input| {
                let different = differing(input, (0, 1, 2), 2)?;
                is((0..input.list(0).len())
                    .filter(|guest| !different.contains(guest))
                    .collect::<Vec<_>>())
            },
            message: Bilingual::new(
                "점수가 같은 손님을 고르셨습니다. 다르다는 비교는 `==`가 아니라 `!=`입니다.",
                "These guests are scored alike. “Differs” is `!=`, not `==`.",
            ),
        },
        Misconception {
            id: "quintiles",
            wrong: |input| {
                let right = differing(input, (0, 1, 2), 2)?;
                let five = differing(input, (0, 1, 2), 5)?;
                is(five.into_iter().filter(|guest| !right.contains(guest)).collect::<Vec<_>>())
            },
            message: Bilingual::new(
                "5등급으로 나누신 것 같습니다. 손님이 여덟뿐이므로 이 문항은 2등급입니다. 마지막 인수를 `2`로 하십시오.",
                "This looks like five groups. There are only eight guests, so cut into two: the last argument is `2`.",
            ),
        },
        Misconception {
            id: "columns_swapped",
            wrong: |input| {
                let right = differing(input, (0, 1, 2), 2)?;
                let swapped = differing(input, (0, 2, 1), 2)?;
                is(swapped.into_iter().filter(|guest| !right.contains(guest)).collect::<Vec<_>>())
            },
            message: Bilingual::new(
                "횟수와 금액의 자리가 바뀐 것 같습니다. 중첩 방식에서는 R, F, M의 순서가 점수를 바꾸므로 `days, stays, spend` 순서를 지키십시오.",
                "Stays and amounts seem to have changed places. Nested scores depend on the order of R, F and M: keep `days, stays, spend`.",
            ),
        },
        Misconception {
            id: "one_based",
            wrong: |input| {
                is(differing(input, (0, 1, 2), 2)?
                    .iter()
                    .map(|guest| guest + 1)
                    .collect::<Vec<_>>())
            },
            message: Bilingual::new(
                "1부터 센 번호입니다. Rust의 인덱스는 0부터 세므로 첫 손님이 0번입니다.",
                "These are counted from 1. Rust's indices start at 0: the first guest is number 0.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "R은 두 방식에서 언제나 같습니다. F는 어디에서, M은 어디에서 다시 줄을 세웁니까?",
            "R is the same in both. Within which group is F ranked anew, and within which M?",
        ),
        Bilingual::new(
            "두 방식으로 한 번씩 점수를 매겨 두 목록을 만들고, 같은 자리의 점수끼리 비교하십시오. `.unwrap()`은 ‘오류가 없으니 값을 꺼내라’는 뜻입니다.",
            "Score once by each scheme to get two lists, and compare the scores in the same places. `.unwrap()` means “there is no error, take the value out”.",
        ),
        Bilingual::new(
            "`let alone = segment::rfm_independent(days, stays, spend, 2).unwrap();`처럼 두 목록을 만든 뒤, 마지막 줄은 `(0..8).filter(|&guest| …).collect()`입니다. 점 셋 자리에 두 목록의 `[guest]`를 `!=`로 비교하십시오.",
            "Make two lists like `let alone = segment::rfm_independent(days, stays, spend, 2).unwrap();`; the last line is `(0..8).filter(|&guest| …).collect()`, where the dots compare the `[guest]` of both lists with `!=`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_6.rs"),
        why: Bilingual::new(
            "두 함수로 점수를 매기고, 같은 자리의 점수가 다른 번호만 남깁니다. 인덱스 2의 손님은 70만 원을 쓰고도 더 쓴 손님과 같은 칸이라 M이 내려가고, 인덱스 5의 손님은 20만 원을 쓰고도 칸 안에서 많이 쓴 쪽이라 M이 올라갑니다.",
            "Both functions score the guests, and the numbers whose scores differ are kept. Guest 2 spent 700,000 won but shares a cell with somebody who spent more, so M falls; guest 5 spent 200,000 and is the larger in that cell, so M rises.",
        ),
    },
    takeaway: Bilingual::new(
        "같은 손님, 같은 기록인데 방식이 바뀌면 점수가 바뀝니다. 점수를 말할 때에는 방식과 동점 처리 규칙을 함께 밝히십시오.",
        "Same guest, same record, another score. Whoever reports a score states the scheme and the rule for ties.",
    ),
};

/// Who is scored differently if the lists come in this order and are cut into so many tiles.
fn differing(input: &Input, (r, f, m): (usize, usize, usize), tiles: usize) -> Result<Vec<usize>> {
    let (days, stays, spend) = (input.list(r), input.list(f), input.list(m));
    let alone = segment::rfm_independent(days, stays, spend, tiles)?;
    let nested = segment::rfm_nested(days, stays, spend, tiles)?;
    let pairs = alone.iter().zip(&nested).enumerate();
    Ok(pairs
        .filter(|(_, pair): &(usize, (&RfmScore, &RfmScore))| pair.0 != pair.1)
        .map(|(guest, _)| guest)
        .collect())
}
