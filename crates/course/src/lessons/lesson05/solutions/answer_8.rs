fn answer_8() -> Vec<usize> {
    vec![2, 3, 4, 6, 7]
}
