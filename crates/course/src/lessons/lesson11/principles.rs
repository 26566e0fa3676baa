//! Exercise 1: the eight principles among twelve.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("TQM 8원칙 고르기", "Pick the eight principles"),
    ask: Bilingual::new(
        "열두 보기 가운데 관광마케팅 교과서의 TQM 8원칙(서비스)에 드는 것의 번호를 모두 고르십시오.",
        "Of twelve options, choose the numbers of the eight TQM principles (service) of Korean tourism texts.",
    ),
    stars: 1,
    concepts: &[
        "tqm-principles",
        "quality-goal-setting",
        "dedicated-quality-unit",
        "service-standardization",
        "voice-of-customer-employee",
        "careful-selection",
        "employee-training",
        "empowerment",
        "periodic-evaluation",
    ],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| is([1, 3, 4, 6, 7, 9, 10, 12]),
    misconceptions: &[
        Misconception {
            id: "criterion",
            wrong: |_| is([2]),
            message: Bilingual::new(
                "2번은 8원칙이 아니라 품질기준 3가지의 하나입니다. 세 기준은 ‘왜’를, 여덟 원칙은 ‘무엇을 할지’를 말합니다.",
                "Option 2 is one of the three quality criteria, not of the eight principles. The criteria say why, the principles what to do.",
            ),
        },
        Misconception {
            id: "inspection",
            wrong: |_| is([5]),
            message: Bilingual::new(
                "5번은 TQM이 넘어서려던 방식입니다. 끝에서 모두 검사하는 대신 과정에서 미리 막습니다.",
                "Option 5 is what TQM wanted to leave behind: it prevents defects in the process instead of inspecting everything at the end.",
            ),
        },
        Misconception {
            id: "iso",
            wrong: |_| is([8]),
            message: Bilingual::new(
                "8번은 ISO 9000의 품질경영원칙입니다. 관광마케팅 교과서의 8원칙과는 다른 목록이니 섞지 마십시오.",
                "Option 8 is a principle of ISO 9000, which is another list. Do not mix the two.",
            ),
        },
        Misconception {
            id: "blame",
            wrong: |_| is([11]),
            message: Bilingual::new(
                "11번은 원칙에 없습니다. 벌점은 결함을 숨기게 하고, 결함의 대부분은 개인이 아니라 과정에서 생깁니다.",
                "Option 11 is no principle. Penalty points make staff hide defects, most of which come from the process and not from a person.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "넷은 품질을 세우고 재는 일, 넷은 사람에 관한 일입니다.",
            "Four are about setting up and measuring quality, four about people and their voices.",
        ),
        Bilingual::new(
            "보기에 섞인 넷은 품질기준 3가지의 하나, 사후 검사, ISO 9000의 원칙, 그리고 벌입니다.",
            "The four that do not belong are a quality criterion, an inspection, a principle of ISO 9000, and a punishment.",
        ),
        Bilingual::new(
            "목표 – 부서 – 표준 – 청취 – 선발 – 교육 – 권한 – 평가의 차례로 짚어 보십시오.",
            "Go by goals – unit – standards – listening – selection – training – empowerment – evaluation.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "2번은 품질기준, 5번은 사후 검사, 8번은 ISO 9000의 원칙, 11번은 어느 목록에도 없는 벌입니다.",
            "Option 2 is a criterion, 5 an inspection after the fact, 8 a principle of ISO 9000, and 11 a punishment that is on no list.",
        ),
    },
    takeaway: Bilingual::new(
        "8원칙은 한국 관광 교과서의 목록이고 ISO 9000의 원칙은 2015년부터 일곱입니다. 답안에 어느 목록인지 적으십시오.",
        "The eight are a list of Korean tourism texts; ISO 9000 has had seven since 2015. Say which list you mean.",
    ),
};
