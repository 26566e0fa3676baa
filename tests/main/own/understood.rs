//! Odd files that are understood: their rows, and what was set aside.

use tourism_marketing::own::{DateOrder, DecimalMark, Note, Options, TextEncoding};

use super::{aside, read, read_with, rows};

/// UTF-8 text in CP949, for the letters that occur here.
fn cp949(text: &str) -> Vec<u8> {
    let letters: [(char, [u8; 2]); 14] = [
        ('고', [0xB0, 0xED]),
        ('객', [0xB0, 0xB4]),
        ('번', [0xB9, 0xF8]),
        ('호', [0xC8, 0xA3]),
        ('투', [0xC5, 0xF5]),
        ('숙', [0xBC, 0xF7]),
        ('일', [0xC0, 0xCF]),
        ('금', [0xB1, 0xDD]),
        ('액', [0xBE, 0xD7]),
        ('원', [0xBF, 0xF8]),
        ('김', [0xB1, 0xE8]),
        ('똠', [0x8C, 0x63]),
        ('햏', [0xC1, 0x64]),
        ('￦', [0xA3, 0xDC]),
    ];
    let bytes = |letter: char| match letters.iter().find(|(known, _)| *known == letter) {
        Some((_, pair)) => pair.to_vec(),
        None => vec![u8::try_from(letter).unwrap()],
    };
    text.chars().flat_map(bytes).collect()
}

#[test]
fn a_korean_export_with_blanks_won_and_points_is_understood() {
    let log =
        read("고객번호;투숙일;금액\n0012;2026. 3. 2.;120,000원\n0007;2026년 3월 9일;₩85,000\n")
            .unwrap();
    assert_eq!(rows(&log), ["0012 2026-03-02 120000", "0007 2026-03-09 85000"]);
    assert_eq!(log.understood().currency, Some("KRW"));
    assert_eq!(log.understood().separator, ';');
}

#[test]
fn cp949_of_a_korean_excel_is_known_by_its_letters() {
    let text =
        "고객번호,투숙일,금액\r\n김똠햏,2026-03-02,\"120,000원\"\r\n0007,2026-03-09,￦85000\r\n";
    let log = read(cp949(text)).unwrap();
    assert_eq!(rows(&log), ["김똠햏 2026-03-02 120000", "0007 2026-03-09 85000"]);
    assert_eq!(log.understood().encoding, TextEncoding::Cp949);
}

#[test]
fn cp949_that_begins_after_a_long_stretch_of_ascii_is_known_too() {
    let mut bytes = b"customer,date,amount,memo\n".to_vec();
    for _ in 0..60_000 {
        bytes.extend(b"A1,2026-03-02,1000,late arrival\n");
    }
    bytes.extend(cp949("김,2026-03-09,2000,김\n"));
    let log = read(bytes).unwrap();
    assert_eq!(rows(&log).last().unwrap(), "김 2026-03-09 2000");
}

#[test]
fn utf_16_of_excels_unicode_text_is_read() {
    let text = "고객번호\t투숙일\t금액\r\n0012\t2026-03-02\t120000\r\n";
    for (mark, little) in [([0xFF, 0xFE], true), ([0xFE, 0xFF], false)] {
        let mut bytes = mark.to_vec();
        bytes.extend(
            text.encode_utf16()
                .flat_map(|it| if little { it.to_le_bytes() } else { it.to_be_bytes() }),
        );
        let log = read(bytes).unwrap();
        assert_eq!(rows(&log), ["0012 2026-03-02 120000"]);
        assert_eq!(log.understood().separator, '\t');
    }
}

#[test]
fn a_byte_order_mark_decomposed_hangul_and_a_bar_are_no_obstacle() {
    // 고객번호|투숙일|금액 with its letters taken apart, as macOS writes file names
    let header = "\u{FEFF}\u{1100}\u{1169}\u{1100}\u{1162}\u{11A8}\u{1107}\u{1165}\u{11AB}\u{1112}\u{1169}|\u{1110}\u{116E}\u{1109}\u{116E}\u{11A8}\u{110B}\u{1175}\u{11AF}|\u{1100}\u{1173}\u{11B7}\u{110B}\u{1162}\u{11A8}\n";
    let log =
        read(format!("{header}\u{1100}\u{1175}\u{11B7}|2026-03-02|1\n김|2026-03-03|2\n")).unwrap();
    assert_eq!(rows(&log), ["김 2026-03-02 1", "김 2026-03-03 2"]);
    assert_eq!((log.understood().date.as_str(), log.understood().customers), ("투숙일", 1));
}

