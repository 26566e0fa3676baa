//! Exercise 7: what the wrong statements should say.

use tourism_marketing::Result;

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// For each of the twelve wrong statements of exercise 6 the number of its correction.
const RIGHT: [u32; 12] = [2, 1, 1, 2, 3, 2, 1, 1, 3, 2, 1, 3];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 7,
    title: Bilingual::new("바른 서술 고르기", "Correcting the notes"),
    ask: Bilingual::new(
        "틀린 열두 문장마다 바르게 고친 것의 번호(1, 2, 3)를 차례로 답하십시오.",
        "For each of the twelve wrong sentences give the number (1, 2, 3) of its correction, in this order.",
    ),
    stars: 3,
    concepts: &["exam-rules"],
    graded: false,
    parts: &[
        Bilingual::new("1번 문장", "sentence 1"),
        Bilingual::new("3번 문장", "sentence 3"),
        Bilingual::new("4번 문장", "sentence 4"),
        Bilingual::new("5번 문장", "sentence 5"),
        Bilingual::new("6번 문장", "sentence 6"),
        Bilingual::new("7번 문장", "sentence 7"),
        Bilingual::new("9번 문장", "sentence 9"),
        Bilingual::new("10번 문장", "sentence 10"),
        Bilingual::new("11번 문장", "sentence 11"),
        Bilingual::new("13번 문장", "sentence 13"),
        Bilingual::new("14번 문장", "sentence 14"),
        Bilingual::new("15번 문장", "sentence 15"),
    ],
    task: Task::Value(Input::default),
    right: |_| is(RIGHT),
    misconceptions: &[
        Misconception {
            id: "grown_scale",
            wrong: |_| but(0, 1),
            message: Bilingual::new(
                "1번: SERVQUAL은 차원에서 문항으로 늘려 간 척도가 아닙니다. 10결정요인에서 문항 97개를 만든 다음 줄여 22문항·5차원이 되었습니다.",
                "Sentence 1: SERVQUAL did not grow from dimensions into items. Ten determinants gave 97 items, which were cut to 22 items in 5 dimensions.",
            ),
        },
        Misconception {
            id: "ten_times",
            wrong: |_| but(1, 2),
            message: Bilingual::new(
                "3번: 다섯 배를 열 배로 바꾸어도 같은 잘못입니다. 잘못은 배수가 아니라, 재지 않은 통설을 사실로 적은 데 있습니다.",
                "Sentence 3: Ten times is the same fault as five. The fault is not the number: something never measured was written down as a fact.",
            ),
        },
        Misconception {
            id: "seventy_thirty",
            wrong: |_| but(2, 3),
            message: Bilingual::new(
                "4번: 80과 20을 70과 30으로 바꾸어도 ‘법칙’이 되지는 않습니다. 파레토가 한 일과 주란이 한 일을 나누십시오.",
                "Sentence 4: 70 and 30 in place of 80 and 20 make no law either. Separate what Pareto did from what Juran did.",
            ),
        },
        Misconception {
            id: "by_season",
            wrong: |_| but(3, 3),
            message: Bilingual::new(
                "5번: 번갈아 쓰는 것도 둘을 반대말로 본 것입니다. 자주 오게 하는 것과 수요를 낮추는 것은 축이 달라, 같은 때에 서로 다른 고객이나 시간에 함께 쓸 수 있습니다.",
                "Sentence 5: Taking turns still treats them as opposites. Making guests come often and lowering demand are different axes; both can be used at once, for different guests or hours.",
            ),
        },
        Misconception {
            id: "first_purchase",
            wrong: |_| but(4, 1),
            message: Bilingual::new(
                "6번: 첫 구매일은 거래한 기간을 알려 줄 뿐입니다. 최근성은 **마지막** 구매에서 잽니다.",
                "Sentence 6: The first purchase tells how long someone has been a customer. Recency starts from the **last** purchase.",
            ),
        },
        Misconception {
            id: "ruined_by_tiers",
            wrong: |_| but(5, 1),
            message: Bilingual::new(
                "7번: 회생절차 신청은 사실이지만 등급제 때문이었다는 증거는 없습니다. 앞뒤로 일어난 일을 원인과 결과로 적지 마십시오.",
                "Sentence 7: The filing is a fact; that the tiers brought it about is not shown. That one thing came after another does not make it an effect.",
            ),
        },
        Misconception {
            id: "staff_only",
            wrong: |_| but(6, 2),
            message: Bilingual::new(
                "9번: 볼 수 있는 사람을 좁혀도 모르게, 필요보다 많이 모은 것은 그대로입니다. 모으기 전에 알리고 동의를 받으십시오.",
                "Sentence 9: Fewer readers do not mend records collected in secret and beyond need. Say what is kept, and ask, before collecting.",
            ),
        },
        Misconception {
            id: "leaving_customer",
            wrong: |_| but(7, 3),
            message: Bilingual::new(
                "10번: 떠날 듯한 고객은 이탈 위험 고객입니다. 잠재고객은 아직 산 적이 없는 사람입니다.",
                "Sentence 10: A customer about to leave is at risk of churn. A prospect has never bought.",
            ),
        },
        Misconception {
            id: "future_sales",
            wrong: |_| but(8, 1),
            message: Bilingual::new(
                "11번: 앞으로 살 금액을 더해도 CLV가 아닙니다. 매출이 아니라 이익(마진)이고, 떠날 확률과 할인을 넣어야 합니다.",
                "Sentence 11: Future sales added up are not CLV. It is margin, not sales, weighted by the probability of staying and discounted.",
            ),
        },
        Misconception {
            id: "gap_one",
            wrong: |_| but(9, 3),
            message: Bilingual::new(
                "13번: 갭1은 고객의 기대와 경영자가 짐작한 기대의 차이입니다. SERVQUAL은 고객의 기대와 지각, 곧 갭5를 잽니다.",
                "Sentence 13: Gap 1 lies between what customers expect and what managers think they expect. SERVQUAL measures gap 5: expectations against perceptions.",
            ),
        },
        Misconception {
            id: "same_as_c2c",
            wrong: |_| but(10, 2),
            message: Bilingual::new(
                "14번: P2P 가운데에는 개인 사이의 거래(C2C)도 있지만 같은 말은 아닙니다. P2P는 중앙을 거치지 않고 주고받는 **구조**의 이름입니다.",
                "Sentence 14: Some peer-to-peer exchange is C2C, but the words differ: P2P names an **architecture** without a centre.",
            ),
        },
        Misconception {
            id: "two_groups",
            wrong: |_| but(11, 1),
            message: Bilingual::new(
                "15번: 매출을 더한 것도, 두 집단만 더한 것도 아닙니다. 현재와 장래 고객 모두의 생애가치입니다.",
                "Sentence 15: Neither sales nor two groups. It is the lifetime value of all customers, present and future.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "고친 문장도 의심하십시오. 숫자만 바꾸었거나 말만 뒤집은 것은 고친 것이 아닙니다.",
            "Suspect the corrections, too. A number changed or a sentence turned round is no correction.",
        ),
        Bilingual::new(
            "강의의 정의로 돌아가십시오. 1번과 13번은 10강, 3번은 1강, 4번은 3강, 5번은 6강, 6번은 4강, 7번과 9번은 5강과 7강, 10번은 7강과 8강, 11번과 15번은 2강, 14번은 13강입니다.",
            "Go back to the definitions: 1 and 13 are in Lesson 10, 3 in 1, 4 in 3, 5 in 6, 6 in 4, 7 and 9 in 5 and 7, 10 in 7 and 8, 11 and 15 in 2, 14 in 13.",
        ),
        Bilingual::new(
            "①이 다섯, ②가 넷, ③이 셋입니다. ③은 6번, 11번, 15번입니다.",
            "There are five of (1), four of (2) and three of (3); the three are 6, 11 and 15.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_7.rs"),
        why: Bilingual::new(
            "고치는 방법은 셋입니다. 누가 언제 말했는지 밝히기(1·3·4·7번), 무엇을 재는지 밝히기(6·10·11·13·15번), 기준을 섞지 않기(5·14번)입니다. 9번은 사실이 아니라 권리의 문제입니다.",
            "There are three ways to mend: say who said it and when (1, 3, 4, 7), say what is measured (6, 10, 11, 13, 15), keep criteria apart (5, 14). Sentence 9 is a matter not of fact but of rights.",
        ),
    },
    takeaway: Bilingual::new(
        "오류를 고칠 줄 알면 오답 보기를 만들 줄도 압니다. 시험의 오답은 대개 이런 문장입니다.",
        "Whoever can mend such sentences can also see through wrong options, for that is what most of them are.",
    ),
};

/// The right answer with one other choice.
fn but(place: usize, choice: u32) -> Result<Answer> {
    let mut answer = RIGHT;
    if let Some(chosen) = answer.get_mut(place) {
        *chosen = choice;
    }
    is(answer)
}
