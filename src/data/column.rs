//! From rows to the list of numbers that an analysis takes.

/// One number per row, in the order of the rows: the bridge from a table to a function on slices.
///
/// *Korean term:* 열(변수) 뽑기.
///
/// # Examples
///
/// ```
/// use tourism_marketing::data;
///
/// let guests = data::hotel_customers()?;
/// let spend = data::column(&guests, |guest| guest.spend_krw); // KRW in 24 months
/// let stays = data::column(&guests, |guest| guest.stays); // counts become numbers too
/// assert_eq!((spend.len(), stays.len()), (1000, 1000));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub fn column<R, N: Into<f64>>(rows: &[R], value: impl Fn(&R) -> N) -> Vec<f64> {
    rows.iter().map(|row| value(row).into()).collect()
}
