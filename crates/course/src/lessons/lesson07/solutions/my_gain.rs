fn my_gain(yes: &[f64], no: &[f64]) -> f64 {
    fn entropy(yes: f64, no: f64) -> f64 {
        let mut bits = 0.0;
        for count in [yes, no] {
            if count > 0.0 {
                let share = count / (yes + no);
                bits -= share * share.log2();
            }
        }
        bits
    }
    let all_yes: f64 = yes.iter().sum();
    let all_no: f64 = no.iter().sum();
    let mut after = 0.0;
    for k in 0..yes.len() {
        let weight = (yes[k] + no[k]) / (all_yes + all_no);
        after += weight * entropy(yes[k], no[k]);
    }
    entropy(all_yes, all_no) - after
}
