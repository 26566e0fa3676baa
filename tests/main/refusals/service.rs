//! What `service`, `diffusion`, `digital`, `exam` and `internal` refuse, word for word.

use tourism_marketing::diffusion::{self, Bass};
use tourism_marketing::exam::{self, Card};
use tourism_marketing::internal::{self, InternalProgramme, LeaverCosts};
use tourism_marketing::lists::Party;
use tourism_marketing::service::{self, HourlyCosts, NoShowCosts, ServiceProfile};
use tourism_marketing::{Error, digital};

use super::refusal;

#[test]
fn a_line_that_grows_without_end_is_refused_with_its_figures() {
    let message = "the queue cannot be computed: 30 guests arrive and 1 × 20 can be served in the same time, so the \
                   line grows without end; `arrivals` must be below `servers` × `service_rate`";
    assert_eq!(refusal(service::mm1(30.0, 20.0)), message);
    assert_eq!(refusal(service::mmc(30.0, 20.0, 1)), message);
    assert_eq!(refusal(service::erlang_c(30.0, 20.0, 1)), message);
    let costs = HourlyCosts { server: 1.0, guest: 1.0 };
    assert_eq!(refusal(service::staffing(30.0, 20.0, 1, costs)), message);
    assert_eq!(service::mm1(30.0, 20.0).unwrap_err().code(), "not_computable");
    // As many as can be served is too many; so is 0.3 / 0.1, which is 2.9999999999999996.
    assert!(matches!(service::mm1(20.0, 20.0), Err(Error::NotComputable { .. })));
    assert!(matches!(service::mmc(0.3, 0.1, 3), Err(Error::NotComputable { .. })));
}

#[test]
fn a_line_needs_arrivals_service_and_servers() {
    let positive = "it must be finite and above 0";
    assert_eq!(refusal(service::mm1(0.0, 20.0)), format!("`arrivals` is 0; {positive}"));
    assert_eq!(refusal(service::mm1(1.0, f64::NAN)), format!("`service_rate` is NaN; {positive}"));
    assert_eq!(
        refusal(service::mmc(1.0, 2.0, 0)),
        "`servers` is 0; it must be from 1 to 1,000,000"
    );
    assert_eq!(
        refusal(service::erlang_c(1.0, 2.0, 1_000_001)),
        "`servers` is 1000001; it must be from 1 to 1,000,000"
    );
    assert_eq!(
        refusal(service::littles_law(-1.0, 2.0)),
        "`arrivals` is -1; it must be finite and not negative"
    );
}

#[test]
fn servers_cost_something_and_guests_not_less_than_nothing() {
    let with =
        |server, guest| refusal(service::optimal_servers(20.0, 6.0, HourlyCosts { server, guest }));
    assert_eq!(with(0.0, 1.0), "`costs.server` is 0; it must be finite and above 0");
    assert_eq!(with(1.0, -1.0), "`costs.guest` is -1; it must be finite and not negative");
    let costs = HourlyCosts { server: 1.0, guest: 1.0 };
    assert_eq!(
        refusal(service::optimal_servers(1e9, 1.0, costs)),
        "the number of servers cannot be computed: the best number is above 1,000,000; look at the units of rates \
         and costs"
    );
    assert_eq!(
        refusal(service::optimal_service_rate(20.0, 5_000.0, 0.0)),
        "`guest_cost` is 0; it must be finite and above 0"
    );
}

#[test]
fn contact_is_a_part_of_the_creation() {
    assert_eq!(
        refusal(service::potential_efficiency(61.0, 60.0)),
        "`contact` is 61 and `creation` is 60; contact is a part of the creation and cannot take longer"
    );
    assert_eq!(
        refusal(service::potential_efficiency(0.0, 0.0)),
        "`creation` is 0; it must be finite and above 0"
    );
    let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
    assert_eq!(
        refusal(service::service_process_cell(ServiceProfile { labour: f64::NAN, ..cut }, cut)),
        "`service.labour` is NaN; it must be finite and not negative"
    );
}

#[test]
fn occupancy_is_a_rate_and_no_shows_have_probabilities() {
    assert_eq!(
        refusal(service::revpar(150_000.0, 72.0)),
        "`occupancy` is 72; it must be a rate from 0 to 1 (did you mean 0.72?)"
    );
    let with = |empty_room, walked_guest, no_shows: &[f64]| {
        refusal(service::newsvendor_overbook(NoShowCosts { empty_room, walked_guest }, no_shows))
    };
    assert_eq!(with(1.0, 1.0, &[]), "`no_shows` has 0 value(s); it needs at least 1");
    assert_eq!(
        with(1.0, 1.0, &[0.5, 0.25]),
        "`no_shows` adds up to 0.75; probabilities must add up to 1"
    );
    assert_eq!(
        with(1.0, 1.0, &[1.5, -0.5]),
        "`no_shows`[1] is -0.5; it must be finite and not negative"
    );
    assert_eq!(
        with(0.0, 0.0, &[1.0]),
        "`costs.empty_room` and `costs.walked_guest` are both 0; one of them must be above 0, or every number of \
         rooms is as good"
    );
}

