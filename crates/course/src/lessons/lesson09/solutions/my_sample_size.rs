fn my_sample_size(p1: f64, p2: f64) -> f64 {
    let z = 1.959963984540054 + 0.8416212335729143;
    let spread: f64 = p1 * (1.0 - p1) + p2 * (1.0 - p2);
    (z * z * spread / (p1 - p2).powi(2)).ceil()
}
