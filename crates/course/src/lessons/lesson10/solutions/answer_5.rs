fn answer_5() -> [&'static str; 4] {
    ["concentrate", "keep-up", "low-priority", "overkill"]
}
