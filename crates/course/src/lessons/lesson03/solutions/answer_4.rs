fn answer_4(spend: &[f64]) -> Vec<&'static str> {
    let total: f64 = spend.iter().sum();
    let mut before = 0.0;
    let mut classes = Vec::new();
    for amount in spend {
        let share = before / total;
        classes.push(if share < 0.80 {
            "A"
        } else if share < 0.95 {
            "B"
        } else {
            "C"
        });
        before += amount;
    }
    classes
}
