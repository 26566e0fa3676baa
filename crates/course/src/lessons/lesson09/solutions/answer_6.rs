fn answer_6() -> (f64, f64) {
    let within: f64 = 3.0 * (1.0 + 0.0 + 1.0);
    let between: f64 = 3.0 * (4.0 + 0.0 + 4.0);
    let f: f64 = (between / 2.0) / (within / 6.0);
    let eta: f64 = between / (between + within);
    (f, eta)
}
