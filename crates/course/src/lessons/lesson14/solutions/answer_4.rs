fn answer_4() -> f64 {
    let items: f64 = { 0.75 * 0.25 + 0.5 * 0.5 + 0.25 * 0.75 };
    let variance: f64 = { (2.25 + 0.25 + 0.25 + 2.25) / 4.0 };
    let factor: f64 = { 3.0 / 2.0 };
    factor * (1.0 - items / variance)
}