#[test]
fn dates_are_read_as_people_and_programs_write_them() {
    for (text, day) in [
        ("2026-03-02", "2026-03-02"),
        ("2026.03.02", "2026-03-02"),
        ("2026. 3. 2.", "2026-03-02"),
        ("2026. 3. 2", "2026-03-02"),
        ("20260302", "2026-03-02"),
        ("20260302143000", "2026-03-02"),
        ("2026/3/2", "2026-03-02"),
        ("2026년 3월 2일", "2026-03-02"),
        ("2026년3월2일", "2026-03-02"),
        ("2026-03-02(월)", "2026-03-02"),
        ("2026. 3. 2. (월)", "2026-03-02"),
        ("2026년 3월 2일 월요일", "2026-03-02"),
        ("2026-03-02 14:30", "2026-03-02"),
        ("2026-03-02 오후 2:30:00", "2026-03-02"),
        ("2026-03-02 2:30 PM", "2026-03-02"),
        ("2026-03-02T14:30:00.123Z", "2026-03-02"),
        ("2026-03-02T23:30:00+09:00", "2026-03-02"),
        ("2 March 2026", "2026-03-02"),
        ("02-Mar-2026", "2026-03-02"),
        ("\"Mar 2, 2026\"", "2026-03-02"),
        ("31/12/2026", "2026-12-31"),
        ("12/31/2026", "2026-12-31"),
        ("２０２６－０３－０２", "2026-03-02"),
        ("2024-02-29", "2024-02-29"),
    ] {
        let log = read(format!("customer,date,amount\nA,{text},1\n"));
        assert_eq!(rows(&log.expect(text)), [format!("A {day} 1")], "{text}");
    }
}

#[test]
fn amounts_are_read_as_people_and_programs_write_them() {
    for (text, amount) in [
        ("120000", "120000"),
        ("120,000", "120000"),
        ("1,234,567.89", "1234567.89"),
        ("₩1,000", "1000"),
        ("￦ 1,000", "1000"),
        ("\\1000", "1000"),
        ("1,000원", "1000"),
        ("KRW 1,000", "1000"),
        ("1000 krw", "1000"),
        ("$12.50", "12.5"),
        ("-3000", "-3000"),
        ("₩-3,000", "-3000"),
        ("-₩3,000", "-3000"),
        ("(3,000)", "-3000"),
        ("(₩3,000)", "-3000"),
        ("△3,000", "-3000"),
        ("3,000-", "-3000"),
        ("−3000", "-3000"),
        ("+3000", "3000"),
        ("1.2E+06", "1200000"),
        ("１２，０００", "12000"),
        ("0", "0"),
        ("-0", "0"),
        ("12.5", "12.5"),
        ("1.234.567,89", "1234567.89"),
        ("12,5", "12.5"),
        ("0.125", "0.125"),
    ] {
        let log = read(format!("customer;date;amount\nA;2026-03-02;{text}\n"));
        assert_eq!(rows(&log.expect(text)), [format!("A 2026-03-02 {amount}")], "{text}");
    }
}

#[test]
fn one_order_of_day_and_month_serves_the_whole_column() {
    let log = read("customer,date,amount\nA,03/04/2026,1\nA,25/04/2026,2\n").unwrap();
    assert_eq!(rows(&log), ["A 2026-04-03 1", "A 2026-04-25 2"]);
    assert_eq!(log.understood().date_order, Some(DateOrder::DayFirst));
    let log = read("customer,date,amount\nA,03/04/2026,1\nA,04/25/2026,2\n").unwrap();
    assert_eq!(rows(&log), ["A 2026-03-04 1", "A 2026-04-25 2"]);
}

#[test]
fn a_spreadsheets_numbers_are_days_only_where_the_whole_column_is_such() {
    let log = read("customer,date,amount\nA,46083,1\nA,46084.75,2\n").unwrap();
    assert_eq!(rows(&log), ["A 2026-03-02 1", "A 2026-03-03 2"]);
    assert_eq!(log.understood().notes, [Note::SpreadsheetDays]);
    let log = read("customer,date,amount\nA,2026-03-02,1\nA,2026-03-03,1\nA,46083,1\n").unwrap();
    assert_eq!(aside(&log), ["4 date `46083`: not a date"]);
}

#[test]
fn a_decimal_comma_is_understood_where_one_value_makes_it_certain() {
    let log = read("customer;date;amount\nA;2026-03-02;1.234\nA;2026-03-03;12,50\n").unwrap();
    assert_eq!(rows(&log), ["A 2026-03-02 1234", "A 2026-03-03 12.5"]);
    assert_eq!(log.understood().decimal, Some(DecimalMark::Comma));
}

