fn answer_4(alone_a: f64, alone_b: f64, together: f64) -> f64 {
    let separate: f64 = alone_a + alone_b;
    let saved: f64 = separate - together;
    let index: f64 = saved / together;
    index
}
