//! Database marketing.

use tourism_marketing::dbmarketing::{self, Campaign, HoldoutTest};

use super::{calls, whole};

calls! {
    "dbmarketing::association.lift", |baskets, with_a, with_b, with_both| Ok(dbmarketing::association(whole(baskets)?, whole(with_a)?, whole(with_b)?, whole(with_both)?)?.lift);
    "dbmarketing::association.support", |baskets, with_a, with_b, with_both| Ok(dbmarketing::association(whole(baskets)?, whole(with_a)?, whole(with_b)?, whole(with_both)?)?.support);
    "dbmarketing::association.confidence", |baskets, with_a, with_b, with_both| Ok(dbmarketing::association(whole(baskets)?, whole(with_a)?, whole(with_b)?, whole(with_both)?)?.confidence);
    "dbmarketing::association.leverage", |baskets, with_a, with_b, with_both| Ok(dbmarketing::association(whole(baskets)?, whole(with_a)?, whole(with_b)?, whole(with_both)?)?.leverage);
    "dbmarketing::breakeven_response", |cost, margin| dbmarketing::breakeven_response(cost, margin);
    "dbmarketing::campaign_profit", |contacts, response, margin, cost, fixed_cost| dbmarketing::campaign_profit(&Campaign { contacts: whole(contacts)?, response, margin, cost, fixed_cost });
    "dbmarketing::incremental_lift", |treated, treated_buyers, control, control_buyers, margin, cost| Ok(dbmarketing::incremental_lift(&HoldoutTest { treated: whole(treated)?, treated_buyers: whole(treated_buyers)?, control: whole(control)?, control_buyers: whole(control_buyers)?, margin, cost })?.profit);
}
