//! Which family of models fits a business, and what its log can say to that.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::summary::{Refunds, SummaryOptions, Transaction, visits};
use crate::lists::closed_list;
use crate::{Result, require};

closed_list! {
    /// How customers can buy, and whether a business sees that they leave.
    ///
    /// *Korean term:* 거래 관계의 유형.
    ///
    /// No log tells it: it is a fact about the business. Schmittlein, Morrison & Colombo (1987); Fader & Hardie (2009).
    BuyingSetting of "customer-lifetime-value"
    ko "거래 관계의 유형"
    en "Settings of buying"
    {
        Contract "contract"
            ko "계약형": "회비, 정기권, 구독처럼 갱신하지 않으면 떠난 것이므로, 떠나는 때를 기업이 안다."
            en "contract": "Who does not renew has left, and the business sees it: club fee, season ticket, subscription."
        Seasons "seasons"
            ko "비계약형, 정해진 기회": "계약은 없고, 여름 성수기나 연례 박람회처럼 정해진 때마다 오거나 오지 않는다."
            en "no contract, set occasions": "At each set occasion they come or not: the summer, a yearly fair."
        AnyTime "any-time"
            ko "비계약형, 아무 때나": "계약이 없고 아무 때나 살 수 있어서, 떠났는지 쉬는지 기업은 모른다: 호텔, 항공사, 상점."
            en "no contract, any time": "They may buy at any time, and the business never knows who has left: hotel, airline, shop."
    }
}

closed_list! {
    /// The families of models, with what they take for true.
    ///
    /// *Korean term:* 반복구매 모형의 종류.
    ModelFamily of "customer-lifetime-value"
    ko "반복구매 모형의 종류"
    en "Families of models"
    {
        ShiftedBetaGeometric "shifted-beta-geometric"
            ko "sBG": "기간마다 일정한 확률로 떠나며, 그 확률은 고객마다 다르다. 입력은 한 코호트의 기간별 남은 회원 수이다."
            en "sBG": "Each period a member leaves with a probability of his own. It takes the members of one cohort, period by period."
        BgBb "bg-bb"
            ko "BG/BB": "시즌마다 먼저 떠나거나 남고, 남은 고객은 오거나 오지 않는다. 입력은 고객별 온 시즌의 수와 마지막으로 온 시즌이다."
            en "BG/BB": "Before each season a guest leaves or stays, and who stays comes or not. It takes in how many seasons each came, and in which last."
        BgNbd "bg-nbd"
            ko "BG/NBD": "반복구매 뒤마다 일정한 확률로 떠난다. 한 번만 산 고객은 모두 남아 있다고 본다. 입력은 반복구매 횟수, 최근성, 관찰 기간이다."
            en "BG/NBD": "After each repeat purchase a customer may leave; who bought once is taken to be there. It takes frequency, recency and age."
        MbgNbd "mbg-nbd"
            ko "MBG/NBD": "첫 구매를 포함해 구매 뒤마다 일정한 확률로 떠난다. 한 번만 산 고객이 많을 때 알맞다. 입력은 BG/NBD와 같다."
            en "MBG/NBD": "After each purchase, the first included, a customer may leave: for many who buy once. It takes what the BG/NBD takes."
        ParetoNbd "pareto-nbd"
            ko "파레토/NBD": "구매와 상관없이 아무 때나 떠난다. 입력은 BG/NBD와 같고, 계산은 가장 오래 걸린다."
            en "Pareto/NBD": "A customer may leave at any time, whatever he buys. It takes what the BG/NBD takes, and the most computing."
    }
}

closed_list! {
    /// What a log of purchases can say about the choice of a model.
    ///
    /// *Korean term:* 거래 기록이 보이는 징후.
    ///
    /// The limits are rules of thumb of this library, not results of research.
    LogSign of "customer-lifetime-value"
    ko "거래 기록이 보이는 징후"
    en "Signs in a log"
    {
        FewRepeats "few-repeats"
            ko "반복구매 고객이 적다": "반복구매한 고객이 100명이 안 되어 모수가 불확실하다. 기간을 늘리거나 벌점 추정을 쓴다."
            en "few come back": "Fewer than 100 customers bought again: parameters are uncertain. Take a longer time, or a penalty."
        MostOnce "most-once"
            ko "대부분 한 번만 샀다": "절반 넘게 한 번만 샀다. 떠났는지 드물게 사는지는 자료가 말하지 않으므로, 둘 다 허용하는 MBG/NBD나 파레토/NBD가 낫다."
            en "most bought once": "More than half bought once. Whether they left or buy rarely the data do not say; MBG/NBD and Pareto/NBD allow both."
        YearlyRhythm "yearly-rhythm"
            ko "해마다 온다": "구매 간격의 40 % 이상이 1년의 정수배 안팎이고 한 해에 두 번 사는 일이 드물다. 기회가 정해져 있다면 BG/BB가 맞다."
            en "yearly rhythm": "40 % or more of the intervals are near whole years, and few buy twice a year. If the occasions are set, take the BG/BB."
        BusySeason "busy-season"
            ko "성수기에 몰린다": "구매의 40 % 이상이 석 달에 몰려 있다. 모형은 계절을 모르므로 보정 기간과 예측 기간을 온전한 해로 잡는다."
            en "a busy season": "40 % or more of the purchases fall into three months. The models know no season: calibrate and forecast whole years."
        MonthlyRhythm "monthly-rhythm"
            ko "달마다 산다": "구매 간격의 절반 이상이 한 달이다. 회비나 구독료라면 계약형이고, 모형은 sBG이다."
            en "monthly rhythm": "Half or more of the intervals are a month. If they are fees, this is a contract, and the model is the sBG."
        ShortLog "short-log"
            ko "기록이 짧다": "구매 간격의 중앙값이 기록 기간의 3분의 1을 넘는다. 쉬는 고객과 떠난 고객을 가르기에는 짧다."
            en "short log": "The median interval is more than a third of the log: too short to tell who rests from who has left."
    }
}

