fn answer_8() -> [usize; 5] {
    [4, 2, 1, 3, 1]
}
