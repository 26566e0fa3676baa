fn answer_1() -> Vec<u32> {
    vec![1, 3, 5, 7, 8, 10]
}
