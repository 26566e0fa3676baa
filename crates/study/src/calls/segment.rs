//! Segments.

use tourism_marketing::segment;

use super::calls;

calls! {
    "segment::customer_profit", |revenue, cost_rate, service_cost| segment::customer_profit(revenue, cost_rate, service_cost);
    "segment::allocate_sqrt.first", |first, second, third, budget| segment::allocate_sqrt(&[first, second, third], budget).map(|spent| spent.first().copied().unwrap_or_default());
    "segment::breakeven_index", |rate, breakeven| segment::breakeven_index(rate, breakeven);
}
