fn answer_8() -> Vec<usize> {
    vec![3, 4, 6, 7]
}
