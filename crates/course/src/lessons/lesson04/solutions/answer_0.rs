fn answer_0() -> f64 {
    2.0 / 5.0
}
