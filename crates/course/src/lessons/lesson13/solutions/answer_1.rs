fn answer_1() -> Vec<&'static str> {
    vec!["viral", "ambush", "neuro", "chasm", "buzz"]
}
