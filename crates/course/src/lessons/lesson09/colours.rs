//! Exercise 2: how warm three colours look.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 2,
    title: Bilingual::new("세 색의 온도감", "How warm three colours look"),
    ask: Bilingual::new(
        "RGB (255, 80, 0), (0, 120, 255), (128, 128, 128)의 온도감을 난색(warm), 한색(cool), 중간색(intermediate), 무채색(neutral) 가운데에서 골라 차례로 답하십시오.",
        "Name the temperature of the RGB colours (255, 80, 0), (0, 120, 255) and (128, 128, 128), in this order: warm, cool, intermediate or neutral.",
    ),
    stars: 1,
    concepts: &["color-marketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is([WARM, COOL, NEUTRAL]),
    misconceptions: &[
        Misconception {
            id: "grey_is_cool",
            wrong: |_| is([WARM, COOL, COOL]),
            message: Bilingual::new(
                "회색을 차가운 색으로 보셨습니다. 빨강·초록·파랑의 값이 모두 같으면 색상이 없으므로 무채색입니다.",
                "The grey was taken for a cool colour. With red, green and blue equal there is no hue: it is neutral.",
            ),
        },
        Misconception {
            id: "kelvin",
            wrong: |_| is([COOL, WARM, NEUTRAL]),
            message: Bilingual::new(
                "거꾸로입니다. 조명의 색온도(켈빈)는 푸른빛이 더 높지만, 눈이 느끼는 온도감은 주황이 따뜻하고 파랑이 차갑습니다.",
                "It is the other way round. Bluish light has the higher colour temperature in kelvin, but to the eye orange is warm and blue is cool.",
            ),
        },
        Misconception {
            id: "grey_between",
            wrong: |_| is([WARM, COOL, MIDDLE]),
            message: Bilingual::new(
                "회색을 중간색으로 보셨습니다. 중간색은 연두나 보라처럼 난색과 한색 사이의 **색상**이고, 회색에는 색상이 없습니다.",
                "The grey was called intermediate. That is a **hue** between warm and cool, such as violet; grey has no hue.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "세 수 가운데 가장 큰 것이 무엇인지 보십시오. 빨강입니까, 파랑입니까, 모두 같습니까?",
            "Look for the largest of the three numbers: is it red, is it blue, or are all equal?",
        ),
        Bilingual::new(
            "첫째는 주황, 둘째는 파랑, 셋째는 회색입니다. 색상환의 그림을 떠올리십시오.",
            "The first is an orange, the second a blue, the third a grey. Recall the colour circle.",
        ),
        Bilingual::new(
            "`[\"…\", \"…\", \"…\"]` 꼴로 세 낱말을 씁니다. 주황은 불, 파랑은 물의 쪽이고, 회색은 난색도 한색도 중간색도 아닙니다. 한국어와 영어 이름을 모두 받습니다.",
            "Write three words, `[\"…\", \"…\", \"…\"]`. Orange goes with fire, blue with water; grey is neither warm nor cool nor in between.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_2.rs"),
        why: Bilingual::new(
            "주황의 색상각은 약 19°여서 난색, 파랑은 약 212°여서 한색이고, 회색은 세 값이 같아 색상이 없습니다.",
            "The orange has a hue of about 19° (warm), the blue of about 212° (cool); the grey has three equal values and no hue.",
        ),
    },
    takeaway: Bilingual::new(
        "온도감은 물리량이 아니라 색채 연구의 약속입니다. 기준 각도를 함께 적습니다.",
        "The temperature of a colour is a convention of colour studies, not physics: state the angles used.",
    ),
};

const WARM: &str = "warm|난색|따뜻한 색";
const COOL: &str = "cool|한색|차가운 색";
const MIDDLE: &str = "intermediate|중간색";
const NEUTRAL: &str = "neutral|무채색";
