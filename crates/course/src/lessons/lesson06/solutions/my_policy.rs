fn my_policy(each: f64, fee: f64, leave: f64) -> f64 {
    100_000.0 * (1.0 - leave) * (each + fee)
}
