fn answer_1() -> Vec<u8> {
    vec![2, 4, 5, 7]
}
