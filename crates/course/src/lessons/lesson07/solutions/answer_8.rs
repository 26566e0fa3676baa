fn answer_8(records: &[data::GuestRecord]) -> Vec<String> {
    let mut july = records.to_vec();
    july.sort_by_key(|r| (r.guest_id.clone(), r.updated_days));
    july.dedup_by_key(|r| r.guest_id.clone());
    july.retain(|r| r.consent && r.anniversary_month == Some("7".to_string()));
    july.iter().map(|r| r.guest_id.clone()).collect()
}
