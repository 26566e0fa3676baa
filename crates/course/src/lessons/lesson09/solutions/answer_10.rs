fn answer_10() -> Vec<usize> {
    vec![2, 3, 5, 6, 8]
}
