//! Exercise 1: which tier.

use tourism_marketing::{Result, loyalty};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Where the tiers of an airline's club begin, in points of a year, and the points of four members.
const CUTS: [f64; 4] = [30_000.0, 50_000.0, 80_000.0, 100_000.0];
const POINTS: [f64; 4] = [29_999.0, 30_000.0, 80_000.0, 120_000.0];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("등급 번호 매기기", "Which tier"),
    ask: Bilingual::new(
        "등급 1, 2, 3, 4가 한 해 30,000·50,000·80,000·100,000점에서 시작하고 경계의 점수는 위 등급에 속할 때, 29,999·30,000·80,000·120,000점인 회원의 등급 번호를 차례로 구하십시오.",
        "Tiers 1, 2, 3 and 4 begin at 30,000, 50,000, 80,000 and 100,000 points a year, and a boundary belongs to the higher tier. Give the tiers of members with 29,999, 30,000, 80,000 and 120,000 points.",
    ),
    stars: 1,
    concepts: &["grade-up-system", "customer-tiering", "mileage-program-case"],
    graded: false,
    parts: &[
        Bilingual::new("29,999점", "29,999 points"),
        Bilingual::new("30,000점", "30,000 points"),
        Bilingual::new("80,000점", "80,000 points"),
        Bilingual::new("120,000점", "120,000 points"),
    ],
    task: Task::Value(Input::default),
    right: |_| is(tiers()?),
    misconceptions: &[
        Misconception {
            id: "boundary_excluded",
            wrong: |_| is(POINTS.map(|points| CUTS.iter().filter(|cut| points > **cut).count())),
            message: Bilingual::new(
                "경계에 딱 맞는 회원을 아래 등급에 두셨습니다. 규칙은 ‘30,000점 이상’이므로 `>`가 아니라 `>=`로 견주십시오.",
                "Whoever stands exactly on a boundary was left in the lower tier. The rule says 30,000 or more: compare with `>=`, not `>`.",
            ),
        },
        Misconception {
            id: "from_one",
            wrong: |_| is(tiers()?.map(|tier| tier + 1)),
            message: Bilingual::new(
                "번호가 모두 하나씩 큽니다. 첫 경계에 이르지 못한 회원의 등급은 0입니다.",
                "Every number is one too large. A member below the first boundary is in tier 0.",
            ),
        },
        Misconception {
            id: "missing_cuts",
            wrong: |_| is(POINTS.map(|points| CUTS.iter().filter(|cut| points < **cut).count())),
            message: Bilingual::new(
                "아직 넘지 못한 경계의 수를 세셨습니다. 등급 번호는 이미 이른 경계의 수입니다. 부등호의 방향을 보십시오.",
                "These are the boundaries still ahead. The tier counts those already reached: look at the direction of the comparison.",
            ),
        },
        Misconception {
            id: "always",
            wrong: |_| is([4, 4, 4, 4]),
            message: Bilingual::new(
                "누구나 모든 경계를 넘는 조건입니다. 빈칸에서 회원의 점수(`points`)와 경계(`cut`)를 견주어야 합니다.",
                "Everybody passes every boundary with this condition. The blank must compare the member's `points` with `cut`.",
            ),
        },
        Misconception {
            id: "exact",
            wrong: |_| is([0, 1, 1, 0]),
            message: Bilingual::new(
                "점수가 경계와 똑같을 때만 세셨습니다(`==`). ‘이상’은 `>=`입니다.",
                "Only points equal to a boundary were counted (`==`). “Or more” is `>=`.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "회원 한 사람을 골라 네 경계를 차례로 대어 보십시오. 몇 개에 이르렀습니까?",
            "Take one member and go through the four boundaries. How many has the member reached?",
        ),
        Bilingual::new(
            "셀은 경계마다 ‘이르렀는가’를 묻고, 그렇다면 번호를 하나 올립니다. 빈칸에는 `points`와 `cut`을 견주는 식을 씁니다. ‘이상’은 `>=`입니다.",
            "For each boundary the cell asks whether it was reached and adds one if so. The blank compares `points` with `cut`; “or more” is `>=`.",
        ),
        Bilingual::new(
            "`todo!()`를 지우고 `points >= cut`을 쓰십시오.",
            "Replace `todo!()` by `points >= cut`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "등급 번호는 이미 이른 경계의 수입니다. 29,999점은 하나도 넘지 못했고, 30,000점과 80,000점은 경계에 딱 맞으므로 위 등급에 듭니다.",
            "The tier is the number of boundaries reached. 29,999 has reached none; 30,000 and 80,000 stand on a boundary and belong to the higher tier.",
        ),
    },
    takeaway: Bilingual::new(
        "1점 차이로 등급이 갈립니다. 규칙에는 ‘이상’인지 ‘초과’인지, 어느 기간의 실적인지를 반드시 적습니다.",
        "One point decides the tier. A rule must say “or more” or “more than”, and the period that counts.",
    ),
};

fn tiers() -> Result<[usize; 4]> {
    let mut tiers = [0; 4];
    for (tier, points) in tiers.iter_mut().zip(POINTS) {
        *tier = loyalty::tier_assign(points, &CUTS)?;
    }
    Ok(tiers)
}
