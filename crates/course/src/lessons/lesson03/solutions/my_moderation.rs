fn my_moderation(
    first: &[f64],
    second: &[f64],
    top: f64,
) -> (f64, f64, f64) {
    let size = (top * first.len() as f64 + 1e-9) as usize;
    let places = |amounts: &[f64]| {
        let mut order: Vec<usize> = (0..amounts.len()).collect();
        order.sort_by(|&a, &b| amounts[b].total_cmp(&amounts[a]));
        order.truncate(size);
        order
    };
    let best = places(first);
    let next = places(second);
    let stayed = best.iter().filter(|place| next.contains(place)).count();
    let share = |amounts: &[f64]| {
        let theirs: f64 = best.iter().map(|&i| amounts[i]).sum();
        theirs / amounts.iter().sum::<f64>()
    };
    (stayed as f64 / size as f64, share(first), share(second))
}
