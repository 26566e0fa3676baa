//! Exercise 7: who named the principle.

use super::data::is;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("‘파레토 법칙’이라는 이름", "The name “Pareto principle”"),
    ask: Bilingual::new(
        "‘결과의 큰 부분이 소수의 원인에서 나온다’는 경험칙에 파레토의 이름을 붙인 사람은 누구입니까? 한글로도 로마자로도 답할 수 있습니다.",
        "Who gave Pareto's name to the rule of thumb that a large part of the outcome comes from a few of the causes? Latin letters or Hangul will both do.",
    ),
    stars: 1,
    concepts: &["pareto-principle"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is("Juran"),
    misconceptions: &[
        Misconception {
            id: "pareto",
            wrong: |_| is("Pareto"),
            message: Bilingual::new(
                "파레토는 소득이 많은 쪽 꼬리의 분포를 연구했습니다(1896–97). 80 대 20을 법칙이라고 하지도, 경영에 쓰지도 않았습니다. 반세기 뒤에 품질관리에서 그의 이름을 빌려 쓴 사람이 있습니다.",
                "Pareto studied how incomes thin out at the top (1896–97). He stated no 80/20 rule and did not apply it to business; half a century later somebody in quality control borrowed his name.",
            ),
        },
        Misconception {
            id: "lorenz",
            wrong: |_| is("Lorenz"),
            message: Bilingual::new(
                "로렌츠는 누적 비중을 그린 곡선을 내놓은 사람입니다(1905).",
                "Lorenz proposed the curve of cumulative shares (1905).",
            ),
        },
        Misconception {
            id: "gini",
            wrong: |_| is("Gini"),
            message: Bilingual::new(
                "지니는 불균등을 한 수로 나타낸 지니계수를 내놓은 사람입니다(1912).",
                "Gini proposed the coefficient that puts inequality into one number (1912).",
            ),
        },
        Misconception {
            id: "koch",
            wrong: |_| is("Koch"),
            message: Bilingual::new(
                "코치는 80/20을 널리 알린 책을 썼지만(1997), 이름은 그보다 훨씬 앞서 붙었습니다.",
                "Koch wrote the book that made 80/20 popular (1997), but the name is much older.",
            ),
        },
        Misconception {
            id: "dickie",
            wrong: |_| is("Dickie"),
            message: Bilingual::new(
                "디키는 재고를 A·B·C로 나누는 ABC 분석을 내놓은 사람입니다(1951).",
                "Dickie proposed ABC analysis, which sorts stock into A, B and C (1951).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "파레토 본인이 붙인 이름이 아닙니다. 어느 분야에서 ‘중요한 소수’를 찾으려 했을지 생각해 보십시오.",
            "It was not Pareto himself. In which field would one look for the “vital few”?",
        ),
        Bilingual::new(
            "불량의 대부분이 몇 가지 원인에서 나온다고 말한 품질관리 전문가입니다. 1951년의 안내서에 이 원리를 실었습니다.",
            "An expert in quality control, who said that most defects come from a few causes, and put the principle into a handbook of 1951.",
        ),
        Bilingual::new(
            "루마니아에서 태어난 미국 사람이고, 성은 J로 시작합니다(한글로 두 글자).",
            "An American born in Romania, whose family name begins with J and has five letters.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "조지프 주란(Joseph M. Juran)이 품질관리에서 ‘중요한 소수’를 가리키며 파레토의 이름을 빌렸습니다. 이름은 파레토의 것이지만 원리는 주란이 일반화한 것입니다.",
            "Joseph M. Juran borrowed Pareto's name for the “vital few” of quality control. The name is Pareto's; the general principle is Juran's.",
        ),
    },
    takeaway: Bilingual::new(
        "파레토가 ‘인구의 20 %가 부의 80 %를 가진다’는 법칙을 세웠다는 설명을 흔히 볼 수 있지만 정확하지 않습니다. 시험 답안에서는 파레토의 연구와 주란의 명명을 구별해 쓰십시오.",
        "“Pareto found the law that 20 % of the people own 80 % of the wealth” is often read and not accurate. In an exam, keep Pareto's study and Juran's naming apart.",
    ),
};
