fn answer_7() -> (f64, f64) {
    let print = 10_000.0 * (0.01 * 20_000.0 - 600.0);
    let email = 10_000.0 * (0.01 * 20_000.0 - 5.0);
    (print, email)
}
