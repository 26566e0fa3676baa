fn my_roi(employees: f64, before: f64, after: f64, per_leaver: f64, margin: f64, cost: f64) -> Option<f64> {
    if cost <= 0.0 {
        return None;
    }
    let saved = employees * (before - after) * per_leaver;
    Some((saved + margin - cost) / cost)
}
