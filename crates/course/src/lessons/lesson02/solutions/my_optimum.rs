fn my_optimum(ceiling: f64, steepness: f64, value: f64) -> f64 {
    let first_won = ceiling * steepness * value;
    if first_won <= 1.0 { 0.0 } else { first_won.ln() / steepness }
}
