fn answer_8(bookings: &[data::ForeignGuest]) -> (usize, usize) {
    let sendable = bookings.iter().filter(|b| {
        let japan = b.nationality.as_deref() == Some("일본");
        japan && !b.cancelled && b.consent
    }).count();
    let month: usize = 3;
    (sendable, month)
}
