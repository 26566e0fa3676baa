//! Exercise 7: how long it takes to the top.

use tourism_marketing::{Result, loyalty};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("최상위 등급까지의 기대 기간", "How long to the top"),
    ask: Bilingual::new(
        "해마다 실버는 70 %가 실버, 30 %가 골드가 되고, 골드는 20 %가 실버로 내려가고 60 %가 골드에 남으며 나머지 20 %가 플래티넘이 됩니다. 플래티넘에 처음 이르기까지 평균 몇 해가 걸리는지 (실버에서, 골드에서) 차례로 구하십시오.",
        "Each year 70 % of silver stay silver and 30 % become gold; of gold 20 % fall to silver, 60 % stay and the remaining 20 % become platinum. How many years does it take on average until platinum is first reached, from silver and from gold?",
    ),
    stars: 3,
    concepts: &["fast-first-upgrade", "grade-up-system"],
    graded: false,
    parts: &[Bilingual::new("실버에서", "From silver"), Bilingual::new("골드에서", "From gold")],
    task: Task::Value(Input::default),
    right: |_| is(years([[0.7, 0.3], [0.2, 0.6]])?),
    misconceptions: &[
        Misconception {
            id: "one_step",
            wrong: |_| is([1.0 / 0.3, 1.0 / 0.2]),
            message: Bilingual::new(
                "바로 위 등급으로 오르는 비율의 역수를 구하셨습니다. 실버는 골드를 거쳐야 하고, 골드는 실버로 내려갔다가 다시 올라오기도 합니다.",
                "These are one over the share that rises one tier. Silver must still pass gold, and gold may fall back to silver first.",
            ),
        },
        Misconception {
            id: "never_falls",
            wrong: |_| is([1.0 / 0.3 + 1.0 / 0.2, 1.0 / 0.2]),
            message: Bilingual::new(
                "단계마다 걸리는 기간을 더하셨지만 골드에서 실버로 내려가는 20 %를 빠뜨리셨습니다. 내려간 사람은 실버에서 다시 시작하므로 더 오래 걸립니다.",
                "The waits of the steps were added, but the 20 % of gold who fall to silver were left out. They start again from there, so it takes longer.",
            ),
        },
        Misconception {
            id: "swapped",
            wrong: |_| is(years([[0.7, 0.3], [0.2, 0.6]])?.into_iter().rev().collect::<Vec<f64>>()),
            message: Bilingual::new(
                "두 값의 순서가 바뀌었습니다. 실버가 골드보다 빨리 이를 수는 없습니다.",
                "The two have changed places: silver cannot be there before gold.",
            ),
        },
        Misconception {
            id: "transposed",
            wrong: |_| is(years([[0.7, 0.2], [0.3, 0.6]])?),
            message: Bilingual::new(
                "행과 열이 바뀌었습니다. 첫 행은 실버에서 (실버, 골드)로 가는 비율 0.7과 0.3이고, 둘째 행은 골드에서 가는 비율 0.2와 0.6입니다.",
                "Rows and columns have changed places. The first row is from silver to silver and gold, 0.7 and 0.3; the second is from gold, 0.2 and 0.6.",
            ),
        },
        Misconception {
            id: "stays",
            wrong: |_| is([1.0 / 0.3, 1.0 / 0.4]),
            message: Bilingual::new(
                "그 등급에 머무는 평균 기간을 구하셨습니다. 떠난 뒤 어디로 가느냐까지 따져야 최상위에 이르는 기간이 됩니다.",
                "This is how long one stays in each tier. Where one goes afterwards counts too on the way to the top.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "실버에서 걸리는 기간을 s, 골드에서 걸리는 기간을 g라 하십시오. 한 해를 보낸 뒤 어디에 있느냐에 따라 남은 기간이 정해집니다.",
            "Call the time from silver s and that from gold g. After one year, what is left depends on where one is.",
        ),
        Bilingual::new(
            "s = 1 + 0.7s + 0.3g, g = 1 + 0.2s + 0.6g입니다. 플래티넘에 이르면 남은 기간은 0이므로 셋째 항이 없습니다. 연립방정식을 풀거나 `loyalty::expected_periods_to_top`에 행 두 개를 넘기십시오.",
            "s = 1 + 0.7s + 0.3g and g = 1 + 0.2s + 0.6g; platinum adds nothing, as nothing is left to wait. Solve the two, or hand the two rows to `loyalty::expected_periods_to_top`.",
        ),
        Bilingual::new(
            "`loyalty::expected_periods_to_top(&[vec![0.7, 0.3], vec![0.2, 0.6]]).unwrap()`를 쓰십시오. 마지막 줄 끝에는 세미콜론을 붙이지 않습니다.",
            "Write `loyalty::expected_periods_to_top(&[vec![0.7, 0.3], vec![0.2, 0.6]]).unwrap()`, without a semicolon at the end.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "첫 식에서 s = (1 + 0.3g)/0.3 = g + 10/3이고, 이것을 둘째 식에 넣으면 0.2g = 1 + 2/3입니다. 골드에서 25/3년, 실버에서는 그보다 10/3년이 더 걸립니다.",
            "The first gives s = g + 10/3; put into the second, 0.2g = 1 + 2/3. From gold it takes 25/3 years, from silver 10/3 more.",
        ),
    },
    takeaway: Bilingual::new(
        "내려가는 길이 있으면 위까지 걸리는 기간은 단계별 기간의 합보다 훨씬 깁니다. 멀기만 한 목표는 사람을 움직이지 못하므로 첫 승급을 가깝게 둡니다.",
        "Where one may fall, the way to the top is much longer than its steps. A goal far off moves nobody, so let the first upgrade be near.",
    ),
};

fn years(below: [[f64; 2]; 2]) -> Result<Vec<f64>> {
    loyalty::expected_periods_to_top(&below.map(|row| row.to_vec()))
}
