fn answer_3() -> f64 {
    let ratio: f64 = 8_000.0 / 10_000.0;
    let exponent: f64 = 1.0 / -1.25;
    20_000.0 * ratio.powf(exponent)
}
