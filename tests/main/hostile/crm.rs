//! `crm` on hostile numbers.

use proptest::prelude::*;
use tourism_marketing::crm;

use super::{number, numbers};

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0..20_u64, any::<u64>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn crm_figures_are_finite_or_refused(
        values in numbers(), a in number(), b in number(), n in count(), m in count(), fields in any::<u32>(),
        parent in prop::collection::vec(count(), 0..4),
    ) {
        for value in [
            crm::repurchase_rate(n, m),
            crm::completeness(n, fields, m),
            crm::freshness(&values, a),
        ].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&value), "{value}");
        }
        for value in [crm::crm_roi(a, b), crm::relative_satisfaction(a, &values), crm::variability_cv(&values)]
            .into_iter().flatten()
        {
            prop_assert!(value.is_finite(), "{value}");
        }
        for children in [vec![parent.clone()], vec![parent.clone(), vec![n]]] {
            if let Ok(gain) = crm::information_gain(&parent, &children) {
                prop_assert!(gain.is_finite() && gain >= 0.0, "{gain}");
            }
        }
    }
}
