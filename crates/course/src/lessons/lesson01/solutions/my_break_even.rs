fn my_break_even(profits: &[f64], acquisition: f64) -> Option<usize> {
    let mut total: f64 = -acquisition;
    let mut year = 0;
    for profit in profits {
        year = year + 1;
        total = total + profit;
        if total >= 0.0 {
            return Some(year);
        }
    }
    None
}
