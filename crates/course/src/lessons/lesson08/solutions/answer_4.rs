fn answer_4() -> [f64; 5] {
    let (n, a, b, ab): (f64, f64, f64, f64) = (1_000.0, 400.0, 250.0, 150.0);
    let support = ab / n;
    let confidence: f64 = ab / a;
    let lift: f64 = confidence / (b / n);
    let leverage = ab / n - (a / n) * (b / n);
    let conviction: f64 = (1.0 - b / n) / (1.0 - confidence);
    [support, confidence, lift, leverage, conviction]
}
