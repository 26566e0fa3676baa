//! SQLite: one file.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::Value as Held;
use rusqlite::{Connection, OpenFlags, params_from_iter};

use super::{Row, Store, Value};
use crate::error::{Error, Result};

/// How long one command waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) struct Sqlite {
    connection: Connection,
    place: String,
}

impl Sqlite {
    pub(super) fn open(path: &Path, may_create: bool) -> Result<Self> {
        let place = path.display().to_string();
        if !path.exists() {
            if !may_create {
                return Err(Error::Gradebook {
                    place,
                    what: "there is no such file; `tourism class grade` makes it, `--gradebook` names another".into(),
                });
            }
            make(path)?;
        }
        let failed = |error: rusqlite::Error| said(&place, &error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
        connection.busy_timeout(PATIENCE).map_err(failed)?;
        // Readers do not wait for the grader; what was committed survives a kill and a power cut.
        connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
            )
            .map_err(failed)?;
        Ok(Self { connection, place })
    }

    fn failed(&self, error: &rusqlite::Error) -> Error {
        said(&self.place, error)
    }
}

/// An empty file that only its owner may read: grades are nobody else's business.
fn make(path: &Path) -> Result<()> {
    use std::os::unix::fs::OpenOptionsExt as _;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(Error::file("making", folder))?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    options.open(path).map(drop).map_err(Error::file("making", path))
}

fn said(place: &str, error: &rusqlite::Error) -> Error {
    use rusqlite::ErrorCode;
    let what = match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => {
            "this file is not a gradebook (not an SQLite database); name another with `--gradebook`"
                .into()
        }
        Some(ErrorCode::DatabaseBusy) => {
            format!("another command has been writing for {} s; try again", PATIENCE.as_secs())
        }
        Some(ErrorCode::DatabaseCorrupt) => {
            format!(
                "the file is damaged ({error}); put back a copy, or grade again into a new file"
            )
        }
        _ => error.to_string(),
    };
    Error::Gradebook { place: place.to_owned(), what }
}

fn held(value: &Value) -> Held {
    match value {
        Value::Null => Held::Null,
        Value::Text(text) => Held::Text(text.clone()),
        Value::Int(number) => Held::Integer(*number),
        Value::Real(number) => Held::Real(*number),
    }
}

fn value(held: Held) -> Value {
    match held {
        Held::Null => Value::Null,
        Held::Integer(number) => Value::Int(number),
        Held::Real(number) => Value::Real(number),
        Held::Text(text) => Value::Text(text),
        Held::Blob(bytes) => Value::Text(String::from_utf8_lossy(&bytes).into_owned()),
    }
}

impl Store for Sqlite {
    fn serial(&self) -> &'static str {
        "INTEGER PRIMARY KEY"
    }

    fn script(&mut self, sql: &str) -> Result<()> {
        self.connection.execute_batch(sql).map_err(|error| self.failed(&error))
    }

    fn begin(&mut self) -> Result<()> {
        self.script("BEGIN IMMEDIATE")
    }

    fn lock(&mut self) -> Result<()> {
        // `BEGIN IMMEDIATE` has done it.
        Ok(())
    }

    fn run(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        let sql = sql.replace('$', "?");
        let run = || -> rusqlite::Result<usize> {
            self.connection.prepare_cached(&sql)?.execute(params_from_iter(values.iter().map(held)))
        };
        run().map(|count| count as u64).map_err(|error| self.failed(&error))
    }

    fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let sql = sql.replace('$', "?");
        let rows = || -> rusqlite::Result<Vec<Row>> {
            let mut statement = self.connection.prepare_cached(&sql)?;
            let width = statement.column_count();
            let found = statement.query_map(params_from_iter(values.iter().map(held)), |row| {
                (0..width)
                    .map(|place| row.get::<_, Held>(place).map(value))
                    .collect::<rusqlite::Result<_>>()
                    .map(Row)
            })?;
            found.collect()
        };
        rows().map_err(|error| self.failed(&error))
    }
}
