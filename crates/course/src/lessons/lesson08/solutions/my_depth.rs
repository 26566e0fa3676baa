fn my_depth(responses: &[f64], margin: f64, group_cost: f64) -> (usize, f64) {
    let mut total = 0.0;
    let mut best = (0, 0.0);
    for k in 0..responses.len() {
        let profit: f64 = responses[k] * margin - group_cost;
        total += profit;
        let better: bool = total > best.1;
        if better {
            best = (k + 1, total);
        }
    }
    best
}
