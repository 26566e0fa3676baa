fn answer_2(spend: &[f64]) -> f64 {
    let mut sorted = spend.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let total: f64 = sorted.iter().sum();
    let mut sum = 0.0;
    for (i, amount) in sorted.iter().enumerate() {
        sum += amount;
        if sum >= 0.8 * total {
            return (i + 1) as f64 / sorted.len() as f64;
        }
    }
    1.0
}