impl BuyingSetting {
    /// The families for this setting, the one to begin with first.
    ///
    /// *Korean term:* 거래 관계의 유형에 맞는 모형.
    ///
    /// ```
    /// use tourism_marketing::clv::{BuyingSetting, ModelFamily};
    /// assert_eq!(BuyingSetting::Seasons.families(), [ModelFamily::BgBb]);
    /// ```
    #[must_use]
    pub fn families(self) -> &'static [ModelFamily] {
        match self {
            Self::Contract => &[ModelFamily::ShiftedBetaGeometric],
            Self::Seasons => &[ModelFamily::BgBb],
            Self::AnyTime => &[ModelFamily::BgNbd, ModelFamily::MbgNbd, ModelFamily::ParetoNbd],
        }
    }
}

/// What a log of purchases looks like.
///
/// *Korean term:* 거래 기록의 모습.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogFacts {
    /// Customers with a purchase.
    pub customers: usize,
    /// Those who bought on more than one day.
    pub returned: usize,
    /// Days from the first to the last one of the log.
    pub days: u32,
    /// The median number of days between purchases of one customer; `None` where nobody came back.
    pub median_gap: Option<f64>,
    /// The share of the gaps within 30 days of one or more whole years. Were a gap as likely to end on one day as on another,
    /// it would be 17 %.
    pub yearly_gaps: f64,
    /// The share of the gaps of 28 to 31 days.
    pub monthly_gaps: f64,
    /// Of the customers' calendar years with a purchase, the share with more than one.
    pub several_a_year: f64,
    /// The share of the purchases in the busiest three months in a row of the calendar, in the last whole years of the log;
    /// a quarter where no month is busier, `None` where the log has no whole year.
    pub busiest_quarter: Option<f64>,
}

/// The family of models to begin with, and why.
///
/// *Korean term:* 모형 추천.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelAdvice {
    /// How customers can buy, as stated.
    pub setting: BuyingSetting,
    /// The families for it, the one to begin with first. Which of several is best, fits and holdouts tell: see
    /// [`BgNbd::scorecard`](super::BgNbd::scorecard).
    pub families: Vec<ModelFamily>,
    /// What the log says to that.
    pub signs: Vec<LogSign>,
}

