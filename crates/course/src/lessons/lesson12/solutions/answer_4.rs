fn answer_4() -> (f64, f64, f64, usize) {
    let costs = service::HourlyCosts { server: 15_000.0, guest: 20_000.0 };
    let cost = |servers| service::staffing(20.0, 6.0, servers, costs).unwrap().cost;
    let best = service::optimal_servers(20.0, 6.0, costs).unwrap();
    (cost(4), cost(5), cost(6), best.queue.servers)
}
