fn answer_6(days: &[f64], stays: &[f64], spend: &[f64]) -> Vec<usize> {
    let alone = segment::rfm_independent(days, stays, spend, 2).unwrap();
    let nested = segment::rfm_nested(days, stays, spend, 2).unwrap();
    (0..8).filter(|&guest| alone[guest] != nested[guest]).collect()
}
