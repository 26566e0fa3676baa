//! Exercise 8: whom to write to for an anniversary in July.

use tourism_marketing::Result;
use tourism_marketing::data::{self, GuestRecord};

use crate::answer::Answer;
use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

/// The month of the greeting.
const MONTH: &str = "7";

pub(super) const EXERCISE: Exercise = Exercise {
    number: 8,
    title: Bilingual::new("동의한 손님에게만", "Only to those who consent"),
    ask: Bilingual::new(
        "7월이 기념일인 손님에게 축하 할인권을 보내려 합니다. 고객 기록(`crm_records`)에서 보내도 되는 손님의 번호를 모두 구하십시오. 한 손님의 기록이 둘이면 가장 최근에 확인한 것만 유효합니다.",
        "A voucher is to go to guests with an anniversary in July. From the guest records (`crm_records`) return the numbers of all who may be written to. Where a guest has two records, only the one confirmed last counts.",
    ),
    stars: 3,
    concepts: &["customer-database", "personalization", "integrated-customer-database"],
    graded: false,
    parts: &[],
    task: Task::Set(Input::default),
    right: |_| ids(&newest()?, |record| is_july(record) && record.consent),
    misconceptions: &[
        Misconception {
            id: "no_consent",
            wrong: |_| ids(&newest()?, |record| is_july(record) && !record.consent),
            message: Bilingual::new(
                "동의하지 않은 손님이 들어 있습니다. 광고는 수신에 미리 동의한 사람에게만 보낼 수 있으므로 `consent`가 참인 기록만 남기십시오.",
                "Guests who did not consent are among them. Advertising may only go to those who agreed beforehand: keep records whose `consent` is true.",
            ),
        },
        Misconception {
            id: "all_months",
            wrong: |_| {
                ids(&newest()?, |record| {
                    record.consent && record.anniversary_month.as_deref() == Some("8")
                })
            },
            message: Bilingual::new(
                "기념일이 7월이 아닌 손님도 들어 있습니다. 이 할인권의 목적에 맞는 손님만 고르십시오.",
                "Guests whose anniversary is not in July are among them. Choose only those whom this voucher is for.",
            ),
        },
        Misconception {
            id: "old_record",
            wrong: |_| {
                let gone: Vec<GuestRecord> =
                    newest()?.into_iter().filter(|record| !record.consent).collect();
                let withdrew = |id: &str| gone.iter().any(|record| record.guest_id == id);
                ids(&data::crm_records()?, |record| {
                    is_july(record) && record.consent && withdrew(&record.guest_id)
                })
            },
            message: Bilingual::new(
                "동의를 철회한 손님에게 보내게 됩니다. 옛 기록에는 동의가 남아 있지만 새 기록에서 철회했습니다. 거르기 전에 손님마다 최근 기록 하나만 남기십시오.",
                "Guests who have withdrawn would be written to: their old record says yes, the new one no. Before any filter, keep only the newest record of each guest.",
            ),
        },
        Misconception {
            id: "month_first",
            wrong: |_| {
                let july: Vec<GuestRecord> =
                    data::crm_records()?.into_iter().filter(is_july).collect();
                let kept = last_confirmed(july);
                let newest = newest()?;
                let consents =
                    |id: &str| newest.iter().any(|record| record.guest_id == id && record.consent);
                ids(&kept, |record| record.consent && !consents(&record.guest_id))
            },
            message: Bilingual::new(
                "달부터 거르고 나서 최근 기록을 골랐습니다. 새 기록에 기념일이 비어 있으면 동의가 남은 옛 기록이 살아납니다. 최근 기록을 고르는 일이 먼저입니다.",
                "The month was filtered first and the newest record chosen afterwards. Where the new record leaves the anniversary blank, the old one comes back with its consent. Choose the newest first.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "세 걸음입니다. 손님마다 기록 하나, 7월, 동의. 어느 것이 먼저여야 합니까?",
            "Three steps: one record per guest, July, consent. Which must come first?",
        ),
        Bilingual::new(
            "위의 셀처럼 `sort_by_key`와 `dedup_by_key`로 손님마다 최근 기록을 남긴 뒤, `retain`으로 조건에 맞는 기록만 남기고 번호를 모읍니다. ‘그리고’는 `&&`입니다.",
            "As in the cell above, keep the newest record of each guest with `sort_by_key` and `dedup_by_key`; then `retain` those that meet both conditions and collect the numbers. “And” is `&&`.",
        ),
        Bilingual::new(
            "`let mut july = records.to_vec();`로 시작해 위 셀의 두 줄을 `july`로 고쳐 쓰고, `july.retain(|r| r.consent && r.anniversary_month == Some(\"7\".to_string()));` 다음 마지막 줄에 `july.iter().map(|r| r.guest_id.clone()).collect()`를 쓰십시오.",
            "Start with `let mut july = records.to_vec();`, repeat the two lines of the cell above with `july`, then `july.retain(|r| r.consent && r.anniversary_month == Some(\"7\".to_string()));` and, last, `july.iter().map(|r| r.guest_id.clone()).collect()`.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_8.rs"),
        why: Bilingual::new(
            "먼저 손님마다 가장 최근의 기록만 남기고, 그다음에 7월이면서 동의한 손님을 고릅니다. 순서를 바꾸면 동의를 철회한 세 손님에게 광고가 갑니다. 그 가운데 한 명은 새 기록에서 기념일까지 지웠습니다.",
            "Keep the newest record of each guest, then choose July and consent. In another order three guests who withdrew would get advertising; one of them has even removed the anniversary.",
        ),
    },
    takeaway: Bilingual::new(
        "동의는 가장 최근의 것만 유효합니다. 자료를 정리하는 순서가 곧 법을 지키는 순서입니다.",
        "Only the latest consent counts. The order in which data are cleaned decides whether the law is kept.",
    ),
};

fn is_july(record: &GuestRecord) -> bool {
    record.anniversary_month.as_deref() == Some(MONTH)
}

/// The record of each guest that was confirmed last.
fn newest() -> Result<Vec<GuestRecord>> {
    Ok(last_confirmed(data::crm_records()?))
}

fn last_confirmed(mut records: Vec<GuestRecord>) -> Vec<GuestRecord> {
    records.sort_by(|a, b| {
        (a.guest_id.as_str(), a.updated_days).cmp(&(b.guest_id.as_str(), b.updated_days))
    });
    records.dedup_by(|later, first| later.guest_id == first.guest_id);
    records
}

/// The numbers of the guests whose record meets a condition, each once.
fn ids(records: &[GuestRecord], meets: impl Fn(&GuestRecord) -> bool) -> Result<Answer> {
    let mut ids: Vec<String> = records
        .iter()
        .filter(|record| meets(record))
        .map(|record| record.guest_id.clone())
        .collect();
    ids.dedup();
    is(ids)
}
