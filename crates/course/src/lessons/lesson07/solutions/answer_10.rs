fn answer_10() -> [&'static str; 4] {
    ["고객", "사용자", "단골", "고객"]
}
