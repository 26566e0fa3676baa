//! The model of repeat buying that fits better, tried on the end of the data.

use chrono::{Days, NaiveDate};
use tourism_marketing::clv::{
    BgNbd, FitReport, Fitted, Frequencies, GammaGamma, History, MbgNbd, Score, SummaryOptions,
    Tracking, Weeks,
};
use tourism_marketing::own::Log;
use tourism_marketing::{Error, Result};

/// Below these, parameters say more about chance than about customers.
pub(super) const CUSTOMERS: usize = 100;
pub(super) const REPEATERS: usize = 30;
pub(super) const WEEKS: u32 = 26;

/// Why there is no model.
pub(super) enum Refusal {
    TooSmall { customers: usize, repeaters: usize, weeks: f64 },
    NoMaximum(String),
}

/// A model, how it did, and what a purchase is worth.
pub(super) struct Fit {
    pub(super) model: Model,
    pub(super) trial: Option<Trial>,
    pub(super) amounts: Amounts,
}

/// One of the two models whose customers leave after a purchase.
pub(super) enum Model {
    /// Nobody leaves before the second purchase.
    Bg(Fitted<BgNbd<Weeks>>),
    /// Many leave right after the first.
    Mbg(Fitted<MbgNbd<Weeks>>),
}

/// How the model did on the last third of the time, which it had not seen.
pub(super) struct Trial {
    /// The last day that it had seen.
    pub(super) end: NaiveDate,
    /// Expected purchases over actual ones, less 1.
    pub(super) bias: f64,
    /// Root mean square error per customer: the model forecasts means, which make this one small.
    pub(super) model_error: f64,
    pub(super) thumb_error: f64,
    pub(super) tracking: Tracking<Weeks>,
}

impl Trial {
    /// Whether amounts may be built on it: the sum within a quarter, and hardly worse than the rule of thumb.
    pub(super) fn convinces(&self) -> bool {
        self.bias.abs() <= 0.25 && self.model_error <= 1.05 * self.thumb_error
    }
}

/// What one purchase brings.
pub(super) enum Amounts {
    Model { model: GammaGamma, report: FitReport, correlation: f64 },
    None(String),
}

/// The better model of both for these customers.
///
/// # Errors
///
/// Of the library, where the summary of a part of the log fails; that no model fits is no error.
pub(super) fn fit(
    log: &Log,
    histories: &[History<Weeks>],
) -> Result<std::result::Result<Fit, Refusal>> {
    let understood = log.understood();
    let days = (understood.last - understood.first).num_days();
    let weeks = days as f64 / 7.0;
    let repeaters = repeaters(histories);
    if histories.len() < CUSTOMERS || repeaters < REPEATERS || weeks < f64::from(WEEKS) {
        return Ok(Err(Refusal::TooSmall { customers: histories.len(), repeaters, weeks }));
    }
    let model = match Model::fit(histories) {
        Ok(model) => model,
        Err(error) => return Ok(Err(Refusal::NoMaximum(error.to_string()))),
    };
    let trial = trial(log, understood.first, days, &model)?;
    let amounts = match amounts(histories) {
        Ok(amounts) => amounts,
        Err(error) => Amounts::None(error.to_string()),
    };
    Ok(Ok(Fit { model, trial, amounts }))
}

fn repeaters(histories: &[History<Weeks>]) -> usize {
    histories.iter().filter(|it| it.frequency > 0).count()
}

fn amounts(histories: &[History<Weeks>]) -> Result<Amounts> {
    let Fitted { model, report } = GammaGamma::fit(histories)?;
    // Without a mean no amount can be expected of a customer.
    model.expected_spend(0, 0.0)?;
    let correlation = GammaGamma::spend_correlation(histories)?.r;
    Ok(Amounts::Model { model, report, correlation })
}

