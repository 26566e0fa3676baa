fn answer_2(heads: &[f64]) -> Vec<f64> {
    let mut rates = Vec::new();
    for rung in 1..heads.len() {
        let rate: f64 = heads[rung] / heads[rung - 1];
        rates.push(rate);
    }
    rates
}
