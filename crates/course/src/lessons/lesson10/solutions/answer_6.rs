fn answer_6() -> [&'static str; 5] {
    ["reliability", "responsiveness", "assurance", "empathy", "tangibles"]
}
