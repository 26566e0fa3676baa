//! The figures of customers on hostile numbers, also in structs made by hand.

use proptest::prelude::*;
use tourism_marketing::cohort::CohortTable;
use tourism_marketing::dbmarketing::basket::PairLifts;
use tourism_marketing::dbmarketing::{Depth, Gains, GainsRow};
use tourism_marketing::demarketing::DemandCurve;
use tourism_marketing::season::{SeasonMethod, Seasonality};
use tourism_marketing::survival::{self, Median, Survival, SurvivalInterval, SurvivalStep};
use tourism_marketing::value::{
    Acquisition, ClvPeriod, ClvSchedule, ClvTiming, MarginStream, clv_schedule,
};
use tourism_marketing::{Figure, Lang, Result, plot};

use super::{amount, number, numbers};

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..=1.0_f64, 1 => number()]
}

fn sound(figures: Vec<Result<Figure>>) -> std::result::Result<(), TestCaseError> {
    for figure in figures.into_iter().flatten() {
        prop_assert!(
            !figure.svg().contains("NaN") && !figure.svg().contains("inf"),
            "{}",
            figure.alt()
        );
        prop_assert!(figure.svg().len() < 400_000, "{} bytes", figure.svg().len());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn cohorts_and_curves_are_drawn_or_refused(
        counts in prop::collection::vec(prop::collection::vec(prop_oneof![0..9_u64, any::<u64>()], 0..5), 0..4),
        shares in prop::collection::vec(share(), 0..60), times in prop::collection::vec((amount(), any::<bool>()), 1..30),
        numbers in prop::array::uniform3(number()), name in "[a-z가-힣<&]{0,40}",
    ) {
        let names = ["a", "b", "c", "d"];
        let table = CohortTable::of_counts(&names[..counts.len()], &counts);
        let (durations, left): (Vec<f64>, Vec<bool>) = times.into_iter().unzip();
        let curve = survival::kaplan_meier(&durations, &left, 0.95, SurvivalInterval::LogLog);
        let [time, height, end] = numbers;
        let step = SurvivalStep { time, at_risk: 1, left: 1, survival: height, standard_error: None, interval: None };
        let by_hand = Survival {
            customers: 3, left: 1, interval: SurvivalInterval::LogLog, level: height, steps: vec![step, step],
            censored: vec![height, end], end, median: Median { time: Some(time), low: None, high: Some(end) },
        };
        let mut figures = vec![
            plot::retention(&[(&name, &shares)], Lang::Ko),
            plot::retention(&[("a", &shares), ("b", &[1.0, 0.5])], Lang::En),
            plot::survival(&[(&name, &by_hand)], Lang::En),
        ];
        if let Ok(table) = table {
            figures.push(plot::cohorts(&table, Lang::Ko));
        }
        if let Ok(curve) = curve {
            figures.push(plot::survival(&[(&name, &curve), ("b", &curve)], Lang::Ko));
            figures.push(plot::survival(&[("b", &curve); 5], Lang::En));
        }
        sound(figures)?;
    }

    #[test]
    fn campaigns_and_seasons_are_drawn_or_refused(
        rows in prop::collection::vec((share(), share(), amount(), amount()), 0..25), profits in numbers(), indices in numbers(),
    ) {
        let row = |(depth, capture, lift, cumulative_lift)| GainsRow {
            customers: 1, responders: 1, rate: 1.0, depth, capture, lift, cumulative_lift,
        };
        let gains = Gains { customers: 7, responders: 0, rate: f64::NAN, rows: rows.into_iter().map(row).collect() };
        let depth = Depth { groups: 99, profit: f64::NAN, cumulative: profits };
        let season = Seasonality { method: SeasonMethod::RatioToMean, indices, peak: usize::MAX, trough: 4 };
        sound(vec![
            plot::gains(&gains, Lang::Ko), plot::lift(&gains, Lang::En), plot::campaign_depth(&depth, Lang::Ko),
            plot::seasonality(&season, Lang::En),
        ])?;
    }

    #[test]
    fn pairs_are_drawn_or_refused(
        lifts in prop::collection::vec(prop::collection::vec(prop::option::of(amount()), 3), 3), other in prop::option::of(number()),
    ) {
        let items = ["a", "b", "<&"].map(str::to_owned).to_vec();
        let mut pairs = PairLifts { baskets: 0, items, counts: Vec::new(), lifts };
        let accepted = plot::associations(&pairs, Lang::Ko);
        pairs.lifts[2][0] = other;
        let perhaps = plot::associations(&pairs, Lang::En);
        pairs.lifts[1].pop();
        prop_assert!(plot::associations(&pairs, Lang::En).is_err());
        sound(vec![accepted, perhaps])?;
    }

    #[test]
    fn histograms_hold_every_value_or_are_refused(values in prop::collection::vec(amount(), 1..30), more in numbers(), start in -1e6..1e6_f64) {
        let near: Vec<f64> = values.iter().map(|value| start + (value % 7.0)).collect();
        if let Ok(figure) = plot::histogram(&near, "a", Lang::En) {
            let counts = figure.alt().split("Counts by interval: ").nth(1).unwrap_or_default();
            let total: usize =
                counts.trim_end_matches('.').split("; ").filter_map(|bar| bar.rsplit(": ").next()?.parse::<usize>().ok()).sum();
            prop_assert_eq!(total, near.len(), "{}", figure.alt());
        }
        sound(vec![
            plot::histogram(&values, "x", Lang::Ko), plot::histogram(&more, "", Lang::En), plot::histogram(&near, "한", Lang::Ko),
        ])?;
    }

    #[test]
    fn money_is_drawn_or_refused(a in amount(), b in amount(), c in number(), d in share(), e in number(), periods in 1..70_u32, row in prop::array::uniform4(number())) {
        let stream = MarginStream { margin: e, retention: d, discount: 0.1, growth: 0.0, acquisition_cost: a };
        let mut figures = vec![
            plot::price_response(&DemandCurve { price: a, visitors: b, elasticity: c }, b, Lang::Ko),
            plot::price_response(&DemandCurve { price: 10.0, visitors: 10.0, elasticity: -d }, b, Lang::En),
            plot::acquisition_optimum(&Acquisition { ceiling: d, steepness: a, value: e }, Lang::En),
            plot::acquisition_optimum(&Acquisition { ceiling: d, steepness: 1e-4, value: b }, Lang::Ko),
            plot::clv_by_retention(a, &[d, 0.1], ClvTiming::Start, Lang::En),
            plot::clv_by_retention(a, &[c], ClvTiming::End, Lang::Ko),
            plot::spend_and_value(&[a, b], &stream, ClvTiming::Start, Lang::Ko),
            plot::spend_and_value(&row, &stream, ClvTiming::End, Lang::En),
        ];
        if let Ok(schedule) = clv_schedule(&stream, periods, ClvTiming::End) {
            figures.push(plot::clv_build_up(&schedule, Lang::Ko));
        }
        let [survival, margin, present_value, cumulative] = row;
        let period = ClvPeriod { time: u32::MAX, survival, margin, present_value, cumulative };
        let by_hand = ClvSchedule {
            acquisition_cost: c, timing: ClvTiming::End, periods: vec![period, ClvPeriod { time: 0, ..period }], break_even: Some(9),
        };
        figures.push(plot::clv_build_up(&by_hand, Lang::En));
        sound(figures)?;
    }
}
