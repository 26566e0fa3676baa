//! How the tables of `service`, `diffusion`, `digital`, `exam` and `internal` look.

use tourism_marketing::diffusion::{self, Bass};
use tourism_marketing::exam::{self, Card};
use tourism_marketing::internal::{self, LeaverCosts};
use tourism_marketing::service::{self, HourlyCosts, NoShowCosts};
use tourism_marketing::{Lang, Table, digital};

/// Both languages, one under the other.
fn both(of: impl Fn(Lang) -> Table) -> String {
    Lang::ALL.map(|lang| of(lang).to_string()).join("\n")
}

#[test]
fn queues_staffing_and_overbooking() {
    let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 };
    let best = service::optimal_servers(20.0, 6.0, costs).unwrap();
    insta::assert_snapshot!("staffing", both(|lang| best.table(lang)));
    let desk = service::mm1(20.0, 30.0).unwrap();
    insta::assert_snapshot!("queue", both(|lang| desk.table(lang)));
    let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 };
    let plan = service::newsvendor_overbook(costs, &[0.1, 0.2, 0.3, 0.25, 0.15]).unwrap();
    insta::assert_snapshot!("overbooking", both(|lang| plan.table(lang)));
}

#[test]
fn diffusion_and_the_internet() {
    let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
    let peak = diffusion::bass_peak(app).unwrap();
    insta::assert_snapshot!("bass_peak", both(|lang| peak.table(lang)));
    let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
    let fit = diffusion::fit_bass(&sales).unwrap();
    insta::assert_snapshot!("bass_fit", both(|lang| fit.table(lang)));
    let saddle = diffusion::saddle_depth(&[10.0, 40.0, 30.0, 80.0]).unwrap().unwrap();
    insta::assert_snapshot!("saddle", both(|lang| saddle.table(lang)));
    let funnel = digital::funnel_rates(50_000, 1_500, 45).unwrap();
    insta::assert_snapshot!("funnel_rates", both(|lang| funnel.table(lang)));
    let values = digital::network_values(100).unwrap();
    insta::assert_snapshot!("network_values", both(|lang| values.table(lang)));
}

#[test]
fn examinations_and_staff() {
    let weights = [40.0, 20.0, 20.0, 20.0];
    let result = exam::weighted_pass(&[90.0, 36.0, 80.0, 80.0], &weights, 40.0, 60.0).unwrap();
    insta::assert_snapshot!("exam_result", both(|lang| result.table(lang)));
    let item = exam::item_stats(9, 12, 27).unwrap();
    insta::assert_snapshot!("item_stats", both(|lang| item.table(lang)));
    let score = exam::rubric_score(&[5.0, 7.0, 6.0, 4.0], &[6.0, 9.0, 9.0, 6.0]).unwrap();
    insta::assert_snapshot!("rubric_score", both(|lang| score.table(lang)));
    let card = exam::sm2(Card { repetitions: 2, interval: 6, ease: 2.5 }, 5).unwrap();
    insta::assert_snapshot!("card", both(|lang| card.table(lang)));
    let costs = LeaverCosts {
        separation: 500_000.0,
        vacancy_days: 20.0,
        loss_per_day: 80_000.0,
        hiring: 700_000.0,
        training: 600_000.0,
        ramp_up: 1_600_000.0,
    };
    let bill = internal::turnover_cost(30, costs).unwrap();
    insta::assert_snapshot!("turnover_cost", both(|lang| bill.table(lang)));
}
