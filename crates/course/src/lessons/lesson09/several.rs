//! Exercise 8: Holm's correction.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::{Argument, Input, Kind, Trials};
use crate::lessons::is;
use crate::random::Random;
use tourism_marketing::stats;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("홀름 보정 함수", "Holm's correction"),
    ask: Bilingual::new(
        "p값의 목록을 받아 홀름(Holm) 방법으로 보정한 p값을 같은 순서로 돌려주는 함수를 쓰십시오. [0.01, 0.04, 0.03, 0.20]으로 시작해 봅니다.",
        "Write a function of a list of p-values that returns the p-values corrected by Holm’s method, in the same order. Start with [0.01, 0.04, 0.03, 0.20].",
    ),
    stars: 3,
    concepts: &["emotional-experiment"],
    graded: false,
    parts: &[],
    task: Task::Function(Trials {
        names: &["p"],
        kinds: &[Kind::List],
        paired: &[],
        cases,
        random,
        count: 40,
        seed: 908,
        refuses: false,
    }),
    right: |input| is(stats::holm(input.list(0))?),
    misconceptions: &[
        Misconception {
            id: "unchanged",
            wrong: |input| is(input.list(0).to_vec()),
            message: Bilingual::new(
                "p값이 그대로입니다. 가설을 여러 개 검정하면 우연히 유의해지는 것이 늘어나므로 곱하여 키웁니다.",
                "The p-values are unchanged. With several hypotheses some become significant by chance, so they are multiplied up.",
            ),
        },
        Misconception {
            id: "bonferroni",
            wrong: |input| {
                let m = input.list(0).len() as f64;
                is(input.list(0).iter().map(|p| (p * m).min(1.0)).collect::<Vec<f64>>())
            },
            message: Bilingual::new(
                "모든 p값에 가설의 수를 곱하셨습니다. 그것은 본페로니 보정입니다. 홀름에서는 작은 것부터 차례로 m, m − 1, … 을 곱합니다.",
                "Every p-value was multiplied by the number of hypotheses: that is Bonferroni. Holm multiplies by m, m − 1, … from the smallest on.",
            ),
        },
        Misconception {
            id: "no_running_max",
            wrong: |input| is(holm(input.list(0), 0, false, true)),
            message: Bilingual::new(
                "앞의 보정값보다 작아지는 곳이 있습니다. 앞에서 이미 커진 값보다 작아지지 않도록 `largest`와 견주어 큰 쪽을 씁니다.",
                "A corrected value falls below an earlier one. Keep the larger of the two with `largest`.",
            ),
        },
        Misconception {
            id: "no_cap",
            wrong: |input| is(holm(input.list(0), 0, true, false)),
            message: Bilingual::new(
                "1을 넘는 p값이 있습니다. 확률이므로 `.min(1.0)`으로 1에서 막으십시오.",
                "A p-value exceeds 1. It is a probability: stop it at 1 with `.min(1.0)`.",
            ),
        },
        Misconception {
            id: "one_too_many",
            wrong: |input| is(holm(input.list(0), 1, true, true)),
            message: Bilingual::new(
                "곱하는 수가 하나씩 큽니다. Rust에서 `k`는 0부터 시작하므로 가장 작은 p값에는 m − 0 = m을 곱합니다.",
                "The factors are one too large. `k` starts from 0 in Rust, so the smallest p-value is multiplied by m − 0 = m.",
            ),
        },
        Misconception {
            id: "sorted",
            wrong: |input| {
                let mut p = holm(input.list(0), 0, true, true);
                p.sort_by(f64::total_cmp);
                is(p)
            },
            message: Bilingual::new(
                "보정한 값이 크기 순서로 나왔습니다. 받은 순서의 자리 `adjusted[order[k]]`에 넣으십시오.",
                "The corrected values come in order of size. Put each in its own place, `adjusted[order[k]]`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "가장 작은 p값부터 생각하십시오. 가설이 m개 남았을 때와 하나 줄었을 때 몇을 곱합니까?",
            "Start from the smallest p-value. What do you multiply by when m hypotheses are left, and when one less is?",
        ),
        Bilingual::new(
            "`k`번째로 작은 값은 `p[order[k]]`이고 곱할 수는 `(m - k) as f64`입니다. 그다음 `largest`와 견주어 큰 쪽을 남기고 1에서 막습니다.",
            "The value at rank `k` is `p[order[k]]`, its factor `(m - k) as f64`. Then keep the larger of it and `largest`, and stop at 1.",
        ),
        Bilingual::new(
            "첫 빈칸에 `p[order[k]] * (m - k) as f64`, 둘째 빈칸에 `largest.max(corrected).min(1.0)`을 쓰십시오.",
            "First blank: `p[order[k]] * (m - k) as f64`. Second: `largest.max(corrected).min(1.0)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/my_holm.rs"),
        why: Bilingual::new(
            "작은 것부터 0.01 × 4, 0.03 × 3, 0.04 × 2, 0.20 × 1입니다. 셋째의 0.08은 앞의 0.09보다 작으므로 0.09로 올립니다.",
            "From the smallest: 0.01 × 4, 0.03 × 3, 0.04 × 2, 0.20 × 1. The third, 0.08, is below the 0.09 before it and is raised to 0.09.",
        ),
    },
    takeaway: Bilingual::new(
        "처음에는 셋이 유의했지만 보정 뒤에는 하나만 남았습니다. 몇 개를 검정했는지를 반드시 함께 적습니다.",
        "Three were significant before, one is after. Always say how many tests were made.",
    ),
};

/// Holm's steps with a factor too large, or without keeping the largest, or without the limit of 1.
fn holm(p: &[f64], more: usize, running: bool, cap: bool) -> Vec<f64> {
    let mut places: Vec<(usize, f64)> = p.iter().copied().enumerate().collect();
    places.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    let mut adjusted = vec![0.0; p.len()];
    let mut largest = 0.0_f64;
    for (rank, (place, value)) in places.into_iter().enumerate() {
        let corrected = value * (p.len() - rank + more) as f64;
        largest = if running { largest.max(corrected) } else { corrected };
        if cap {
            largest = largest.min(1.0);
        }
        if let Some(adjusted) = adjusted.get_mut(place) {
            *adjusted = largest;
        }
    }
    adjusted
}

/// The worked example, then: one hypothesis, equal ones, beyond 1, none and certain.
fn cases() -> Vec<Input> {
    vec![
        call(&[0.01, 0.04, 0.03, 0.20]),
        call(&[0.04]),
        call(&[0.02, 0.02]),
        call(&[0.5, 0.9, 0.6]),
        call(&[1.0, 0.0]),
    ]
}

fn random(random: &mut Random) -> Input {
    let m = random.between(1, 6);
    let p: Vec<f64> = (0..m).map(|_| f64::from(random.between(1, 400)) / 1000.0).collect();
    call(&p)
}

fn call(p: &[f64]) -> Input {
    Input(vec![Argument::List(p.to_vec())])
}
