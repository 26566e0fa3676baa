//! Exercise 2: the new users that one user brings.

use tourism_marketing::{Result, diffusion};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Invitations per user, and the share that is taken up.
const SENT: f64 = 6.0;
const CONVERSION: f64 = 0.2;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("K-지수", "The K-factor"),
    ask: Bilingual::new(
        "이용자 한 사람이 평균 여섯 명을 초대하고 초대의 20 %가 가입으로 이어집니다. K-지수는 얼마입니까?",
        "A user invites six people on average, and 20 % of the invitations are taken up. What is the K-factor?",
    ),
    stars: 1,
    concepts: &["viral-marketing", "buzz-marketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(k()?),
    misconceptions: &[
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * k()?),
            message: Bilingual::new(
                "전환율을 20으로 넣으셨습니다. 20 %는 0.2입니다. 그대로라면 한 사람이 백 명 넘게 데려옵니다.",
                "The conversion was entered as 20; 20 % is 0.2. As it stands, each user would bring over a hundred.",
            ),
        },
        Misconception {
            id: "added",
            wrong: |_| is(SENT + CONVERSION),
            message: Bilingual::new(
                "더하셨습니다. 초대 한 건마다 0.2명꼴로 가입하므로 초대의 수에 곱합니다.",
                "The two were added. Each invitation brings 0.2 people on average: multiply.",
            ),
        },
        Misconception {
            id: "divided",
            wrong: |_| is(SENT / CONVERSION),
            message: Bilingual::new(
                "나누셨습니다. 초대가 여섯 건인데 가입이 여섯 명을 넘을 수는 없습니다. 곱하십시오.",
                "The two were divided. Six invitations cannot bring more than six people: multiply.",
            ),
        },
        Misconception {
            id: "not_joined",
            wrong: |_| is(SENT * (1.0 - CONVERSION)),
            message: Bilingual::new(
                "가입하지 않은 초대의 수를 구하셨습니다. 전환율을 1에서 빼지 말고 그대로 곱하십시오.",
                "These are the invitations that fail. Multiply by the conversion itself, not by what is left of 1.",
            ),
        },
        Misconception {
            id: "with_self",
            wrong: |_| is(1.0 + k()?),
            message: Bilingual::new(
                "초대한 사람 자신까지 세셨습니다. K는 한 사람이 ‘새로’ 데려오는 사람 수이므로 1을 더하지 않습니다.",
                "The user was counted too. K is how many new people a user brings: do not add 1.",
            ),
        },
        Misconception {
            id: "per_invitation",
            wrong: |_| is(CONVERSION / SENT),
            message: Bilingual::new(
                "전환율을 초대의 수로 나누셨습니다. 초대를 많이 보낼수록 K는 커져야 합니다.",
                "The conversion was divided by the invitations. The more are sent, the larger K must be.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "초대 여섯 건 가운데 평균 몇 건이 가입으로 이어집니까?",
            "Of six invitations, how many are taken up on average?",
        ),
        Bilingual::new(
            "K = 초대의 수 × 전환율입니다. 빈칸에는 두 이름 `sent`와 `conversion`을 씁니다.",
            "K = invitations × conversion. The blank uses the two names `sent` and `conversion`.",
        ),
        Bilingual::new(
            "빈칸에 `sent * conversion`을 쓰십시오.",
            "Write `sent * conversion` in the blank.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "6 × 0.2 = 1.2입니다. 한 사람이 새로 1.2명을 데려오므로 다음 세대가 앞 세대보다 큽니다.",
            "6 × 0.2 = 1.2. Each user brings 1.2 new ones, so every generation is larger than the one before.",
        ),
    },
    takeaway: Bilingual::new(
        "K가 1보다 크면 세대마다 커지고, 1보다 작으면 잦아듭니다. K는 평균이어서 1보다 커도 낱낱의 사슬은 끊길 수 있습니다.",
        "Above 1 each generation is larger, below 1 the spread dies away. K is a mean: even above 1 a single chain may break.",
    ),
};

fn k() -> Result<f64> {
    diffusion::k_factor(SENT, CONVERSION)
}
