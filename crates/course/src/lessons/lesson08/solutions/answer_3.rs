fn answer_3() -> f64 {
    let breakeven: f64 = 600.0 / 20_000.0;
    let index: f64 = (0.042 - breakeven) / breakeven * 100.0;
    index
}
