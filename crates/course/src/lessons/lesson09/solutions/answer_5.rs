fn answer_5() -> f64 {
    let pooled: f64 = ((10.0 * 10.0 + 8.0 * 8.0) / 2.0_f64).sqrt();
    (52.0 - 48.0) / pooled
}
