//! The tables of cohorts, survival and seasons.

use tourism_marketing::cohort::CohortTable;
use tourism_marketing::season::{self, SeasonMethod};
use tourism_marketing::survival::{self, SurvivalInterval};

use super::both;

#[test]
fn three_cohorts_of_a_club() {
    let counts = [vec![500, 400, 340], vec![300, 270], vec![250]];
    let table = CohortTable::of_counts(&["2025-01", "2025-02", "2025-03"], &counts).unwrap();
    insta::assert_snapshot!("cohorts", both(|lang| table.table(lang)));
}

#[test]
fn eight_members_of_a_club() {
    let months = [3.0, 5.0, 5.0, 8.0, 10.0, 12.0, 12.0, 12.0];
    let left = [true, true, false, true, true, false, false, false];
    let curve = survival::kaplan_meier(&months, &left, 0.95, SurvivalInterval::LogLog).unwrap();
    insta::assert_snapshot!("survival", both(|lang| curve.table(lang)));
    let test = survival::log_rank(&months, &left, &[2.0, 3.0, 3.0, 7.0], &[true; 4]).unwrap();
    insta::assert_snapshot!("log_rank", both(|lang| test.table(lang)));
    let stayed = survival::kaplan_meier(&[1.0], &[false], 0.95, SurvivalInterval::LogLog).unwrap();
    insta::assert_snapshot!("survival_of_all", both(|lang| stayed.table(lang)));
}

#[test]
fn four_quarters() {
    let nights = [30.0, 50.0, 80.0, 40.0];
    let found = season::indices(&nights, 4, SeasonMethod::RatioToMean).unwrap();
    insta::assert_snapshot!("season", both(|lang| found.table(lang)));
}

#[test]
fn a_fit_and_its_scorecard() {
    use tourism_marketing::clv::{ForecastError, HoldoutRow, Scorecard, ShiftedBetaGeometric};
    let club = ShiftedBetaGeometric::fit(&[1000, 869, 743, 653, 593]).unwrap();
    insta::assert_snapshot!("fit_report", both(|lang| club.report.table(lang)));
    let row = |frequency, customers, actual, expected, rule_of_thumb| HoldoutRow {
        frequency,
        customers,
        actual,
        expected,
        rule_of_thumb,
    };
    let error = |mean_absolute| ForecastError { mean_absolute, root_mean_square: 1.6, bias: -0.1 };
    let card = Scorecard {
        rows: vec![row(0, 1411, 0.2367, 0.2251, 0.0), row(1, 946, 1.637, 1.41, 3.02)],
        model: error(0.77),
        rule_of_thumb: error(1.04),
    };
    insta::assert_snapshot!("scorecard", both(|lang| card.table(lang)));
}

#[test]
fn a_guest_before_and_after_each_stay() {
    use tourism_marketing::clv::{MbgNbd, Weeks};
    let model = MbgNbd { r: 0.525, alpha: Weeks(6.183), a: 0.891, b: 1.614 };
    let path = model.alive_path(&[3.0, 9.0, 38.0].map(Weeks), Weeks(60.0)).unwrap();
    insta::assert_snapshot!("alive_path", both(|lang| path.table(lang)));
}

#[test]
fn a_log_and_the_models_for_it() {
    use tourism_marketing::clv::{BuyingSetting, LogFacts};
    let facts = LogFacts {
        customers: 480,
        returned: 96,
        days: 1_460,
        median_gap: Some(361.0),
        yearly_gaps: 0.71,
        monthly_gaps: 0.02,
        several_a_year: 0.04,
        busiest_quarter: Some(0.83),
    };
    insta::assert_snapshot!("log_facts", both(|lang| facts.table(lang)));
    let advice = facts.advice(BuyingSetting::AnyTime);
    insta::assert_snapshot!("model_advice", both(|lang| advice.table(lang)));
}

#[test]
fn a_penalised_fit_with_covariates() {
    use tourism_marketing::clv::{BgNbd, CovariateBgNbd, Weeks};
    let others = BgNbd { r: 0.8, alpha: Weeks(9.0), a: 0.8, b: 2.5 };
    let guests = others.simulate(&[Weeks(52.0); 200], 1).unwrap();
    let club: Vec<f64> = (0..200).map(|place| f64::from(place % 2)).collect();
    let columns = [("club", &club[..])];
    let model = CovariateBgNbd::fit_penalised(&guests, &columns, &columns, 1.0).unwrap();
    insta::assert_snapshot!("fit_with_covariates", both(|lang| model.report.table(lang)));
}
