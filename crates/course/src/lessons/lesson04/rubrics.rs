//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "우량고객 관리의 과제(선별기준·규모·보상·데이터베이스)를 설명하고 호텔의 실행안을 제시하시오.",
        "Explain the tasks of best-customer management (criteria, size, reward, database) and propose a plan for a hotel.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("네 과제의 열거와 설명", "The four tasks"),
            full: Bilingual::new(
                "선별기준, 규모와 관리기간, 차별적 보상, 데이터베이스를 모두 들고, 과제마다 무엇을 정해야 하는지 설명했다(과제당 3점).",
                "Selection criteria, size and review period, differential reward and database, each with what has to be decided (3 points each).",
            ),
            points: 12,
        },
        Criterion {
            name: Bilingual::new("매출 대 이익기여 기준", "Revenue against profit contribution"),
            full: Bilingual::new(
                "매출이 큰 고객이 손해일 수 있음을 응대비나 고래 곡선의 수치로 보이고, 이익기여와 잠재가치를 기준으로 삼아야 하는 까닭을 썼다.",
                "Figures on cost to serve or a whale curve show that a large customer can be a loss, and why contribution and potential should decide.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("적정 규모의 한계분석", "Marginal analysis of the size"),
            full: Bilingual::new(
                "마지막 한 명의 증분이익이 1인당 비용과 같아지는 곳까지 늘린다는 것과, 고정비는 인원이 아니라 시행 여부를 정한다는 것을 썼다.",
                "Add customers until the last one's uplift equals the cost per head; the fixed cost decides on the programme, not on its size.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("물질·심리 보상의 설계", "Material and psychological rewards"),
            full: Bilingual::new(
                "할인·포인트 같은 물질적 혜택과 인정·우선권 같은 심리적 혜택을 나누어, 누구에게 무엇을 줄지 설계했다.",
                "Material benefits (discounts, points) and psychological ones (recognition, priority) are told apart and assigned to guests.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("실행안의 구체성", "A concrete plan"),
            full: Bilingual::new(
                "자료, 점수 방식, 인원, 관리기간, 동의와 공정성, 대조군으로 효과를 재는 방법까지 호텔에 맞게 적었다.",
                "Data, scoring, size, period, consent and fairness, and a control group to measure the effect, all fitted to a hotel.",
            ),
            points: 4,
        },
    ],
    concepts: &[
        "good-customer-management",
        "good-customer-selection",
        "good-customer-size",
        "good-customer-period",
    ],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "RFM의 세 지표와 한계를 쓰시오.",
        "State the three measures of RFM and its limits.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("세 지표의 정의", "The three measures"),
            full: Bilingual::new(
                "최근성은 마지막 이용 뒤 지난 시간, 구매빈도는 일정 기간의 이용 횟수, 구매금액은 일정 기간의 이용 금액임을 썼다(지표당 2점).",
                "Recency: time since the last purchase; frequency: purchases in a period; monetary value: amount in a period (2 points each).",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("점수 방식", "Scoring"),
            full: Bilingual::new(
                "고객을 같은 수씩 나누어 1–5점을 매기며, 독립 방식과 중첩 방식에서 점수가 달라짐을 썼다.",
                "Customers are cut into equal groups scored 1 to 5, independently or nested, and the two differ.",
            ),
            points: 2,
        },
        Criterion {
            name: Bilingual::new("고객생애가치와의 차이", "Against lifetime value"),
            full: Bilingual::new(
                "RFM은 과거 행동의 순위이지 앞으로의 이익이 아니며, 원가·할인·이탈 확률을 담지 않음을 썼다.",
                "RFM ranks past behaviour; it holds no future profit, cost, discounting or probability of leaving.",
            ),
            points: 2,
        },
    ],
    concepts: &["rfm", "recency", "frequency", "monetary", "rfm-scoring"],
};
