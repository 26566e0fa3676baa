fn answer_9() -> Vec<u8> {
    vec![2, 4, 6, 8]
}
