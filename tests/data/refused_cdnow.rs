//! A purchase file of white-space columns that cannot be read: the same messages.

use tourism_marketing::data;

use crate::support::made;

fn refusal(bytes: impl AsRef<[u8]>) -> String {
    let file = made(bytes);
    let error = data::read_cdnow(file.path()).unwrap_err();
    assert_eq!(error.code(), "data");
    let name = file.path().display().to_string();
    error.to_string().strip_prefix(&name).expect("the message starts with the file").to_owned()
}

const GOOD: &str = " 00001 19970101  1   11.77\r\n";

#[test]
fn a_line_that_is_too_short_or_too_long_is_refused() {
    assert_eq!(
        refusal(format!("{GOOD} 00002 19970112  1\r\n")),
        ", line 2, column usd: the line has 3 field(s), not 4; \
         write customer, date, units and amount with spaces between them"
    );
    assert_eq!(
        refusal(format!("{GOOD}{GOOD} 00002 19970112  1  12.00  x\r\n")),
        ", line 3, column 5: the line has 5 field(s), not 4; \
         write customer, date, units and amount with spaces between them"
    );
}

#[test]
fn a_date_must_be_a_day_of_the_calendar() {
    assert_eq!(
        refusal(format!("{GOOD} 00002 1997-01-12 1 12.00\n")),
        ", line 2, column date: found `1997-01-12`, which is not a date; \
         write the day as YYYYMMDD, for example 19970101"
    );
    assert_eq!(
        refusal(format!("{GOOD} 00002 19970230 1 12.00\n")),
        ", line 2, column date: found `19970230`, a day that is in no calendar; \
         write the day as YYYYMMDD, for example 19970101"
    );
}

#[test]
fn units_and_amounts_are_judged_as_in_a_csv() {
    assert_eq!(
        refusal(format!("{GOOD} 00002 19970112 1.5 12.00\n")),
        ", line 2, column units: found `1.5`, not a whole number; write a count without a fraction"
    );
    assert_eq!(
        refusal(format!("{GOOD} 00002 19970112 1 -12.00\n")),
        ", line 2, column usd: found `-12.00`, a negative number; \
         write 0 or more; subtract a refund from the amount it belongs to"
    );
    assert_eq!(
        refusal(format!("{GOOD} 00002 19970112 1 1,200.00\n")),
        ", line 2, column usd: found `1,200.00`, written with separators between its digits; \
         write 1200.00"
    );
}

#[test]
fn an_empty_file_and_foreign_bytes_are_refused() {
    assert_eq!(
        refusal(""),
        ", line 1, column customer: the file is empty; check that it was saved with its rows"
    );
    assert_eq!(
        refusal(b" 00001 19970101  1   11.77\r\n \xB0\xA1 19970101  1   11.77\r\n"),
        ", line 2, column customer: found the bytes B0 A1, which are not UTF-8 but probably Korean in CP949 \
         (Excel's plain `CSV`); in Excel choose Save As and the type `CSV UTF-8 (Comma delimited)`, \
         in Korean `CSV UTF-8(쉼표로 분리)`"
    );
}
