//! Demarketing.

use tourism_marketing::demarketing;

use super::{calls, whole};

calls! {
    "demarketing::load_factor", |demand, capacity| demarketing::load_factor(demand, capacity);
    "demarketing::physical_carrying_capacity", |area, per_visitor, rotation| demarketing::physical_carrying_capacity(area, per_visitor, rotation);
    "demarketing::breakeven_fee", |profit, periods| demarketing::breakeven_fee(profit, whole(periods)?);
    "demarketing::demarketing_profit", |customers, each, fee, leave| demarketing::demarketing_profit(whole(customers)?, each, fee, leave);
    "demarketing::price_for_target", |price, visitors, target, elasticity| demarketing::price_for_target(price, visitors, target, elasticity);
    "demarketing::price_for_target_linear", |price, visitors, target, slope| demarketing::price_for_target_linear(price, visitors, target, slope);
}
