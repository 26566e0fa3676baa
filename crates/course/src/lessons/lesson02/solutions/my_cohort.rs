fn my_cohort(alpha: f64, beta: f64, periods: usize) -> (f64, f64) {
    let (mut rate, mut left) = (1.0, 1.0);
    for t in 1..=periods {
        rate = (beta + t as f64 - 1.0) / (alpha + beta + t as f64 - 1.0);
        left *= rate;
    }
    (rate, left)
}
