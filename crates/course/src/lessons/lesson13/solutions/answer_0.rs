fn answer_0() -> f64 {
    6.0 / 40.0
}
