fn answer_3(upper: f64, lower: f64, group: f64) -> (f64, f64) {
    let difficulty: f64 = { (upper + lower) / (2.0 * group) };
    let discrimination: f64 = { (upper - lower) / group };
    (difficulty, discrimination)
}
