fn answer_3(spend: &[f64]) -> (f64, f64) {
    let n = spend.len() as f64;
    let revenue: f64 = spend.iter().sum();
    let weighted: f64 = 1.0 * spend[0]
        + 2.0 * spend[1]
        + 3.0 * spend[2]
        + 4.0 * spend[3];
    let plain = 2.0 * weighted / (n * revenue) - (n + 1.0) / n;
    let corrected = plain * n / (n - 1.0);
    (plain, corrected)
}
