fn answer_1(start: f64, end: f64, new: f64) -> f64 {
    let stayed: f64 = { end - new };
    stayed / start
}