/// A model of the same kind, fitted to two thirds of the time and held against the rest.
fn trial(log: &Log, first: NaiveDate, days: i64, model: &Model) -> Result<Option<Trial>> {
    let seen = u64::try_from(days).unwrap_or_default() * 2 / 3 / 7 * 7;
    let Some(end) = first.checked_add_days(Days::new(seen)) else { return Ok(None) };
    let options = SummaryOptions { calibration_end: Some(end), ..SummaryOptions::default() };
    let summary = log.summarise::<Weeks>(&options)?;
    if summary.histories.len() < CUSTOMERS || repeaters(&summary.histories) < REPEATERS {
        return Ok(None);
    }
    let Ok(model) = model.again(&summary.histories) else { return Ok(None) };
    let (card, tracking) = match &model {
        Model::Bg(it) => (it.scorecard(&summary, 7)?, it.tracking(&summary)?),
        Model::Mbg(it) => (it.scorecard(&summary, 7)?, it.tracking(&summary)?),
    };
    let customers = |row: &tourism_marketing::clv::HoldoutRow| row.customers as f64;
    let actual: f64 = card.rows.iter().map(|row| customers(row) * row.actual).sum();
    let expected: f64 = card.rows.iter().map(|row| customers(row) * row.expected).sum();
    if actual == 0.0 {
        return Ok(None);
    }
    Ok(Some(Trial {
        end,
        bias: expected / actual - 1.0,
        model_error: card.model.root_mean_square,
        thumb_error: card.rule_of_thumb.root_mean_square,
        tracking,
    }))
}

impl Model {
    /// The one with the higher likelihood; they have equally many parameters.
    fn fit(histories: &[History<Weeks>]) -> Result<Self, Error> {
        match (BgNbd::fit(histories), MbgNbd::fit(histories)) {
            (Ok(bg), Ok(mbg)) if bg.report.log_likelihood >= mbg.report.log_likelihood => {
                Ok(Self::Bg(bg))
            }
            (_, Ok(mbg)) => Ok(Self::Mbg(mbg)),
            (Ok(bg), Err(_)) => Ok(Self::Bg(bg)),
            (Err(error), Err(_)) => Err(error),
        }
    }

    fn again(&self, histories: &[History<Weeks>]) -> Result<Self> {
        Ok(match self {
            Self::Bg(_) => Self::Bg(BgNbd::fit(histories)?),
            Self::Mbg(_) => Self::Mbg(MbgNbd::fit(histories)?),
        })
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Bg(_) => "BG/NBD",
            Self::Mbg(_) => "MBG/NBD",
        }
    }

    pub(super) fn report(&self) -> &FitReport {
        match self {
            Self::Bg(it) => &it.report,
            Self::Mbg(it) => &it.report,
        }
    }

    pub(super) fn score(&self, of: &[History<Weeks>], time: Weeks) -> Result<Vec<Score>> {
        match self {
            Self::Bg(it) => it.score(of, time),
            Self::Mbg(it) => it.score(of, time),
        }
    }

    /// The 95 % interval of all expected purchases together, as far as it comes from the parameters.
    pub(super) fn interval(&self, of: &[History<Weeks>], time: Weeks) -> Result<(f64, f64)> {
        let sum = |scores: Vec<Score>| scores.iter().map(|score| score.expected_purchases).sum();
        let found = match self {
            Self::Bg(it) => it.interval(0.95, |model| model.score(of, time).map(sum)),
            Self::Mbg(it) => it.interval(0.95, |model| model.score(of, time).map(sum)),
        }?;
        Ok((found.low, found.high))
    }

    pub(super) fn frequencies(&self, of: &[History<Weeks>], most: u32) -> Result<Frequencies> {
        match self {
            Self::Bg(it) => it.frequencies(of, most),
            Self::Mbg(it) => it.frequencies(of, most),
        }
    }

    pub(super) fn lifetime_values(
        &self,
        of: &[History<Weeks>],
        spend: &GammaGamma,
        margin: f64,
        periods: u32,
        discount: f64,
    ) -> Result<Vec<f64>> {
        match self {
            Self::Bg(it) => it.lifetime_values(of, spend, margin, periods, discount),
            Self::Mbg(it) => it.lifetime_values(of, spend, margin, periods, discount),
        }
    }
}
