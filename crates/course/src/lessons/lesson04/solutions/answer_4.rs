fn answer_4(profits: &[f64]) -> f64 {
    let gained: f64 = profits.iter().filter(|p| **p > 0.0).sum();
    let total: f64 = profits.iter().sum();
    gained / total
}
