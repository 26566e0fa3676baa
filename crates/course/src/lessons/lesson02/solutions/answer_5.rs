fn answer_5() -> (f64, f64) {
    let end = value::ClvTiming::End;
    let points = relationship::retention_uplift(0.90, 0.95, 0.10, end).unwrap();
    let percent = relationship::retention_uplift(0.90, 0.90 * 1.05, 0.10, end).unwrap();
    (points, percent)
}
