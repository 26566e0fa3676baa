fn answer_9() -> Vec<usize> {
    vec![1, 3, 6]
}
