//! Files that cannot be read: the message names file, line and column, what was found, and the cure.

use tourism_marketing::data::{self, Account, DeskVisit, Employee, HotelCustomer, Row, TierGuest};

use crate::support::made;

/// The message for a file of these bytes, without the file's name in front.
fn refusal_of<R: Row>(bytes: impl AsRef<[u8]>) -> String {
    let file = made(bytes);
    let Err(error) = data::read::<R>(file.path()) else { panic!("the file was accepted") };
    assert_eq!(error.code(), "data");
    let name = file.path().display().to_string();
    error.to_string().strip_prefix(&name).expect("the message starts with the file").to_owned()
}

fn refusal(bytes: impl AsRef<[u8]>) -> String {
    refusal_of::<TierGuest>(bytes)
}

const HOTEL: &str = "guest_id,stays,nights,spend_krw,last_days,region,consent\n";

const SAVE_AS: &str = "in Excel choose Save As and the type `CSV UTF-8 (Comma delimited)`, in Korean `CSV UTF-8(쉼표로 분리)`";

#[test]
fn a_missing_column_is_named_with_what_the_header_has() {
    assert_eq!(
        refusal("guest_id,매출\nG0001,320000\n"),
        ", line 1, column spend_krw: the header has no such column, only `guest_id`, `매출`; \
         add it (KRW), or rename the column that holds it"
    );
}

#[test]
fn a_file_with_semicolons_or_tabs_is_told_so() {
    assert_eq!(
        refusal("guest_id;spend_krw\nG0001;320000\n"),
        ", line 1, column guest_id: the columns are separated by semicolons; \
         save the file with commas between its columns"
    );
    assert_eq!(
        refusal("guest_id\tspend_krw\nG0001\t320000\n"),
        ", line 1, column guest_id: the columns are separated by tabs; \
         save the file with commas between its columns"
    );
}

#[test]
fn a_column_that_stands_twice_in_the_header_is_refused() {
    assert_eq!(
        refusal("guest_id,spend_krw,Spend KRW\nG0001,1,2\n"),
        ", line 1, column spend_krw: the header names this column twice, as fields 2 and 3; \
         rename or remove one of the two"
    );
}

#[test]
fn a_negative_amount_is_refused() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,320000\nG0002,-5000\n"),
        ", line 3, column spend_krw: found `-5000`, a negative number; \
         write 0 or more; subtract a refund from the amount it belongs to"
    );
}

#[test]
fn a_word_where_a_number_belongs_is_refused() {
    for word in ["없음", "NaN", "inf", "1e", "12 만"] {
        assert_eq!(
            refusal(format!("guest_id,spend_krw\nG0001,{word}\n")),
            format!(
                ", line 2, column spend_krw: found `{word}`, which is not a number; \
                 write digits only, for example 120000"
            )
        );
    }
}

#[test]
fn an_empty_field_is_refused() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,\n"),
        ", line 2, column spend_krw: the field is empty; write a number, 0 if there was nothing"
    );
    assert_eq!(
        refusal("guest_id,spend_krw\n ,320000\n"),
        ", line 2, column guest_id: the field is empty; write the value that belongs here"
    );
}

#[test]
fn thousands_separators_are_refused_with_the_plain_number() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,\"1,200\"\n"),
        ", line 2, column spend_krw: found `1,200`, written with separators between its digits; \
         write 1200"
    );
}

#[test]
fn full_width_digits_are_refused_with_the_plain_number() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,１２３\n"),
        ", line 2, column spend_krw: found `１２３`, written with full-width digits; write 123"
    );
}

#[test]
fn a_unit_is_refused_with_the_plain_number() {
    for amount in ["₩320000", "320000원", "\"₩320,000\"", "KRW 320000"] {
        assert_eq!(
            refusal(format!("guest_id,spend_krw\nG0001,{amount}\n")),
            format!(
                ", line 2, column spend_krw: found `{}`, written with a unit; write 320000",
                amount.trim_matches('"')
            )
        );
    }
}

#[test]
fn a_number_too_large_for_64_bits_is_refused() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,1e999\n"),
        ", line 2, column spend_krw: found `1e999`, too large a number; check its digits"
    );
}

