fn answer_3() -> Vec<f64> {
    let small = digital::network_values(100).unwrap();
    let large = digital::network_values(200).unwrap();
    vec![
        large.sarnoff / small.sarnoff,
        large.odlyzko_tilly / small.odlyzko_tilly,
        large.metcalfe / small.metcalfe,
    ]
}
