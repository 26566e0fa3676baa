fn answer_5(weights: &[f64], budget: f64) -> Vec<f64> {
    let squares: Vec<f64> = weights.iter().map(|w| w * w).collect();
    let total: f64 = squares.iter().sum();
    squares.iter().map(|s| budget * s / total).collect()
}
