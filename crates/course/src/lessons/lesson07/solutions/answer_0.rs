fn answer_0() -> f64 {
    0.08 - 0.05
}
