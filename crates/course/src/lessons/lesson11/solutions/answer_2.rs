fn answer_2() -> f64 {
    let (prevention, appraisal, internal, external) = (10.0, 15.0, 30.0, 45.0);
    let total: f64 = prevention + appraisal + internal + external;
    let failure: f64 = internal + external;
    failure / total
}