#[test]
fn moments_with_a_zone_become_days_of_the_business() {
    let text = "customer,date,amount\nA,2026-03-02T15:30:00Z,1\nA,2026-03-02T14:59:00Z,2\nA,2026-03-02 23:59,3\n";
    let log = read(text).unwrap();
    assert_eq!(log.understood().notes, [Note::DayAsWritten]);
    assert!(log.purchases().all(|it| it.date.to_string() == "2026-03-02"));
    let log = read_with(text, &Options { zone: Some(540), ..Default::default() }).unwrap();
    assert_eq!(rows(&log), ["A 2026-03-03 1", "A 2026-03-02 2", "A 2026-03-02 3"]);
    assert_eq!(log.understood().notes, []);
}

#[test]
fn quotes_line_breaks_and_empty_lines_are_those_of_csv() {
    let text = "customer,memo,date,amount\r\nA,\"창가, 조용한\r\n\"\"방\"\"\",2026-03-02,1\r\n\r\n,,,\r\nB,12\" bed,2026-03-03,\"2\"\r\n\r\n";
    let log = read(text).unwrap();
    assert_eq!(rows(&log), ["A 2026-03-02 1", "B 2026-03-03 2"]);
    assert_eq!((log.understood().rows, log.set_aside().total()), (2, 0));
}

#[test]
fn lines_of_an_old_macintosh_end_with_cr() {
    let log = read("customer,date,amount\rA,2026-03-02,1\rB,2026-03-03,2").unwrap();
    assert_eq!(rows(&log), ["A 2026-03-02 1", "B 2026-03-03 2"]);
}

#[test]
fn a_title_above_the_header_and_a_total_below_the_rows_are_no_purchases() {
    let text = "2026년 매출 현황,,,\n\n구분,고객번호,투숙일,금액(원)\n객실,0012,2026-03-02,1000\n객실,0012,2026-03-03,2000\n소계,,,3000\n합 계,,2026-12-31,3000\n";
    let log = read(text).unwrap();
    assert_eq!(rows(&log), ["0012 2026-03-02 1000", "0012 2026-03-03 2000"]);
    assert_eq!(log.understood().header_line, Some(3));
    assert_eq!(log.understood().notes, [Note::TitleLines]);
    assert_eq!(log.understood().currency, Some("KRW"));
    assert_eq!(aside(&log), ["6 구분 `소계`: a row of totals", "7 구분 `합 계`: a row of totals"]);
}

#[test]
fn ids_are_text_and_a_guarded_formula_is_the_id_without_its_guard() {
    let text = "customer,date,amount\n007,2026-03-02,1\n7,2026-03-02,1\n'=1+1,2026-03-02,1\n '90s ,2026-03-02,1\n-5,2026-03-02,1\n";
    let log = read(text).unwrap();
    let ids: Vec<&str> = (0..5).map(|number| log.customer(number)).collect();
    assert_eq!(ids, ["'90s", "-5", "007", "7", "=1+1"]);
}

#[test]
fn what_cannot_be_used_is_listed_with_line_column_value_and_reason() {
    let good = "A,2026-03-02,1\n".repeat(12);
    let bad = [
        (",2026-03-02,1", "customer ``: no customer"),
        ("비회원,2026-03-02,1", "customer `비회원`: no customer"),
        ("NULL,2026-03-02,1", "customer `NULL`: no customer"),
        ("8.80123E+12,2026-03-02,1", "customer `8.80123E+12`: a broken customer number"),
        ("#N/A,2026-03-02,1", "customer `#N/A`: a broken customer number"),
        ("A\u{0}B,2026-03-02,1", "customer `A B`: a broken customer number"),
        ("A,,1", "date ``: no date"),
        ("A,2026-02-30,1", "date `2026-02-30`: not a date"),
        ("A,2026-13-01,1", "date `2026-13-01`: not a date"),
        ("A,yesterday,1", "date `yesterday`: not a date"),
        ("A,26.03.02,1", "date `26.03.02`: a year of two digits"),
        ("A,9999-12-31,1", "date `9999-12-31`: a date out of range"),
        ("A,1899-12-31,1", "date `1899-12-31`: a date out of range"),
        ("A,2026-03-02 25:00,1", "date `2026-03-02 25:00`: not a date"),
        ("A,2026-03-02,", "amount ``: no amount"),
        ("A,2026-03-02,free", "amount `free`: not an amount"),
        ("A,2026-03-02,12만원", "amount `12만원`: not an amount"),
        ("A,2026-03-02,\"1,23\"", "amount `1,23`: points and commas unclear"),
        ("A,2026-03-02,\"12,34,567\"", "amount `12,34,567`: points and commas unclear"),
        ("A,2026-03-02,--5", "amount `--5`: not an amount"),
        ("A,2026-03-02,inf", "amount `inf`: not an amount"),
        ("A,2026-03-02,1e300", "amount `1e300`: an amount too large"),
        ("A,2026-03-02,1,234", "4 `234`: too many fields"),
        ("A,2026-03-02", "amount `A 2026-03-02`: too few fields"),
        ("customer,date,amount", "customer `customer`: the header again"),
        ("Total,,99", "customer `Total`: a row of totals"),
    ];
    for (row, message) in bad {
        let options = Options { decimal: Some(DecimalMark::Point), ..Default::default() };
        let text = format!("customer,date,amount\n{good}{row}\n");
        let log = read_with(text, &options).expect(row);
        assert_eq!(aside(&log), [format!("14 {message}")], "{row}");
        assert_eq!(log.len(), 12, "{row}");
    }
}

