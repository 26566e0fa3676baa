//! The little that is asked of a database, so that SQLite and PostgreSQL serve alike.

mod postgres;
mod row;
mod sqlite;

use std::path::Path;

use crate::error::{Error, Result};
pub(super) use row::{Row, Value};

/// A database that runs SQL with `$1`, `$2`, ... for its values.
pub(super) trait Store: Send {
    /// What it calls a column that numbers its rows by itself.
    fn serial(&self) -> &'static str;
    /// Runs statements without values, or a transaction's begin and end.
    fn script(&mut self, sql: &str) -> Result<()>;
    /// Begins a transaction.
    fn begin(&mut self) -> Result<()>;
    /// Inside a transaction: makes everybody else who asks wait until its end.
    fn lock(&mut self) -> Result<()>;
    /// Runs one statement; the number of rows that it changed.
    fn run(&mut self, sql: &str, values: &[Value]) -> Result<u64>;
    /// The rows that a query finds.
    fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>>;
}

/// The database at a place: `postgres://…` is a server, anything else a file.
pub(super) fn open(place: &str, may_create: bool) -> Result<Box<dyn Store>> {
    if place.starts_with("postgres://") || place.starts_with("postgresql://") {
        return Ok(Box::new(postgres::Postgres::open(place)?));
    }
    if let Some((scheme, _)) = place.split_once("://") {
        return Err(Error::refused(format!(
            "gradebook `{place}`: `{scheme}://` is not known; name a file, or a server as postgres://user@host/database"
        )));
    }
    Ok(Box::new(sqlite::Sqlite::open(Path::new(place), may_create)?))
}

/// Runs `work` so that all of it is kept or nothing.
pub(super) fn in_transaction<T>(
    store: &mut dyn Store,
    work: impl FnOnce(&mut dyn Store) -> Result<T>,
) -> Result<T> {
    store.begin()?;
    match work(store) {
        Ok(done) => {
            store.script("COMMIT")?;
            Ok(done)
        }
        Err(error) => {
            // What went wrong first is told; a connection that is gone has forgotten the transaction anyway.
            let _ = store.script("ROLLBACK");
            Err(error)
        }
    }
}
