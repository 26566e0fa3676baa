//! Exercise 3: the upper control limit.

use tourism_marketing::quality;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Rooms with a defect in four weeks, of so many each.
const DEFECTS: [u64; 4] = [4, 6, 5, 5];
const ROOMS: u64 = 100;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 3,
    title: Bilingual::new("관리상한", "The upper control limit"),
    ask: Bilingual::new(
        "주마다 객실 100실을 점검해 결함이 차례로 4, 6, 5, 5실이었을 때, p관리도의 관리상한을 비율로 구하십시오.",
        "Of 100 rooms checked in each of four weeks, 4, 6, 5 and 5 had a defect. Find the upper control limit of the p chart, as a share.",
    ),
    stars: 2,
    concepts: &["periodic-evaluation", "tqm"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::p_chart(&DEFECTS, ROOMS)?.upper),
    misconceptions: &[
        Misconception {
            id: "centre",
            wrong: |_| is(quality::p_chart(&DEFECTS, ROOMS)?.centre),
            message: Bilingual::new(
                "중심선 p̄를 답하셨습니다. 관리상한은 여기에 표준오차의 세 배를 더한 값입니다.",
                "This is the centre p̄. The upper limit is three standard errors above it.",
            ),
        },
        Misconception {
            id: "reach_only",
            wrong: |_| {
                let chart = quality::p_chart(&DEFECTS, ROOMS)?;
                is(chart.upper - chart.centre)
            },
            message: Bilingual::new(
                "표준오차의 세 배까지만 구하셨습니다. 중심선에 더해야 관리상한이 됩니다.",
                "These are the three standard errors alone. Add them to the centre.",
            ),
        },
        Misconception {
            id: "two_errors",
            wrong: |_| {
                let chart = quality::p_chart(&DEFECTS, ROOMS)?;
                is(chart.centre + (chart.upper - chart.centre) * 2.0 / 3.0)
            },
            message: Bilingual::new(
                "표준오차의 두 배를 더하셨습니다. 슈하트의 관리도는 세 배를 씁니다. 두 배이면 아무 일 없는 날에도 경보가 잦습니다.",
                "Two standard errors were added. Shewhart's chart takes three: with two, alarms are frequent although nothing has happened.",
            ),
        },
        Misconception {
            id: "all_rooms",
            wrong: |_| {
                let chart = quality::p_chart(&DEFECTS, ROOMS)?;
                is(chart.centre + (chart.upper - chart.centre) / 2.0)
            },
            message: Bilingual::new(
                "n에 네 주를 합친 400실을 넣으셨습니다. 점 하나는 한 주이므로 n은 한 주의 표본 크기인 100입니다.",
                "n was taken as the 400 rooms of all weeks. Each point is one week, so n is the 100 of one sample.",
            ),
        },
        Misconception {
            id: "no_root",
            wrong: |_| {
                let centre = quality::p_chart(&DEFECTS, ROOMS)?.centre;
                is(centre + 3.0 * centre * (1.0 - centre) / 100.0)
            },
            message: Bilingual::new(
                "제곱근을 빠뜨리셨습니다. p̄(1 − p̄)/n은 분산이고, 그 제곱근 `.sqrt()`가 표준오차입니다.",
                "The square root is missing. p̄(1 − p̄)/n is a variance; its root, by `.sqrt()`, is the standard error.",
            ),
        },
        Misconception {
            id: "not_divided",
            wrong: |_| {
                let centre = quality::p_chart(&DEFECTS, ROOMS)?.centre;
                is(centre + 3.0 * (centre * (1.0 - centre)).sqrt())
            },
            message: Bilingual::new(
                "n으로 나누지 않으셨습니다. 방 하나의 흩어짐이 아니라 100실을 평균한 비율의 흩어짐이 필요합니다.",
                "n is missing: what is wanted is the spread of a share of 100 rooms, not of a single room.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is(100.0 * quality::p_chart(&DEFECTS, ROOMS)?.upper),
            message: Bilingual::new(
                "값은 맞지만 백분율(또는 결함 수)로 답하셨습니다. 0과 1 사이의 비율로 쓰십시오.",
                "The value is right, but as a percentage (or a number of rooms). Write it as a share between 0 and 1.",
            ),
        },
        Misconception {
            id: "worst_week",
            wrong: |_| is(0.06),
            message: Bilingual::new(
                "가장 나빴던 주의 비율을 답하셨습니다. 관리상한은 가장 나쁜 값이 아니라 우연이 닿는 한계입니다.",
                "This is the worst week. The limit is not the worst value but how far chance reaches.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "빈칸은 둘입니다. 네 주를 합친 결함률(중심선)과, 거기서 위로 표준오차 셋만큼 올라간 값입니다.",
            "Two blanks: the share with a defect over the four weeks (the centre), and the point three standard errors above it.",
        ),
        Bilingual::new(
            "중심선은 결함의 합을 점검한 방의 합(4주 × 100실)으로 나눕니다. 표준오차는 p̄(1 − p̄)/n의 제곱근이고 n은 100입니다.",
            "The centre is all defects over all rooms checked (4 weeks × 100). The standard error is the root of p̄(1 − p̄)/n, with n = 100.",
        ),
        Bilingual::new(
            "첫 빈칸은 `sum / (4.0 * …)`, 둘째 빈칸은 `centre + 3.0 * (…).sqrt()`의 꼴입니다.",
            "The first blank is `sum / (4.0 * …)`, the second looks like `centre + 3.0 * (…).sqrt()`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_3.rs"),
        why: Bilingual::new(
            "p̄는 20/400 = 0.05이고 표준오차는 √(0.05 × 0.95/100) = 0.0218입니다. 하한은 0 아래로 내려가므로 0으로 자릅니다. `quality::p_chart(&[4, 6, 5, 5], 100)`이 같은 값을 냅니다.",
            "p̄ is 20/400 = 0.05 and the standard error √(0.05 × 0.95/100) = 0.0218. The lower limit would be below 0 and is cut there. `quality::p_chart(&[4, 6, 5, 5], 100)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "한 주에 11실까지는 우연으로도 생깁니다. 4실과 6실의 차이를 두고 칭찬하거나 꾸짖을 까닭은 없습니다.",
        "Up to 11 rooms in a week can come by chance. There is no ground for praise or blame between 4 and 6.",
    ),
};
