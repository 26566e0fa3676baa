fn answer_4() -> [f64; 3] {
    let p = [
        [0.70, 0.30, 0.00],
        [0.20, 0.60, 0.20],
        [0.05, 0.15, 0.80],
    ];
    let first: [f64; 3] = [700.0, 300.0, 0.0];
    let arrive = |to: usize| -> f64 {
        first[0] * p[0][to] + first[1] * p[1][to] + first[2] * p[2][to]
    };
    [arrive(0), arrive(1), arrive(2)]
}
