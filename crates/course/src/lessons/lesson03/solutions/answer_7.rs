fn answer_7() -> &'static str {
    "Juran"
}
