fn answer_7() -> (f64, f64) {
    let mean: f64 = 0.6 * 0.10 + 0.4 * 0.06;
    let variance: f64 = 0.6 * 0.6 * 0.040
        + 0.4 * 0.4 * 0.010
        + 2.0 * 0.6 * 0.4 * 0.006;
    (mean, variance.sqrt())
}
