fn answer_4() -> f64 {
    let spent = value::cumulative_spend(&[200_000.0; 5]).unwrap();
    let guest = value::MarginStream::new(80_000.0, 0.80, 0.10);
    let worth = value::clv_finite(&guest, 5, value::ClvTiming::Start).unwrap();
    spent - worth
}
