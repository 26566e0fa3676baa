//! Exercise 5: when a card is due again.

use tourism_marketing::exam;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 5,
    title: Bilingual::new("다음 복습일", "The next review"),
    ask: Bilingual::new(
        "연속 성공 2회, 간격 6일, 용이도 2.5인 카드를 품질 5로 떠올렸습니다. SM-2에 따른 새 연속 성공 횟수, 다음 간격(일), 새 용이도를 차례로 답하십시오.",
        "A card with 2 recalls in a row, an interval of 6 days and an ease of 2.5 is recalled with quality 5. By SM-2, give the new number of recalls, the next interval in days and the new ease.",
    ),
    stars: 2,
    concepts: &["flashcards"],
    graded: false,
    parts: &[
        Bilingual::new("연속 성공", "recalls in a row"),
        Bilingual::new("간격(일)", "interval (days)"),
        Bilingual::new("용이도", "ease"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        let card = exam::Card { repetitions: 2, interval: 6, ease: 2.5 };
        let next = exam::sm2(card, 5)?;
        is((next.repetitions, next.interval, next.ease))
    },
    misconceptions: &[
        Misconception {
            id: "new_ease",
            wrong: |_| is((3, 16, 2.6)),
            message: Bilingual::new(
                "간격을 새 용이도로 늘리셨습니다. SM-2는 이번 복습 **앞**의 용이도를 곱합니다.",
                "The interval grew by the new ease. SM-2 multiplies by the ease from **before** this review.",
            ),
        },
        Misconception {
            id: "ease_unchanged",
            wrong: |_| is((3, 15, 2.5)),
            message: Bilingual::new(
                "용이도가 그대로입니다. 품질이 4이면 그대로이지만 5이면 0.1이 오릅니다.",
                "The ease was left as it was. It stays for quality 4; quality 5 adds 0.1.",
            ),
        },
        Misconception {
            id: "not_counted",
            wrong: |_| is((2, 15, 2.6)),
            message: Bilingual::new(
                "이번 성공을 세지 않으셨습니다. 품질이 3 이상이면 연속 성공이 1 늘어납니다.",
                "This recall was not counted. With quality 3 or more the number in a row goes up by 1.",
            ),
        },
        Misconception {
            id: "second_interval",
            wrong: |_| is((3, 6, 2.6)),
            message: Bilingual::new(
                "간격 6일을 다시 쓰셨습니다. 6일은 두 번째 성공 뒤의 간격이고, 세 번째부터는 앞의 간격에 용이도를 곱합니다.",
                "The interval of 6 days was used again. That follows the second recall; from the third on the interval is multiplied by the ease.",
            ),
        },
        Misconception {
            id: "forgotten",
            wrong: |_| is((0, 1, 2.6)),
            message: Bilingual::new(
                "잊은 카드처럼 처음으로 되돌리셨습니다. 품질 5는 완전히 떠올렸다는 뜻입니다. 되돌리는 것은 3보다 작을 때입니다.",
                "The card was sent back as if forgotten. Quality 5 is perfect recall; it starts again only below 3.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "품질이 3 이상이므로 성공입니다. 위의 규칙에서 세 번째 성공의 줄을 보십시오.",
            "Quality 3 or more is a success. See the rule for the third recall above.",
        ),
        Bilingual::new(
            "새 간격은 앞의 간격 × 앞의 용이도이고, 새 용이도는 품질 5에서 0.1이 오릅니다.",
            "The new interval is the old one times the old ease; with quality 5 the ease goes up by 0.1.",
        ),
        Bilingual::new(
            "2 + 1, 6 × 2.5, 2.5 + 0.1을 손으로 계산해 괄호 안에 세 수를 적으십시오. 앞의 둘은 정수이므로 소수점 없이 씁니다.",
            "Work out 2 + 1, 6 × 2.5 and 2.5 + 0.1 by hand and write the three numbers in the brackets, the first two whole, the last a decimal.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_5.rs"),
        why: Bilingual::new(
            "세 번째 성공이므로 간격은 6 × 2.5 = 15일입니다. 품질 5는 용이도를 0.1 올려 2.6이 되고, 이것은 다음번 간격부터 쓰입니다.",
            "It is the third recall, so the interval is 6 × 2.5 = 15 days. Quality 5 raises the ease by 0.1 to 2.6, which counts from the next interval on.",
        ),
    },
    takeaway: Bilingual::new(
        "세 번 성공하면 다음은 보름 뒤입니다. 한 카드에 드는 시간이 빠르게 줄어드는 것이 간격을 두는 까닭입니다.",
        "After three recalls the next is a fortnight away. Cards soon ask for little time: that is what spacing is for.",
    ),
};
