fn answer_6(sales: &[f64]) -> (f64, usize, usize) {
    let saddle = diffusion::saddle_depth(sales).unwrap().unwrap();
    (saddle.depth, saddle.peak, saddle.trough)
}
