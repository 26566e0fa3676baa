//! Files that are refused, and the messages that mend them, word for word.

use tourism_marketing::own::Options;

use super::{read, read_with};

fn refused(files: &[(&[u8], &str)]) {
    for (bytes, message) in files {
        let found = read(bytes).map(|log| log.len());
        assert_eq!(found, Err((*message).to_owned()), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_no_table_is_told_with_its_cure() {
    refused(&[
        (b"", "my.csv: the file is empty; check that it was saved with its rows"),
        (b"\n \n", "my.csv: the file is empty; check that it was saved with its rows"),
        (
            b"PK\x03\x04\x14\x00",
            "my.csv: the file is an Excel workbook, not text; open it and save it as `CSV UTF-8`",
        ),
        (
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
            "my.csv: the file is an Excel workbook, not text; open it and save it as `CSV UTF-8`",
        ),
        (b"\x1F\x8B\x08\x00", "my.csv: the file is compressed (gzip); unpack it first"),
        (b"%PDF-1.7", "my.csv: the file is a PDF, not text; export the table itself as CSV"),
        (
            b"  <html><table><tr><td>1",
            "my.csv: the file is a web page (as some booking sites name `.xls` or `.csv`), not CSV; \
             open it in a spreadsheet and save it as `CSV UTF-8`",
        ),
        (
            b"customer,date,amount\n",
            "my.csv, line 1, column customer: the header is followed by no row; \
             check that the file was saved with its rows",
        ),
        (
            b"customer,date,amount\n,,\n\n",
            "my.csv, line 1, column customer: the header is followed by no row; \
             check that the file was saved with its rows",
        ),
        (
            b"just a line of text\nand another\n",
            "my.csv, line 1, column 1: found one column only, `just a line of text`; \
             separate the columns by commas, semicolons, tabs or `|`",
        ),
    ]);
}

#[test]
fn what_cannot_be_known_for_certain_is_asked() {
    refused(&[
        (
            b"A1,2026-03-02,1000\nA2,2026-03-03,2000\n",
            "my.csv, line 1, column 1: this line is a purchase already: the file has no header; \
             write a header above it, or name the columns by number, as --customer 1 --date 2 --amount 3",
        ),
        (
            b"customer,when,amount\nA,2026-03-02,1\n",
            "my.csv, line 1, column date: none of `customer`, `when`, `amount` is known as the date; \
             say which one it is: --date NAME",
        ),
        (
            b"customer,check_in,payment date,amount\nA,2026-03-02,2026-03-01,1\n",
            "my.csv, line 1, column date: `check_in` and `payment date` may each be the date; \
             say which one: --date check_in",
        ),
        (
            b"customer,date,amount,amount\nA,2026-03-02,1,2\n",
            "my.csv, line 1, column amount: the columns 3 and 4 have one name, `amount`; \
             say which is the amount by its number: --amount 3",
        ),
        (
            b"customer,date,amount\nA,03/04/2026,1\nA,05/06/2026,1\n",
            "my.csv, line 2, column date: `03/04/2026` may have the day or the month first, \
             and no other date of the file's beginning tells; \
             state which comes first: --date-order day-first or --date-order month-first",
        ),
        (
            b"customer,date,amount\nA,13/04/2026,1\nA,04/13/2026,1\n",
            "my.csv, line 3, column date: `13/04/2026` has the day first and `04/13/2026` the month; \
             write all dates as 2026-03-02",
        ),
        (
            b"customer;date;amount\nA;2026-03-02;120.000\nA;2026-03-03;85.000\n",
            "my.csv, line 2, column amount: `120.000` may be 120000 with a point between its thousands, \
             or have three decimals; state it: --decimal point or --decimal comma",
        ),
        (
            b"customer;date;amount\nA;2026-03-02;12.50\nA;2026-03-03;12,50\n",
            "my.csv, line 3, column amount: `12.50` has a decimal point and `12,50` a decimal comma; \
             write all amounts alike",
        ),
        (
            b"customer,date,amount\nA,2026-03-02,USD 5\nA,2026-03-02,KRW 5000\n",
            "my.csv, line 1, column amount: the amounts name several currencies: USD and KRW; \
             turn them into one, or read one currency at a time",
        ),
        (
            b"customer,date,amount\nA,26-03-02,1\nA,26-03-03,1\nA,2026-03-04,1\n",
            "my.csv, line 2, column date: 2 of 3 rows cannot be used, 2 of them for one reason: \
             a year of two digits, first `26-03-02`; write the year with four digits",
        ),
        (
            b"customer,date,amount\nA,2026-03-02,1,200\nA,2026-03-02,3,400\n",
            "my.csv, line 2, column 4: 2 of 2 rows cannot be used, 2 of them for one reason: \
             too many fields, first `200`; \
             put a value that holds the separator in double quotes, and write amounts without commas",
        ),
        (
            b"customer,date,amount\nA,2026-03-02,1\nB,2026-03-02,\"2\nC,2026-03-02,3\n",
            "my.csv, line 3, column 3: a double quote opens here and is never closed; close it, or take it out",
        ),
    ]);
}

#[test]
fn korean_headers_are_named_as_they_stand() {
    assert_eq!(
        read("고객번호,체크인,결제일,금액\nA,2026-03-02,2026-03-01,1\n").unwrap_err(),
        "my.csv, line 1, column date: `체크인` and `결제일` may each be the date; say which one: --date 체크인"
    );
}

#[test]
fn what_is_stated_must_be_there_and_be_three_columns() {
    let text = "customer,date,amount\nA,2026-03-02,1\n";
    let stated =
        |customer: &str| Options { customer: Some(customer.to_owned()), ..Default::default() };
    assert_eq!(
        read_with(text, &stated("guest")).unwrap_err(),
        "my.csv, line 1, column customer: there is no column `guest`, only `customer`, `date`, `amount`; \
         give --customer one of these names, or a number from 1 to 3"
    );
    assert_eq!(
        read_with(text, &stated("2")).unwrap_err(),
        "my.csv, line 1, column 1: one column cannot be two of customer (2), date (2) and amount (3); \
         name three different columns"
    );
    let late = Options { from: "2027-01-01".parse().ok(), ..Default::default() };
    assert_eq!(
        read_with(text, &late).unwrap_err(),
        "my.csv, line 1, column date: no row lies in the period that was asked for; check its first and last day"
    );
}

#[test]
fn a_file_that_is_not_there_and_a_folder_are_told_apart() {
    let folder = std::env::temp_dir();
    let message = |path: &std::path::Path| {
        let error =
            tourism_marketing::own::read(path, &Options::default()).unwrap_err().to_string();
        error.replace(&path.display().to_string(), "my.csv")
    };
    assert_eq!(
        message(&folder.join("no such file.csv")),
        "my.csv: there is no such file; check the spelling and the folder; a relative path starts at the working directory"
    );
    assert_eq!(
        message(&folder),
        "my.csv: this is a folder; name the file in it that is to be read"
    );
}
