fn answer_8() -> u8 {
    2
}
