fn answer_2(sent: f64, conversion: f64) -> f64 {
    let k: f64 = { sent * conversion };
    k
}
