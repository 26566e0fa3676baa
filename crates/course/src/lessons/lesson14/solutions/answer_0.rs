fn answer_0() -> f64 {
    39.0 / 60.0
}