#[test]
fn a_market_adopts_at_plausible_rates() {
    let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
    assert_eq!(
        refusal(diffusion::bass_cumulative(Bass { innovation: 0.0, ..app }, 1.0)),
        "`bass.innovation` is 0; it must be above 0 and at most 10 per period"
    );
    assert_eq!(
        refusal(diffusion::bass_peak(Bass { imitation: 38.0, ..app })),
        "`bass.imitation` is 38; it must be from 0 to 10 per period"
    );
    assert_eq!(
        refusal(diffusion::bass_adopters(Bass { market: f64::INFINITY, ..app }, 3)),
        "`bass.market` is inf; it must be finite and above 0"
    );
    assert_eq!(
        refusal(diffusion::bass_cumulative(app, -1.0)),
        "`time` is -1; it must be finite and not negative"
    );
    assert_eq!(
        refusal(diffusion::bass_adopters(app, 0)),
        "`periods` is 0; it must be from 1 to 100,000"
    );
    assert_eq!(
        refusal(diffusion::bass_time_to(app, 16.0)),
        "`share` is 16; it must be a share from 0 to below 1 (did you mean 0.16?)"
    );
    assert_eq!(
        refusal(diffusion::bass_time_to(app, 1.0)),
        "`share` is 1; it must be a share from 0 to below 1"
    );
    assert_eq!(
        refusal(diffusion::dual_market_sales(app, Bass { market: 0.0, ..app }, 3.0, 9)),
        "`main.market` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(diffusion::dual_market_sales(app, app, -3.0, 9)),
        "`delay` is -3; it must be finite and not negative"
    );
}

#[test]
fn sales_that_only_rise_do_not_tell_the_size_of_the_market() {
    assert_eq!(
        refusal(diffusion::fit_bass(&[1.0; 4])),
        "`sales` has 4 value(s); it needs at least 5"
    );
    let doubling: Vec<f64> = (0..8).map(|it| 2.0_f64.powi(it)).collect();
    assert_eq!(
        refusal(diffusion::fit_bass(&doubling)),
        "the Bass model cannot be computed: these sales do not determine the size of the market; a peak has to be \
         seen first, or nearly"
    );
}

#[test]
fn adopters_users_and_mentions_are_counted_in_their_ranges() {
    assert_eq!(
        refusal(diffusion::rogers_category(16.0)),
        "`share` is 16; it must be a share above 0 and at most 1 (did you mean 0.16?)"
    );
    assert_eq!(
        refusal(diffusion::k_factor(6.0, 20.0)),
        "`conversion` is 20; it must be a rate from 0 to 1 (did you mean 0.20?)"
    );
    assert_eq!(
        refusal(diffusion::viral_users(100.0, 2.0, 5_000)),
        "the number of users cannot be computed: the numbers given are too large or too small for 64 bits"
    );
    assert_eq!(
        refusal(diffusion::saddle_depth(&[])),
        "`sales` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(diffusion::sponsor_misattribution(0, 0)),
        "the misattribution cannot be computed: nobody named the ambusher or the sponsor"
    );
    assert_eq!(
        refusal(diffusion::frontal_asymmetry(6.0, 0.0)),
        "`left` is 0; it must be finite and above 0"
    );
}

#[test]
fn the_internet_has_users_clicks_and_six_kinds_of_deals() {
    assert_eq!(
        refusal(digital::network_values(1)),
        "`users` is 1; it must be at least 2, because one user has nobody to meet"
    );
    assert_eq!(
        refusal(digital::average_cost(1e6, 10.0, 0.0)),
        "`quantity` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(digital::ecommerce_type(Party::Government, Party::Consumer)),
        "`seller` is government and `buyer` is consumer; only B2B, B2C, B2G, B2E, C2B and C2C have a name"
    );
    assert_eq!(
        refusal(digital::funnel_rates(0, 0, 0)),
        "`impressions` is 0; it must be at least 1"
    );
    assert_eq!(
        refusal(digital::funnel_rates(100, 0, 0)),
        "the conversion rate cannot be computed: there are no clicks, so orders per click are not defined"
    );
    assert_eq!(
        refusal(digital::funnel_rates(100, 101, 0)),
        "`clicks` is 101 and `impressions` is 100; nobody clicks an advertisement that is not shown"
    );
    assert_eq!(
        refusal(digital::funnel_rates(100, 10, 11)),
        "`orders` is 11 and `clicks` is 10; an order is counted here only if it came from a click"
    );
    assert_eq!(refusal(digital::roas(1.0, 0.0)), "`cost` is 0; it must be finite and above 0");
}

