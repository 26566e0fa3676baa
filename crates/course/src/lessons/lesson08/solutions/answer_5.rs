fn answer_5() -> (f64, f64, f64, f64) {
    let (treated, control): (f64, f64) = (400.0 / 5_000.0, 50.0 / 1_000.0);
    let difference: f64 = treated - control;
    let relative = difference / control;
    let extra: f64 = difference * 5_000.0;
    let profit: f64 = extra * 30_000.0 - 5_000.0 * 500.0;
    (difference, relative, extra, profit)
}
