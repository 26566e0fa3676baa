fn answer_9() -> [usize; 5] {
    [3, 1, 5, 2, 4]
}
