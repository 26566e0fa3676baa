//! The library on real data that is not part of this repository.
//!
//! The files lie in `../shared/datasets`, or where `TOURISM_REFERENCE` says; a test whose file is absent says so and
//! passes. The figures were computed from the files in Python.

mod bookings;
mod open;
mod reference;

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::Command;

/// A table of text with named columns.
struct Sheet {
    columns: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
}

impl Sheet {
    fn column(&self, name: &str) -> Vec<&str> {
        let place = self.columns[name];
        self.rows.iter().map(|row| &row[place]).collect()
    }

    fn numbers(&self, name: &str) -> Vec<f64> {
        self.column(name).into_iter().map(|text| text.parse().unwrap()).collect()
    }

    /// The rows in which the column `name` is one that `is` accepts.
    fn only(self, name: &str, is: impl Fn(&str) -> bool) -> Self {
        let place = self.columns[name];
        let rows = self.rows.into_iter().filter(|row| is(&row[place])).collect();
        Self { columns: self.columns, rows }
    }
}

/// The file `name`, such as `reference/groceries.csv`, or nothing and a message where it is absent.
fn sheet(name: &str) -> Option<Sheet> {
    let folder = std::env::var_os("TOURISM_REFERENCE").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/datasets"),
        PathBuf::from,
    );
    let path = folder.join(name);
    if !path.exists() {
        eprintln!("skipped: {} is not here; TOURISM_REFERENCE names its folder", path.display());
        return None;
    }
    let mut bytes = std::fs::read(&path).unwrap();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let unpacked = Command::new("gzip").arg("-dc").arg(&path).output();
        let Ok(output) = unpacked.inspect_err(|_| eprintln!("skipped: gzip is not installed"))
        else {
            return None;
        };
        assert!(output.status.success(), "{} cannot be unpacked", path.display());
        bytes = output.stdout;
    }
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let names = reader.headers().unwrap().clone();
    let columns = names.iter().enumerate().map(|(place, name)| (name.to_owned(), place)).collect();
    Some(Sheet { columns, rows: reader.records().map(Result::unwrap).collect() })
}

/// A computed share against one that is printed with so many decimals.
#[track_caller]
fn rounds_to(found: f64, expected: f64, decimals: i32) {
    let half = 0.5 * 10_f64.powi(-decimals);
    assert!(
        (found - expected).abs() <= half * (1.0 + 1e-9),
        "{found}, but {expected} was expected"
    );
}
