fn answer_1(points: f64) -> usize {
    let mut tier = 0;
    for cut in [30_000.0, 50_000.0, 80_000.0, 100_000.0] {
        let reached: bool = points >= cut;
        if reached {
            tier = tier + 1;
        }
    }
    tier
}
