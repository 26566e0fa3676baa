//! Exercise 10: why customer equity came to matter, asked in the negative.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 10,
    title: Bilingual::new("배경이 아닌 것", "Not one of the reasons"),
    ask: Bilingual::new(
        "고객자산이 중요해진 배경이 아닌 것의 번호를 고르십시오.",
        "Which one is not among the reasons why customer equity came to matter?",
    ),
    stars: 1,
    concepts: &["customer-equity-importance"],
    graded: false,
    parts: &[],
    task: Task::Choice(4),
    right: |_| is(3),
    misconceptions: &[
        Misconception {
            id: "short_termism",
            wrong: |_| is(1),
            message: Bilingual::new(
                "①은 배경입니다. 지난 기간의 매출과 점유율만 좇으면 앞으로의 고객 가치를 해친다는 반성이 고객자산의 출발점 가운데 하나입니다.",
                "The first is a reason: chasing last period's sales and shares harms the value customers will bring.",
            ),
        },
        Misconception {
            id: "technology",
            wrong: |_| is(2),
            message: Bilingual::new(
                "②는 배경입니다. 고객별 거래를 기록하고 분석하게 되면서 고객 한 명의 가치를 계산할 수 있게 되었습니다.",
                "The second is a reason: only records and methods for each customer made the value of a customer computable.",
            ),
        },
        Misconception {
            id: "rivalry",
            wrong: |_| is(4),
            message: Bilingual::new(
                "④는 배경입니다. 같은 비용으로 얻는 성과가 줄어드니 어느 고객에게 쓸지를 따지게 되었습니다.",
                "The fourth is a reason: as the same budget achieved less, firms had to ask on which customers to spend it.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "네 배경의 표를 다시 보십시오. 고객자산은 ‘누구의’ 가치를 더한 것이었습니까?",
            "Look at the table of the four reasons again. Whose values does customer equity add up?",
        ),
        Bilingual::new(
            "고객자산은 현재와 장래의 모든 고객을 셉니다. 이것과 어긋나는 보기가 있습니다.",
            "Customer equity counts all customers, present and future. One option contradicts this.",
        ),
        Bilingual::new(
            "충성고객만으로 된다고 말하는 보기를 찾으십시오.",
            "Find the option that makes do with loyal customers alone.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_10.rs"),
        why: Bilingual::new(
            "③이 답입니다. 고객자산은 충성고객만이 아니라 현재와 장래의 모든 고객, 손실을 내는 고객까지 더한 값입니다. 나머지 셋은 Rust, Zeithaml & Lemon(2000)이 든 배경입니다.",
            "The third. Customer equity adds up all customers, present and future, loyal or not, loss-making ones included. The other three are reasons given by Rust, Zeithaml & Lemon (2000).",
        ),
    },
    takeaway: Bilingual::new(
        "배경은 넷입니다. 상품·브랜드 시각의 한계, 경쟁 격화와 마케팅 생산성 하락, 정보기술의 발전, 과거지향 단기성과의 폐해를 묶어 외우십시오.",
        "There are four reasons: the limits of the product view, fiercer rivalry with falling productivity, technology, and short-termism.",
    ),
};
