//! Exercise 7: how many bits a question tells.

use tourism_marketing::{Error, Result, crm};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("정보이득을 구하는 함수", "A function for information gain"),
    ask: Bilingual::new(
        "질문의 답마다 ‘예’인 사례의 수 `yes`와 ‘아니요’인 사례의 수 `no`를 받아 정보이득(비트)을 돌려주는 함수를 쓰십시오. 열나흘의 날씨 `yes = [2, 4, 3]`, `no = [3, 0, 2]`로 시작해 봅니다.",
        "Write a function of the numbers of yes and of no for each answer to a question (`yes`, `no`) that returns the information gain in bits. Start with the fourteen days of weather, `yes = [2, 4, 3]` and `no = [3, 0, 2]`.",
    ),
    stars: 3,
    concepts: &["data-mining", "big-data"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["yes", "no"],
        kinds: &[Kind::List, Kind::List],
        paired: &[0, 1],
        cases,
        random,
        count: 30,
        seed: 707,
        refuses: false,
    }),
    right: |input| {
        let (parent, children) = counts(input)?;
        is(crm::information_gain(&parent, &children)?)
    },
    misconceptions: &[
        Misconception {
            id: "unweighted",
            wrong: |input| {
                let split = Split::of(input)?;
                let answers = split.after.len() as f64;
                is(split.before - split.after.iter().sum::<f64>() / answers)
            },
            message: Bilingual::new(
                "답마다 남은 엔트로피를 그냥 평균하셨습니다. 사례가 많은 답이 더 많이 세어지도록 (그 답의 사례 수 ÷ 전체 사례 수)를 곱해 더하십시오.",
                "The entropies of the answers were simply averaged. Multiply each by (cases with this answer ÷ all cases), so that large groups count for more.",
            ),
        },
        Misconception {
            id: "summed",
            wrong: |input| {
                let split = Split::of(input)?;
                is(split.before - split.after.iter().sum::<f64>())
            },
            message: Bilingual::new(
                "답마다 남은 엔트로피를 가중치 없이 더하셨습니다. (그 답의 사례 수 ÷ 전체 사례 수)를 곱한 뒤 더하십시오.",
                "The entropies of the answers were added without weights. Multiply each by (cases with this answer ÷ all cases) first.",
            ),
        },
        Misconception {
            id: "after",
            wrong: |input| is(Split::of(input)?.weighted()),
            message: Bilingual::new(
                "질문한 뒤에 남은 엔트로피입니다. 이득은 묻기 전의 엔트로피에서 이것을 뺀 값입니다.",
                "This is the entropy left after the question. The gain is the entropy before it less this.",
            ),
        },
        Misconception {
            id: "before",
            wrong: |input| is(Split::of(input)?.before),
            message: Bilingual::new(
                "묻기 전의 엔트로피입니다. 질문한 뒤에 남은 엔트로피를 빼야 이득이 됩니다.",
                "This is the entropy before the question. Take off what is left after it.",
            ),
        },
        Misconception {
            id: "negative",
            wrong: |input| {
                let split = Split::of(input)?;
                is(split.weighted() - split.before)
            },
            message: Bilingual::new(
                "빼는 순서가 바뀌었습니다. 묻기 전에서 물은 뒤를 뺍니다. 정보이득은 음수가 되지 않습니다.",
                "The subtraction is the wrong way round: before less after. A gain is never negative.",
            ),
        },
        Misconception {
            id: "nats",
            wrong: |input| {
                let split = Split::of(input)?;
                is((split.before - split.weighted()) * std::f64::consts::LN_2)
            },
            message: Bilingual::new(
                "자연로그를 쓰셨습니다. 비트로 재려면 밑이 2인 로그(`log2`)를 씁니다.",
                "The natural logarithm was used. Bits need the logarithm to base 2, `log2`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "세 걸음입니다. 묻기 전의 엔트로피를 구하고, 답마다 남은 엔트로피를 가중평균하고, 둘의 차이를 구합니다.",
            "Three steps: the entropy before, the weighted mean of the entropies after, the difference.",
        ),
        Bilingual::new(
            "묻기 전에는 `yes`의 합과 `no`의 합으로 `entropy`를 부릅니다. 물은 뒤에는 답 `k`마다 `entropy(yes[k], no[k])`에 (그 답의 사례 수 ÷ 전체)를 곱해 더합니다.",
            "Before: call `entropy` with the sums of `yes` and of `no`. After: for each answer `k` multiply `entropy(yes[k], no[k])` by (its cases ÷ all cases), and add.",
        ),
        Bilingual::new(
            "`let all_yes: f64 = yes.iter().sum();`처럼 두 합을 구하고 `let mut after = 0.0;`으로 시작합니다. `for k in 0..yes.len() { … }` 안에서 `(yes[k] + no[k]) / (all_yes + all_no) * entropy(…)`를 `after`에 더하고, 마지막 줄에 `entropy(all_yes, all_no) - after`를 씁니다.",
            "Make both sums as in `let all_yes: f64 = yes.iter().sum();` and start with `let mut after = 0.0;`. Inside `for k in 0..yes.len() { … }` add `(yes[k] + no[k]) / (all_yes + all_no) * entropy(…)` to `after`; the last line is `entropy(all_yes, all_no) - after`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_gain.rs"),
        why: Bilingual::new(
            "날씨의 예에서 묻기 전은 0.9403비트, 물은 뒤는 5/14 × 0.9710 + 4/14 × 0 + 5/14 × 0.9710 = 0.6935비트이고 그 차이가 이득입니다. `+=`는 왼쪽에 더해 넣으라는 뜻입니다. `crm::information_gain`이 같은 계산을 합니다.",
            "In the weather 0.9403 bits before and 5/14 × 0.9710 + 4/14 × 0 + 5/14 × 0.9710 = 0.6935 after; the difference is the gain. `+=` adds to what stands on its left. `crm::information_gain` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "정보이득이 큰 질문부터 묻는 것이 의사결정나무입니다. 다만 답이 여럿인 질문은 우연히도 이득이 생기므로, 처음 보는 자료로 확인해야 합니다.",
        "A decision tree asks the question with the largest gain first. But questions with many answers gain by chance alone, so check on data not seen before.",
    ),
};

/// The entropies before a question and for each answer to it, with the share of each answer.
struct Split {
    before: f64,
    after: Vec<f64>,
    shares: Vec<f64>,
}

impl Split {
    fn of(input: &Input) -> Result<Self> {
        let (yes, no) = (input.list(0), input.list(1));
        let all: f64 = yes.iter().chain(no).sum();
        if all <= 0.0 || yes.len() != no.len() {
            return Err(Error::AllZero { name: "yes" });
        }
        let answers = || yes.iter().zip(no);
        Ok(Self {
            before: entropy(yes.iter().sum(), no.iter().sum()),
            after: answers().map(|(&yes, &no)| entropy(yes, no)).collect(),
            shares: answers().map(|(yes, no)| (yes + no) / all).collect(),
        })
    }

    fn weighted(&self) -> f64 {
        self.after.iter().zip(&self.shares).map(|(entropy, share)| share * entropy).sum()
    }
}

fn entropy(yes: f64, no: f64) -> f64 {
    let counts = [yes, no].into_iter().filter(|&count| count > 0.0);
    counts.map(|count| -count / (yes + no) * (count / (yes + no)).log2()).sum()
}

/// The cases of both classes before the question, and for each answer; refuses what cannot be counted.
fn counts(input: &Input) -> Result<(Vec<u64>, Vec<Vec<u64>>)> {
    let whole = |&number: &f64| {
        let is_count = (0.0..=1e9).contains(&number) && number.fract() == 0.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a whole number from 0 to a billion"
        )]
        let count = number as u64;
        let rule = "a whole number, not negative";
        is_count.then_some(count).ok_or(Error::OutOfRange {
            name: "yes",
            value: number,
            rule,
            hint: None,
        })
    };
    let yes: Vec<u64> = input.list(0).iter().map(whole).collect::<Result<_>>()?;
    let no: Vec<u64> = input.list(1).iter().map(whole).collect::<Result<_>>()?;
    if yes.len() != no.len() {
        return Err(Error::AllZero { name: "yes" });
    }
    let children = yes.iter().zip(&no).map(|(&yes, &no)| vec![yes, no]).collect();
    Ok((vec![yes.iter().sum(), no.iter().sum()], children))
}

/// The weather first, then: a question that settles all, one that tells nothing, one answer only, an answer that
/// nobody gave.
fn cases() -> Vec<Input> {
    vec![
        call(&[2.0, 4.0, 3.0], &[3.0, 0.0, 2.0]),
        call(&[4.0, 0.0], &[0.0, 6.0]),
        call(&[2.0, 4.0], &[3.0, 6.0]),
        call(&[3.0], &[1.0]),
        call(&[3.0, 0.0, 1.0], &[1.0, 0.0, 3.0]),
    ]
}

fn random(random: &mut Random) -> Input {
    let answers = random.between(2, 5);
    let mut list = || (0..answers).map(|_| f64::from(random.between(0, 12))).collect::<Vec<f64>>();
    let (mut yes, no) = (list(), list());
    yes.push(1.0);
    call(&yes, &[no.as_slice(), &[2.0]].concat())
}

fn call(yes: &[f64], no: &[f64]) -> Input {
    Input(vec![Argument::List(yes.to_vec()), Argument::List(no.to_vec())])
}
