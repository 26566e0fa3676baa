fn answer_4() -> f64 {
    let at_once: f64 = 5_000.0 / 4.0;
    let turns: f64 = 8.0 / 2.0;
    at_once * turns
}