#[test]
fn a_count_must_be_whole_and_not_absurd() {
    assert_eq!(
        refusal_of::<HotelCustomer>(format!("{HOTEL}G0001,2.5,3,320000,12,서울,true\n")),
        ", line 2, column stays: found `2.5`, not a whole number; write a count without a fraction"
    );
    assert_eq!(
        refusal_of::<HotelCustomer>(format!("{HOTEL}G0001,2,9999999999,320000,12,서울,true\n")),
        ", line 2, column nights: found `9999999999`, too large a count; check its digits"
    );
}

#[test]
fn a_consent_that_is_neither_yes_nor_no_is_refused() {
    assert_eq!(
        refusal_of::<HotelCustomer>(format!("{HOTEL}G0001,2,3,320000,12,서울,maybe\n")),
        ", line 2, column consent: found `maybe`, neither yes nor no; write true or false"
    );
}

#[test]
fn an_empty_file_is_refused() {
    for empty in ["", "\u{FEFF}", "\r\n \r\n"] {
        assert_eq!(
            refusal(empty),
            ", line 1, column guest_id: the file is empty; check that it was saved with its rows"
        );
    }
}

#[test]
fn a_header_alone_is_refused() {
    for header in ["guest_id,spend_krw\n", "guest_id,spend_krw\r\n"] {
        assert_eq!(
            refusal(header),
            ", line 2, column guest_id: the header is followed by no row; \
             check that the file was saved with its rows"
        );
    }
}

#[test]
fn a_row_that_is_too_short_names_its_first_missing_column() {
    assert_eq!(
        refusal_of::<HotelCustomer>(format!("{HOTEL}G0001,2,3,320000,12\n")),
        ", line 2, column region: the row has 5 field(s), the header 7; \
         write every field; an unknown one may stay empty between its commas"
    );
}

#[test]
fn a_row_that_is_too_long_names_its_first_surplus_field() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,1,200\n"),
        ", line 2, column 3: the row has 3 field(s), the header 2; \
         put a value that holds a comma in double quotes; write numbers without commas"
    );
}

#[test]
fn a_quote_that_is_never_closed_is_refused_where_it_opens() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,1\nG0002,\"2\nG0003,3\nG0004,4\n"),
        ", line 3, column spend_krw: a double quote opens here and is never closed; \
         close it, or take it out"
    );
}

#[test]
fn a_guest_who_stands_in_the_file_twice_is_refused() {
    assert_eq!(
        refusal("guest_id,spend_krw\nG0001,1\nG0002,2\nG0001,3\n"),
        ", line 4, column guest_id: found `G0001` again, first on line 2; \
         keep one row for each, with the amounts added up"
    );
}

#[test]
fn korean_in_cp949_is_recognised_with_its_place() {
    // 서울 and 이름 as Excel's plain CSV writes them.
    let mut row = HOTEL.as_bytes().to_vec();
    row.extend(b"G0001,2,3,320000,12,\xBC\xAD\xBF\xEF,true\r\n");
    assert_eq!(
        refusal_of::<HotelCustomer>(row),
        format!(
            ", line 2, column region: found the bytes BC AD, which are not UTF-8 but probably \
             Korean in CP949 (Excel's plain `CSV`); {SAVE_AS}"
        )
    );
    assert_eq!(
        refusal(b"guest_id,\xC0\xCC\xB8\xA7,spend_krw\nG0001,x,1\n"),
        format!(
            ", line 1, column 2: found the bytes C0 CC, which are not UTF-8 but probably \
             Korean in CP949 (Excel's plain `CSV`); {SAVE_AS}"
        )
    );
}

#[test]
fn other_bytes_that_are_not_utf_8_are_shown() {
    assert_eq!(
        refusal(b"guest_id,spend_krw\nG0001,1\nG\x80,2\n"),
        format!(", line 3, column guest_id: found the byte 80, which is not UTF-8; {SAVE_AS}")
    );
}

#[test]
fn utf_16_is_recognised_in_either_byte_order() {
    let units: Vec<u16> = "\u{FEFF}guest_id\tspend_krw\r\nG0001\t1\r\n".encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for bytes in [little, big] {
        assert_eq!(
            refusal(bytes),
            format!(
                ", line 1, column 1: the file is UTF-16 (Excel's `Unicode Text`), not UTF-8; {SAVE_AS}"
            )
        );
    }
}

