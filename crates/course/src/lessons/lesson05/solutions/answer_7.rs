fn answer_7() -> Vec<f64> {
    loyalty::expected_periods_to_top(&[vec![0.7, 0.3], vec![0.2, 0.6]]).unwrap()
}
