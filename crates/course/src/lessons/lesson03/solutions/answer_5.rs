fn answer_5() -> (f64, f64) {
    let (p, s) = (0.20_f64, 0.80_f64);
    let alpha = 1.0 / (1.0 - s.ln() / p.ln());
    (alpha, 0.01_f64.powf(1.0 - 1.0 / alpha))
}
