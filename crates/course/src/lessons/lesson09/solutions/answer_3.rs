fn answer_3() -> (f64, f64) {
    let (scent, none) = (60.0 / 200.0, 40.0 / 200.0);
    let pooled: f64 = 100.0 / 400.0;
    let error: f64 = (pooled * (1.0 - pooled) * (1.0 / 200.0 + 1.0 / 200.0)).sqrt();
    let z: f64 = (scent - none) / error;
    let test = stats::two_proportion_z(60, 200, 40, 200).unwrap();
    (z, test.p_value)
}