/// A quote that is left open is closed by that of another row, and swallows what is between.
#[test]
fn rows_within_an_open_quote_are_counted() {
    let good = "A,2026-03-02,1,\n".repeat(12);
    let text = format!(
        "customer,date,amount,memo\n{good}B,2026-03-02,\"2,\nC,2026-03-03,3,\nD,2026-03-04,4,\"late\"\n"
    );
    let log = read(text).unwrap();
    assert_eq!(
        aside(&log),
        ["14 amount `2, C,2026-03-03,3, D,2026-03-04,4,late\"`: a double quote left open"]
    );
    assert_eq!((log.set_aside().total(), log.understood().rows, log.len()), (3, 15, 12));
    // In a column of no interest too.
    let text = format!(
        "customer,date,amount,memo\n{good}B,2026-03-02,2,\"late\nC,2026-03-03,3,\"early\"\n"
    );
    let log = read(text).unwrap();
    assert_eq!((log.set_aside().total(), log.understood().rows, log.len()), (2, 14, 12));
}

#[test]
fn columns_may_be_named_by_number_where_there_is_no_header() {
    let options = Options {
        customer: Some("2".to_owned()),
        date: Some("1".to_owned()),
        amount: Some("3".to_owned()),
        ..Default::default()
    };
    let log = read_with("2026-03-02,0012,1000\n2026-03-03,0012,2000\n", &options).unwrap();
    assert_eq!(rows(&log), ["0012 2026-03-02 1000", "0012 2026-03-03 2000"]);
    assert_eq!((log.understood().header_line, log.understood().customer.as_str()), (None, "2"));
}

#[test]
fn one_name_wins_over_weaker_ones_and_two_of_a_kind_need_a_word() {
    let text = "예약일,체크인,체크아웃,고객명,회원번호,객실료,총금액\n2026-01-02,2026-03-02,2026-03-03,김,0012,900,1000\n";
    let log = read(text).unwrap();
    let found = log.understood();
    assert_eq!([&found.customer, &found.date, &found.amount], ["회원번호", "체크인", "총금액"]);
    let options = Options { date: Some("예약일".to_owned()), ..Default::default() };
    assert_eq!(rows(&read_with(text, &options).unwrap()), ["0012 2026-01-02 1000"]);
}

#[test]
fn names_for_customers_are_read_and_noted() {
    let log = read("고객명,날짜,금액\n김지우,2026-03-02,1000\n").unwrap();
    assert_eq!(log.understood().notes, [Note::NamesForIds]);
}

#[test]
fn the_period_leaves_rows_and_customers_out() {
    let day = |text: &str| text.parse().ok();
    let options =
        Options { from: day("2026-02-01"), until: day("2026-02-28"), ..Default::default() };
    let text =
        "customer,date,amount\nA,2026-01-31,1\nB,2026-02-01,2\nB,2026-02-28,3\nC,2026-03-01,4\n";
    let log = read_with(text, &options).unwrap();
    assert_eq!(rows(&log), ["B 2026-02-01 2", "B 2026-02-28 3"]);
    assert_eq!(
        (log.understood().outside, log.understood().customers, log.customer(0)),
        (2, 1, "B")
    );
    let since = Options { from: day("1066-10-14"), until: day("2525-01-01"), ..Default::default() };
    assert_eq!(read_with(text, &since).unwrap().len(), 4);
}

#[test]
fn months_and_days_of_the_week_add_up_what_there_was() {
    // 2026-03-02 is a Monday.
    let log =
        read("customer,date,amount\nA,2026-03-02,10.10\nB,2026-03-09,20.65\nA,2026-05-05,-5\n")
            .unwrap();
    let months: Vec<String> = log
        .months()
        .iter()
        .map(|(month, it)| format!("{month} {} {} {}", it.purchases, it.refunds, it.revenue))
        .collect();
    assert_eq!(months, ["2026-03-01 2 0 30.75", "2026-04-01 0 0 0", "2026-05-01 0 1 -5"]);
    let monday = log.weekdays()[0];
    assert_eq!((monday.0, monday.1.purchases), (10, 2));
    assert_eq!(log.weekdays()[1].1.refunds, 1);
    assert_eq!(log.active_months(), [(0, 0), (1, 0)]);
}
