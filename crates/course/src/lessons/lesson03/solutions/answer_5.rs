fn answer_5() -> (f64, f64) {
    let alpha = pareto::pareto_alpha(0.2, 0.8).unwrap();
    (alpha, pareto::pareto_top_share(alpha, 0.01).unwrap())
}
