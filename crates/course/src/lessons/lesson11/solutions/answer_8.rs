fn answer_8() -> Vec<usize> {
    vec![2, 4, 5, 7]
}
