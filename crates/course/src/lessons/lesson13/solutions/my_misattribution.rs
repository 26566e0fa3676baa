fn my_misattribution(ambusher: f64, sponsor: f64) -> Option<f64> {
    let named = ambusher + sponsor;
    if named == 0.0 {
        return None;
    }
    Some(ambusher / named)
}
