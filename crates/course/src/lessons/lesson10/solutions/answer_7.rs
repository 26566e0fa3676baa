fn answer_7() -> f64 {
    let interaction = (6.0 + 5.0 + 5.5) / 3.0;
    let environment = (5.0 + 6.0 + 4.0) / 3.0;
    let outcome = (4.0 + 5.0 + 4.5) / 3.0;
    (2.0 * interaction + environment + outcome) / 4.0
}
