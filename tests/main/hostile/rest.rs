//! What stands beside the main functions of a topic, and tables of results, on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::conjoint::{self, Attribute, Conjoint};
use tourism_marketing::dbmarketing::basket::{self, Baskets};
use tourism_marketing::demarketing::DemandCurve;
use tourism_marketing::loyalty::PointSale;
use tourism_marketing::quality::{self, KanoAnswer};
use tourism_marketing::service::{self, NoShowCosts};
use tourism_marketing::value::Acquisition;
use tourism_marketing::{
    Lang, Table, dbmarketing, diffusion, digital, emotion, exam, experience, loyalty, pareto, stats,
};

use super::{amount, number, numbers};

/// No table of a computed result shows what is no number.
fn sound(table: impl Fn(Lang) -> Table) -> Result<(), TestCaseError> {
    for lang in Lang::ALL {
        let shown = table(lang).to_string();
        prop_assert!(!shown.contains("NaN") && !shown.contains("inf"), "{shown}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn offers_and_answers_are_judged_or_refused(
        part_worths in numbers(), base in number(), offer in prop::collection::vec(0..5_usize, 0..4),
        offers in prop::collection::vec(prop::collection::vec(0..2_usize, 2), 0..8), ratings in prop::collection::vec(amount(), 8),
        answers in prop::collection::vec((0..5_usize, 0..5_usize), 0..9), colour in any::<[u8; 3]>(),
    ) {
        let attribute = Attribute { part_worths, importance: base };
        let by_hand = Conjoint { attributes: vec![attribute; 2], base, r_squared: base };
        if let Ok(worth) = by_hand.utility(&offer) {
            prop_assert!(worth.is_finite(), "{worth}");
        }
        if let Ok(guest) = conjoint::part_worths(&offers, &ratings[..offers.len()]) {
            sound(|lang| guest.table(&[], lang))?;
            if let Ok(worth) = guest.utility(&offer) {
                prop_assert!(worth.is_finite(), "{worth}");
            }
        }
        let answers: Vec<_> = answers.into_iter().map(|(a, b)| (KanoAnswer::ALL[a], KanoAnswer::ALL[b])).collect();
        for &(with, without) in &answers {
            let _ = quality::kano_category(with, without);
        }
        if let Ok(kind) = quality::kano(&answers) {
            prop_assert!((0.0..=1.0).contains(&kind.better) && (-1.0..=0.0).contains(&kind.worse));
            sound(|lang| kind.table(lang))?;
        }
        let [r, g, b] = colour;
        let _ = emotion::hue_temperature(r, g, b);
        prop_assert_eq!(quality::questionnaire_items().concat().len(), 22);
    }

    #[test]
    fn baskets_of_a_table_are_counted_or_refused(
        names in prop::collection::vec("[a-d]{0,2}", 0..5), bought in prop::collection::vec(prop::collection::vec(any::<bool>(), 0..5), 0..8),
        support in prop_oneof![0.0..1.0_f64, number()], most in prop_oneof![0..16_usize, any::<usize>()],
    ) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let square: Vec<Vec<bool>> =
            bought.iter().map(|row| (0..names.len()).map(|place| row.get(place) == Some(&true)).collect()).collect();
        for bought in [&bought, &square] {
            let Ok(baskets) = Baskets::of_table(&names, bought) else { continue };
            prop_assert!(!baskets.is_empty() && baskets.len() == bought.len());
            if let Ok(sets) = basket::frequent(&baskets, support, most) {
                prop_assert!(sets.iter().all(|set| set.count <= baskets.len() as u64));
            }
            if let Ok(pairs) = basket::pair_lifts(&baskets, most) {
                prop_assert!(pairs.lifts.iter().flatten().flatten().all(|lift| lift.is_finite() && *lift >= 0.0));
                sound(|lang| pairs.table(lang))?;
            }
        }
    }

    #[test]
    fn curves_made_by_hand_answer_or_refuse(
        [a, b, c, d] in prop::array::uniform4(number()), [x, y] in prop::array::uniform2(amount()), mut no_shows in numbers(),
    ) {
        let curve = DemandCurve { price: x, visitors: y, elasticity: -a };
        let prospect = Acquisition { ceiling: a, steepness: x, value: y };
        for value in [
            curve.price_for(b), curve.visitors_at(b), prospect.rate_at(c), prospect.profit_at(d),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite(), "{value}");
        }
        let costs = NoShowCosts { empty_room: x, walked_guest: y };
        let sum: f64 = no_shows.iter().sum();
        for _ in 0..2 {
            if let Ok(expected) = service::overbooking_costs(costs, &no_shows) {
                prop_assert!(expected.iter().all(|cost| cost.is_finite() && *cost >= 0.0), "{expected:?}");
            }
            if let Ok(plan) = service::newsvendor_overbook(costs, &no_shows) {
                sound(|lang| plan.table(lang))?;
            }
            no_shows = no_shows.iter().map(|it| it / sum).collect();
        }
    }

    #[test]
    fn lines_predict_or_refuse(x in numbers(), y in numbers(), at in prop::collection::vec(number(), 0..3), level in number()) {
        let count = x.len().min(y.len());
        for (x, y) in [(&x[..], &y[..]), (&x[..count], &y[..count])] {
            let Ok(line) = stats::simple_regression(x, y) else { continue };
            if let Ok(value) = line.predict(&at) {
                prop_assert!(value.is_finite(), "{value}");
            }
            if let Ok(interval) = line.interval(0, level) {
                prop_assert!(interval.holds(interval.estimate), "{interval:?}");
            }
            sound(|lang| line.table(&[], lang))?;
        }
    }

    #[test]
    fn results_have_tables_without_what_is_no_number(
        pairs in prop::collection::vec((amount(), amount()), 1..20), value in amount(), cuts in prop::collection::btree_set(1..9_000_u32, 1..5),
        counts in prop::array::uniform4(any::<u64>()), scores in prop::collection::vec(0..=10_u8, 1..9), ease in number(),
    ) {
        let (first, second): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        let cuts: Vec<f64> = cuts.into_iter().map(f64::from).collect();
        let [a, b, c, d] = counts;
        if let Ok(found) = pareto::buyer_moderation(&first, &second, 0.5) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = loyalty::upgrade_progress(value, &cuts) {
            sound(|lang| found.table(lang))?;
        }
        let customers = vec![a; first.len()];
        if let Ok(found) = dbmarketing::optimal_depth(&customers, &first, value, 1.0) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = dbmarketing::association(a, b % 9, c % 9, d % 9) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = digital::funnel_rates(a, b, c) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = digital::network_values(a) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = exam::item_stats(a % 20, b % 20, c % 20) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = exam::rubric_score(&first, &second) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = exam::sm2(exam::Card { repetitions: 3, interval: u32::MAX, ease }, scores[0]) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = experience::nps(&scores) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(Some(found)) = diffusion::saddle_depth(&first) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = stats::fisher_exact([[a % 50, b % 50], [c % 50, d % 50]]) {
            sound(|lang| found.table(lang))?;
        }
        if let Ok(found) = stats::kruskal_wallis(&[first, second]) {
            sound(|lang| found.table(lang))?;
        }
    }
}

#[test]
fn as_many_customers_as_there_can_be_do_not_overflow_in_any_number_of_periods() {
    let matrix =
        [vec![0.5, 0.5, 5e-324], vec![1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0], vec![0.1, 0.2, 0.7]];
    for periods in [1, 2, 3, 1_000, 49_536_755, u32::MAX] {
        if let Ok(found) = loyalty::tier_transition(&[f64::MAX, 0.0, 0.0], &matrix, periods) {
            assert!(found.iter().all(|customers| customers.is_finite()), "{found:?}");
        }
    }
}

#[test]
fn the_parts_of_the_largest_price_that_there_is_add_up_or_are_refused() {
    for points in [1e-6, 1.0, 1e6] {
        let sale =
            PointSale { price: f64::MAX, goods: 3.0, points, point_value: 1.0, redemption: 1.0 };
        if let Ok(split) = loyalty::allocate_transaction_price(&sale) {
            assert!((split.revenue + split.liability).is_finite(), "{split:?}");
        }
    }
}
