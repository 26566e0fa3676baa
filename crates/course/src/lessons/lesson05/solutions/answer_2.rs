fn answer_2() -> f64 {
    let monetary: f64 = 1.0;
    let all: f64 = 6.0;
    monetary / all
}
