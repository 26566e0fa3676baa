fn answer_3(spend: &[f64]) -> (f64, f64) {
    let mut sorted = spend.to_vec();
    sorted.sort_by(|a, b| a.total_cmp(b));
    let n = sorted.len() as f64;
    let total: f64 = sorted.iter().sum();
    let mut weighted = 0.0;
    for (i, amount) in sorted.iter().enumerate() {
        weighted += (i + 1) as f64 * amount;
    }
    let gini = 2.0 * weighted / (n * total) - (n + 1.0) / n;
    (gini, gini * n / (n - 1.0))
}
