//! From a transaction log to one row per customer.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::unit::TimeUnit;
use crate::data::Purchase;
use crate::lists::closed_list;
use crate::{Error, Result, numeric, require};

/// One line of a transaction log.
///
/// *Korean term:* 거래 기록.
#[derive(Debug, Clone, PartialEq)]
pub struct Transaction {
    /// Who bought.
    pub customer: String,
    /// The day of the purchase, in the time zone of the business.
    pub date: NaiveDate,
    /// The amount; negative for a refund.
    pub amount: f64,
}

impl From<&Purchase> for Transaction {
    fn from(purchase: &Purchase) -> Self {
        Self { customer: purchase.customer.clone(), date: purchase.date, amount: purchase.usd }
    }
}

closed_list! {
    /// What several purchases of one customer on one day are.
    ///
    /// *Korean term:* 같은 날의 여러 구매.
    ///
    /// The published results on CDNOW take them as one. Models of repeat buying count occasions to buy, and a second
    /// receipt of the same day is seldom another one.
    SameDay of "customer-lifetime-value"
    ko "같은 날의 여러 구매"
    en "Purchases of one day"
    {
        Merge "merge"
            ko "한 번으로 센다": "하루의 구매를 한 번으로 묶고 금액을 더한다."
            en "one purchase": "The purchases of a day are one, with the sum of their amounts."
        Separate "separate"
            ko "따로 센다": "모든 기록을 한 번씩의 구매로 센다."
            en "each counts": "Every line of the log is a purchase."
    }
}

closed_list! {
    /// What becomes of lines with a negative amount.
    ///
    /// *Korean term:* 환불 처리.
    Refunds of "customer-lifetime-value"
    ko "환불 처리"
    en "Refunds"
    {
        LeaveOut "leave-out"
            ko "빼 둔다": "환불은 구매가 아니므로 세지 않고 금액도 빼지 않는다."
            en "leave out": "A refund is no purchase; it is neither counted nor subtracted."
        Subtract "subtract"
            ko "금액에서 뺀다": "같은 날 또는 그 전 마지막 구매의 금액에서 빼되 0 아래로는 내려가지 않는다."
            en "subtract": "It is taken from the amount of the purchase of that day or the last one before, down to zero."
        Refuse "refuse"
            ko "거부한다": "음수 금액이 있으면 오류로 알린다."
            en "refuse": "A negative amount is an error."
    }
}

closed_list! {
    /// What becomes of lines whose amount is zero.
    ///
    /// *Korean term:* 0원 거래 처리.
    ///
    /// Eight customers of the CDNOW sample bought nothing but one item of 0.00 USD. Without them the estimates differ
    /// from the published ones.
    ZeroAmounts of "customer-lifetime-value"
    ko "0원 거래 처리"
    en "Amounts of zero"
    {
        Count "count"
            ko "구매로 센다": "금액이 0이어도 구매로 센다."
            en "count": "A purchase is a purchase, whatever it cost."
        LeaveOut "leave-out"
            ko "빼 둔다": "금액이 0인 기록을 모두 뺀다."
            en "leave out": "Lines with an amount of zero are not read."
    }
}

/// How a log is summarised.
///
/// *Korean term:* 구매 이력 요약의 선택.
///
/// The default is what the published analyses of CDNOW do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SummaryOptions {
    /// The last day of the calibration period; the last day of the log where it is `None`.
    pub calibration_end: Option<NaiveDate>,
    /// The last day of the holdout period; the last day of the log where it is `None`.
    pub holdout_end: Option<NaiveDate>,
    /// What several purchases on one day are.
    pub same_day: SameDay,
    /// What becomes of negative amounts.
    pub refunds: Refunds,
    /// What becomes of amounts of zero.
    pub zero_amounts: ZeroAmounts,
}

