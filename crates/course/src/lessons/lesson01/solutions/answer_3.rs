fn answer_3() -> f64 {
    let saved: f64 = 4_000.0 - 3_600.0;
    let per_saved: f64 = 40_000_000.0 / saved;
    per_saved
}
