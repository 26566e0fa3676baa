fn answer_9() -> Vec<i32> {
    vec![2, 4]
}
