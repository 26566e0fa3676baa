//! Worked examples of `internal`.

use tourism_marketing::internal::{self, InternalProgramme, LeaverCosts};

use crate::shared::close;

pub const LEAVER: LeaverCosts = LeaverCosts {
    separation: 500_000.0,
    vacancy_days: 20.0,
    loss_per_day: 80_000.0,
    hiring: 700_000.0,
    training: 600_000.0,
    ramp_up: 1_600_000.0,
};

#[test]
fn thirty_leavers_of_five_million_each_cost_150_million() {
    assert_eq!(internal::turnover_rate(30, 120.0), Ok(0.25));
    let bill = internal::turnover_cost(30, LEAVER).unwrap();
    assert_eq!((bill.per_leaver, bill.total), (5e6, 150e6)); // 0.5 + 20 · 0.08 + 0.7 + 0.6 + 1.6 million
    let parts = bill.separation + bill.vacancy + bill.hiring + bill.training + bill.ramp_up;
    assert_eq!(parts, bill.total);
    assert_eq!(bill.vacancy, 48e6);
}

#[test]
fn six_leavers_fewer_return_six_tenths() {
    let programme = InternalProgramme {
        employees: 120.0,
        turnover_before: 0.25,
        turnover_after: 0.20,
        cost_per_leaver: 5e6,
        extra_margin: 10e6,
        cost: 25e6,
    };
    close(internal::internal_marketing_roi(programme).unwrap(), 0.6); // (30 + 10 − 25) / 25 million
    let worse = InternalProgramme { turnover_before: 0.20, turnover_after: 0.25, ..programme };
    close(internal::internal_marketing_roi(worse).unwrap(), -1.8); // (−30 + 10 − 25) / 25 million
}

/// Rucci, Kirn & Quinn (1998): 5 units of employee attitude, 1.3 of customer impression, 0.5 % of revenue.
#[test]
fn the_chain_of_sears() {
    let chain = internal::service_profit_chain(5.0, &[1.3 / 5.0, 0.5 / 1.3]).unwrap();
    for (found, expected) in chain.into_iter().zip([5.0, 1.3, 0.5]) {
        close(found, expected);
    }
}
