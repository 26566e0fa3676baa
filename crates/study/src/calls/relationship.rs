//! Relationship marketing.

use tourism_marketing::{ClvTiming, relationship};

use super::{calls, whole};

calls! {
    "relationship::acquisition_retention_ratio", |acquisition_spend, new, retention_spend, retained| relationship::acquisition_retention_ratio(acquisition_spend, whole(new)?, retention_spend, whole(retained)?);
    "relationship::incremental_retention_cost", |retention_spend, retained, baseline| relationship::incremental_retention_cost(retention_spend, whole(retained)?, whole(baseline)?);
    "relationship::economies_of_scope", |cost_a, cost_b, joint| relationship::economies_of_scope(cost_a, cost_b, joint);
    "relationship::economies_of_scale_index", |total, quantity, marginal| relationship::economies_of_scale_index(total, quantity, marginal);
    "relationship::referral_chain", |referrals| relationship::referral_chain(referrals, None);
    "relationship::extinction_probability", |referrals| relationship::extinction_probability(referrals);
    "relationship::earned_media_value", |impressions, cpm| relationship::earned_media_value(impressions, cpm);
    "relationship::retention_uplift", |before, after, discount| relationship::retention_uplift(before, after, discount, ClvTiming::End);
    "relationship::steady_state_customers", |new_per_period, retention| relationship::steady_state_customers(new_per_period, retention);
    "relationship::parfitt_collins_share", |penetration, repeat, index| relationship::parfitt_collins_share(penetration, repeat, index);
    "relationship::switching_steady_share", |retain, attract| relationship::switching_steady_share(retain, attract);
    "relationship::share_of_wallet", |own, category| relationship::share_of_wallet(own, category);
    "relationship::wallet_allocation_rule", |rank, brands| relationship::wallet_allocation_rule(whole(rank)?, whole(brands)?);
}
