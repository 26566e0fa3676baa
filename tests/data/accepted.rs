//! Files that are not quite as the course writes them, and are read all the same.

use tourism_marketing::data::{
    self, Account, Employee, GuestRecord, HotelCustomer, TierGuest, TwoYears,
};

use crate::support::made;

fn pyramid(bytes: impl AsRef<[u8]>) -> Vec<(String, f64)> {
    let rows = data::read::<TierGuest>(made(bytes).path()).unwrap();
    rows.into_iter().map(|row| (row.guest_id, row.spend_krw)).collect()
}

fn two_guests() -> Vec<(String, f64)> {
    vec![("G0001".to_owned(), 320_000.0), ("G0002".to_owned(), 0.0)]
}

#[test]
fn the_plain_form_is_read() {
    assert_eq!(pyramid("guest_id,spend_krw\nG0001,320000\nG0002,0\n"), two_guests());
}

#[test]
fn a_byte_order_mark_is_not_part_of_the_first_column() {
    assert_eq!(pyramid("\u{FEFF}guest_id,spend_krw\nG0001,320000\nG0002,0\n"), two_guests());
}

#[test]
fn the_line_ends_of_windows_and_of_old_macintosh_are_line_ends() {
    assert_eq!(pyramid("guest_id,spend_krw\r\nG0001,320000\r\nG0002,0\r\n"), two_guests());
    assert_eq!(pyramid("guest_id,spend_krw\rG0001,320000\rG0002,0\r"), two_guests());
}

#[test]
fn the_last_line_needs_no_end() {
    assert_eq!(pyramid("guest_id,spend_krw\nG0001,320000\nG0002,0"), two_guests());
}

#[test]
fn case_and_spaces_of_the_header_do_not_matter() {
    assert_eq!(pyramid(" Guest ID , SPEND-KRW\u{A0}\nG0001,320000\nG0002,0\n"), two_guests());
}

#[test]
fn unknown_columns_and_another_order_are_accepted() {
    let text = "비고,spend_krw,,,guest_id\n단골,320000,,x,G0001\n,0,,,G0002\n";
    assert_eq!(pyramid(text), two_guests());
}

#[test]
fn empty_lines_and_rows_of_bare_commas_are_passed_over() {
    assert_eq!(
        pyramid("\n\nguest_id,spend_krw\n\nG0001,320000\n,\n\nG0002,0\n , \n,\n"),
        two_guests()
    );
}

#[test]
fn quoted_fields_may_hold_commas_quotes_and_line_ends() {
    let text = "note,guest_id,spend_krw\n\"a, \"\"b\"\"\nc\",G0001,320000\n,\"G0002\",\"0\"\n";
    assert_eq!(pyramid(text), two_guests());
}

#[test]
fn spaces_around_values_are_not_part_of_them() {
    assert_eq!(pyramid("guest_id,spend_krw\n G0001 , 320000 \nG0002,\t0\n"), two_guests());
}

#[test]
fn leading_zeros_of_an_id_stay() {
    assert_eq!(pyramid("guest_id,spend_krw\n00071,5\n")[0].0, "00071");
}

#[test]
fn amounts_may_have_a_fraction_or_an_exponent_and_zero_has_no_sign() {
    let rows = pyramid("guest_id,spend_krw\na,12.5\nb,1.2E+05\nc,-0\nd,+7\n");
    let amounts: Vec<f64> = rows.into_iter().map(|(_, amount)| amount).collect();
    assert_eq!(amounts, [12.5, 120_000.0, 0.0, 7.0]);
    assert!(amounts[2].is_sign_positive());
}

#[test]
fn a_full_row_becomes_its_struct() {
    let text =
        "guest_id,stays,nights,spend_krw,last_days,region,consent\n007,3.0,5,910000,12,서울,예\n";
    let rows = data::read::<HotelCustomer>(made(text).path()).unwrap();
    let expected = HotelCustomer {
        guest_id: "007".to_owned(),
        stays: 3,
        nights: 5,
        spend_krw: 910_000.0,
        last_days: 12,
        region: "서울".to_owned(),
        consent: true,
    };
    assert_eq!(rows, [expected]);
}

#[test]
fn yes_and_no_are_understood_as_excel_and_people_write_them() {
    let flags = ["TRUE", "false", "Yes", "no", "Y", "N", "1", "0", "예", "아니오"];
    let header = "guest_id,stays,nights,spend_krw,last_days,region,consent\n".to_owned();
    let lines =
        flags.iter().enumerate().map(|(id, flag)| format!("{id},1,1,90000,0,제주,{flag}\n"));
    let text: Vec<String> = std::iter::once(header).chain(lines).collect();
    let text = text.concat();
    let rows = data::read::<HotelCustomer>(made(text).path()).unwrap();
    let read: Vec<bool> = rows.iter().map(|row| row.consent).collect();
    assert_eq!(read, [true, false, true, false, true, false, true, false, true, false]);
}

#[test]
fn two_years_are_read_by_name() {
    let rows = data::read::<TwoYears>(made("y2_krw,guest_id,y1_krw\n2,G1,1\n").path()).unwrap();
    assert_eq!((rows[0].y1_krw, rows[0].y2_krw), (1.0, 2.0));
}

#[test]
fn a_cdnow_file_may_have_either_line_end_tabs_and_empty_lines() {
    let text = "\u{FEFF}\r\n 00001 19970101  1   11.77\r\n\n00002\t19970112\t5\t77.00";
    let rows = data::read_cdnow(made(text).path()).unwrap();
    let read: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {} {} {}", row.customer, row.date, row.units, row.usd))
        .collect();
    assert_eq!(read, ["00001 1997-01-01 1 11.77", "00002 1997-01-12 5 77"]);
}

#[test]
fn the_totals_of_customers_come_in_the_order_of_their_numbers_and_do_not_need_sorted_lines() {
    let text = "00002 19970112 1 12.00\n00001 19970101 1 11.75\n00002 19970113 5 77.50\n";
    let rows = data::read_cdnow(made(text).path()).unwrap();
    assert_eq!(data::spend_per_customer(&rows), [11.75, 89.5]);
    assert!(data::spend_per_customer(&[]).is_empty());
}

#[test]
fn a_loss_is_a_number_below_zero() {
    let file =
        made("account_id,annual_profit_krw,idle_days\nA0001,-3000,400\nA0002,-0,1\nA0003,12.5,0\n");
    let rows = data::read::<Account>(file.path()).unwrap();
    let profit = data::column(&rows, |row| row.annual_profit_krw);
    assert_eq!(profit, [-3_000.0, 0.0, 12.5]); // KRW
    assert!(profit[1].is_sign_positive());
}

#[test]
fn what_is_not_known_may_stay_empty() {
    let file =
        made("employee_id,dept,hire,leave,satisfaction,training_h\nW001,객실,2021-03-02, ,3.1,8\n");
    assert_eq!(data::read::<Employee>(file.path()).unwrap()[0].leave, None);

    let header =
        "guest_id,region,age_band,purpose,channel,room_type,anniversary_month,updated_days,consent";
    let file = made(format!("{header}\nG0007,,30대,,,,,12,예\n"));
    let record = data::read::<GuestRecord>(file.path()).unwrap().remove(0);
    assert_eq!((record.region, record.age_band.as_deref()), (None, Some("30대")));
    assert!(record.consent);
}
