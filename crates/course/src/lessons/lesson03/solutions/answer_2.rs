fn answer_2(spend: &[f64]) -> f64 {
    let needed: f64 = 3.0;
    let everyone: f64 = spend.len() as f64;
    needed / everyone
}
