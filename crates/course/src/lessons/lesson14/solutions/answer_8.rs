fn answer_8() -> Vec<u32> {
    vec![2, 4, 5, 7]
}
