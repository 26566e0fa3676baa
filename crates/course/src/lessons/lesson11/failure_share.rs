//! Exercise 2: the share of failure in the cost of quality.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

use tourism_marketing::quality::{self, QualityCosts};

/// In millions of won a year.
const COSTS: QualityCosts = QualityCosts {
    prevention: 10.0,
    appraisal: 15.0,
    internal_failure: 30.0,
    external_failure: 45.0,
};
const SALES: f64 = 1_000.0;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("실패비용의 비중", "The share of failure"),
    ask: Bilingual::new(
        "예방비용 10, 평가비용 15, 내부실패비용 30, 외부실패비용 45(백만 원)일 때, 품질비용 가운데 실패비용의 비중을 0과 1 사이의 수로 구하십시오.",
        "Prevention costs 10, appraisal 15, internal failure 30 and external failure 45 million won. What share of the cost of quality is failure, between 0 and 1?",
    ),
    stars: 1,
    concepts: &["cost-of-quality", "defect-prevention"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::cost_of_quality(&COSTS, SALES)?.failure_share),
    misconceptions: &[
        Misconception {
            id: "external_only",
            wrong: |_| is(COSTS.external_failure / 100.0),
            message: Bilingual::new(
                "손님이 겪은 외부실패만 세셨습니다. 손님이 겪기 전에 고치느라 든 내부실패도 실패비용입니다.",
                "Only the failures that guests met were counted. Those mended before a guest met them are failures, too.",
            ),
        },
        Misconception {
            id: "internal_only",
            wrong: |_| is(COSTS.internal_failure / 100.0),
            message: Bilingual::new(
                "내부실패만 세셨습니다. 손님이 겪은 외부실패를 더하십시오.",
                "Only internal failure was counted. Add external failure, which guests met.",
            ),
        },
        Misconception {
            id: "percent_or_sum",
            wrong: |_| is(COSTS.internal_failure + COSTS.external_failure),
            message: Bilingual::new(
                "실패비용의 합(또는 백분율)을 답하셨습니다. 품질비용의 합계로 나눈 0과 1 사이의 비율로 쓰십시오.",
                "This is the sum of the failures (or a percentage). Divide by the whole cost of quality to get a share between 0 and 1.",
            ),
        },
        Misconception {
            id: "conformance",
            wrong: |_| is((COSTS.prevention + COSTS.appraisal) / 100.0),
            message: Bilingual::new(
                "예방과 평가의 비중을 구하셨습니다. 그것은 잘하려고 쓴 돈입니다. 실패비용은 나머지 둘입니다.",
                "This is prevention and appraisal, the money spent to do things right. Failure is the other two.",
            ),
        },
        Misconception {
            id: "appraisal_is_failure",
            wrong: |_| is(1.0 - COSTS.prevention / 100.0),
            message: Bilingual::new(
                "평가비용까지 실패로 넣으셨습니다. 점검과 조사에 드는 돈은 결함이 없어도 듭니다.",
                "Appraisal was counted as failure. Inspections and surveys cost money also where nothing is wrong.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "네 비용 가운데 결함이 하나도 없으면 들지 않았을 것은 어느 것입니까?",
            "Which of the four would not have been spent if nothing had gone wrong?",
        ),
        Bilingual::new(
            "내부실패와 외부실패를 더해 합계로 나눕니다.",
            "Add internal and external failure and divide by the total.",
        ),
        Bilingual::new(
            "빈칸에 두 이름 `internal`과 `external`의 합을 쓰십시오.",
            "Write the sum of the two names `internal` and `external` in the blank.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "결함이 없었다면 고칠 일도 물어 줄 일도 없었을 75백만 원이 합계 1억 원의 4분의 3입니다.",
            "The 75 million that mending and refunds took would not have been spent without defects: three quarters of 100 million.",
        ),
    },
    takeaway: Bilingual::new(
        "실패비용의 비중이 크면 예방에 쓸 돈의 재원이 이미 있는 셈입니다. 다만 예방이 실패를 얼마나 줄이는지는 재어 보아야 합니다.",
        "Where failure is most of the cost, the money for prevention is already being spent. How much prevention saves must still be measured.",
    ),
};
