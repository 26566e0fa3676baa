//! Exercise 4: ABC classes.

use tourism_marketing::pareto::{self, AbcClass};
use tourism_marketing::{Error, Result};

use super::data::{is, ten};
use crate::answer::{Answer, IntoAnswer};
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

/// The cumulative shares of the revenue at which A and B end.
const A: f64 = 0.80;
const B: f64 = 0.95;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("ABC 등급", "ABC classes"),
    ask: Bilingual::new(
        "많이 쓴 고객부터 늘어놓고, 그 고객 바로 앞까지의 누적 비중이 80 % 미만이면 A, 95 % 미만이면 B, 나머지는 C를 매기십시오.",
        "With the largest customer first, give A where the cumulative share before the customer is below 80 %, B where it is below 95 %, and C to the rest.",
    ),
    stars: 2,
    concepts: &["abc-analysis"],
    graded: false,
    parts: &[],
    task: Task::Value(ten),
    right,
    misconceptions: &[
        Misconception {
            id: "cumulative_after",
            wrong: |input| labels(input, |_, _, after| (after, true)),
            message: Bilingual::new(
                "그 고객까지 더한 누적 비중으로 등급을 정하셨습니다. 경계를 넘기는 고객은 위 등급에 남아야 하므로 그 고객 바로 앞까지의 누적 비중을 봅니다.",
                "The classes were cut by the cumulative share after the customer. The one with whom a boundary is crossed stays in the higher class, so look at the share before.",
            ),
        },
        Misconception {
            id: "cumulative_after_strict",
            wrong: |input| labels(input, |_, _, after| (after, false)),
            message: Bilingual::new(
                "두 가지가 겹쳤습니다. 그 고객까지 더한 누적 비중을 썼고, 정확히 80 %를 채우는 고객도 A에서 뺐습니다. 바로 앞까지의 누적 비중이 80 %보다 작은지만 보면 됩니다.",
                "Two things at once: the cumulative share after the customer was used, and the one who makes exactly 80 % was put out of A. Only ask whether the share before is below 80 %.",
            ),
        },
        Misconception {
            id: "boundary_included",
            wrong: |input| labels(input, |_, before, _| (before, true)),
            message: Bilingual::new(
                "앞 고객까지 정확히 80 %를 채웠다면 그다음 고객은 B입니다. ‘80 % 미만’에 80 %는 들어가지 않습니다. 코드로 구했다면 경계를 `<=`로 견주었거나, 비중을 하나씩 더하다가 0.8이 0.7999…가 된 것입니다. `<`로 견주고, 금액을 먼저 더한 뒤에 전체로 나누십시오.",
                "Once the customers before have made up exactly 80 %, the next one is a B: 80 % is not below 80 %. If you let code do it, either the boundary was compared with `<=`, or shares were added one by one until 0.8 became 0.7999…: compare with `<`, and add amounts before dividing.",
            ),
        },
        Misconception {
            id: "customers_not_revenue",
            wrong: |input| labels(input, |rank, _, _| (rank, false)),
            message: Bilingual::new(
                "고객 수의 80 %와 95 %에서 나누셨습니다. ABC 분석의 경계는 매출의 누적 비중입니다.",
                "The classes were cut at 80 % and 95 % of the customers. In an ABC analysis the boundaries are cumulative shares of the revenue.",
            ),
        },
        Misconception {
            id: "ascending",
            wrong: ascending,
            message: Bilingual::new(
                "적게 쓴 고객부터 누적하셨습니다. 그러면 앞까지의 누적 비중이 누구나 80 %에 못 미쳐 모두 A가 됩니다. 많이 쓴 고객부터 더하십시오.",
                "The shares were added up from the smallest customer, which leaves everybody below the first boundary. Add from the largest.",
            ),
        },
        Misconception {
            id: "reversed",
            wrong: reversed,
            message: Bilingual::new(
                "등급의 이름이 거꾸로입니다. A가 매출의 대부분을 차지하는 소수의 고객입니다.",
                "The names are reversed: A are the few who bring most of the revenue.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "등급은 고객 한 명의 금액이 아니라, 많이 쓴 고객부터 더해 갔을 때 그 고객이 어디쯤에 오는지로 정해집니다.",
            "A class does not depend on the size of one customer, but on where the customer stands when all are added up from the largest.",
        ),
        Bilingual::new(
            "고객마다 ‘바로 앞까지의 누적 비중’을 구하십시오. 첫 고객은 0입니다. 이 값이 0.80보다 작으면 A, 아니면 0.95보다 작으면 B, 그 밖에는 C입니다.",
            "For each customer take the cumulative share before them; for the first it is 0. Below 0.80 is A, else below 0.95 is B, the rest C.",
        ),
        Bilingual::new(
            "합계가 100이므로 앞까지의 누적 비중은 차례로 0, 50, 70, 80, 88, 93, 96, 98, 99, 99.5 %입니다. 80 미만은 A, 80 이상 95 미만은 B, 95 이상은 C로 바꾸어 `vec![\"A\", …]`에 열 개를 쓰십시오.",
            "As the total is 100, the cumulative shares before are 0, 50, 70, 80, 88, 93, 96, 98, 99 and 99.5 %. Below 80 is A, from 80 to below 95 is B, from 95 on is C: write the ten of them in `vec![\"A\", …]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "손으로 풀면 A 셋, B 셋, C 넷입니다. 위 코드는 같은 일을 컴퓨터에 시킨 것입니다. 등급을 먼저 정하고 누적값은 나중에 늘리므로 80 %를 채우는 바로 그 고객이 A에 남습니다. 순서가 섞인 자료라면 먼저 큰 값부터 늘어놓아야 하는데, `pareto::abc_classify`는 그것까지 해 줍니다.",
            "By hand: three A, three B, four C. The code does the same by computer. The class is chosen first and the sum grows afterwards, so the customer who completes the 80 % is still an A. Data in another order must be sorted first; `pareto::abc_classify` does that too.",
        ),
    },
    takeaway: Bilingual::new(
        "80과 95는 관례일 뿐입니다. 등급이 매출을 기준으로 한다는 것, 곧 이익이나 앞으로의 가치는 보지 않는다는 것을 기억하십시오.",
        "80 and 95 are conventions. Remember that the classes go by revenue: they do not see profit, nor what a customer will be worth.",
    ),
};

