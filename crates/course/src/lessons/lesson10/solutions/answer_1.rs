fn answer_1() -> [&'static str; 5] {
    ["responsiveness", "reliability", "empathy", "tangibles", "assurance"]
}
