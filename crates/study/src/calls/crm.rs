//! Customer relationship management (CRM).

use tourism_marketing::crm;

use super::{calls, whole};

calls! {
    "crm::completeness", |filled, fields, records| crm::completeness(whole(filled)?, whole(fields)?, whole(records)?);
    "crm::repurchase_rate", |repeat, buyers| crm::repurchase_rate(whole(repeat)?, whole(buyers)?);
    "crm::crm_roi", |additional_profit, cost| crm::crm_roi(additional_profit, cost);
    "crm::relative_satisfaction", |own, rival_a, rival_b| crm::relative_satisfaction(own, &[rival_a, rival_b]);
}
