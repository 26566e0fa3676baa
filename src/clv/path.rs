//! One customer over time: the probability of being there, purchase by purchase.

use chrono::NaiveDate;

use super::forecast::Buying;
use super::groups::LONGEST;
use super::summary::{Refunds, SummaryOptions, Transaction, time, visits};
use super::unit::TimeUnit;
use crate::{Error, Result, require};

/// When one customer bought.
///
/// *Korean term:* 한 고객의 구매 시점.
#[derive(Debug, Clone, PartialEq)]
pub struct PurchaseTimes<U> {
    /// The day of the first purchase.
    pub first: NaiveDate,
    /// The repeat purchases, as times since the first one, in order.
    pub repeats: Vec<U>,
    /// The time from the first purchase to the end of the log.
    pub until: U,
}

/// When one customer of a log bought: the first day, and the repeat purchases as times since then.
///
/// The end is the last day of the log, or that of the holdout where `options` has one; the end of the calibration does
/// not matter here.
///
/// *Korean term:* 한 고객의 구매 시점.
///
/// - `log`: purchases, in any order
/// - `customer`: whose
/// - `options`: what the literature leaves open
/// - result: in the unit that it is asked for, as `purchase_times::<Weeks>`
///
/// # Errors
///
/// If the log is empty, an amount is not finite or beyond 1e100, or the customer has no purchase in it.
///
/// # Examples
///
/// ```
/// use chrono::NaiveDate;
/// use tourism_marketing::clv::{self, SummaryOptions, Transaction, Weeks};
///
/// let stay = |customer: &str, day| Transaction {
///     customer: customer.to_owned(),
///     date: NaiveDate::from_ymd_opt(2025, 3, day).unwrap(),
///     amount: 120.0, // thousand KRW
/// };
/// let log = [stay("Kim", 1), stay("Lee", 29), stay("Kim", 22), stay("Kim", 8)];
/// let kim = clv::purchase_times::<Weeks>(&log, "Kim", &SummaryOptions::default())?;
/// assert_eq!((kim.repeats, kim.until), (vec![Weeks(1.0), Weeks(3.0)], Weeks(4.0)));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "구매 시점")]
pub fn purchase_times<U: TimeUnit>(
    log: &[Transaction],
    customer: &str,
    options: &SummaryOptions,
) -> Result<PurchaseTimes<U>> {
    require::at_least("log", 1, log)?;
    let amounts: Vec<f64> = log.iter().map(|line| line.amount).collect();
    require::measurements("log.amount", &amounts)?;
    if options.refunds == Refunds::Refuse {
        require::not_negative("log.amount", &amounts)?;
    }
    let last = log.iter().map(|line| line.date).max().unwrap_or(NaiveDate::MIN);
    let end = options.holdout_end.unwrap_or(last);
    let lines = log.iter().filter(|it| it.customer == customer && it.date <= end);
    let visits = visits(lines, options);
    let Some((first, repeats)) = visits.split_first() else {
        let why = format!("`log` has no purchase of customer “{customer}” until {end}");
        return Err(Error::NotComputable { what: "the times of purchases", why });
    };
    let repeats = repeats.iter().map(|day| time(*first, *day)).collect();
    Ok(PurchaseTimes { first: *first, repeats, until: time(*first, end) })
}

/// What one purchase did to the probability of being there.
///
/// *Korean term:* 구매 전후의 생존확률.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PurchaseEffect<U> {
    /// When it was, since the first purchase.
    pub time: U,
    /// The probability just before it, after the silence.
    pub before: f64,
    /// The probability just after it.
    pub after: f64,
}

/// The probability of one customer of being there, from the first purchase on.
///
/// *Korean term:* 한 고객의 생존확률 경로.
#[derive(Debug, Clone, PartialEq)]
pub struct AlivePath<U> {
    /// Times since the first purchase, in order; that of a repeat purchase is there twice, before and after.
    pub times: Vec<U>,
    /// The probability of being there, known at that time.
    pub alive: Vec<f64>,
    /// The repeat purchases.
    pub purchases: Vec<PurchaseEffect<U>>,
}

/// Points between the first purchase and the end, those of purchases aside.
const POINTS: u32 = 240;

/// More repeat purchases than one path can show.
const MOST: usize = 10_000;

pub(super) fn alive_path<U: TimeUnit>(
    model: &impl Buying,
    purchases: &[U],
    until: f64,
) -> Result<AlivePath<U>> {
    model.judge()?;
    if !(until > 0.0 && until <= LONGEST) {
        let rule = "above 0 and at most 1e9";
        return Err(Error::OutOfRange { name: "until", value: until, rule, hint: None });
    }
    require::whole("purchases", purchases.len(), 0..=MOST, "at most 10,000 of them")?;
    let mut last = 0.0;
    for (index, value) in purchases.iter().map(|it| it.number()).enumerate() {
        if !(value > last && value <= until) {
            let rule =
                "later than the one before it (the first purchase is at 0) and not after `until`";
            return Err(Error::ItemOutOfRange { name: "purchases", index, value, rule });
        }
        last = value;
    }
    let mut path = AlivePath { times: Vec::new(), alive: Vec::new(), purchases: Vec::new() };
    let (mut x, mut recency) = (0_u32, 0.0);
    let mut points =
        (0..=POINTS).map(|point| until * f64::from(point) / f64::from(POINTS)).peekable();
    let add = |path: &mut AlivePath<U>, x: u32, recency: f64, now: f64| {
        let alive = model.alive(x, recency, now);
        path.times.push(U::of(now));
        path.alive.push(alive);
        alive
    };
    for purchase in purchases.iter().map(|it| it.number()) {
        while let Some(now) = points.next_if(|now| *now < purchase) {
            add(&mut path, x, recency, now);
        }
        points.next_if(|now| *now <= purchase);
        let before = add(&mut path, x, recency, purchase);
        (x, recency) = (x + 1, purchase);
        let after = add(&mut path, x, recency, purchase);
        path.purchases.push(PurchaseEffect { time: U::of(purchase), before, after });
    }
    for now in points {
        add(&mut path, x, recency, now);
    }
    require::computable("the probabilities", &path.alive)?;
    Ok(path)
}
