//! Segments.

use tourism_marketing::segment;

use super::calls;

calls! {
    "segment::customer_profit", |revenue, cost_rate, service_cost| segment::customer_profit(revenue, cost_rate, service_cost);
    "segment::breakeven_index", |rate, breakeven| segment::breakeven_index(rate, breakeven);
}
