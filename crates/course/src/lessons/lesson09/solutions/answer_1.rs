fn answer_1() -> Vec<usize> {
    vec![1, 3, 4, 6]
}
