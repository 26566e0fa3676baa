fn my_vip_size(uplift: &[f64], each: f64, fixed: f64) -> (usize, f64) {
    let mut sorted = uplift.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let size: usize = sorted.iter().filter(|u| **u > each).count();
    let gained: f64 = sorted.iter().take(size).sum();
    let net: f64 = gained - each * size as f64 - fixed;
    let worth_it: bool = net > 0.0;
    if worth_it { (size, net) } else { (0, 0.0) }
}
