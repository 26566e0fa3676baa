fn answer_4(variances: &[f64], total: f64) -> f64 {
    let k = 3.0;
    let items: f64 = variances.iter().sum();
    k / (k - 1.0) * (1.0 - items / total)
}
