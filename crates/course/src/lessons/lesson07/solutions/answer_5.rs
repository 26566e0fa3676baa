fn answer_5(age: &[f64]) -> f64 {
    let fresh = age.iter().filter(|days| **days <= 365.0).count() as f64;
    let records: f64 = age.len() as f64;
    fresh / records
}
