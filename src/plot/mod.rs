//! Figures that show themselves.
//!
//! Every figure is an SVG with a title, axis titles with units, labels beside the things they name, colours
//! that survive colour blindness (Okabe & Ito, 2008), and a sentence that says what it shows
//! ([`Figure::alt`]): for screen readers, terminals and tests.
//!
//! Korean: 그림, 도표.
//!
//! | about | figures |
//! |---|---|
//! | who brings the revenue | [`pareto_chart`], [`lorenz`], [`two_years`], [`whale_curve`], [`histogram`] |
//! | relationship and tiers | [`effect_waterfall`], [`profit_curve`], [`customer_costs`], [`share_convergence`], [`tier_flow`], [`goal_gradient`] |
//! | segments and budgets | [`rfm_heat_map`], [`vip_size`], [`budget_allocation`] |
//! | lifetime and lifetime value | [`cohorts`], [`retention`], [`survival()`], [`clv_build_up`], [`clv_by_retention`], [`spend_and_value`], [`acquisition_optimum`] |
//! | repeat buying | [`tracking()`], [`tracking_models`], [`frequencies`], [`forecast_map`], [`alive_path`] |
//! | campaigns and baskets | [`gains`], [`lift`], [`campaign_depth`], [`associations`], [`funnel`], [`scorecard`] |
//! | demand | [`over_capacity`], [`seasonality`], [`price_response`], [`adopters`], [`adoption`], [`bass_fit`], [`saddle`], [`viral_growth`], [`network_laws`] |
//! | service and waiting | [`server_costs`], [`waiting`], [`waits_by_hour`], [`overbooking`], [`service_process_matrix`], [`profit_chain`] |
//! | quality and experience | [`gap_model`], [`servqual_gaps`], [`ipa`], [`tolerance_zones`], [`defect_pareto`], [`p_chart`], [`scree`], [`nps`], [`against_rivals`], [`journey`], [`part_worths`] |
//! | experiments and examinations | [`forest`], [`group_means`], [`group_shares`], [`before_after`], [`item_map`], [`review_calendar`] |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::{Lang, plot};
//!
//! let spend = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5]; // 10,000 KRW, ten guests
//! let figure = plot::pareto_chart(&spend, Lang::En)?; // the last line of a cell shows it
//! assert!(figure.alt().contains("The top 20 % of customers bring 70 % of the revenue."));
//! # Ok::<(), tourism_marketing::Error>(())
//! ```
//!
//! # References
//!
//! - Okabe, M., & Ito, K. (2008). *Color Universal Design: How to make figures and presentations that are
//!   friendly to colorblind people*. University of Tokyo.

mod acquisition;
mod adoption;
mod alive_path;
mod allocation;
mod associations;
mod bass_fit;
mod calendar;
mod canvas;
mod chain;
mod cohorts;
mod conjoint;
mod control;
mod costs;
mod customer_costs;
mod defects;
mod effects;
mod figure;
mod flow;
mod forecast_map;
mod funnel;
mod gains;
mod gap_model;
mod goal_gradient;
mod growth;
mod heat_map;
mod histogram;
mod intervals;
mod ipa;
mod items;
mod journey;
mod labels;
mod lifetime_value;
mod lines;
mod lorenz;
mod nps;
mod over_capacity;
mod pareto;
mod price_response;
mod process_matrix;
mod profit_curve;
mod repeat_buying;
mod retention;
mod rows;
mod saddle;
mod scale;
mod scorecard;
mod scree;
mod season;
mod servqual;
mod share;
mod spend_and_value;
mod style;
mod survival;
mod tier_flow;
mod tolerance;
mod tracking_models;
mod two_years;
mod vip;
mod waiting;
mod whale;

pub use acquisition::acquisition_optimum;
pub use adoption::{adopters, adoption};
pub use alive_path::alive_path;
pub use allocation::budget_allocation;
pub use associations::associations;
pub use bass_fit::bass_fit;
pub use calendar::review_calendar;
pub use chain::profit_chain;
pub use cohorts::cohorts;
pub use conjoint::part_worths;
pub use control::p_chart;
pub use costs::{overbooking, server_costs};
pub use customer_costs::customer_costs;
pub use defects::defect_pareto;
pub use effects::effect_waterfall;
pub use figure::Figure;
pub use forecast_map::{ForecastMeasure, forecast_map};
pub use funnel::funnel;
pub use gains::{campaign_depth, gains, lift};
pub use gap_model::gap_model;
pub use goal_gradient::goal_gradient;
pub use growth::{network_laws, viral_growth};
pub use heat_map::{CellMeasure, rfm_heat_map};
pub use histogram::histogram;
pub use intervals::{against_rivals, forest, group_means, group_shares};
pub use ipa::ipa;
pub use items::item_map;
pub use journey::{before_after, journey};
pub use lifetime_value::{clv_build_up, clv_by_retention};
pub use lorenz::lorenz;
pub use nps::nps;
pub use over_capacity::over_capacity;
pub use pareto::pareto_chart;
pub use price_response::price_response;
pub use process_matrix::service_process_matrix;
pub use profit_curve::profit_curve;
pub use repeat_buying::{TrackingView, frequencies, tracking};
pub use retention::retention;
pub use saddle::saddle;
pub use scorecard::scorecard;
pub use scree::scree;
pub use season::seasonality;
pub use servqual::servqual_gaps;
pub use share::share_convergence;
pub use spend_and_value::spend_and_value;
pub use survival::survival;
pub use tier_flow::tier_flow;
pub use tolerance::tolerance_zones;
pub use tracking_models::tracking_models;
pub use two_years::two_years;
pub use vip::vip_size;
pub use waiting::{waiting, waits_by_hour};
pub use whale::whale_curve;

/// No more of something than a figure has room for.
fn judge_count(name: &'static str, count: usize, most: usize) -> crate::Result<()> {
    if count <= most {
        return Ok(());
    }
    let what = format!("`{name}` has {count} values");
    let rule = "a figure has no room for so many; leave some out";
    Err(crate::Error::Contradiction { what, rule })
}
