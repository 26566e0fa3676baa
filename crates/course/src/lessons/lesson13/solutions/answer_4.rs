fn answer_4(p: f64, q: f64) -> f64 {
    let ratio: f64 = { q / p };
    let speed: f64 = { p + q };
    ratio.ln() / speed
}
