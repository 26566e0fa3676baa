fn my_overbooking(no_shows: &[f64], empty_room: f64, walked_guest: f64) -> usize {
    let ratio = empty_room / (empty_room + walked_guest);
    let mut sum = 0.0;
    let mut rooms = 0;
    for chance in no_shows {
        sum = sum + chance;
        if sum >= ratio {
            return rooms;
        }
        rooms = rooms + 1;
    }
    rooms
}
