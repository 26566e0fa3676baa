//! Exercise 9: whom to make an offer so that they stay.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 9,
    title: Bilingual::new("누구를 붙잡을 것인가", "Whom to hold back"),
    ask: Bilingual::new(
        "다섯 집단의 이탈확률이 혜택이 없을 때와 있을 때로 주어집니다. 손님 한 명을 지키면 20만 원을 얻고 혜택에는 한 명에 1만 원이 듭니다. 혜택을 주는 것이 이익인 집단의 번호를 모두 고르십시오.",
        "For five groups you know the churn rate without and with an offer. A guest who stays is worth 200,000 won, and the offer costs 10,000 won for each who gets it. Give the numbers of all groups for which it pays.",
    ),
    stars: 2,
    concepts: &["defection-prevention", "churn"],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([2, 4]),
    misconceptions: &[
        Misconception {
            id: "highest_risk",
            wrong: |_| is([1]),
            message: Bilingual::new(
                "이탈확률이 가장 높은 1번을 고르셨습니다. 혜택을 주어도 0.80이 0.78이 될 뿐이어서 한 명에 4,000원을 얻으려고 10,000원을 씁니다. 위험의 크기가 아니라 혜택으로 줄어드는 크기를 보십시오.",
                "You chose group 1, with the highest risk. The offer moves it only from 0.80 to 0.78: 10,000 won are spent to gain 4,000. Look at how much the offer lowers the risk, not at how high it is.",
            ),
        },
        Misconception {
            id: "woken_up",
            wrong: |_| is([3]),
            message: Bilingual::new(
                "3번을 고르셨습니다. 이 집단은 혜택을 받으면 오히려 더 떠납니다. 잊고 있던 해지를 떠올리게 하는 연락도 있습니다.",
                "You chose group 3, in which more leave when they get the offer. Some messages only remind people that they could leave.",
            ),
        },
        Misconception {
            id: "sure_to_stay",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "5번을 고르셨습니다. 이탈이 줄기는 하지만 0.01뿐이어서 2,000원을 얻으려고 10,000원을 씁니다. 어차피 남을 손님입니다.",
                "You chose group 5. Churn does fall, but by 0.01: 10,000 won are spent to gain 2,000. These guests stay anyway.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "집단마다 혜택으로 이탈확률이 얼마나 줄어드는지 적어 보십시오.",
            "For each group write down by how much the offer lowers the churn rate.",
        ),
        Bilingual::new(
            "줄어드는 크기 × 200,000원이 10,000원보다 커야 이익입니다. 곧 0.05보다 크게 줄어야 합니다.",
            "It pays where the fall × 200,000 won exceeds 10,000 won, that is, where the fall is larger than 0.05.",
        ),
        Bilingual::new(
            "줄어드는 크기는 차례로 0.02, 0.15, −0.04, 0.08, 0.01입니다. 0.05보다 큰 집단의 번호를 `vec![ , ]`에 쓰십시오.",
            "The falls are 0.02, 0.15, −0.04, 0.08 and 0.01. Write the numbers of those above 0.05 into `vec![ , ]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_9.rs"),
        why: Bilingual::new(
            "1만 원이 돌아오려면 이탈확률이 0.05보다 크게 줄어야 합니다. 2번은 0.15 × 20만 = 3만 원, 4번은 0.08 × 20만 = 1만 6천 원을 얻습니다. 나머지는 들인 돈보다 적게 얻거나 잃습니다.",
            "To earn back 10,000 won the churn rate must fall by more than 0.05. Group 2 gains 0.15 × 200,000 = 30,000 and group 4 0.08 × 200,000 = 16,000 won; the others gain less than is spent, or lose.",
        ),
    },
    takeaway: Bilingual::new(
        "이탈 위험이 큰 손님이 아니라 혜택에 마음이 움직이는 손님을 찾으십시오. 그것은 대조군을 두고 시험해야 알 수 있습니다.",
        "Look for guests whom the offer moves, not for those at the greatest risk. Only a trial with a control group tells who they are.",
    ),
};
