//! Exercise 9: the return on CRM with a comparison group.

use tourism_marketing::{Result, crm};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The rise of profit with the programme and without it, and its cost, in millions of won.
const WITH: f64 = 180.0;
const WITHOUT: f64 = 90.0;
const COST: f64 = 120.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("비교집단을 둔 투자수익률", "Return with a comparison group"),
    ask: Bilingual::new(
        "프로그램을 들여놓은 호텔의 이익은 1억 8천만 원, 들여놓지 않은 비슷한 호텔의 이익은 같은 기간 9천만 원 늘었고, 비용은 1억 2천만 원이었습니다. 프로그램이 만든 이익(백만 원)과 투자수익률을 차례로 구하십시오.",
        "Profit rose by 180 million won in a hotel with the programme and by 90 million in a similar one without it; the programme cost 120 million. Find the profit that the programme caused (in millions) and the return on it.",
    ),
    stars: 2,
    concepts: &["crm", "crm-effects", "crm-goal"],
    graded: false,
    parts: &[
        Bilingual::new("프로그램이 만든 이익 (백만 원)", "Profit caused (million won)"),
        Bilingual::new("투자수익률", "Return"),
    ],
    task: Task::Value(Input::default),
    right: |_| outcome(WITH - WITHOUT),
    misconceptions: &[
        Misconception {
            id: "before_after",
            wrong: |_| outcome(WITH),
            message: Bilingual::new(
                "늘어난 이익을 모두 프로그램의 덕으로 보셨습니다. 비슷한 호텔도 9천만 원이 늘었으니 그만큼은 시장이 좋아진 몫입니다.",
                "All of the rise was credited to the programme. A similar hotel rose by 90 million too: that much is the market.",
            ),
        },
        Misconception {
            id: "cost_forgotten",
            wrong: |_| is((WITH - WITHOUT, (WITH - WITHOUT) / COST)),
            message: Bilingual::new(
                "비용을 빼지 않고 나누셨습니다. 투자수익률은 (만든 이익 − 비용) ÷ 비용이어서, 0이면 본전이고 음수이면 손해입니다.",
                "The cost was not taken off. The return is (profit caused − cost) ÷ cost: 0 breaks even, and below 0 money is lost.",
            ),
        },
        Misconception {
            id: "over_profit",
            wrong: |_| is((WITH - WITHOUT, (WITH - WITHOUT - COST) / (WITH - WITHOUT))),
            message: Bilingual::new(
                "만든 이익으로 나누셨습니다. 투자수익률의 분모는 들인 돈, 곧 비용입니다.",
                "You divided by the profit caused. The base of a return is the money put in: the cost.",
            ),
        },
        Misconception {
            id: "percent",
            wrong: |_| is((WITH - WITHOUT, 100.0 * crm::crm_roi(WITH - WITHOUT, COST)?)),
            message: Bilingual::new(
                "투자수익률을 백분율로 답하셨습니다. 비율 그대로, 곧 1보다 작은 소수로 쓰십시오.",
                "The return is given as a percentage. Write it as a ratio, a decimal.",
            ),
        },
        Misconception {
            id: "sign",
            wrong: |_| is((WITH - WITHOUT, -crm::crm_roi(WITH - WITHOUT, COST)?)),
            message: Bilingual::new(
                "수익률의 부호가 바뀌었습니다. 만든 이익이 비용보다 적으면 음수여야 합니다.",
                "The sign of the return is turned round. If less came back than went in, it is negative.",
            ),
        },
        Misconception {
            id: "added",
            wrong: |_| outcome(WITH + WITHOUT),
            message: Bilingual::new(
                "두 호텔의 증가액을 더하셨습니다. 들여놓지 않은 호텔의 몫은 빼야 합니다.",
                "The two rises were added. The one without the programme has to be taken off.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "연습 0을 떠올리십시오. 프로그램이 없었어도 늘었을 이익은 얼마입니까?",
            "Think of exercise 0. How much would profit have risen without the programme?",
        ),
        Bilingual::new(
            "만든 이익은 두 증가액의 차이이고, 투자수익률은 (만든 이익 − 비용) ÷ 비용입니다.",
            "The profit caused is the difference of the two rises; the return is (profit caused − cost) ÷ cost.",
        ),
        Bilingual::new(
            "첫 빈칸에 `180.0 - 90.0`, 둘째 빈칸에 `(caused - 120.0) / 120.0`을 쓰십시오.",
            "Write `180.0 - 90.0` in the first blank and `(caused - 120.0) / 120.0` in the second.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "9천만 원은 시장 덕분이므로 프로그램이 만든 이익은 9천만 원이고, 1억 2천만 원을 들였으니 4분의 1을 잃었습니다. `crm::crm_roi(90.0, 120.0)`이 같은 값을 냅니다.",
            "The market gave 90 million, the programme the other 90; having cost 120, it lost a quarter of its cost. `crm::crm_roi(90.0, 120.0)` gives the same.",
        ),
    },
    takeaway: Bilingual::new(
        "같은 자료가 비교집단이 없으면 +50 %, 있으면 −25 %입니다. 투자수익률을 들으면 ‘무엇과 견주었습니까?’를 물으십시오.",
        "The same data give +50 % without a comparison and −25 % with one. Of any return, ask: compared with what?",
    ),
};

fn outcome(caused: f64) -> Result<Answer> {
    is((caused, crm::crm_roi(caused, COST)?))
}
