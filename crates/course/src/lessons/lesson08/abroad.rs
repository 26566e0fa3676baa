//! Exercise 8: in which language and for which month to write abroad.

use tourism_marketing::Result;
use tourism_marketing::data::{self, ForeignGuest};
use tourism_marketing::season::{self, SeasonMethod};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// Whom the message is for, as the file writes it.
const NATIONALITY: &str = "일본";
/// Visitors from Japan by month, 2019: Korea Tourism Organization.
const VISITORS: [f64; 12] = [
    206_526.0, 213_200.0, 375_119.0, 290_092.0, 286_273.0, 282_476.0, 274_830.0, 329_652.0,
    251_119.0, 248_541.0, 258_522.0, 255_356.0,
];

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("일본어 소식지를 받을 손님", "Who gets the letter in Japanese"),
    ask: Bilingual::new(
        "외국 예약(`foreign_guests`) 가운데 국적이 일본이고, 취소하지 않았으며, 수신에 동의한 예약은 몇 건입니까? 그리고 2019년의 공식 집계에서 일본인 관광객의 계절지수가 가장 큰 달은 몇 월입니까?",
        "How many of the bookings from abroad (`foreign_guests`) are by guests from Japan, were not cancelled and come with consent? And in which month (1 to 12) is the seasonal index of visitors from Japan largest in the official figures of 2019?",
    ),
    stars: 2,
    concepts: &["four-rights", "selective-dm", "individual-need-satisfaction"],
    graded: false,
    parts: &[
        Bilingual::new("보낼 수 있는 예약", "Bookings to write to"),
        Bilingual::new("달", "Month"),
    ],
    task: Task::Value(Input::default),
    right: |_| with_month(count(|b| from_japan(b) && !b.cancelled && b.consent)?, peak()? + 1),
    misconceptions: &[
        Misconception {
            id: "no_consent",
            wrong: |_| with_month(count(|b| from_japan(b) && !b.cancelled)?, peak()? + 1),
            message: Bilingual::new(
                "동의를 빠뜨리셨습니다. 묵은 일본 손님 전부의 수입니다. 수신에 동의한 예약만 남기십시오.",
                "Consent is missing: this counts all guests from Japan who stayed. Keep only bookings that come with consent.",
            ),
        },
        Misconception {
            id: "cancelled_too",
            wrong: |_| with_month(count(|b| from_japan(b) && b.consent)?, peak()? + 1),
            message: Bilingual::new(
                "취소한 예약까지 세셨습니다. 묵은 적이 없는 손님에게 ‘다시 오십시오’라고 쓸 수는 없습니다. `!b.cancelled`를 더하십시오.",
                "Cancelled bookings are counted as well. One cannot write “come again” to somebody who never came: add `!b.cancelled`.",
            ),
        },
        Misconception {
            id: "every_nationality",
            wrong: |_| with_month(count(|b| !b.cancelled && b.consent)?, peak()? + 1),
            message: Bilingual::new(
                "모든 국적을 세셨습니다. 일본어 소식지이므로 국적이 일본인 예약만 남기십시오.",
                "All nationalities are counted. The letter is in Japanese: keep the bookings from Japan.",
            ),
        },
        Misconception {
            id: "everybody_from_japan",
            wrong: |_| with_month(count(from_japan)?, peak()? + 1),
            message: Bilingual::new(
                "국적만 보셨습니다. 취소한 예약과 동의하지 않은 예약을 빼십시오. 조건은 `&&`로 잇습니다.",
                "Only the nationality was looked at. Leave out cancelled bookings and those without consent; join the conditions by `&&`.",
            ),
        },
        Misconception {
            id: "zero_based",
            wrong: |_| with_month(count(|b| from_japan(b) && !b.cancelled && b.consent)?, peak()?),
            message: Bilingual::new(
                "달의 번호가 하나 모자랍니다. `peak`는 0부터 센 자리이므로 1을 더해야 달이 됩니다.",
                "The month is one too small: `peak` is a place counted from 0, so add 1.",
            ),
        },
        Misconception {
            id: "all_visitors",
            wrong: |_| with_month(count(|b| from_japan(b) && !b.cancelled && b.consent)?, 10),
            message: Bilingual::new(
                "10월은 전체 외래관광객의 성수기입니다. 일본인 관광객의 열두 달을 따로 보십시오.",
                "October is the peak of all visitors. Look at the twelve months of the Japanese alone.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "앞의 수는 조건 세 개를 모두 만족하는 예약의 수이고, 뒤의 수는 위 셀의 지수에서 읽습니다.",
            "The first number counts bookings that meet three conditions; the second is read off the indices above.",
        ),
        Bilingual::new(
            "국적을 묻는 식에 `&&`로 취소하지 않음(`!b.cancelled`)과 동의(`b.consent`)를 잇습니다. 달은 지수가 가장 큰 자리에 1을 더합니다.",
            "To the question about the nationality join, by `&&`, not cancelled (`!b.cancelled`) and consent (`b.consent`). The month is the place of the largest index plus 1.",
        ),
        Bilingual::new(
            "첫 빈칸에 `japan && !b.cancelled && b.consent`를, 둘째 빈칸에 지수가 1.38인 달의 번호를 쓰십시오.",
            "First blank: `japan && !b.cancelled && b.consent`. Second: the number of the month whose index is 1.38.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "국적이 일본인 예약 344건 가운데 215건이 실제로 묵었고 그 가운데 89건이 동의했습니다. 공식 집계에서 일본인 관광객은 3월에 월평균의 1.38배가 왔습니다.",
            "Of 344 bookings from Japan 215 were stays, and 89 of these come with consent. By the official figures March brought 1.38 times the mean month of visitors from Japan.",
        ),
    },
    takeaway: Bilingual::new(
        "국적 344건이 보낼 수 있는 89건이 되었습니다. 알맞은 사람과 때와 제안을 고르기 전에 동의가 먼저입니다.",
        "344 bookings became 89 that may be written to. Consent comes before the right person, time and offer.",
    ),
};

fn from_japan(booking: &ForeignGuest) -> bool {
    booking.nationality.as_deref() == Some(NATIONALITY)
}

fn count(meets: impl Fn(&ForeignGuest) -> bool) -> Result<usize> {
    Ok(data::foreign_guests()?.iter().filter(|booking| meets(booking)).count())
}

/// The place of the best month, from 0.
fn peak() -> Result<usize> {
    Ok(season::indices(&VISITORS, 12, SeasonMethod::RatioToMean)?.peak)
}

fn with_month(count: usize, month: usize) -> Result<Answer> {
    is((count, month))
}
