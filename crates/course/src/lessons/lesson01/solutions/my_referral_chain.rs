fn my_referral_chain(m: f64) -> Option<f64> {
    if m < 0.0 || m >= 1.0 {
        return None;
    }
    Some(1.0 / (1.0 - m))
}
