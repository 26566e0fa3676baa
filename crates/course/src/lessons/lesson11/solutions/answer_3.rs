fn answer_3() -> f64 {
    let defects = [4.0, 6.0, 5.0, 5.0];
    let n = 100.0;
    let sum: f64 = defects.iter().sum();
    let centre: f64 = sum / (4.0 * n);
    let upper: f64 = centre + 3.0 * (centre * (1.0 - centre) / n).sqrt();
    upper
}
