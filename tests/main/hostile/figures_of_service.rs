//! The figures of `service`, `diffusion`, `digital` and `exam` on hostile numbers.

use chrono::NaiveDate;
use proptest::prelude::*;
use tourism_marketing::diffusion::Bass;
use tourism_marketing::exam::ItemStats;
use tourism_marketing::service::{HourlyCosts, NoShowCosts, ServiceProfile};
use tourism_marketing::{Figure, Lang, plot};

use super::number;

/// Numbers that are mostly accepted.
fn plain() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => 1e-3..10.0_f64,
        2 => prop::sample::select(vec![
            0.0, 1.0, 5e-324, 1e-300, 1e150, 1e299, 1e300, 1e305, f64::MAX, 0.3, 0.1, 1.0 + f64::EPSILON,
        ]),
        1 => number(),
    ]
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0..20_u64, any::<u64>(), Just(u64::MAX)]
}

fn sound(figure: &Figure) -> bool {
    let text = figure.svg().split("</desc>").nth(1).unwrap_or_default();
    !text.contains("NaN")
        && !text.contains("inf")
        && figure.svg().len() < 150_000
        && !figure.alt().contains("NaN")
        && !figure.alt().contains("inf,")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn figures_are_drawn_without_a_nan_or_refused(
        a in plain(), b in plain(), c in plain(), d in plain(),
        list in prop::collection::vec(plain(), 0..12), counts in prop::collection::vec(count(), 0..10),
        servers in prop::collection::vec(prop_oneof![1..20_usize, Just(2_000), any::<usize>()], 0..5),
        periods in prop_oneof![0..80_usize, any::<usize>()], name in "[a-z<&가-힣\u{0}]{0,40}",
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let place = ServiceProfile { labour: a, interaction: b };
        let cut = ServiceProfile { labour: c, interaction: d };
        let bass = Bass { innovation: a, imitation: b, market: c };
        let total: f64 = list.iter().sum();
        let no_shows: Vec<f64> = list.iter().map(|it| it / total).collect();
        let mut falling = counts.clone();
        falling.sort_unstable_by(|a, b| b.cmp(a));
        let stages: Vec<(&str, u64)> = counts.iter().map(|&it| (name.as_str(), it)).collect();
        let ordered: Vec<(&str, u64)> = falling.iter().map(|&it| (name.as_str(), it)).collect();
        let items: Vec<ItemStats> = list.iter().map(|&it| ItemStats { difficulty: it, discrimination: a }).collect();
        let due: Vec<u32> = counts.iter().map(|&it| u32::try_from(it).unwrap_or(u32::MAX)).collect();
        let hours: Vec<(u8, f64)> = (0..30).zip(list.iter().copied()).collect();
        let places: Vec<(&str, f64)> = list.iter().map(|&it| (name.as_str(), it)).collect();
        let days: Vec<_> = (1..)
            .map(|it| NaiveDate::from_num_days_from_ce_opt(30 * it).unwrap())
            .zip(list.iter().copied())
            .collect();
        let figures = [
            plot::defect_pareto(&places, lang),
            plot::waits_by_hour(&hours, lang),
            plot::bass_fit(&list, periods, lang),
            plot::profit_chain(&vec![name.as_str(); list.len() + 1], d, &list, lang),
            plot::server_costs(a, b, HourlyCosts { server: c, guest: d }, lang),
            plot::overbooking(NoShowCosts { empty_room: a, walked_guest: b }, &no_shows, lang),
            plot::waiting(a, &servers, lang),
            plot::service_process_matrix(&[(&name, place), ("", cut)], cut, lang),
            plot::adopters(bass, periods, lang),
            plot::adoption(bass, periods, lang),
            plot::saddle(&list, lang),
            plot::viral_growth(a, &list, periods, lang),
            plot::network_laws(counts.first().copied().unwrap_or(2), lang),
            plot::funnel(&stages, lang),
            plot::funnel(&ordered, lang),
            plot::item_map(&items, lang),
            plot::review_calendar(&[(&name, &due), ("", &due)], lang),
            plot::over_capacity(&days, lang),
            plot::scorecard(&vec![name.as_str(); list.len()], &[(&name, &list), ("", &list)], lang),
            plot::gap_model(lang),
        ];
        for figure in figures.into_iter().flatten() {
            prop_assert!(sound(&figure), "{}", figure.alt());
        }
    }
}
