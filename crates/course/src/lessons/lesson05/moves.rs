//! Exercise 4: the tiers after two years.

use tourism_marketing::{Result, loyalty};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// A thousand new silver members, and who moves where in a year.
const START: [f64; 3] = [1_000.0, 0.0, 0.0];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 4,
    title: Bilingual::new("두 해 뒤의 등급 분포", "The tiers after two years"),
    ask: Bilingual::new(
        "실버 회원 1,000명으로 시작합니다. 해마다 실버는 70·30·0 %, 골드는 20·60·20 %, 플래티넘은 5·15·80 %의 비율로 실버·골드·플래티넘이 됩니다. 두 해 뒤 등급별 인원을 구하십시오.",
        "Start with 1,000 silver members. Each year silver becomes silver, gold and platinum at 70, 30 and 0 %, gold at 20, 60 and 20 %, platinum at 5, 15 and 80 %. How many are in each tier after two years?",
    ),
    stars: 2,
    concepts: &["customer-tiering", "grade-up-system"],
    graded: false,
    parts: &[
        Bilingual::new("실버", "Silver"),
        Bilingual::new("골드", "Gold"),
        Bilingual::new("플래티넘", "Platinum"),
    ],
    task: Task::Value(Input::default),
    right: |_| is(after(&START, &matrix(), 2)?),
    misconceptions: &[
        Misconception {
            id: "one_year",
            wrong: |_| is(after(&START, &matrix(), 1)?),
            message: Bilingual::new(
                "한 해 뒤의 분포입니다. 이 결과를 다시 출발점으로 놓고 한 해를 더 보내십시오.",
                "This is after one year. Take it as the new start and let another year pass.",
            ),
        },
        Misconception {
            id: "three_years",
            wrong: |_| is(after(&START, &matrix(), 3)?),
            message: Bilingual::new(
                "세 해 뒤의 분포입니다. `first`가 이미 한 해를 보낸 분포이므로 한 번만 더 곱합니다.",
                "This is after three years. `first` has one year behind it already, so only one more follows.",
            ),
        },
        Misconception {
            id: "shares",
            wrong: |_| is(after(&[1.0, 0.0, 0.0], &matrix(), 2)?),
            message: Bilingual::new(
                "비율로 답하셨습니다. 1,000명을 곱해 인원으로 쓰십시오.",
                "These are shares. Multiply by the 1,000 members.",
            ),
        },
        Misconception {
            id: "squared",
            wrong: |_| is([490.0, 90.0, 0.0]),
            message: Bilingual::new(
                "옮겨 갈 비율을 제곱하셨습니다. 두 해 뒤의 골드에는 ‘실버→실버→골드’와 ‘실버→골드→골드’가 모두 들어 있습니다. 어느 등급에서 왔든 모두 더하십시오.",
                "The shares were squared. Gold after two years holds both silver→silver→gold and silver→gold→gold: add up all the ways of getting there.",
            ),
        },
        Misconception {
            id: "transposed",
            wrong: |_| is([580.0, 320.0, 80.0]),
            message: Bilingual::new(
                "둘째 해에 행과 열이 바뀌었습니다. `p[from][to]`는 등급 from에서 to로 가는 비율입니다. 도착 등급 `to`를 고정하고 출발 등급을 0, 1, 2로 바꾸어 가며 더하십시오. 합계가 1,000명인지도 확인하십시오.",
                "In the second year rows and columns have changed places. `p[from][to]` is the share that goes from one to the other: keep `to` and add over from = 0, 1, 2. Check that the total is 1,000.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "첫해가 지나면 실버 1,000명은 어디에 몇 명씩 있습니까? 첫 행만 보면 됩니다.",
            "After the first year, how many of the 1,000 are where? The first row is enough.",
        ),
        Bilingual::new(
            "둘째 해의 골드는 ‘실버였던 사람 × 실버→골드 비율 + 골드였던 사람 × 골드→골드 비율 + 플래티넘이었던 사람 × 플래티넘→골드 비율’입니다. 도착 등급의 번호가 `to`입니다.",
            "Gold in the second year is those in silver times silver→gold, plus those in gold times gold→gold, plus those in platinum times platinum→gold. `to` is the number of the tier they arrive in.",
        ),
        Bilingual::new(
            "첫 빈칸에 `[700.0, 300.0, 0.0]`, 둘째 빈칸에 `first[0] * p[0][to] + first[1] * p[1][to] + first[2] * p[2][to]`를 쓰십시오.",
            "Write `[700.0, 300.0, 0.0]` in the first blank and `first[0] * p[0][to] + first[1] * p[1][to] + first[2] * p[2][to]` in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_4.rs"),
        why: Bilingual::new(
            "분포에 전이행렬을 두 번 곱합니다. 플래티넘에는 아직 실버→골드→플래티넘으로 온 사람뿐입니다. `loyalty::tier_transition`이 같은 계산을 합니다.",
            "The mix is multiplied by the transition matrix twice. Platinum holds only those who came by way of gold. `loyalty::tier_transition` does the same.",
        ),
    },
    takeaway: Bilingual::new(
        "등급 구성은 오르는 사람과 내려가는 사람의 균형으로 정해집니다. 인원의 합계가 변하지 않았는지부터 확인하십시오.",
        "The mix comes from those who rise and those who fall. First check that nobody was lost: the total must stay.",
    ),
};

fn matrix() -> [Vec<f64>; 3] {
    [vec![0.70, 0.30, 0.00], vec![0.20, 0.60, 0.20], vec![0.05, 0.15, 0.80]]
}

fn after(start: &[f64], matrix: &[Vec<f64>], years: u32) -> Result<Vec<f64>> {
    loyalty::tier_transition(start, matrix, years)
}
