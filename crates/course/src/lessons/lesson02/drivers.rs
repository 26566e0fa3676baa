//! Exercise 8: which driver of customer equity does a measure move?

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

const VALUE: &str = "value|가치|객관적 가치|가치자산|value equity";
const BRAND: &str = "brand|브랜드|브랜드 가치|브랜드자산|brand equity";
const RELATIONSHIP: &str = "relationship|관계|관계 가치|관계자산|relationship equity";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("어느 동인을 움직이는가", "Which driver does it move?"),
    ask: Bilingual::new(
        "호텔의 다섯 가지 방안이 주로 움직이는 동인을 ‘가치’, ‘브랜드’, ‘관계’ 가운데 하나씩 골라 차례로 답하십시오.",
        "For each of five measures of a hotel, in order, say which driver it mainly moves: “value”, “brand” or “relationship”.",
    ),
    stars: 2,
    concepts: &["equity-drivers", "value-equity", "brand-equity", "relationship-equity"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is([VALUE, BRAND, RELATIONSHIP, RELATIONSHIP, VALUE]),
    misconceptions: &[
        Misconception {
            id: "discount_as_tie",
            wrong: |_| is(["", "", "", "", RELATIONSHIP]),
            message: Bilingual::new(
                "다섯째를 관계로 보셨습니다. 누구에게나 적용되는 요금 인하는 품질·가격·편의 가운데 가격을 바꾸므로 가치입니다. 값만 보고 온 손님은 더 싼 곳으로 떠납니다.",
                "The fifth was taken for relationship. A lower rate for everybody changes the price, one of quality, price and convenience: that is value. Who came for the price leaves for a lower one.",
            ),
        },
        Misconception {
            id: "app_as_tie",
            wrong: |_| is([RELATIONSHIP, "", "", "", ""]),
            message: Bilingual::new(
                "첫째를 관계로 보셨습니다. 조식의 품질과 빠른 체크인은 처음 온 손님도 누리는 품질과 편의이므로 가치입니다.",
                "The first was taken for relationship. A good breakfast and a quick check-in are quality and convenience for a first-time guest, too: that is value.",
            ),
        },
        Misconception {
            id: "story_as_value",
            wrong: |_| is(["", VALUE, "", "", ""]),
            message: Bilingual::new(
                "둘째를 가치로 보셨습니다. 상품의 사실은 그대로이고 느낌과 의미가 달라지므로 브랜드입니다.",
                "The second was taken for value. The facts of the product stay as they are; what changes is how it feels and what it stands for: brand.",
            ),
        },
        Misconception {
            id: "story_as_tie",
            wrong: |_| is(["", RELATIONSHIP, "", "", ""]),
            message: Bilingual::new(
                "둘째를 관계로 보셨습니다. 이야기가 마음을 움직여도 한 번도 오지 않은 사람에게까지 닿는 느낌과 의미는 브랜드입니다. 관계는 거래하면서 쌓인 결속입니다.",
                "The second was taken for relationship. A feeling that reaches people who have never stayed is brand; relationship is a tie that grows from dealing with each other.",
            ),
        },
        Misconception {
            id: "status_as_value",
            wrong: |_| is(["", "", VALUE, "", ""]),
            message: Bilingual::new(
                "셋째를 가치로 보셨습니다. 혜택이 있기는 하지만 등급을 잃는 것이 아까워 남게 하는 힘이므로 관계입니다.",
                "The third was taken for value. There are benefits in it, but what holds the guest is the rank that would be lost: relationship.",
            ),
        },
        Misconception {
            id: "community_as_brand",
            wrong: |_| is(["", "", "", BRAND, ""]),
            message: Bilingual::new(
                "넷째를 브랜드로 보셨습니다. 회원끼리의 사귐은 상품과 브랜드를 떼어 놓아도 남는 결속, 곧 공동체이므로 관계입니다.",
                "The fourth was taken for brand. Friendship among members is a community, a tie that remains when product and brand are set aside: relationship.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "방안마다 이렇게 물어보십시오. 처음 온 손님이 사실로 견줄 수 있습니까, 느낌이 달라집니까, 아니면 떠나기가 아까워집니까?",
            "Ask of each: can a first-time guest compare it as a fact, does it change a feeling, or does it make leaving a loss?",
        ),
        Bilingual::new(
            "품질·가격·편의는 가치, 이미지와 의미는 브랜드, 등급·습관·공동체는 관계입니다.",
            "Quality, price and convenience are value; image and meaning are brand; status, habit and community are relationship.",
        ),
        Bilingual::new(
            "가치가 둘, 브랜드가 하나, 관계가 둘입니다. 값과 편의를 바꾸는 방안 둘을 먼저 찾으십시오.",
            "There are two of value, one of brand and two of relationship. First find the two that change price or convenience.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "첫째는 품질과 편의, 다섯째는 가격이므로 가치입니다. 둘째는 의미를 바꾸므로 브랜드, 셋째와 넷째는 등급과 공동체이므로 관계입니다.",
            "The first is quality and convenience and the fifth price: value. The second changes what the house stands for: brand. The third is status and the fourth community: relationship.",
        ),
    },
    takeaway: Bilingual::new(
        "세 동인은 더해서 고객자산이 되는 조각이 아니라, 고객이 남을 확률을 움직여 생애가치를 바꾸는 지렛대입니다.",
        "The three are not parts that add up to customer equity. They are levers: they move the chance that customers stay, and with it their lifetime values.",
    ),
};
