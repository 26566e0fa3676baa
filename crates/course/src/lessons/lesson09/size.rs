//! Exercise 5: Cohen's d of two kinds of music.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;
use tourism_marketing::Result;
use tourism_marketing::stats::{self, Summary};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("음악 조건의 효과크기 d", "The effect size d of the music"),
    ask: Bilingual::new(
        "느린 음악에서는 50명이 평균 52분(표준편차 10분), 빠른 음악에서는 50명이 평균 48분(표준편차 8분) 머물렀습니다. 코헨의 d를 구하십시오.",
        "With slow music 50 guests stayed 52 minutes on average (standard deviation 10), with fast music 50 guests stayed 48 (standard deviation 8). Find Cohen’s d.",
    ),
    stars: 2,
    concepts: &["effect-size", "sound-marketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(d()?),
    misconceptions: &[
        Misconception {
            id: "mean_of_sds",
            wrong: |_| is(4.0 / 9.0),
            message: Bilingual::new(
                "두 표준편차를 그대로 평균하셨습니다. 퍼짐은 분산(표준편차의 제곱)에서 평균한 다음 제곱근을 구합니다.",
                "The two standard deviations were averaged. Spread is averaged as variances (squares), and the root is taken afterwards.",
            ),
        },
        Misconception {
            id: "first_sd",
            wrong: |_| is(4.0 / 10.0),
            message: Bilingual::new(
                "한 집단의 표준편차로만 나누셨습니다. 두 집단을 합친 표준편차를 씁니다.",
                "Only one group’s standard deviation was used. Pool the two.",
            ),
        },
        Misconception {
            id: "variance",
            wrong: |_| is(4.0 / 82.0),
            message: Bilingual::new(
                "제곱근을 빠뜨려 분산으로 나누셨습니다. d의 단위는 표준편차입니다.",
                "The root is missing: this divides by the variance. The unit of d is the standard deviation.",
            ),
        },
        Misconception {
            id: "minutes",
            wrong: |_| is(4.0),
            message: Bilingual::new(
                "평균의 차이(분)까지만 구하셨습니다. 합친 표준편차로 나누십시오.",
                "This is the difference in minutes. Divide it by the pooled standard deviation.",
            ),
        },
        Misconception {
            id: "t_value",
            wrong: |_| is(4.0 / 3.28_f64.sqrt()),
            message: Bilingual::new(
                "t를 구하셨습니다. t는 표준오차로 나눈 값이어서 손님이 많으면 커집니다. d는 표준편차로 나눕니다.",
                "This is t, the difference over its standard error, which grows with the number of guests. For d, divide by the standard deviation.",
            ),
        },
        Misconception {
            id: "reversed",
            wrong: |_| is(-d()?),
            message: Bilingual::new(
                "빼는 순서가 바뀌었습니다. 느린 음악에서 빠른 음악을 뺍니다.",
                "The order is reversed: slow minus fast.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "차이 4분이 손님들의 원래 퍼짐에 견주어 얼마나 큰지를 묻습니다.",
            "How large are 4 minutes against the ordinary spread among guests?",
        ),
        Bilingual::new(
            "두 집단의 사람 수가 같으므로 합친 분산은 두 분산의 평균입니다. 그 제곱근으로 평균의 차이를 나눕니다.",
            "The groups are of equal size, so the pooled variance is the mean of the two variances. Divide the difference by its root.",
        ),
        Bilingual::new(
            "첫 빈칸에 `((10.0 * 10.0 + 8.0 * 8.0) / 2.0_f64).sqrt()`, 둘째 빈칸에 `(52.0 - 48.0) / pooled`를 쓰십시오.",
            "First blank: `((10.0 * 10.0 + 8.0 * 8.0) / 2.0_f64).sqrt()`. Second: `(52.0 - 48.0) / pooled`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "합친 분산은 (100 + 64) ÷ 2 = 82이고 그 제곱근은 9.06분입니다. 차이 4분은 이 퍼짐의 절반에 조금 못 미칩니다.",
            "The pooled variance is (100 + 64) ÷ 2 = 82, its root 9.06 minutes; 4 minutes are a little less than half of that.",
        ),
    },
    takeaway: Bilingual::new(
        "d는 차이를 손님들의 퍼짐으로 잰 값입니다. 사람을 더 모아도 d는 커지지 않고, p값만 작아집니다.",
        "d measures a difference by the spread among guests. More guests do not raise d; they only lower p.",
    ),
};

fn d() -> Result<f64> {
    let slow = Summary { mean: 52.0, sd: 10.0, n: 50 };
    let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
    stats::cohens_d(&slow, &fast)
}
