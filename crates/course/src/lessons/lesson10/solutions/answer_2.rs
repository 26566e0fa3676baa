fn answer_2() -> f64 {
    5.2 - 6.1
}
