fn answer_2(churn: f64, months: i32) -> f64 {
    let stay_month: f64 = { 1.0 - churn };
    let stay_year: f64 = { stay_month.powi(months) };
    1.0 - stay_year
}
