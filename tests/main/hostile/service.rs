//! `service`, `diffusion`, `digital`, `exam` and `internal` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::diffusion::{self, Bass};
use tourism_marketing::exam::{self, Card};
use tourism_marketing::internal::{self, InternalProgramme, LeaverCosts};
use tourism_marketing::lists::Party;
use tourism_marketing::service::{self, HourlyCosts, NoShowCosts, Queue, ServiceProfile};
use tourism_marketing::{Lang, digital};

use super::{number, numbers};

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0..20_u64, any::<u64>(), Just(u64::MAX)]
}

/// Mostly a handful; at times all that fit into a `usize`.
fn many() -> impl Strategy<Value = usize> {
    prop_oneof![20 => 0..40_usize, 1 => any::<usize>(), 1 => Just(usize::MAX)]
}

/// Numbers that are mostly accepted, so that the arithmetic behind the door is reached.
fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => prop::sample::select(vec![
            1.0, 0.1, 0.3, 3.0, 1.0 - f64::EPSILON / 2.0, 1.0 + f64::EPSILON, 5e-324, f64::MIN_POSITIVE, 1e-300,
            1e300, f64::MAX,
        ]),
        4 => 1e-3..30.0_f64,
        1 => number(),
    ]
}

fn finite(queue: &Queue) -> bool {
    let Queue { utilisation, wait_probability, waiting, present, wait, stay, .. } = *queue;
    [utilisation, wait_probability, waiting, present, wait, stay]
        .iter()
        .all(|value| value.is_finite() && *value >= 0.0)
        && utilisation <= 1.0
        && wait_probability <= 1.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn lines_are_finite_or_refused(a in rate(), b in rate(), c in rate(), d in rate(), servers in many()) {
        let costs = HourlyCosts { server: c, guest: d };
        for queue in [service::mm1(a, b), service::mmc(a, b, servers)].into_iter().flatten() {
            prop_assert!(finite(&queue), "{queue:?}");
            prop_assert!(!queue.table(Lang::Ko).to_string().contains("NaN"));
        }
        for staffing in [service::staffing(a, b, servers, costs), service::optimal_servers(a, b, costs)]
            .into_iter().flatten()
        {
            prop_assert!(finite(&staffing.queue) && staffing.cost.is_finite(), "{staffing:?}");
            prop_assert!(staffing.server_cost.is_finite() && staffing.guest_cost.is_finite());
        }
        if let Ok(probability) = service::erlang_c(a, b, servers) {
            prop_assert!((0.0..=1.0).contains(&probability));
        }
        for value in [
            service::littles_law(a, b),
            service::optimal_service_rate(a, b, c),
            service::revpar(a, b),
            service::potential_efficiency(a, b),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite() && value >= 0.0, "{value}");
        }
        // Any profile has a cell or a refusal.
        let place = ServiceProfile { labour: a, interaction: b };
        let cut = ServiceProfile { labour: c, interaction: d };
        prop_assert_eq!(
            service::service_process_cell(place, cut).is_ok(),
            [a, b, c, d].iter().all(|it| it.is_finite() && *it >= 0.0)
        );
    }

    #[test]
    fn overbooking_is_finite_or_refused(a in number(), b in number(), mut no_shows in numbers()) {
        let costs = NoShowCosts { empty_room: a, walked_guest: b };
        // What is missing to 1, so that some lists get through.
        let sum: f64 = no_shows.iter().sum();
        for _ in 0..2 {
            if let Ok(plan) = service::newsvendor_overbook(costs, &no_shows) {
                prop_assert!(plan.rooms < no_shows.len());
                prop_assert!((0.0..=1.0).contains(&plan.critical_ratio));
                prop_assert!(plan.expected_cost.is_finite() && plan.expected_cost >= 0.0);
            }
            no_shows = no_shows.iter().map(|it| it / sum).collect();
        }
    }

    #[test]
    fn diffusion_is_finite_or_refused(
        p in rate(), q in rate(), m in rate(), time in rate(), k in rate(), periods in many(), sales in numbers(),
        a in count(), b in count(),
    ) {
        let bass = Bass { innovation: p, imitation: q, market: m };
        for share in [diffusion::bass_cumulative(bass, time), diffusion::sponsor_misattribution(a, b)]
            .into_iter().flatten()
        {
            prop_assert!((0.0..=1.0).contains(&share), "{share}");
        }
        for list in [
            diffusion::bass_adopters(bass, periods),
            diffusion::dual_market_sales(bass, Bass { market: k, ..bass }, time, periods),
        ].into_iter().flatten() {
            prop_assert!(list.iter().all(|it| it.is_finite() && *it >= 0.0));
        }
        if let Ok(peak) = diffusion::bass_peak(bass) {
            prop_assert!(peak.time.is_finite() && peak.adopters.is_finite());
        }
        for value in [
            diffusion::bass_time_to(bass, k),
            diffusion::k_factor(time, k),
            diffusion::viral_users(m, k, periods),
        ].into_iter().flatten() {
            prop_assert!(value.is_finite() && value >= 0.0, "{value}");
        }
        if let Ok(index) = diffusion::frontal_asymmetry(p, q) {
            prop_assert!(index.is_finite());
        }
        prop_assert_eq!(diffusion::rogers_category(k).is_ok(), k > 0.0 && k <= 1.0);
        if sales.len() < 12 && let Ok(fit) = diffusion::fit_bass(&sales) {
            let Bass { innovation, imitation, market } = fit.bass;
            let numbers = [innovation, imitation, market, fit.r_squared, fit.residual_sd];
            prop_assert!(numbers.iter().all(|it| it.is_finite()), "{fit:?}");
        }
        if let Ok(Some(saddle)) = diffusion::saddle_depth(&sales) {
            prop_assert!((0.0..=1.0).contains(&saddle.depth), "{saddle:?}");
        }
    }

    #[test]
    fn the_internet_is_finite_or_refused(
        a in count(), b in count(), c in count(), x in rate(), y in rate(), z in rate(),
        seller in 0..4_usize, buyer in 0..4_usize,
    ) {
        if let Ok(values) = digital::network_values(a) {
            prop_assert!([values.sarnoff, values.odlyzko_tilly, values.metcalfe].iter().all(|it| it.is_finite()));
        }
        if let Ok(rates) = digital::funnel_rates(a, b, c) {
            prop_assert!([rates.click_through, rates.conversion, rates.overall].iter().all(|it| (0.0..=1.0).contains(it)));
        }
        for value in [digital::average_cost(x, y, z), digital::roas(x, y)].into_iter().flatten() {
            prop_assert!(value.is_finite() && value >= 0.0, "{value}");
        }
        let _ = digital::ecommerce_type(Party::ALL[seller], Party::ALL[buyer]);
    }

    #[test]
    fn examinations_are_finite_or_refused(
        scores in numbers(), weights in numbers(), floor in number(), pass in number(),
        rows in prop::collection::vec(prop::collection::vec(0..=2_u8, 0..4), 0..5),
        a in count(), b in count(), n in count(), quality in any::<u8>(), repetitions in any::<u32>(),
        interval in any::<u32>(),
    ) {
        if let Ok(result) = exam::weighted_pass(&scores, &weights, floor, pass) {
            prop_assert!((0.0..=100.0).contains(&result.total));
        }
        for (awarded, possible) in [(&scores, &weights), (&scores, &scores)] {
            if let Ok(score) = exam::rubric_score(awarded, possible) {
                prop_assert!(score.points.is_finite() && (0.0..=1.0).contains(&score.share));
            }
        }
        if let Ok(days) = exam::review_days(&[quality; 40]) {
            prop_assert!(days.is_sorted());
        }
        if let Ok(reliability) = exam::kr20(&rows) {
            prop_assert!(reliability.is_finite());
        }
        if let Ok(item) = exam::item_stats(a, b, n) {
            prop_assert!((0.0..=1.0).contains(&item.difficulty) && (-1.0..=1.0).contains(&item.discrimination));
        }
        for ease in [floor, pass, 1.3, f64::MAX] {
            if let Ok(card) = exam::sm2(Card { repetitions, interval, ease }, quality) {
                prop_assert!(card.ease.is_finite() && card.ease >= 1.3);
            }
        }
    }

    #[test]
    fn staff_costs_are_finite_or_refused(
        a in rate(), b in rate(), c in rate(), d in rate(), e in number(), f in rate(), n in count(),
        links in numbers(),
    ) {
        let costs = LeaverCosts {
            separation: a, vacancy_days: b, loss_per_day: c, hiring: d, training: f, ramp_up: a,
        };
        if let Ok(bill) = internal::turnover_cost(n, costs) {
            prop_assert!([bill.total, bill.per_leaver, bill.vacancy, bill.training].iter().all(|it| it.is_finite()));
            prop_assert!(!bill.table(Lang::En).to_string().contains("NaN"));
        }
        let programme = InternalProgramme {
            employees: a, turnover_before: b, turnover_after: c, cost_per_leaver: d, extra_margin: e, cost: f,
        };
        for value in [internal::internal_marketing_roi(programme), internal::turnover_rate(n, a)]
            .into_iter().flatten()
        {
            prop_assert!(value.is_finite());
        }
        if let Ok(chain) = internal::service_profit_chain(e, &links) {
            prop_assert!(chain.iter().all(|it| it.is_finite()));
        }
    }
}
