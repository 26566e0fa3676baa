fn my_score(scores: &[f64], weights: &[f64]) -> f64 {
    let top: f64 = scores.iter().zip(weights).map(|(s, w)| s * w).sum();
    top / weights.iter().sum::<f64>()
}