impl Default for SummaryOptions {
    fn default() -> Self {
        Self {
            calibration_end: None,
            holdout_end: None,
            same_day: SameDay::Merge,
            refunds: Refunds::LeaveOut,
            zero_amounts: ZeroAmounts::Count,
        }
    }
}

/// What a model of repeat buying needs to know of one customer.
///
/// *Korean term:* 고객의 구매 이력 (반복구매 횟수·최근성·관찰 기간).
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "RFM")]
pub struct History<U> {
    /// Who it is.
    pub customer: String,
    /// x, *repeat* purchases: the first one does not count, so 0 is who bought once.
    pub frequency: u32,
    /// tₓ, the time from the first purchase to the last one; 0 where there was no repeat purchase. The larger, the more
    /// recent: not the time since the last purchase of an RFM analysis.
    pub recency: U,
    /// T, the time from the first purchase to the end of the calibration period.
    pub age: U,
    /// z̄, the mean amount of the repeat purchases; 0 where there was none.
    pub spend: f64,
}

/// One row per customer, with what they did in the holdout period.
///
/// *Korean term:* 구매 이력 요약.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary<U> {
    /// The customers whose first purchase was in the calibration period, in the order of their names.
    pub histories: Vec<History<U>>,
    /// For each of them, purchases in the holdout period.
    pub holdout: Vec<u32>,
    /// The last day of the calibration period.
    pub calibration_end: NaiveDate,
    /// The time from then to the end of the holdout; 0 where there is none.
    pub holdout_length: U,
    /// The first day of the log.
    pub start: NaiveDate,
    /// Lines that were merged with another one of the same day.
    pub merged: usize,
    /// Refunds that were left out or subtracted.
    pub refunds: usize,
    /// Lines left out because their amount was zero.
    pub zeros: usize,
    /// The times of all repeat purchases since the first day of the log, in order, holdout included.
    pub repeats: Vec<U>,
}

/// One row per customer from a transaction log: frequency, recency, age and mean amount.
///
/// ```text
/// x  = repeat purchases until the end of the calibration
/// tₓ = time from the first purchase to the last one,   T = time from the first purchase to the end
/// z̄  = mean amount of the repeat purchases
/// ```
///
/// The lines may come in any order. What day it is depends on the time zone: turn moments into days of the place
/// of business before. Customers who first bought after the calibration are left out; their purchases are no
/// forecast of anybody's.
///
/// *Korean term:* 구매 이력 요약 (반복구매 횟수·최근성·관찰 기간·평균 금액).
///
/// - `log`: purchases, in any order
/// - `options`: what the literature leaves open
/// - result: in the unit that it is asked for, as `summarise::<Weeks>`
///
/// # Errors
///
/// If the log is empty, an amount is not finite or beyond 1e100, a refund comes in where they are refused, the
/// holdout ends before the calibration, or nobody bought in the calibration period.
///
/// # References
///
/// Fader, Hardie & Lee (2005).
///
/// # Examples
///
/// ```
/// use chrono::NaiveDate;
/// use tourism_marketing::clv::{self, SummaryOptions, Transaction, Weeks};
///
/// let stay = |day, amount| Transaction {
///     customer: "Kim".to_owned(),
///     date: NaiveDate::from_ymd_opt(2025, 3, day).unwrap(),
///     amount, // thousand KRW
/// };
/// let log = [stay(22, 90.0), stay(1, 120.0), stay(15, 80.0), stay(22, 40.0)];
/// let end = NaiveDate::from_ymd_opt(2025, 3, 29);
/// let options = SummaryOptions { calibration_end: end, ..Default::default() };
/// let summary = clv::summarise::<Weeks>(&log, &options)?;
/// let kim = &summary.histories[0];
/// assert_eq!((kim.frequency, kim.recency, kim.age), (2, Weeks(3.0), Weeks(4.0)));
/// assert_eq!(kim.spend, 105.0); // (80 + 130) / 2
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "구매 이력")]
#[doc(alias = "최근성")]
#[doc(alias = "구매빈도")]
pub fn summarise<U: TimeUnit>(log: &[Transaction], options: &SummaryOptions) -> Result<Summary<U>> {
    require::at_least("log", 1, log)?;
    let amounts: Vec<f64> = log.iter().map(|line| line.amount).collect();
    require::measurements("log.amount", &amounts)?;
    if options.refunds == Refunds::Refuse {
        require::not_negative("log.amount", &amounts)?;
    }
    let dates = || log.iter().map(|line| line.date);
    let last = dates().max().unwrap_or(NaiveDate::MIN);
    let start = dates().min().unwrap_or(last);
    let mut summary = Summarising::<U>::of(options, start, last)?;
    let mut customers: BTreeMap<&str, Vec<(NaiveDate, f64)>> = BTreeMap::new();
    for line in log {
        customers.entry(&line.customer).or_default().push((line.date, line.amount));
    }
    for (customer, mut lines) in customers {
        summary.add(customer, &mut lines);
    }
    summary.finish()
}

