fn answer_1(spend: &[f64]) -> f64 {
    let mut sorted = spend.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let top: f64 = sorted[..2].iter().sum();
    let all: f64 = sorted.iter().sum();
    top / all
}
