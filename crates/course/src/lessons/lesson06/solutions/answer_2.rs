fn answer_2(visitors: f64, capacity: f64) -> f64 {
    let load: f64 = visitors / capacity;
    load
}