/// What the options make of the lines of a log that runs to a last day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    options: SummaryOptions,
    pub(crate) calibration_end: NaiveDate,
    pub(crate) holdout_end: NaiveDate,
}

/// Lines that are no purchase of their own.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Settled {
    pub(crate) merged: usize,
    pub(crate) refunds: usize,
    pub(crate) zeros: usize,
}

impl Rules {
    pub(crate) fn of(options: &SummaryOptions, last: NaiveDate) -> Result<Self> {
        let calibration_end = options.calibration_end.unwrap_or(last);
        let holdout_end = options.holdout_end.unwrap_or(last.max(calibration_end));
        if holdout_end < calibration_end {
            let what = format!(
                "the calibration ends on {calibration_end} and the holdout on {holdout_end}"
            );
            let rule = "the holdout comes after the calibration";
            return Err(Error::Contradiction { what, rule });
        }
        Ok(Self { options: *options, calibration_end, holdout_end })
    }

    /// The purchases of one customer, in order, from all lines in any order.
    pub(crate) fn purchases(
        &self,
        lines: &mut Vec<(NaiveDate, f64)>,
        settled: &mut Settled,
        purchases: &mut Vec<(NaiveDate, f64)>,
    ) {
        lines.retain(|&(date, amount)| {
            if date > self.holdout_end {
                return false;
            }
            let zero = amount == 0.0 && self.options.zero_amounts == ZeroAmounts::LeaveOut;
            settled.zeros += usize::from(zero);
            settled.refunds += usize::from(amount < 0.0);
            !zero
        });
        // Amounts too, so that the order of the log does not matter; refunds after what they pay back.
        lines.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        purchases.clear();
        for &(date, amount) in lines.iter() {
            match purchases.last_mut() {
                Some((_, sum)) if amount < 0.0 => {
                    if self.options.refunds == Refunds::Subtract {
                        *sum = (*sum + amount).max(0.0);
                    }
                }
                // A refund of something that was bought before the log begins.
                None if amount < 0.0 => {}
                Some((day, sum)) if *day == date && self.options.same_day == SameDay::Merge => {
                    *sum += amount;
                    settled.merged += 1;
                }
                _ => purchases.push((date, amount)),
            }
        }
    }

    /// What the models need of a customer's purchases; `None` for who first bought after the calibration.
    pub(crate) fn seen<'p>(&self, purchases: &'p [(NaiveDate, f64)]) -> Option<Seen<'p>> {
        let (&(first, amount), repeats) = purchases.split_first()?;
        if first > self.calibration_end {
            return None;
        }
        let known = repeats.iter().take_while(|(date, _)| *date <= self.calibration_end).count();
        let (known, later) = repeats.split_at_checked(known)?;
        let sum = numeric::sum(known.iter().map(|(_, amount)| *amount));
        Some(Seen {
            first,
            last: known.last().map_or(first, |(date, _)| *date),
            frequency: count(known.len()),
            holdout: count(later.len()),
            spend: if known.is_empty() { 0.0 } else { sum / known.len() as f64 },
            total: amount + sum,
            repeats,
        })
    }

    /// The error where no customer is left.
    pub(crate) fn nobody(&self) -> Error {
        let what = format!("nobody bought until {}", self.calibration_end);
        let rule = "the calibration period must hold first purchases";
        Error::Contradiction { what, rule }
    }
}

