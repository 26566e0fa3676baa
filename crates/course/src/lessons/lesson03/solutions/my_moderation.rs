fn top_group(spend: &[f64], top: f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..spend.len()).collect();
    order.sort_by(|&i, &j| spend[j].total_cmp(&spend[i]));
    order.truncate((top * spend.len() as f64 + 1e-9) as usize);
    order
}

fn my_moderation(
    first: &[f64],
    second: &[f64],
    top: f64,
) -> (f64, f64, f64) {
    let before = top_group(first, top);
    let after = top_group(second, top);
    let stayed = before.iter().filter(|i| after.contains(i)).count();
    let in_first: f64 = before.iter().map(|&i| first[i]).sum();
    let in_second: f64 = before.iter().map(|&i| second[i]).sum();
    (
        stayed as f64 / before.len() as f64,
        in_first / first.iter().sum::<f64>(),
        in_second / second.iter().sum::<f64>(),
    )
}
