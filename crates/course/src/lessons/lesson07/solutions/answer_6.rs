fn answer_6() -> f64 {
    4.2 - 4.4
}
