//! Rewards and tiers.

use tourism_marketing::loyalty::{self, PointSale, RewardProgram};

use super::{calls, whole};

calls! {
    "loyalty::effective_reward_rate", |points_per_krw, krw_per_point, breakage| loyalty::effective_reward_rate(points_per_krw, krw_per_point, breakage);
    "loyalty::breakage_rate", |issued, redeemed, expected| loyalty::breakage_rate(issued, redeemed, expected);
    "loyalty::point_liability", |outstanding, breakage, cost| loyalty::point_liability(outstanding, breakage, cost);
    "loyalty::breakeven_sales_lift", |margin, reward| loyalty::breakeven_sales_lift(margin, reward);
    "loyalty::benefit_mix", |monetary, psychological| loyalty::benefit_mix(whole(monetary)?, whole(psychological)?);
    "loyalty::program_profit", |base_sales, lift, margin, reward, fixed| loyalty::program_profit(&RewardProgram { base_sales, lift, margin, reward, fixed });
    "loyalty::allocate_transaction_price.liability", |price, goods, points, point_value, redemption| Ok(loyalty::allocate_transaction_price(&PointSale { price, goods, points, point_value, redemption })?.liability);
    "loyalty::allocate_transaction_price.revenue", |price, goods, points, point_value, redemption| Ok(loyalty::allocate_transaction_price(&PointSale { price, goods, points, point_value, redemption })?.revenue);
}
