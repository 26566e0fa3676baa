fn answer_2() -> [&'static str; 3] {
    ["warm", "cool", "neutral"]
}
