fn answer_7() -> (f64, f64, f64) {
    let attitude = 5.0;
    let impression = attitude * 0.26;
    let growth = impression * 5.0 / 13.0;
    (attitude, impression, growth)
}