#[test]
fn an_examination_has_scores_weights_and_answers() {
    let of =
        |scores: &[f64], weights: &[f64]| refusal(exam::weighted_pass(scores, weights, 40.0, 60.0));
    assert_eq!(of(&[], &[]), "`scores` has 0 value(s); it needs at least 1");
    assert_eq!(
        of(&[60.0], &[1.0, 1.0]),
        "`scores` has 1 values but `weights` has 2; they must pair up one to one"
    );
    assert_eq!(
        of(&[60.0, 101.0], &[1.0, 1.0]),
        "`scores`[1] is 101; it must be from 0 to 100 points"
    );
    assert_eq!(
        of(&[60.0], &[0.0]),
        "`weights` adds up to zero, so no share of it can be taken; at least one value must be positive"
    );
    assert_eq!(
        refusal(exam::weighted_pass(&[60.0], &[1.0], 40.0, f64::NAN)),
        "`pass` is NaN; it must be from 0 to 100 points"
    );
    assert_eq!(
        refusal(exam::item_stats(28, 12, 27)),
        "`upper` is 28 and `group` is 27; there cannot be more correct answers than persons"
    );
    assert_eq!(refusal(exam::item_stats(0, 0, 0)), "`group` is 0; it must be at least 1");
    assert_eq!(refusal(exam::kr20(&[])), "`answers` has 0 value(s); it needs at least 1");
    assert_eq!(refusal(exam::kr20(&[vec![1]])), "`answers[0]` has 1 value(s); it needs at least 2");
    assert_eq!(
        refusal(exam::kr20(&[vec![1, 0], vec![1]])),
        "`answers`[0] has 2 items but `answers`[1] has 1; every person must have an entry for every item"
    );
    assert_eq!(
        refusal(exam::kr20(&[vec![1, 0], vec![1, 2]])),
        "`answers`[1][1] is 2; an answer must be 0 (wrong) or 1 (right)"
    );
    assert_eq!(
        refusal(exam::kr20(&[vec![1, 0], vec![0, 1]])),
        "the reliability cannot be computed: all persons have the same total, so there is nothing to tell apart"
    );
    assert_eq!(
        refusal(exam::rubric_score(&[7.0], &[6.0])),
        "`awarded`[0] is 7; it must be at most what is possible for the same criterion"
    );
    assert_eq!(
        refusal(exam::sm2(Card::default(), 6)),
        "`quality` is 6; it must be from 0 (blackout) to 5 (perfect)"
    );
    assert_eq!(
        refusal(exam::sm2(Card { ease: 1.2, ..Card::default() }, 5)),
        "`card.ease` is 1.2; it must be finite and at least 1.3"
    );
    assert_eq!(
        refusal(exam::review_days(&[4, 7])),
        "`quality` is 7; it must be from 0 (blackout) to 5 (perfect)"
    );
    let nothing = refusal(exam::review_days(&[]));
    assert!(nothing.starts_with("`qualities`"), "{nothing}");
}

#[test]
fn staff_have_a_headcount_and_costs() {
    assert_eq!(
        refusal(internal::turnover_rate(30, 0.0)),
        "`headcount` is 0; it must be finite and above 0"
    );
    let costs = LeaverCosts {
        separation: 1.0,
        vacancy_days: -1.0,
        loss_per_day: 1.0,
        hiring: 1.0,
        training: 1.0,
        ramp_up: 1.0,
    };
    assert_eq!(
        refusal(internal::turnover_cost(30, costs)),
        "`costs.vacancy_days` is -1; it must be finite and not negative"
    );
    let programme = InternalProgramme {
        employees: 120.0,
        turnover_before: 25.0,
        turnover_after: 0.2,
        cost_per_leaver: 5e6,
        extra_margin: 0.0,
        cost: 25e6,
    };
    assert_eq!(
        refusal(internal::internal_marketing_roi(programme)),
        "`programme.turnover_before` is 25; it must be a rate of at most 10 a year (did you mean 0.25?)"
    );
    let free = InternalProgramme { turnover_before: 0.25, cost: 0.0, ..programme };
    assert_eq!(
        refusal(internal::internal_marketing_roi(free)),
        "`programme.cost` is 0; it must be finite and above 0"
    );
    assert_eq!(
        refusal(internal::service_profit_chain(5.0, &[])),
        "`links` has 0 value(s); it needs at least 1"
    );
    assert_eq!(
        refusal(internal::service_profit_chain(5.0, &[0.2, f64::NAN])),
        "`links`[1] is NaN; it must be finite"
    );
}