/// What a log of purchases looks like: who came back, after how long, and when in the year.
///
/// *Korean term:* 거래 기록 살펴보기.
///
/// - `log`: purchases, in any order
/// - `options`: what of the log counts; ends of calibration and holdout do not matter
///
/// # Errors
///
/// If the log is empty, an amount is not finite or beyond 1e100, a refund comes in where they are refused, or no line is a
/// purchase.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{self, BuyingSetting, LogSign, ModelFamily, SummaryOptions, Transaction};
/// use tourism_marketing::data;
///
/// let log: Vec<Transaction> = data::cdnow_sample()?.iter().map(Transaction::from).collect();
/// let facts = clv::log_facts(&log, &SummaryOptions::default())?;
/// assert_eq!((facts.customers, facts.returned), (2357, 1139));
/// // A shop without contracts: half of its customers bought once.
/// let advice = facts.advice(BuyingSetting::AnyTime);
/// assert_eq!(advice.families[0], ModelFamily::MbgNbd);
/// assert_eq!(advice.signs, [LogSign::MostOnce]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "모형 선택")]
pub fn log_facts(log: &[Transaction], options: &SummaryOptions) -> Result<LogFacts> {
    require::at_least("log", 1, log)?;
    let amounts: Vec<f64> = log.iter().map(|line| line.amount).collect();
    require::measurements("log.amount", &amounts)?;
    if options.refunds == Refunds::Refuse {
        require::not_negative("log.amount", &amounts)?;
    }
    let mut customers: BTreeMap<&str, Vec<&Transaction>> = BTreeMap::new();
    for line in log {
        customers.entry(&line.customer).or_default().push(line);
    }
    let days: Vec<Vec<NaiveDate>> = customers
        .into_values()
        .map(|lines| {
            let mut days = visits(lines.into_iter(), options);
            days.dedup();
            days
        })
        .filter(|days| !days.is_empty())
        .collect();
    let all = || days.iter().flatten().copied();
    let (Some(first), Some(last)) = (all().min(), all().max()) else {
        let why = "no line of `log` is a purchase".to_owned();
        return Err(crate::Error::NotComputable { what: "the facts of the log", why });
    };
    let gaps = days.iter().flat_map(|days| days.windows(2));
    let mut gaps: Vec<f64> =
        gaps.filter_map(|pair| Some((*pair.last()? - *pair.first()?).num_days() as f64)).collect();
    gaps.sort_by(f64::total_cmp);
    let share =
        |holds: fn(f64) -> bool| part(gaps.iter().filter(|gap| holds(**gap)).count(), gaps.len());
    let mut years: BTreeMap<(usize, i32), usize> = BTreeMap::new();
    for (customer, days) in days.iter().enumerate() {
        for day in days {
            *years.entry((customer, day.year())).or_default() += 1;
        }
    }
    Ok(LogFacts {
        customers: days.len(),
        returned: days.iter().filter(|days| days.len() > 1).count(),
        days: u32::try_from((last - first).num_days()).unwrap_or(u32::MAX),
        median_gap: median(&gaps),
        yearly_gaps: share(near_whole_years),
        monthly_gaps: share(|gap| (28.0..=31.0).contains(&gap)),
        several_a_year: part(years.values().filter(|it| **it > 1).count(), years.len()),
        busiest_quarter: busiest_quarter(all(), first, last),
    })
}

fn part(count: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { count as f64 / of as f64 }
}

fn median(sorted: &[f64]) -> Option<f64> {
    let half = sorted.len() / 2;
    let upper = *sorted.get(half)?;
    let lower = if sorted.len().is_multiple_of(2) { *sorted.get(half - 1)? } else { upper };
    Some(f64::midpoint(lower, upper))
}

fn near_whole_years(gap: f64) -> bool {
    let years = (gap / 365.25).round();
    years >= 1.0 && (gap - years * 365.25).abs() <= 30.0
}

/// Of the purchases in the last whole years, the share of the busiest three months in a row.
fn busiest_quarter(
    days: impl Iterator<Item = NaiveDate>,
    first: NaiveDate,
    last: NaiveDate,
) -> Option<f64> {
    let years = ((last - first).num_days() + 1) / 365;
    let start = last.checked_sub_days(chrono::Days::new(u64::try_from(years * 365 - 1).ok()?))?;
    let mut months = [0_usize; 12];
    for day in days.filter(|day| *day >= start) {
        let month = usize::try_from(day.month0()).ok()?;
        *months.get_mut(month)? += 1;
    }
    let count = |month: usize| months.get(month % 12).copied().unwrap_or_default();
    let busiest = (0..12).map(|month| count(month) + count(month + 1) + count(month + 2)).max()?;
    (years > 0).then(|| part(busiest, months.iter().sum()))
}

impl LogFacts {
    /// The families of models for `setting`, in the order in which this log suggests them, and what else it says.
    ///
    /// The setting is a fact about the business and no log tells it; where the two do not seem to agree, a sign says so.
    ///
    /// *Korean term:* 모형 추천.
    #[must_use]
    #[doc(alias = "모형 선택")]
    pub fn advice(&self, setting: BuyingSetting) -> ModelAdvice {
        let most_once = self.returned.saturating_mul(2) < self.customers;
        let yearly = self.yearly_gaps >= 0.4 && self.several_a_year <= 0.1;
        let busy = self.busiest_quarter.is_some_and(|share| share >= 0.4);
        let short = self.median_gap.is_some_and(|gap| 3.0 * gap > f64::from(self.days));
        let free = setting == BuyingSetting::AnyTime;
        let signs = [
            (self.returned < 100, LogSign::FewRepeats),
            (most_once && free, LogSign::MostOnce),
            (yearly && setting != BuyingSetting::Seasons, LogSign::YearlyRhythm),
            (busy && free, LogSign::BusySeason),
            (
                self.monthly_gaps >= 0.5 && setting != BuyingSetting::Contract,
                LogSign::MonthlyRhythm,
            ),
            (short, LogSign::ShortLog),
        ];
        let signs = signs.into_iter().filter_map(|(seen, sign)| seen.then_some(sign)).collect();
        let mut families = setting.families().to_vec();
        if free && most_once {
            families = vec![ModelFamily::MbgNbd, ModelFamily::ParetoNbd, ModelFamily::BgNbd];
        }
        ModelAdvice { setting, families, signs }
    }
}
