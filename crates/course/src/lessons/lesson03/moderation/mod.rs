//! Exercise 6: a function that follows last year's best customers into this year.

mod variants;

use tourism_marketing::{Result, pareto};

use self::variants::{
    followed, largest, last_first, mirrored, product, size, smallest, whole, with_ties,
};
use super::data::{TEN, TEN_NEXT, is};
use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 6,
    title: Bilingual::new(
        "상위 고객의 재진입률과 비중의 변화",
        "What becomes of the top customers",
    ),
    ask: Bilingual::new(
        "두 해의 금액(같은 자리는 같은 고객)과 상위 비율을 받아, 첫해 상위 고객의 재진입률과 그들이 첫해와 둘째 해 매출에서 차지하는 비중을 돌려주는 함수를 쓰십시오. 상위 고객은 ⌊비율 × 고객 수⌋명이고, 금액이 같으면 앞자리의 고객이 먼저입니다.",
        "Write a function of the amounts of two years (the same place is the same customer) and a top fraction. It returns the stay rate of the first year's top group, and that group's share of the revenue in the first and in the second year. The group has ⌊fraction × customers⌋ members; of equal amounts, the customer who comes first ranks first.",
    ),
    stars: 3,
    concepts: &["buyer-moderation", "pareto-customers"],
    graded: false,
    parts: &[
        Bilingual::new("재진입률", "Stay rate"),
        Bilingual::new("첫해 비중", "Share in year 1"),
        Bilingual::new("둘째 해 비중", "Share in year 2"),
    ],
    task: Task::Function(Trials {
        refuses: false,
        names: &["first", "second", "top"],
        kinds: &[Kind::List, Kind::List, Kind::Number],
        paired: &[0, 1],
        cases,
        random,
        count: 60,
        seed: 306,
    }),
    right,
    misconceptions: &[
        Misconception {
            id: "ties_included",
            wrong: |input| is(followed(input, size(input), with_ties)),
            message: Bilingual::new(
                "경계와 금액이 같은 고객을 모두 상위에 넣으셨습니다. 그러면 ⌊비율 × 고객 수⌋명을 넘을 수 있습니다. 금액이 같으면 앞자리의 고객부터 정해진 수만큼만 고르십시오.",
                "Everybody with the amount at the boundary was put into the top group, which can make it too large. Of equal amounts take those who come first, and no more than the group holds.",
            ),
        },
        Misconception {
            id: "tie_rule",
            wrong: |input| is(followed(input, size(input), last_first)),
            message: Bilingual::new(
                "금액이 같은 고객 가운데 뒷자리의 고객을 먼저 고르셨습니다. 오름차순으로 늘어놓고 뒤집거나 뒤에서부터 고르면 이렇게 됩니다. `b.total_cmp(&a)`로 견주는 `sort_by`는 앞자리의 순서를 지킵니다.",
                "Of equal amounts, the customer who comes later was taken. Sorting upwards and reversing, or taking from the end, does this; `sort_by` with `b.total_cmp(&a)` keeps the order of equals.",
            ),
        },
        Misconception {
            id: "own_top_second",
            wrong: |input| {
                let (stay, first, _) = followed(input, size(input), largest);
                let (_, own, _) = followed(&mirrored(input), size(input), largest);
                is((stay, first, own))
            },
            message: Bilingual::new(
                "둘째 해의 비중을 둘째 해의 상위 고객으로 구하셨습니다. 첫해의 상위 고객을 그대로 따라가야 평균 회귀가 보입니다. 상위 고객을 해마다 새로 뽑으면 비중은 늘 높게 나옵니다.",
                "The share in year 2 was taken of year 2's own top group. Follow the customers who were at the top in year 1: a group picked anew each year always looks strong.",
            ),
        },
        Misconception {
            id: "stay_over_all",
            wrong: |input| {
                let (stay, first, second) = followed(input, size(input), largest);
                let members = size(input) as f64;
                is((stay * members / input.list(0).len() as f64, first, second))
            },
            message: Bilingual::new(
                "남은 고객의 수를 전체 고객 수로 나누셨습니다. 재진입률은 첫해 상위 고객 가운데 몇이 남았는지이므로 상위 고객의 수로 나눕니다.",
                "The number who stayed was divided by all customers. The stay rate is taken of the top group, so divide by its size.",
            ),
        },
        Misconception {
            id: "jaccard",
            wrong: |input| {
                let (stay, first, second) = followed(input, size(input), largest);
                is((stay / (2.0 - stay), first, second))
            },
            message: Bilingual::new(
                "두 해의 상위 고객을 합친 수로 나누셨습니다. 재진입률의 분모는 첫해 상위 고객의 수입니다.",
                "The number who stayed was divided by all who were in either top group. Divide by the size of the first year's group.",
            ),
        },
        Misconception {
            id: "rounded_up",
            wrong: |input| is(followed(input, whole(product(input).ceil()), largest)),
            message: Bilingual::new(
                "상위 고객의 수를 올림하셨습니다. 비율 × 고객 수가 정수가 아니면 소수점 아래를 버립니다.",
                "The size of the top group was rounded up. Where fraction × customers is not a whole number, drop the decimals.",
            ),
        },
        Misconception {
            id: "rounded_nearest",
            wrong: |input| is(followed(input, whole(product(input).round()), largest)),
            message: Bilingual::new(
                "상위 고객의 수를 반올림하셨습니다. 비율 × 고객 수가 정수가 아니면 소수점 아래를 버립니다.",
                "The size of the top group was rounded to the nearest number. Where fraction × customers is not whole, drop the decimals.",
            ),
        },
        Misconception {
            id: "lost_pairing",
            wrong: |input| {
                let (_, first, _) = followed(input, size(input), largest);
                let (_, own, _) = followed(&mirrored(input), size(input), largest);
                is((1.0, first, own))
            },
            message: Bilingual::new(
                "두 해의 금액을 따로 정렬해서 누가 누구인지를 잃었습니다. 금액이 아니라 자리 번호(인덱스)를 정렬하고, 그 번호로 두 해의 금액을 찾으십시오.",
                "Each year was sorted by itself, so it is lost who is who. Sort the places (indices) instead of the amounts, and look up both years by them.",
            ),
        },
        Misconception {
            id: "smallest",
            wrong: |input| is(followed(input, size(input), smallest)),
            message: Bilingual::new(
                "가장 적게 쓴 고객을 고르셨습니다. 큰 금액부터 늘어놓아야 합니다.",
                "The customers who spent least were taken. Sort the largest amounts first.",
            ),
        },
        Misconception {
            id: "years_swapped",
            wrong: |input| right(&mirrored(input)),
            message: Bilingual::new(
                "두 해가 서로 바뀌었습니다. 상위 고객은 첫해의 금액으로 뽑습니다.",
                "The two years have changed places: the top group is picked by the amounts of the first year.",
            ),
        },
        Misconception {
            id: "first_year_total",
            wrong: |input| {
                let (stay, first, second) = followed(input, size(input), largest);
                let totals = input.list(1).iter().sum::<f64>() / input.list(0).iter().sum::<f64>();
                is((stay, first, second * totals))
            },
            message: Bilingual::new(
                "둘째 해의 금액을 첫해의 합계로 나누셨습니다. 비중은 같은 해의 합계로 나눕니다.",
                "The amounts of year 2 were divided by the total of year 1. A share is taken of the total of its own year.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |input| {
                let (stay, first, second) = followed(input, size(input), largest);
                is((stay * 100.0, first * 100.0, second * 100.0))
            },
            message: Bilingual::new(
                "백분율(%)로 돌려주셨습니다. 0과 1 사이의 수로 돌려주십시오.",
                "These are percentages. Return numbers between 0 and 1.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "주어진 `top_group`은 금액이 아니라 손님 번호를 돌려주므로, 같은 번호로 다음 해에도 그 사람을 찾을 수 있습니다. `top_group`을 두 해에 한 번씩 부르십시오. 세 값 가운데 둘째 해의 집단까지 필요한 것은 어느 것입니까?",
            "The `top_group` that is given returns guest numbers, not amounts, so the same person can be found again in the next year. Call it once for each year. Which of the three values needs the second year's group as well?",
        ),
        Bilingual::new(
            "`let before = top_group(first, top);`과 `let after = top_group(second, top);`에 함께 든 손님의 수는 `before.iter().filter(|i| after.contains(i)).count()`입니다. ‘`before`에서 `after`에도 든 번호만 남겨 세어라’라는 뜻입니다. 나눗셈에는 `as f64`를 붙여 소수로 바꾸어 쓰고, `before.len() as f64`로 나눕니다.",
            "With `let before = top_group(first, top);` and `let after = top_group(second, top);`, the number of guests in both is `before.iter().filter(|i| after.contains(i)).count()`: “of `before`, keep the numbers that are in `after` too, and count”. Make it a decimal with `as f64` and divide by `before.len() as f64`.",
        ),
        Bilingual::new(
            "첫해의 비중은 `before.iter().map(|&i| first[i]).sum::<f64>() / first.iter().sum::<f64>()`입니다. 둘째 해의 비중에서는 `before`는 그대로 두고 `first` 두 곳을 `second`로 바꿉니다. 마지막 줄에 세 값을 `(재진입률, 첫해 비중, 둘째 해 비중)` 순서로 묶어 쓰십시오.",
            "The share in year 1 is `before.iter().map(|&i| first[i]).sum::<f64>() / first.iter().sum::<f64>()`. For year 2 leave `before` as it is and write `second` for `first` in both places. On the last line tie the three together in the order `(stay rate, share in year 1, share in year 2)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("../solutions/my_moderation.rs"),
        why: Bilingual::new(
            "`top_group`은 금액이 아니라 손님 번호를 정렬하므로 누가 누구인지를 잃지 않고, `sort_by`는 안정 정렬이라 금액이 같으면 앞자리가 먼저입니다. `1e-9`를 더하는 것은 `0.29 * 100.0`이 28.999…로 계산되는 일에 대비한 것입니다.",
            "`top_group` sorts guest numbers, not amounts, so it is never lost who is who; `sort_by` is stable, so of equal amounts the first comes first. The `1e-9` takes care of products such as `0.29 * 100.0`, which comes out as 28.999….",
        ),
    },
    takeaway: Bilingual::new(
        "첫해의 상위 고객은 아무 일이 없어도 이듬해에 비중이 줄어듭니다. 그 일부는 우연히 좋았던 한 해 덕에 상위에 든 것이기 때문입니다. 캠페인의 효과를 말하려면 이 평균 회귀를 먼저 덜어 내야 합니다.",
        "The top customers of a year lose share in the next even if nothing happens: some were there by a good year. Whoever claims an effect of a campaign must take out this regression to the mean first.",
    ),
};

fn right(input: &Input) -> Result<Answer> {
    pareto::buyer_moderation(input.list(0), input.list(1), input.number(2))
        .map(IntoAnswer::into_answer)
}

/// The worked example, then the cases in which solutions differ: ties in either year, a size that is not whole,
/// one customer, everybody, somebody who spends nothing.
fn cases() -> Vec<Input> {
    vec![
        call(&TEN, &TEN_NEXT, 0.2),
        call(&[90.0, 40.0, 40.0, 10.0], &[30.0, 10.0, 80.0, 60.0], 0.5),
        call(&[10.0, 40.0, 30.0, 20.0], &[50.0, 20.0, 50.0, 50.0], 0.5),
        call(&[20.0, 20.0, 20.0, 20.0], &[40.0, 10.0, 30.0, 20.0], 0.25),
        call(
            &[60.0, 50.0, 10.0, 30.0, 20.0, 40.0, 15.0],
            &[10.0, 70.0, 45.0, 5.0, 25.0, 30.0, 35.0],
            0.25,
        ),
        call(
            &[60.0, 50.0, 10.0, 30.0, 20.0, 40.0, 15.0],
            &[10.0, 70.0, 45.0, 5.0, 25.0, 30.0, 35.0],
            0.4,
        ),
        call(&[7.0], &[3.0], 1.0),
        call(&[5.0, 8.0, 2.0], &[4.0, 1.0, 9.0], 1.0),
        call(&[0.0, 50.0, 0.0, 30.0, 0.0, 20.0], &[25.0, 0.0, 45.0, 0.0, 10.0, 0.0], 0.5),
    ]
}

/// Two to twelve customers with whole amounts, small enough that some are equal.
///
/// The second year is half the first and half chance. The fractions are chosen so that their product with the
/// number of customers is whole exactly or clearly not: the rule is on trial, not the rounding of 64-bit numbers.
fn random(random: &mut Random) -> Input {
    let count = random.between(4, 12);
    let top = random.one_of(0.25, &[0.3, 0.4, 0.5, 0.5]);
    let mut amounts =
        |most: u32| (0..count).map(|_| f64::from(random.between(0, most))).collect::<Vec<_>>();
    let mut first = amounts(9);
    let chance = amounts(9);
    let mut second: Vec<f64> = first
        .iter()
        .zip(&chance)
        .map(|(amount, chance)| ((amount + chance) / 2.0).floor())
        .collect();
    // Not all may be zero: no share could be taken.
    for year in [&mut first, &mut second] {
        if let Some(last) = year.last_mut() {
            *last += 1.0;
        }
    }
    call(&first, &second, top)
}

fn call(first: &[f64], second: &[f64], top: f64) -> Input {
    Input(vec![
        Argument::List(first.to_vec()),
        Argument::List(second.to_vec()),
        Argument::Number(top),
    ])
}
