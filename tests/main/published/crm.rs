//! Worked examples of `crm`.

use tourism_marketing::crm;

use crate::shared::close;

#[test]
fn the_ratios_are_those_worked_by_hand() {
    assert_eq!(crm::repurchase_rate(320, 800), Ok(0.4));
    assert_eq!(crm::crm_roi(180e6, 120e6), Ok(0.5));
    assert_eq!(crm::completeness(4_500, 6, 1_000), Ok(0.75));
    assert_eq!(crm::freshness(&[10.0, 400.0, 90.0, 30.0, 800.0], 365.0), Ok(0.6));
    assert_eq!(crm::freshness(&[365.0], 365.0), Ok(1.0)); // the limit itself is still fresh
    close(crm::relative_satisfaction(4.2, &[4.0, 4.4, 3.9]).unwrap(), -0.2);
    close(crm::variability_cv(&[8.0, 10.0, 12.0]).unwrap(), 0.2);
}

/// Quinlan (1986), the days on which to play: outlook 0.246 bits, temperature 0.029, humidity 0.151, windy 0.048.
///
/// The digits beyond his are computed from the same table with Python's `math.log2`.
#[test]
fn the_gains_are_those_of_quinlans_fourteen_days() {
    let gain = |children: &[Vec<u64>]| crm::information_gain(&[9, 5], children).unwrap();
    close(gain(&[vec![2, 3], vec![4, 0], vec![3, 2]]), 0.246_749_82);
    close(gain(&[vec![2, 2], vec![4, 2], vec![3, 1]]), 0.029_222_566);
    close(gain(&[vec![3, 4], vec![6, 1]]), 0.151_835_5);
    close(gain(&[vec![6, 2], vec![3, 3]]), 0.048_127_03);
    assert_eq!(gain(&[vec![9, 5]]), 0.0); // a question with one answer tells nothing
    close(gain(&[vec![9, 0], vec![0, 5]]), 0.940_285_96); // the answer itself: all the entropy there is
}