#[test]
fn a_workbook_and_binary_data_are_refused() {
    assert_eq!(
        refusal(b"PK\x03\x04\x14\x00\x06\x00"),
        format!(", line 1, column 1: the file is an Excel workbook, not text; {SAVE_AS}")
    );
    assert_eq!(
        refusal(b"guest_id,spend_krw\nG0001,\x00\n"),
        format!(
            ", line 2, column spend_krw: found a NUL character, so the file is not plain UTF-8 text; {SAVE_AS}"
        )
    );
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    // A quoted line end, an empty line and CRLF all move the error down.
    let cure = "write digits only, for example 120000";
    assert_eq!(
        refusal("note,guest_id,spend_krw\r\n\"가\r\n나\",G0001,1\r\n\r\n다,G0002,x\r\n"),
        format!(", line 5, column spend_krw: found `x`, which is not a number; {cure}")
    );
    // The field itself may stand below the start of its record.
    assert_eq!(
        refusal("note,guest_id,spend_krw\n\"a\n\nb\",G0001,x\n"),
        format!(", line 4, column spend_krw: found `x`, which is not a number; {cure}")
    );
    assert_eq!(
        refusal("guest_id,spend_krw\rG0001,1\rG0002,x\r"),
        format!(", line 3, column spend_krw: found `x`, which is not a number; {cure}")
    );
}

#[test]
fn a_long_value_is_shortened_and_kept_on_one_line() {
    let value = format!("\"{}\n{}\"", "가".repeat(20), "나".repeat(40));
    assert_eq!(
        refusal(format!("guest_id,spend_krw\nG0001,{value}\n")),
        format!(
            ", line 2, column spend_krw: found `{} {}…`, which is not a number; \
             write digits only, for example 120000",
            "가".repeat(20),
            "나".repeat(19)
        )
    );
}

#[test]
fn a_file_that_is_not_there_and_a_folder_are_refused_as_files() {
    let error = data::read::<TierGuest>("없는 폴더/손님.csv").unwrap_err();
    assert_eq!(error.code(), "file");
    assert_eq!(
        error.to_string(),
        "없는 폴더/손님.csv: there is no such file; \
         check the spelling and the folder; a relative path starts at the working directory"
    );
    let folder = env!("CARGO_TARGET_TMPDIR");
    let error = data::read::<TierGuest>(folder).unwrap_err();
    assert_eq!(error.code(), "file");
    #[cfg(unix)]
    assert_eq!(
        error.to_string(),
        format!("{folder}: this is a folder; name the file in it that is to be read")
    );
}

#[test]
fn a_day_is_written_as_iso_and_must_be_in_the_calendar() {
    let staff = "employee_id,dept,hire,leave,satisfaction,training_h\n";
    assert_eq!(
        refusal_of::<Employee>(format!("{staff}W001,객실,2022.3.1,,3.1,8\n")),
        ", line 2, column hire: found `2022.3.1`, which is not a day; write year, month and day as 2023-09-29"
    );
    assert_eq!(
        refusal_of::<Employee>(format!("{staff}W001,객실,2022-03-01,2023-02-29,3.1,8\n")),
        ", line 2, column leave: found `2023-02-29`, which is not a day; \
         write year, month and day as 2023-09-29"
    );
}

#[test]
fn a_time_is_written_as_iso() {
    assert_eq!(
        refusal_of::<DeskVisit>("arrival,start,end\n2023-10-02 오후 3:04,2023-10-02T15:05:00,\n"),
        ", line 2, column arrival: found `2023-10-02 오후 3:04`, which is not a day with a time; \
         write it as 2023-09-29T15:04:05"
    );
}

#[test]
fn a_loss_that_is_no_number_is_shown_whole() {
    let accounts = "account_id,annual_profit_krw,idle_days\n";
    assert_eq!(
        refusal_of::<Account>(format!("{accounts}A0001,-3천,8\n")),
        ", line 2, column annual_profit_krw: found `-3천`, which is not a number; \
         write digits only, for example 120000"
    );
    assert_eq!(
        refusal_of::<Account>(format!("{accounts}A0001,--3000,8\n")),
        ", line 2, column annual_profit_krw: found `--3000`, which is not a number; \
         write digits only, for example 120000"
    );
}
