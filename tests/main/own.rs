//! Somebody's own CSV: what is understood, what is set aside, what is refused, word for word.

mod refused;
mod same;
mod summary;
mod understood;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use tourism_marketing::Lang;
use tourism_marketing::own::{self, Log, Options};

/// A file of its own for each call.
pub fn file(bytes: impl AsRef<[u8]>) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("own-{}-{number}.csv", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Reads bytes as a file; messages name it `my.csv`.
pub fn read_with(bytes: impl AsRef<[u8]>, options: &Options) -> std::result::Result<Log, String> {
    let path = file(bytes);
    let log = own::read(&path, options);
    std::fs::remove_file(&path).unwrap();
    log.map_err(|error| error.to_string().replace(&path.display().to_string(), "my.csv"))
}

/// Reads bytes as a file of which nothing is stated.
pub fn read(bytes: impl AsRef<[u8]>) -> std::result::Result<Log, String> {
    read_with(bytes, &Options::default())
}

/// The rows as text: `0012 2026-03-02 120000`.
pub fn rows(log: &Log) -> Vec<String> {
    let row =
        |it: own::Purchase| format!("{} {} {}", log.customer(it.customer), it.date, it.amount);
    log.purchases().map(row).collect()
}

/// The rows that were set aside: `3 date `26-03-02`: a year of two digits`.
pub fn aside(log: &Log) -> Vec<String> {
    let row = |it: &own::AsideRow| {
        format!("{} {} `{}`: {}", it.line, it.column, it.value, it.reason.label(Lang::En))
    };
    log.set_aside().rows.iter().map(row).collect()
}
