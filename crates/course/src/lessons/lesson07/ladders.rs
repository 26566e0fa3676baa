//! Exercise 10: one guest on two ladders.

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The names of the rungs: of the five-rung ladder (prospect to partner) and of the exam sequence (suspect to
/// advocate).
const CUSTOMER: &str = "customer|고객|고객 단계|구매자|purchaser";
const CLIENT: &str = "client|단골|단골 단계|단골고객|regular";
const USER: &str = "user|사용자|사용자 단계";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 10,
    title: Bilingual::new("두 사다리에서 부르는 이름", "One guest, two ladders"),
    ask: Bilingual::new(
        "손님 가는 지난달 처음 묵었고, 손님 나는 여섯 번 묵었지만 남에게 권한 적은 없습니다. (가를 관계 사다리에서, 가를 용의자–옹호자 구분에서, 나를 관계 사다리에서, 나를 용의자–옹호자 구분에서) 부르는 이름을 차례로 쓰십시오.",
        "Guest A stayed for the first time last month; guest B has stayed six times and recommended us to nobody. Name (A on the relationship ladder, A in the suspect-to-advocate sequence, B on the ladder, B in the sequence), in this order.",
    ),
    stars: 2,
    concepts: &[
        "relationship-ladder",
        "relationship-ladder-exam",
        "ladder-customer",
        "ladder-client",
    ],
    graded: false,
    parts: &[
        Bilingual::new("가, 관계 사다리", "A, ladder"),
        Bilingual::new("가, 용의자–옹호자", "A, suspect to advocate"),
        Bilingual::new("나, 관계 사다리", "B, ladder"),
        Bilingual::new("나, 용의자–옹호자", "B, suspect to advocate"),
    ],
    task: Task::Value(Input::default),
    right: |_| is([CUSTOMER, USER, CLIENT, CUSTOMER]),
    misconceptions: &[
        Misconception {
            id: "ladders_swapped",
            wrong: |_| is([USER, CUSTOMER, CUSTOMER, CLIENT]),
            message: Bilingual::new(
                "두 사다리가 서로 바뀌었습니다. ‘단골’은 예상고객–동반자의 사다리에, ‘사용자’는 용의자–옹호자의 구분에 있습니다.",
                "The two lists have changed places: “client” belongs to the ladder from prospect to partner, “user” to the sequence from suspect to advocate.",
            ),
        },
        Misconception {
            id: "first_is_customer",
            wrong: |_| is([CUSTOMER, CUSTOMER, "", ""]),
            message: Bilingual::new(
                "처음 산 손님 가를 두 구분에서 모두 ‘고객’이라 부르셨습니다. 용의자–옹호자의 구분에서 처음 사서 써 본 사람은 다른 이름이고, ‘고객’은 되풀이해 사는 사람입니다.",
                "Guest A, a first-time buyer, was called a customer in both. In the sequence from suspect on, a first-time buyer has another name; there a customer buys repeatedly.",
            ),
        },
        Misconception {
            id: "regular_is_customer",
            wrong: |_| is(["", "", CUSTOMER, CUSTOMER]),
            message: Bilingual::new(
                "여러 번 묵은 손님 나를 두 구분에서 모두 ‘고객’이라 부르셨습니다. 예상고객–동반자의 사다리에서 ‘고객’은 한 번 거래한 사람이고, 거듭 사는 사람은 그 위에 있습니다.",
                "Guest B, a regular, was called a customer in both. On the ladder from prospect to partner a customer has bought once; who buys again and again stands higher.",
            ),
        },
        Misconception {
            id: "client_in_sequence",
            wrong: |_| is(["", "", "", CLIENT]),
            message: Bilingual::new(
                "용의자–옹호자의 구분에는 ‘단골’이 없습니다. 용의자, 잠재고객, 사용자 다음에 오는 이름을 찾으십시오.",
                "There is no client in the sequence from suspect to advocate. Find the name after suspect, prospect and user.",
            ),
        },
        Misconception {
            id: "still_prospect",
            wrong: |_| is(["prospect|예상고객|잠재고객|예상고객 단계", "", "", ""]),
            message: Bilingual::new(
                "예상고객은 아직 거래하지 않은 사람입니다. 손님 가는 이미 한 번 묵었습니다.",
                "A prospect has not bought yet. Guest A has stayed once.",
            ),
        },
        Misconception {
            id: "advocate_by_habit",
            wrong: |_| is(["", "", "advocate|옹호자|옹호자 단계", ""]),
            message: Bilingual::new(
                "여러 번 왔다고 옹호자가 되지는 않습니다. 옹호자는 남에게 적극 권하는 사람인데 손님 나는 권한 적이 없습니다.",
                "Coming often makes no advocate. An advocate recommends, and guest B never has.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "두 구분에 똑같이 ‘고객’이라는 이름이 있지만 뜻이 다릅니다. 한쪽은 한 번 산 사람, 다른 쪽은 되풀이해 사는 사람입니다.",
            "Both have a rung called customer, with different meanings: bought once on one, buys repeatedly on the other.",
        ),
        Bilingual::new(
            "사다리: 예상고객 → 고객(한 번) → 단골(거듭) → 옹호자 → 동반자. 구분: 용의자 → 잠재고객 → 사용자(처음) → 고객(거듭) → 옹호자로 올라갑니다.",
            "Ladder: prospect → customer (once) → client (again and again) → advocate → partner. Sequence: suspect → prospect → user (first time) → customer (repeatedly) → advocate.",
        ),
        Bilingual::new(
            "`[\"…\", \"…\", \"…\", \"…\"]`처럼 네 낱말을 씁니다. 가는 ‘한 번’과 ‘처음’에, 나는 ‘거듭’에 해당하는 이름입니다.",
            "Write four words as in `[\"…\", \"…\", \"…\", \"…\"]`: for A the names at “once” and “first time”, for B those at “again and again” and “repeatedly”.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_10.rs"),
        why: Bilingual::new(
            "가는 사다리에서 고객(한 번 거래), 구분에서 사용자(처음 사서 써 봄)입니다. 나는 사다리에서 단골(거듭 거래하지만 태도는 중립일 수 있음), 구분에서 고객(되풀이해 삼)입니다.",
            "A is a customer on the ladder (bought once) and a user in the sequence. B is a client on the ladder (buys again, perhaps neutral in attitude) and a customer in the sequence.",
        ),
    },
    takeaway: Bilingual::new(
        "‘고객’이라는 낱말만 보고 답하지 말고, 문제가 어느 사다리를 쓰는지부터 확인하십시오.",
        "Do not answer by the word “customer”: first see which ladder the question uses.",
    ),
};
