fn answer_7() -> Vec<usize> {
    vec![2, 4, 5, 7, 8]
}
