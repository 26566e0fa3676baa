//! Worked examples and printed numbers of `quality`.

use tourism_marketing::quality::{
    self, BradyCronin, Crosshair, IpaQuadrant, KanoAnswer, KanoCategory, QualityCosts,
    TolerancePosition,
};

use crate::shared::{attitude, close};

#[test]
fn gaps_and_scores_as_worked_by_hand() {
    close(quality::servqual_gap(5.2, 6.1).unwrap(), -0.9);
    // (5.5 + 6.5)/2; (4 + 3)/2
    let respondents = [vec![5.0, 6.0, 4.0, 4.0], vec![7.0, 6.0, 2.0, 4.0]];
    assert_eq!(
        quality::dimension_means(&respondents, &[vec![0, 1], vec![2, 3]]),
        Ok(vec![6.0, 3.5])
    );
    // −27 − 10 − 4 − 9 + 1 = −49 over 100
    let gaps = [-0.9, -0.4, -0.2, -0.6, 0.1];
    close(quality::servqual_weighted(&gaps, &[30.0, 25.0, 20.0, 15.0, 10.0]).unwrap(), -0.49);
    assert_eq!(quality::servperf(&[5.0, 6.0, 4.0, 5.0]), Ok(5.0));
    let hotel = BradyCronin {
        interaction: [6.0, 5.0, 5.5],
        environment: [5.0, 6.0, 4.0],
        outcome: [4.0, 5.0, 4.5],
    };
    assert_eq!(quality::brady_cronin(&hotel, [2.0, 1.0, 1.0]), Ok(5.125)); // (2 · 5.5 + 5 + 4.5)/4
}

#[test]
fn the_questionnaire_has_22_items_in_the_blocks_of_1988() {
    let items = quality::questionnaire_items();
    assert_eq!(items.iter().map(Vec::len).collect::<Vec<_>>(), [4, 5, 4, 4, 5]);
    assert_eq!(items.concat(), (0..22).collect::<Vec<_>>());
}

#[test]
fn three_items_and_five_guests_as_worked_by_hand() {
    // 1.5 (1 − (1.3 + 1.3 + 1.7)/10.5)
    let items = [
        vec![4.0, 5.0, 3.0, 4.0, 2.0],
        vec![4.0, 4.0, 3.0, 5.0, 2.0],
        vec![5.0, 5.0, 2.0, 4.0, 3.0],
    ];
    close(quality::cronbach_alpha(&items).unwrap(), 0.885_714_3);
    // Feldt's interval with `scipy.stats.f.isf`, four and eight degrees of freedom.
    let scale = quality::reliability(&items, 0.95).unwrap();
    close(scale.alpha.low, 0.422_556_318_015_598);
    close(scale.alpha.high, 0.987_272_711_084_065);
}

/// `attitude` of R (Chatterjee & Price, 1977), as `psych::alpha` prints it to two digits; the digits beyond in numpy.
#[test]
fn the_reliability_of_the_survey_that_r_ships() {
    let scale = quality::reliability(&attitude(), 0.95).unwrap();
    close(scale.alpha.estimate, 0.843_142_769_564_759_8); // 0.84
    close(scale.alpha.low, 0.739_375_685_643_106_9);
    close(scale.alpha.high, 0.915_773_072_159_981_6);
    let printed = [
        (0.671_262_057_223_664_4, 0.809_760_206_308_921_2), // .67 .81
        (0.742_109_710_222_238_6, 0.796_917_457_274_139_7), // .74 .80
        (0.560_711_111_480_255_5, 0.827_847_765_938_658_7), // .56 .83
        (0.714_445_498_133_676_3, 0.803_030_975_022_574_3), // .71 .80
        (0.786_275_583_594_399_9, 0.795_386_574_198_204_9), // .79 .80
        (0.265_034_339_196_676, 0.863_872_311_446_436_8),   // .27 .86
        (0.460_810_549_468_496_5, 0.840_464_868_265_457_2), // .46 .84
    ];
    for (item, (item_total, alpha)) in scale.items.iter().zip(printed) {
        close(item.item_total, item_total);
        close(item.alpha_if_deleted.unwrap(), alpha);
    }
    // ω from principal axes iterated until they rest, in numpy: another way to the same loadings.
    close(scale.omega.unwrap(), 0.850_682_358_902_013_4);
    assert_eq!(quality::omega(&attitude()).ok(), scale.omega);
}

