fn answer_9() -> (f64, f64) {
    let caused: f64 = 180.0 - 90.0;
    let roi: f64 = (caused - 120.0) / 120.0;
    (caused, roi)
}