/// What is known of a customer at the end of the calibration.
pub(crate) struct Seen<'p> {
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
    pub(crate) frequency: u32,
    /// Purchases after it.
    pub(crate) holdout: u32,
    /// The mean amount of the repeat purchases.
    pub(crate) spend: f64,
    /// The amount of all purchases.
    pub(crate) total: f64,
    /// All repeat purchases, holdout included.
    repeats: &'p [(NaiveDate, f64)],
}

/// A summary that is still being made.
pub(crate) struct Summarising<U> {
    summary: Summary<U>,
    rules: Rules,
    settled: Settled,
    purchases: Vec<(NaiveDate, f64)>,
}

impl<U: TimeUnit> Summarising<U> {
    pub(crate) fn of(options: &SummaryOptions, start: NaiveDate, last: NaiveDate) -> Result<Self> {
        let rules = Rules::of(options, last)?;
        let summary = Summary {
            histories: Vec::new(),
            holdout: Vec::new(),
            calibration_end: rules.calibration_end,
            holdout_length: time(rules.calibration_end, rules.holdout_end),
            start,
            merged: 0,
            refunds: 0,
            zeros: 0,
            repeats: Vec::new(),
        };
        Ok(Self { summary, rules, settled: Settled::default(), purchases: Vec::new() })
    }

    /// Adds a customer with all lines; the customers come in the order of their names.
    pub(crate) fn add(&mut self, customer: &str, lines: &mut Vec<(NaiveDate, f64)>) {
        self.rules.purchases(lines, &mut self.settled, &mut self.purchases);
        let Some(seen) = self.rules.seen(&self.purchases) else { return };
        let summary = &mut self.summary;
        summary.histories.push(History {
            customer: customer.to_owned(),
            frequency: seen.frequency,
            recency: time(seen.first, seen.last),
            age: time(seen.first, summary.calibration_end),
            spend: seen.spend,
        });
        summary.holdout.push(seen.holdout);
        let start = summary.start;
        summary.repeats.extend(seen.repeats.iter().map(|(date, _)| time::<U>(start, *date)));
    }

    pub(crate) fn finish(self) -> Result<Summary<U>> {
        let Self { mut summary, rules, settled, .. } = self;
        if summary.histories.is_empty() {
            return Err(rules.nobody());
        }
        (summary.merged, summary.refunds, summary.zeros) =
            (settled.merged, settled.refunds, settled.zeros);
        summary.repeats.sort_by(|a, b| a.number().total_cmp(&b.number()));
        Ok(summary)
    }
}

fn count(purchases: usize) -> u32 {
    u32::try_from(purchases).unwrap_or(u32::MAX)
}

/// The days on which one customer bought, from that customer's lines in any order.
pub(super) fn visits<'a>(
    lines: impl Iterator<Item = &'a Transaction>,
    options: &SummaryOptions,
) -> Vec<NaiveDate> {
    let mut lines = lines.map(|it| (it.date, it.amount)).collect();
    let mut purchases = Vec::new();
    let rules =
        Rules { options: *options, calibration_end: NaiveDate::MAX, holdout_end: NaiveDate::MAX };
    rules.purchases(&mut lines, &mut Settled::default(), &mut purchases);
    purchases.into_iter().map(|(day, _)| day).collect()
}

/// The time from one day to another.
pub(crate) fn time<U: TimeUnit>(from: NaiveDate, to: NaiveDate) -> U {
    U::of((to - from).num_days() as f64 / U::DAYS)
}
