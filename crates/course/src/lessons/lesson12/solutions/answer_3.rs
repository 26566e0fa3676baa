fn answer_3() -> f64 {
    let utilisation: f64 = 20.0 / (2.0 * 30.0);
    let square = utilisation * utilisation;
    let hours = square / (1.0 - square) / 30.0;
    let seconds: f64 = hours * 3600.0;
    seconds
}
