fn answer_10() -> i32 {
    3
}
