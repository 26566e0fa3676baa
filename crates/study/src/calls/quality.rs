//! Service quality.

use tourism_marketing::quality::{self, BradyCronin, QualityCosts};

use super::calls;

calls! {
    "quality::servqual_gap", |perception, expectation| quality::servqual_gap(perception, expectation);
    "quality::zone_of_tolerance.adequacy", |perceived, adequate, desired| Ok(quality::zone_of_tolerance(perceived, adequate, desired)?.adequacy);
    "quality::zone_of_tolerance.superiority", |perceived, adequate, desired| Ok(quality::zone_of_tolerance(perceived, adequate, desired)?.superiority);
    "quality::brady_cronin", |interaction, environment, outcome| quality::brady_cronin(&BradyCronin { interaction: [interaction; 3], environment: [environment; 3], outcome: [outcome; 3] }, [2.0, 1.0, 1.0]);
    "quality::cost_of_quality.failure_share", |prevention, appraisal, internal_failure, external_failure, sales| Ok(quality::cost_of_quality(&QualityCosts { prevention, appraisal, internal_failure, external_failure }, sales)?.failure_share);
    "quality::cost_of_quality.share_of_sales", |prevention, appraisal, internal_failure, external_failure, sales| Ok(quality::cost_of_quality(&QualityCosts { prevention, appraisal, internal_failure, external_failure }, sales)?.share_of_sales);
    "quality::rolled_throughput_yield", |first, second, third, fourth| quality::rolled_throughput_yield(&[first, second, third, fourth]);
    "quality::servqual_weighted", |g1, g2, g3, g4, g5, w1, w2, w3, w4, w5| quality::servqual_weighted(&[g1, g2, g3, g4, g5], &[w1, w2, w3, w4, w5]);
}
