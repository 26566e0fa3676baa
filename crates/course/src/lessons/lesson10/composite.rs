//! Exercise 7: the composite of Brady and Cronin.

use crate::function::Input;
use tourism_marketing::quality::{self, BradyCronin};

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::lessons::is;

/// The nine sub-dimensions of a hotel.
const HOTEL: BradyCronin = BradyCronin {
    interaction: [6.0, 5.0, 5.5],
    environment: [5.0, 6.0, 4.0],
    outcome: [4.0, 5.0, 4.5],
};

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("브래디·크로닌 합성점수", "The Brady–Cronin composite"),
    ask: Bilingual::new(
        "한 호텔의 하위차원 점수가 상호작용 6, 5, 5.5, 물리적 환경 5, 6, 4, 결과 4, 5, 4.5입니다. 세 차원의 가중치가 2:1:1일 때 합성점수를 구하십시오.",
        "A hotel has sub-dimension scores of 6, 5, 5.5 (interaction), 5, 6, 4 (environment) and 4, 5, 4.5 (outcome). With weights 2:1:1, what is the composite?",
    ),
    stars: 3,
    concepts: &[
        "brady-cronin-model",
        "interaction-quality",
        "physical-environment-quality",
        "outcome-quality",
    ],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(quality::brady_cronin(&HOTEL, [2.0, 1.0, 1.0])?),
    misconceptions: &[
        Misconception {
            id: "unweighted",
            wrong: |_| is(quality::brady_cronin(&HOTEL, [1.0, 1.0, 1.0])?),
            message: Bilingual::new(
                "세 차원을 똑같이 평균했거나, 가중치 2를 물리적 환경에 주셨습니다(이 호텔에서는 둘이 같은 값이 됩니다). 2는 맨 앞의 상호작용에 붙습니다.",
                "Either the three dimensions count the same, or the weight of 2 went to the environment (for this hotel both give one value). It belongs to interaction, the first.",
            ),
        },
        Misconception {
            id: "over_three",
            wrong: |_| is(4.0 / 3.0 * quality::brady_cronin(&HOTEL, [2.0, 1.0, 1.0])?),
            message: Bilingual::new(
                "차원의 수 3으로 나누셨습니다. 가중치의 합 2 + 1 + 1로 나눕니다.",
                "You divided by the number of dimensions, 3. Divide by the sum of the weights, 2 + 1 + 1.",
            ),
        },
        Misconception {
            id: "undivided",
            wrong: |_| is(4.0 * quality::brady_cronin(&HOTEL, [2.0, 1.0, 1.0])?),
            message: Bilingual::new(
                "나누지 않으셨습니다. 7점 척도를 넘는 품질은 없습니다. 가중치의 합으로 나누십시오.",
                "It was not divided: no quality lies above the scale of 7. Divide by the sum of the weights.",
            ),
        },
        Misconception {
            id: "weight_on_outcome",
            wrong: |_| is(quality::brady_cronin(&HOTEL, [1.0, 1.0, 2.0])?),
            message: Bilingual::new(
                "가중치 2를 결과에 주셨습니다. 차례는 상호작용, 물리적 환경, 결과이고 2는 상호작용의 것입니다.",
                "The weight of 2 went to outcome. The order is interaction, environment, outcome; the 2 belongs to interaction.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 걸음입니다. 먼저 하위차원 셋을 차원마다 평균하고, 그다음에 세 차원을 가중평균합니다.",
            "Two steps: the mean of three sub-dimensions in each dimension, then a weighted mean of the three.",
        ),
        Bilingual::new(
            "차원 평균은 상호작용 5.5, 물리적 환경 5, 결과 4.5입니다.",
            "The dimension means are 5.5 for interaction, 5 for the environment, 4.5 for outcome.",
        ),
        Bilingual::new(
            "빈칸에 `(2.0 * interaction + environment + outcome) / (2.0 + 1.0 + 1.0)`의 꼴을 쓰십시오.",
            "Fill the blank in the form `(2.0 * interaction + environment + outcome) / (2.0 + 1.0 + 1.0)`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "(2 × 5.5 + 5 + 4.5) ÷ 4입니다. 논문은 이런 가중치를 정해 두지 않고 자료에서 추정합니다. 여기의 2:1:1은 연습을 위한 것입니다.",
            "(2 × 5.5 + 5 + 4.5) ÷ 4. The paper sets no such weights but estimates them from data; 2:1:1 is for practice.",
        ),
    },
    takeaway: Bilingual::new(
        "세 차원은 상호작용·물리적 환경·결과이고, 그 밑에 셋씩 아홉 하위차원이 있습니다. ‘기대’는 어느 층에도 없습니다.",
        "The three dimensions are interaction, physical environment and outcome, with three sub-dimensions each. “Expectation” is on no level.",
    ),
};
