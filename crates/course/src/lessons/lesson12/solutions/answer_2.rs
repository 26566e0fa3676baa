fn answer_2() -> f64 {
    let arrivals = 20.0;
    let service_rate = 30.0;
    let hours: f64 = arrivals / service_rate / (service_rate - arrivals);
    hours * 60.0
}
