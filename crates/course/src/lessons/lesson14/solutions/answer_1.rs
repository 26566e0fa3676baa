fn answer_1() -> (f64, bool) {
    let total: f64 = { 0.4 * 72.0 + 0.2 * 48.0 + 0.2 * 60.0 + 0.2 * 56.0 };
    let passed: bool = { total >= 60.0 && 48.0 >= 40.0 };
    (total, passed)
}
