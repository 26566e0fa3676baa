//! What a customer is worth.

use tourism_marketing::{
    ClvTiming,
    value::{self, Acquisition, MarginStream},
};

use super::{calls, whole};

calls! {
    "value::ltv_cac", |lifetime_value, acquisition_cost| value::ltv_cac(lifetime_value, acquisition_cost);
    "value::expected_lifetime", |retention| value::expected_lifetime(retention);
    "value::annualise_churn", |churn, periods| value::annualise_churn(churn, whole(periods)?);
    "value::sbg_retention", |alpha, beta, period| value::sbg_retention(alpha, beta, whole(period)?);
    "value::sbg_survival", |alpha, beta, periods| value::sbg_survival(alpha, beta, whole(periods)?);
    "value::retention_rate", |start, end, new| value::retention_rate(whole(start)?, whole(end)?, whole(new)?);
    "value::churn_rate", |start, lost| value::churn_rate(whole(start)?, whole(lost)?);
    "value::blattberg_deighton.spend", |ceiling, steepness, value| Ok(value::blattberg_deighton(&Acquisition { ceiling, steepness, value })?.spend);
    "value::blattberg_deighton.rate", |ceiling, steepness, value| Ok(value::blattberg_deighton(&Acquisition { ceiling, steepness, value })?.rate);
    "value::clv_finite", |margin, retention, discount, periods| value::clv_finite(&MarginStream { margin, retention, discount, growth: 0.0, acquisition_cost: 0.0 }, whole(periods)?, ClvTiming::End);
    "value::clv_infinite", |margin, retention, discount| value::clv_infinite(&MarginStream { margin, retention, discount, growth: 0.0, acquisition_cost: 0.0 }, ClvTiming::End);
}
