fn answer_5() -> f64 {
    let vacancy = 20.0 * 80_000.0;
    let per_leaver = 500_000.0 + vacancy + 700_000.0 + 600_000.0 + 1_600_000.0;
    30.0 * per_leaver
}
