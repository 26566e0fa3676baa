//! Digital marketing.

use tourism_marketing::digital;

use super::{calls, whole};

calls! {
    "digital::funnel_rates.click_through", |impressions, clicks, orders| Ok(digital::funnel_rates(whole(impressions)?, whole(clicks)?, whole(orders)?)?.click_through);
    "digital::funnel_rates.conversion", |impressions, clicks, orders| Ok(digital::funnel_rates(whole(impressions)?, whole(clicks)?, whole(orders)?)?.conversion);
    "digital::funnel_rates.overall", |impressions, clicks, orders| Ok(digital::funnel_rates(whole(impressions)?, whole(clicks)?, whole(orders)?)?.overall);
    "digital::roas", |revenue, cost| digital::roas(revenue, cost);
    "digital::network_values.metcalfe", |users| Ok(digital::network_values(whole(users)?)?.metcalfe);
    "digital::network_values.sarnoff", |users| Ok(digital::network_values(whole(users)?)?.sarnoff);
    "digital::network_values.odlyzko_tilly", |users| Ok(digital::network_values(whole(users)?)?.odlyzko_tilly);
    "digital::average_cost", |fixed, variable, quantity| digital::average_cost(fixed, variable, quantity);
}
