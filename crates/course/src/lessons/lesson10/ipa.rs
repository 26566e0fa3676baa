//! Exercise 5: quadrants of four attributes.

use crate::function::Input;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

/// The quadrants by their names.
const CONCENTRATE: &str = "concentrate|집중 개선|집중|concentrate here";
const KEEP_UP: &str = "keep-up|유지·강화|유지|keep up the good work|keep up";
const LOW: &str = "low-priority|낮은 우선순위|저순위|low priority";
const OVERKILL: &str = "overkill|과잉 노력|과잉|possible overkill";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("IPA 사분면", "IPA quadrants"),
    ask: Bilingual::new(
        "네 속성의 (중요도, 성과)가 체크인 (6, 4), 조식 (6, 6), 미니바 (4, 4), 로비 (4, 6)입니다. 두 기준선이 5일 때 사분면을 차례로 쓰십시오.",
        "Four attributes have (importance, performance): check-in (6, 4), breakfast (6, 6), minibar (4, 4), lobby (4, 6). With both lines at 5, name the quadrants in order.",
    ),
    stars: 2,
    concepts: &["importance-performance-analysis"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is([CONCENTRATE, KEEP_UP, LOW, OVERKILL]),
    misconceptions: &[
        Misconception {
            id: "axes_swapped",
            wrong: |_| is([OVERKILL, KEEP_UP, LOW, CONCENTRATE]),
            message: Bilingual::new(
                "중요도와 성과를 바꾸어 읽으셨습니다. 괄호 안의 첫 수가 중요도이고, 중요한데 성과가 낮은 것이 집중 개선입니다.",
                "Importance and performance were swapped. The first number is importance; important and badly done means concentrate.",
            ),
        },
        Misconception {
            id: "any_low_concentrate",
            wrong: |_| is(["", "", CONCENTRATE, ""]),
            message: Bilingual::new(
                "성과가 낮다고 모두 집중 개선은 아닙니다. 미니바는 중요도도 낮으므로 뒤로 미룹니다.",
                "Low performance alone does not call for concentration. The minibar is not important either, and can wait.",
            ),
        },
        Misconception {
            id: "any_high_keep_up",
            wrong: |_| is(["", "", "", KEEP_UP]),
            message: Bilingual::new(
                "로비는 성과가 높지만 중요도가 낮습니다. 중요하지 않은 곳에 들인 노력은 다른 이름으로 부릅니다.",
                "The lobby is well done, but not important. Effort where it matters little has another name.",
            ),
        },
        Misconception {
            id: "low_and_overkill_swapped",
            wrong: |_| is(["", "", OVERKILL, LOW]),
            message: Bilingual::new(
                "아래쪽 두 칸이 바뀌었습니다. 성과까지 낮으면 낮은 우선순위, 성과가 높으면 과잉 노력입니다.",
                "The two lower quadrants have changed places: badly done is low priority, well done is overkill.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "먼저 중요도가 5 이상인지 보고, 그다음에 성과가 5 이상인지 보십시오.",
            "First ask whether importance is 5 or more, then whether performance is.",
        ),
        Bilingual::new(
            "중요하고 못하면 집중 개선, 중요하고 잘하면 유지, 덜 중요하고 못하면 낮은 우선순위, 덜 중요하고 잘하면 과잉 노력입니다.",
            "Important and badly done: concentrate; important and well done: keep up; neither: low priority; well done but not important: overkill.",
        ),
        Bilingual::new(
            "네 속성은 네 칸에 하나씩 들어갑니다. 체크인은 중요한데 성과가 낮고, 로비는 그 반대입니다. `\"concentrate\"`, `\"keep-up\"`, `\"low-priority\"`, `\"overkill\"` 가운데에서 쓰십시오.",
            "Each of the four falls into a quadrant of its own. The check-in is important and badly done, the lobby the reverse. Use `\"concentrate\"`, `\"keep-up\"`, `\"low-priority\"` and `\"overkill\"`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "체크인은 중요한데 성과가 낮아 먼저 고치고, 로비는 덜 중요한데 잘하므로 노력을 옮길 수 있습니다. `quality::ipa`가 같은 일을 하고, 선 위의 점은 높은 쪽으로 칩니다.",
            "The check-in is mended first; the lobby could give some of its effort away. `quality::ipa` does the same; a point on a line counts as high.",
        ),
    },
    takeaway: Bilingual::new(
        "IPA의 답은 기준선에 달렸습니다. 척도의 가운데인지 자료의 평균인지 보고서에 반드시 밝히십시오.",
        "An IPA depends on its lines. Say in every report whether they are the middle of the scale or the means of the data.",
    ),
};
