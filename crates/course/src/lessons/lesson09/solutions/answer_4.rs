fn answer_4() -> (f64, f64) {
    let test = stats::chi_square(&[vec![60, 140], vec![40, 160]]).unwrap();
    (test.statistic, test.cramers_v)
}
