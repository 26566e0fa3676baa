fn answer_1() -> Vec<usize> {
    vec![1, 3, 4, 6, 7, 9, 10, 12]
}
