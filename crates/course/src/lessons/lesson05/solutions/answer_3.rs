fn answer_3(margin: f64, reward: f64) -> f64 {
    reward / (margin - reward)
}
