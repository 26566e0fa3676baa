fn answer_3(gaps: &[f64], weights: &[f64]) -> f64 {
    let weighted: f64 = gaps.iter().zip(weights).map(|(gap, weight)| gap * weight).sum();
    let total: f64 = weights.iter().sum();
    weighted / total
}
