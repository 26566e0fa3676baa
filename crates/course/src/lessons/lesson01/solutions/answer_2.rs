fn answer_2() -> f64 {
    let per_new = 50_000_000.0 / 1_000.0;
    let per_kept: f64 = 40_000_000.0 / 4_000.0;
    per_new / per_kept
}
