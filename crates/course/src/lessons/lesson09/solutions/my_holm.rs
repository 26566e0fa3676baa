fn my_holm(p: &[f64]) -> Vec<f64> {
    let m = p.len();
    let mut order: Vec<usize> = (0..m).collect();
    order.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    let mut adjusted = vec![0.0; m];
    let mut largest: f64 = 0.0;
    for k in 0..m {
        let corrected: f64 = p[order[k]] * (m - k) as f64;
        largest = largest.max(corrected).min(1.0);
        adjusted[order[k]] = largest;
    }
    adjusted
}
