fn answer_3(revenue: f64, cost_rate: f64, service: f64) -> f64 {
    let profit: f64 = revenue * (1.0 - cost_rate) - service;
    profit
}
