//! Exercise 1: the eight demand states and their tasks.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The tasks of the situations A to H, by the numbers of the notebook.
const RIGHT: [u8; 8] = [3, 7, 8, 4, 6, 1, 5, 2];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("수요상태와 마케팅 과업 짝짓기", "Demand states and marketing tasks"),
    ask: Bilingual::new(
        "여덟 상황(A–H)의 수요상태에 맞는 마케팅 과업의 번호를 A부터 차례로 쓰십시오.",
        "For the eight situations A to H, give the numbers of the marketing tasks that fit their states of demand, in order.",
    ),
    stars: 1,
    concepts: &["demand-states", "demarketing"],
    graded: false,
    parts: &[],
    task: Task::Value(Input::default),
    right: |_| is(RIGHT),
    misconceptions: &[
        Misconception {
            id: "less_instead_of_shift",
            wrong: |_| is([4, 7, 8, 4, 6, 1, 5, 2]),
            message: Bilingual::new(
                "A는 겨울에는 넘치고 여름에는 빕니다. 전체를 줄이면 빈 여름이 더 빕니다. 양이 아니라 때가 어긋난 불규칙 수요이므로 동시화마케팅입니다.",
                "In A winter overflows while summer is empty. Lowering all demand would empty the summer further: it is the timing that is off, so synchromarketing.",
            ),
        },
        Misconception {
            id: "stimulate_the_falling",
            wrong: |_| is([3, 6, 8, 4, 6, 1, 5, 2]),
            message: Bilingual::new(
                "B의 온천은 예전에 손님이 있었습니다. 처음부터 관심이 없던 무수요(자극)가 아니라 줄어드는 감퇴 수요이므로 재마케팅입니다.",
                "The spa of B once had its guests. This is not indifference (stimulational) but falling demand: remarketing.",
            ),
        },
        Misconception {
            id: "indifferent_for_averse",
            wrong: |_| is([3, 7, 6, 4, 8, 1, 5, 2]),
            message: Bilingual::new(
                "부정적 수요와 무수요가 바뀌었습니다. 싫어서 피하면 부정적 수요(전환), 관심이 없을 뿐이면 무수요(자극)입니다.",
                "Negative and no demand have changed places. People who dislike and avoid: conversional. People who merely do not care: stimulational.",
            ),
        },
        Misconception {
            id: "counter_for_demarketing",
            wrong: |_| is([3, 7, 8, 2, 6, 1, 5, 4]),
            message: Bilingual::new(
                "디마케팅과 대항마케팅이 바뀌었습니다. 디마케팅은 좋은 상품의 **지나친 양**을 줄이고, 대항마케팅은 **해로운 상품** 자체를 찾지 않게 합니다.",
                "Demarketing and countermarketing have changed places. The former lowers too much demand for a good thing; the latter opposes demand for a harmful one.",
            ),
        },
        Misconception {
            id: "latent_for_none",
            wrong: |_| is([3, 7, 8, 4, 1, 6, 5, 2]),
            message: Bilingual::new(
                "무수요와 잠재 수요가 바뀌었습니다. 상품이 있는데 관심이 없으면 자극, 바라는 사람이 있는데 상품이 없으면 개발입니다.",
                "No demand and latent demand have changed places. The product is there and nobody cares: stimulational. People want it and it is not there: developmental.",
            ),
        },
        Misconception {
            id: "full_is_too_full",
            wrong: |_| is([3, 7, 8, 4, 6, 1, 4, 2]),
            message: Bilingual::new(
                "G는 자리가 차 있을 뿐 넘치지 않고, 손님도 만족합니다. 완전 수요이므로 줄이지 말고 지킵니다(유지마케팅).",
                "G is filled but not overfilled, and visitors are content. That is full demand: keep it (maintenance).",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "상황마다 두 가지를 물으십시오. 수요가 바라는 수준보다 적습니까, 맞습니까, 많습니까? 적다면 싫어서, 몰라서, 상품이 없어서, 줄어서 가운데 무엇입니까?",
            "Ask two things. Is demand below, at or above what is wanted? If below: is it dislike, indifference, a missing product, or decline?",
        ),
        Bilingual::new(
            "A는 때가 어긋난 것, B는 줄어드는 것, C는 피하는 것, D는 넘치는 것입니다. 위의 표에서 그 줄의 과업을 찾아 번호로 바꾸십시오.",
            "A is a matter of timing, B declines, C is avoided, D overflows. Find these lines in the table and turn their tasks into numbers.",
        ),
        Bilingual::new(
            "E는 관심이 없고, F는 상품이 없고, G는 딱 맞고, H는 해롭습니다. `[3, 7, …]`로 시작해 여덟 개를 쓰십시오.",
            "E is indifference, F a missing product, G just right, H harmful. Write eight numbers, starting with `[3, 7, …]`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "A 불규칙–동시화, B 감퇴–재, C 부정적–전환, D 초과–디, E 무–자극, F 잠재–개발, G 완전–유지, H 불건전–대항입니다.",
            "A irregular–synchro, B falling–re, C negative–conversional, D overfull–de, E no–stimulational, F latent–developmental, G full–maintenance, H unwholesome–counter.",
        ),
    },
    takeaway: Bilingual::new(
        "마케팅은 수요를 늘리는 일만이 아닙니다. 여덟 과업 가운데 셋(동시화, 유지, 디마케팅)은 수용력에 맞추는 일이고, 하나(대항)는 없애는 일입니다.",
        "Marketing does not only raise demand. Of the eight tasks, three fit it to capacity (synchro, maintenance, de) and one would eliminate it (counter).",
    ),
};
