fn answer_8() -> Vec<&'static str> {
    vec!["value", "brand", "relationship", "relationship", "value"]
}
