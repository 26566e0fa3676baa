fn answer_4() -> f64 {
    let filled: f64 = 4_500.0;
    let boxes: f64 = 1_000.0 * 6.0;
    filled / boxes
}
