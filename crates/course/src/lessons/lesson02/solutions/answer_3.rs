fn answer_3(m: f64, r: f64, i: f64) -> f64 {
    let divisor: f64 = { 1.0 + i - r };
    let first: f64 = { m * r };
    first / divisor
}
