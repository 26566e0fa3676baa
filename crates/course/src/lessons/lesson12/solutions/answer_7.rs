fn answer_7() -> (f64, f64) {
    let z = 1.959964;
    let promoters: f64 = 5.0 / 10.0;
    let detractors: f64 = 2.0 / 10.0;
    let net = promoters - detractors;
    let variance = promoters + detractors - net * net;
    (100.0 * net, 100.0 * z * (variance / 10.0).sqrt())
}
