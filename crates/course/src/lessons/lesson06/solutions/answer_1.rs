fn answer_1() -> [usize; 8] {
    [3, 7, 8, 4, 6, 1, 5, 2]
}