/// `prcomp(attitude, scale. = TRUE)$sdev^2` in R.
#[test]
fn the_eigenvalues_of_the_survey_that_r_ships() {
    let structure = quality::factor_structure(&attitude(), 2026).unwrap();
    let printed =
        [3.716_375_8, 1.140_921_9, 0.847_191_5, 0.612_869_7, 0.323_672_8, 0.218_530_6, 0.140_437_8];
    for (found, printed) in structure.eigenvalues.iter().zip(printed) {
        assert!((found - printed).abs() < 6e-8, "{found}, printed {printed}");
    }
    // One factor, where Kaiser's rule sees two: of 30 random answers to 7 items, the second eigenvalue is about 1.7.
    assert_eq!((structure.parallel, structure.kaiser), (1, 2));
    assert!(
        (structure.random[0] - 2.1).abs() < 0.15 && (structure.random[1] - 1.65).abs() < 0.15,
        "{structure:?}"
    );
}

#[test]
fn four_attributes_in_four_quadrants() {
    let of = |i, p| quality::ipa_quadrant(i, p, 5.0, 5.0).unwrap();
    let found = [of(6.0, 4.0), of(6.0, 6.0), of(4.0, 4.0), of(4.0, 6.0)];
    assert_eq!(found.map(IpaQuadrant::id), ["concentrate", "keep-up", "low-priority", "overkill"]);
    assert_eq!(of(5.0, 5.0), IpaQuadrant::KeepUp); // the line belongs to the high side
    let hotel =
        quality::ipa(&[6.0, 6.0, 4.0, 4.0], &[4.0, 6.0, 4.0, 6.0], Crosshair::Means).unwrap();
    assert_eq!(hotel.quadrants, found);
    assert_eq!((hotel.importance_line, hotel.performance_line), (5.0, 5.0));
}

#[test]
fn the_zone_of_tolerance_as_worked_by_hand() {
    let desk = quality::zone_of_tolerance(5.5, 5.0, 6.2).unwrap();
    close(desk.adequacy, 0.5);
    close(desk.superiority, -0.7);
    assert_eq!(desk.position, TolerancePosition::Within);
    assert_eq!(
        quality::zone_of_tolerance(4.9, 5.0, 6.2).unwrap().position,
        TolerancePosition::Below
    );
    assert_eq!(
        quality::zone_of_tolerance(6.3, 5.0, 6.2).unwrap().position,
        TolerancePosition::Above
    );
}

#[test]
fn costs_yields_and_limits_as_worked_by_hand() {
    let costs = QualityCosts {
        prevention: 10.0,
        appraisal: 15.0,
        internal_failure: 30.0,
        external_failure: 45.0,
    };
    let quality = quality::cost_of_quality(&costs, 1_000.0).unwrap();
    assert_eq!((quality.total, quality.share_of_sales, quality.failure_share), (100.0, 0.1, 0.75));
    close(quality::rolled_throughput_yield(&[0.98, 0.95, 0.97, 0.99]).unwrap(), 0.894_039_3);
    let chart = quality::p_chart(&[4, 6, 5, 5], 100).unwrap(); // 20/400; 3 · .0217945
    assert_eq!((chart.centre, chart.lower), (0.05, 0.0));
    close(chart.upper, 0.115_383_5);
    assert_eq!(chart.outside, [0; 0]);
}

/// Montgomery, D. C. *Introduction to Statistical Quality Control*, table 7.1: cans of frozen orange juice, 30 samples of
/// 50; he prints p̄ = 0.2313, limits 0.0524 and 0.4102, and samples 15 and 23 outside.
#[test]
fn montgomerys_orange_juice_cans() {
    let defects = [
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9,
        12, 7, 13, 9, 6,
    ];
    let chart = quality::p_chart(&defects, 50).unwrap();
    for (found, printed) in [(chart.centre, 0.2313), (chart.lower, 0.0524), (chart.upper, 0.4102)] {
        assert!((found - printed).abs() < 6e-5, "{found}, printed {printed}");
    }
    assert_eq!(chart.outside, [14, 22]);
}

/// The evaluation table of Berger et al. (1993), row by row.
#[test]
fn kanos_table() {
    let table = KanoAnswer::ALL.map(|with| {
        KanoAnswer::ALL.map(|without| match quality::kano_category(with, without) {
            KanoCategory::Attractive => 'A',
            KanoCategory::OneDimensional => 'O',
            KanoCategory::MustBe => 'M',
            KanoCategory::Indifferent => 'I',
            KanoCategory::Reverse => 'R',
            KanoCategory::Questionable => 'Q',
        })
    });
    let rows = table.map(|row| row.iter().collect::<String>());
    assert_eq!(rows, ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]);
}

#[test]
fn a_tie_of_kinds_goes_to_what_is_missed_most() {
    use KanoAnswer::{Dislike, Expect, Like, Neutral};
    let tie =
        quality::kano(&[(Like, Neutral), (Expect, Dislike), (Neutral, Neutral), (Like, Dislike)])
            .unwrap();
    assert_eq!(tie.category, KanoCategory::MustBe);
    assert_eq!((tie.better, tie.worse), (0.5, -0.5));
}
