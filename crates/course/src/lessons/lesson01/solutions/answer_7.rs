fn answer_7() -> Vec<u32> {
    vec![1, 4, 5]
}
