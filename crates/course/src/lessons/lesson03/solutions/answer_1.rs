fn answer_1(spend: &[f64]) -> f64 {
    let revenue: f64 = spend.iter().sum();
    let top: f64 = spend[0] + spend[1];
    top / revenue
}
