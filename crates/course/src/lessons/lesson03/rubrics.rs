//! The written questions of the lesson.

use crate::bilingual::Bilingual;
use crate::rubric::{Criterion, Rubric};

pub(super) const ALL: &[Rubric] = &[ESSAY, SHORT];

const ESSAY: Rubric = Rubric {
    id: "essay",
    name: Bilingual::new("논술", "Essay"),
    question: Bilingual::new(
        "파레토 법칙의 의미와 관광기업 활용을 설명하고, ‘상위 20 %에 집중하라’는 처방의 한계를 자료로 논하시오.",
        "Explain the Pareto principle and its use in tourism firms, and discuss from data the limits of the advice to focus on the top 20 %.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("유래와 정의", "Origin and definition"),
            full: Bilingual::new(
                "파레토의 소득 분포 연구와 주란의 명명을 구별하고, 80과 20이 더해서 100이 되어야 하는 법칙이 아니라 경험칙임을 밝혔다.",
                "Pareto's study of incomes is kept apart from Juran's naming; 80 and 20 are a rule of thumb that need not add up to 100.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("호텔·항공 활용 예", "Use in hotels and airlines"),
            full: Bilingual::new(
                "호텔의 회원 등급, 항공사의 상용고객 우대처럼 구체적인 예를 둘 이상 들고, 집중도가 그 운영에 어떻게 쓰이는지 설명했다.",
                "Two or more concrete cases, such as hotel tiers and frequent flyers, with how concentration is used in running them.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new("매출·이익·반응의 구별", "Revenue, profit and response"),
            full: Bilingual::new(
                "매출의 비중, 이익의 비중, 마케팅에 대한 반응이 서로 다르다는 점과, 매출이 큰 고객이 반드시 이익이나 반응도 큰 것은 아니라는 점을 밝혔다.",
                "Shares of revenue, of profit and of response to marketing are told apart: a large customer need not be profitable or responsive.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new(
                "실측 50–73 %와 평균 회귀",
                "Measured 50–73 % and regression to the mean",
            ),
            full: Bilingual::new(
                "상위 20 %의 실제 비중이 대개 50–60 %이고 여섯 해를 본 연구에서도 73 %였다는 자료를 들고, 올해의 상위 고객이 이듬해에 평균 쪽으로 돌아간다는 것을 두 해 자료로 설명했다.",
                "Data show that the top 20 % mostly bring 50–60 %, and 73 % over six years, and that this year's top customers fall back towards the mean next year.",
            ),
            points: 6,
        },
        Criterion {
            name: Bilingual::new(
                "대안: CLV·증분반응 기준",
                "Instead: lifetime value and incremental response",
            ),
            full: Bilingual::new(
                "과거의 매출 대신 고객생애가치와, 마케팅을 해서 더 얻는 반응(증분반응)을 기준으로 자원을 나누는 방법을 제시했다.",
                "Resources go by customer lifetime value and by the response that marketing adds, rather than by past revenue.",
            ),
            points: 6,
        },
    ],
    concepts: &["pareto-principle", "pareto-customers", "core-customers", "buyer-moderation"],
};

const SHORT: Rubric = Rubric {
    id: "short",
    name: Bilingual::new("약술", "Short answer"),
    question: Bilingual::new(
        "로렌츠 곡선과 지니계수를 설명하시오.",
        "Explain the Lorenz curve and the Gini coefficient.",
    ),
    criteria: &[
        Criterion {
            name: Bilingual::new("곡선의 정의", "The curve"),
            full: Bilingual::new(
                "작은 값부터 누적한 고객 비율을 가로축에, 누적 매출 비율을 세로축에 두며, 모두 같으면 대각선(균등선)이 된다는 점을 썼다.",
                "Cumulative share of customers, smallest first, against cumulative share of revenue; with equal amounts it is the diagonal.",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("지니계수의 정의와 범위", "The coefficient and its range"),
            full: Bilingual::new(
                "균등선과 곡선 사이 면적의 두 배이고, 0(모두 같음)부터 1 − 1/n까지이며, n/(n−1)로 보정하기도 한다는 점을 썼다.",
                "Twice the area between diagonal and curve; from 0 (all equal) to 1 − 1/n, sometimes corrected by n/(n−1).",
            ),
            points: 4,
        },
        Criterion {
            name: Bilingual::new("예", "An example"),
            full: Bilingual::new(
                "고객이나 매출의 예를 수치와 함께 들고, 그 값이 무엇을 뜻하는지 풀이했다.",
                "An example of customers or revenue with numbers, and what the value means.",
            ),
            points: 2,
        },
    ],
    concepts: &["lorenz-curve", "gini-coefficient"],
};