fn right(input: &Input) -> Result<Answer> {
    pareto::abc_classify(input.list(0), A, B).map(IntoAnswer::into_answer)
}

/// Labels cut by another measure: of a customer's rank and of the cumulative shares before and after
/// the customer, it gives a share, and whether the boundary belongs to the higher class.
fn labels(input: &Input, measure: fn(f64, f64, f64) -> (f64, bool)) -> Result<Answer> {
    let spend = input.list(0);
    let (count, total) = (spend.len() as f64, spend.iter().sum::<f64>());
    if total == 0.0 {
        return Err(Error::AllZero { name: "spend" });
    }
    let mut before = 0.0;
    let labels = spend.iter().enumerate().map(|(rank, amount)| {
        let (share, is_inclusive) =
            measure(rank as f64 / count, before / total, (before + amount) / total);
        before += amount;
        let is_within = |end: f64| if is_inclusive { share <= end } else { share < end };
        match () {
            () if is_within(A) => AbcClass::A,
            () if is_within(B) => AbcClass::B,
            () => AbcClass::C,
        }
    });
    is(labels.collect::<Vec<_>>())
}

/// The classes of the customers added up from the smallest.
fn ascending(input: &Input) -> Result<Answer> {
    let backwards: Vec<f64> = input.list(0).iter().rev().copied().collect();
    let input = Input(vec![crate::function::Argument::List(backwards)]);
    match labels(&input, |_, before, _| (before, false))? {
        Answer::Words(mut words) => {
            words.reverse();
            Ok(Answer::Words(words))
        }
        other => Ok(other),
    }
}

/// A for C and C for A.
fn reversed(input: &Input) -> Result<Answer> {
    let classes = pareto::abc_classify(input.list(0), A, B)?;
    let other = |class| match class {
        AbcClass::A => AbcClass::C,
        AbcClass::B => AbcClass::B,
        AbcClass::C => AbcClass::A,
    };
    is(classes.into_iter().map(other).collect::<Vec<_>>())
}
