//! A summary in a file, and back.

use tourism_marketing::clv::{History, SummaryOptions, Weeks};
use tourism_marketing::own;

use super::{file, read};

fn summary(text: &str) -> Result<Vec<String>, String> {
    let path = file(text);
    let found = own::read_summary::<Weeks>(&path);
    std::fs::remove_file(&path).unwrap();
    let row = |it: History<Weeks>| {
        format!("{} {} {} {} {}", it.customer, it.frequency, it.recency.0, it.age.0, it.spend)
    };
    match found {
        Ok(rows) => Ok(rows.into_iter().map(row).collect()),
        Err(error) => Err(error.to_string().replace(&path.display().to_string(), "my.csv")),
    }
}

#[test]
fn ids_come_back_as_they_were_whatever_a_spreadsheet_would_make_of_them() {
    let ids = [
        "007",
        "=1+1",
        "'=1+1",
        "@kim",
        "+82-10",
        "-5",
        "a,b",
        "a \"b\"",
        "김 지우",
        "\u{3000}x",
        "1e5",
    ];
    let mut text = "customer,date,amount\n".to_owned();
    for id in ids {
        let cell = tourism_marketing::data::guarded_cell(id).replace('"', "\"\"");
        text.push_str(&["\"", &cell, "\",2026-03-02,10\n"].concat());
    }
    let customers = read(text).unwrap().customers(&SummaryOptions::default()).unwrap();
    let path = file("");
    own::write_summary(&path, &customers).unwrap();
    let written = std::fs::read_to_string(&path).unwrap();
    let back = own::read_summary::<Weeks>(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    for line in written.lines() {
        assert!(!line.starts_with(['=', '+', '@', '\t']), "{line}");
    }
    assert_eq!(back, customers.histories());
    let mut expected: Vec<&str> = ids.iter().map(|id| id.trim()).collect();
    expected.sort_unstable();
    assert_eq!(back.iter().map(|it| it.customer.as_str()).collect::<Vec<_>>(), expected);
}

#[test]
fn a_database_may_write_more_columns_in_any_order() {
    let text = "monetary,customer,age,recency,frequency,region\n85000.5,0012,35,21.0,2,Jeju\n0,0013,35,0,0,Seoul\n";
    assert_eq!(summary(text).unwrap(), ["0012 2 3 5 85000.5", "0013 0 0 5 0"]);
}

#[test]
fn rows_that_contradict_themselves_are_refused() {
    let row = |row: &str| {
        summary(&format!("customer,frequency,recency,age,monetary\n{row}\n")).unwrap_err()
    };
    assert_eq!(
        row("A,2,40,35,1"),
        "my.csv, line 2, column recency: the last purchase is 40 days after the first, and the period only 35; \
         write days, counted from the first purchase"
    );
    assert_eq!(
        row("A,0,7,35,1"),
        "my.csv, line 2, column recency: no repeat purchase, and yet a last one after 7 days; write 0 for who bought once"
    );
    assert_eq!(
        row("A,1,7,35,1\nA,1,7,35,1"),
        "my.csv, line 3, column customer: found `A` again, first on line 2; \
         keep one row for each, with the amounts added up"
    );
}
