//! The summary in SQL gives the rows of the library: run in `DuckDB`, by the script that runs Spark and `DataFusion` too.
#![cfg(unix)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use tourism_marketing::clv::{
    BgNbd, Days, SUMMARY_SQL, Summary, SummaryOptions, Transaction, Weeks, summarise,
};
use tourism_marketing::data;
use tourism_marketing::own;

/// The log of CDNOW with refunds: some of purchases, one of a customer who bought nothing, one after the last purchase.
fn log() -> Vec<Transaction> {
    let mut log: Vec<Transaction> = data::cdnow().unwrap().iter().map(Transaction::from).collect();
    let refund = |it: &Transaction| Transaction { amount: -it.amount, ..it.clone() };
    log.extend(log.iter().step_by(50).map(refund).collect::<Vec<_>>());
    for (customer, day) in [("nobody", 1), ("00001", 3)] {
        let date = NaiveDate::from_ymd_opt(1998, 7, day).unwrap();
        log.push(Transaction { customer: customer.to_owned(), date, amount: -5.0 });
    }
    log
}

fn rows(summary: &Summary<Days>) -> String {
    let mut csv = "customer,frequency,recency,age,monetary\n".to_owned();
    for it in &summary.histories {
        let (recency, age) = (it.recency.0, it.age.0);
        writeln!(csv, "{},{},{recency},{age},{}", it.customer, it.frequency, it.spend).unwrap();
    }
    csv
}

fn succeeds(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} said\n{said}\n{errors}");
    said
}

/// A Python of ours with `DuckDB`, made once.
fn python() -> PathBuf {
    let venv = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sql-2.0.0");
    let python = venv.join("bin/python");
    if !venv.join("made").exists() {
        succeeds(Command::new("python3").args(["-m", "venv"]).arg(&venv));
        let install = ["-m", "pip", "install", "--quiet", "duckdb==2.0.0"];
        succeeds(Command::new(&python).args(install));
        std::fs::write(venv.join("made"), "").unwrap();
    }
    python
}

#[test]
fn duckdb_finds_the_rows_of_the_library_on_cdnow() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sql-rows");
    std::fs::create_dir_all(&folder).unwrap();
    let log = log();
    let mut csv = "customer,date,amount\n".to_owned();
    for it in &log {
        writeln!(csv, "{},{},{}", it.customer, it.date, it.amount).unwrap();
    }
    std::fs::write(folder.join("log.csv"), csv).unwrap();
    let calibration_end = NaiveDate::from_ymd_opt(1997, 9, 30);
    for (name, calibration_end) in [("whole.csv", None), ("master.csv", calibration_end)] {
        let options = SummaryOptions { calibration_end, ..Default::default() };
        std::fs::write(folder.join(name), rows(&summarise(&log, &options).unwrap())).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/past_one_machine.py");
    let said =
        succeeds(Command::new(python()).arg(script).arg(&folder).args(["--engines", "duckdb"]));
    assert_eq!(said.matches("all 23,570 rows").count(), 2, "{said}");
    // Straight into a model; lifetimes 0.11.3 and clvkit 0.2.1 agree on the height of its maximum.
    let rows = own::read_summary::<Weeks>(folder.join("sql-duckdb.csv")).unwrap();
    let height = BgNbd::fit(&rows).unwrap().report.log_likelihood;
    assert!((height + 95_368.443_933).abs() < 1e-6, "{height}");
}

/// What the documentation tells to write another day into.
#[test]
fn the_statement_has_its_last_day_in_one_place() {
    let line = "SELECT MAX(date) AS last_day FROM transactions";
    assert_eq!(SUMMARY_SQL.matches(line).count(), 1);
}
