//! Internal marketing.

use tourism_marketing::internal::{self, InternalProgramme, LeaverCosts};

use super::{calls, whole};

calls! {
    "internal::turnover_rate", |leavers, headcount| internal::turnover_rate(whole(leavers)?, headcount);
    "internal::turnover_cost.total", |leavers, separation, vacancy_days, loss_per_day, hiring, training, ramp_up| Ok(internal::turnover_cost(whole(leavers)?, LeaverCosts { separation, vacancy_days, loss_per_day, hiring, training, ramp_up })?.total);
    "internal::turnover_cost.per_leaver", |leavers, separation, vacancy_days, loss_per_day, hiring, training, ramp_up| Ok(internal::turnover_cost(whole(leavers)?, LeaverCosts { separation, vacancy_days, loss_per_day, hiring, training, ramp_up })?.per_leaver);
    "internal::internal_marketing_roi", |employees, turnover_before, turnover_after, cost_per_leaver, extra_margin, cost| internal::internal_marketing_roi(InternalProgramme { employees, turnover_before, turnover_after, cost_per_leaver, extra_margin, cost });
}
