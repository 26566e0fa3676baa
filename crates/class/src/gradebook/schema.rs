//! The tables.

use super::store::{Row, Store, Value, in_transaction};
use crate::error::{Error, Result};

/// Goes up with every change of the tables.
const VERSION: &str = "1";

const TABLES: &str = "
CREATE TABLE IF NOT EXISTS meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS students (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT,
  section TEXT,
  lang TEXT
);
CREATE TABLE IF NOT EXISTS assignments (
  name TEXT PRIMARY KEY,
  set_as TEXT NOT NULL,
  policy TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS submissions (
  assignment TEXT NOT NULL,
  student TEXT NOT NULL,
  version BIGINT NOT NULL,
  received TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  lang TEXT NOT NULL,
  troubles TEXT NOT NULL,
  PRIMARY KEY (assignment, student, version)
);
CREATE TABLE IF NOT EXISTS exercises (
  assignment TEXT NOT NULL,
  student TEXT NOT NULL,
  version BIGINT NOT NULL,
  exercise TEXT NOT NULL,
  place BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  points DOUBLE PRECISION NOT NULL,
  of_points DOUBLE PRECISION NOT NULL,
  misconception TEXT,
  message_ko TEXT NOT NULL,
  message_en TEXT NOT NULL,
  hint_ko TEXT,
  hint_en TEXT,
  answer TEXT NOT NULL,
  code TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (assignment, student, version, exercise)
);
CREATE TABLE IF NOT EXISTS written (
  assignment TEXT NOT NULL,
  student TEXT NOT NULL,
  version BIGINT NOT NULL,
  exercise TEXT NOT NULL,
  place BIGINT NOT NULL,
  answer TEXT NOT NULL,
  answer_hash TEXT NOT NULL,
  of_points DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (assignment, student, version, exercise)
);
CREATE TABLE IF NOT EXISTS marks (
  id {serial},
  assignment TEXT NOT NULL,
  student TEXT NOT NULL,
  exercise TEXT NOT NULL,
  answer_hash TEXT NOT NULL,
  points TEXT NOT NULL,
  remark TEXT NOT NULL,
  marker TEXT NOT NULL,
  marked_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS marks_of ON marks (assignment, student, exercise, answer_hash);
CREATE TABLE IF NOT EXISTS overrides (
  id {serial},
  assignment TEXT NOT NULL,
  student TEXT NOT NULL,
  exercise TEXT,
  change_to TEXT NOT NULL,
  why TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS overrides_of ON overrides (assignment, student);
";

/// Makes the tables where they are missing; refuses those of a newer program.
pub(super) fn ensure(store: &mut dyn Store) -> Result<()> {
    in_transaction(store, |store| {
        // Two who open a new gradebook at once would otherwise both make its tables.
        store.lock()?;
        store.script(&TABLES.replace("{serial}", store.serial()))?;
        store.run(
            "INSERT INTO meta (key, value) VALUES ('schema', $1) ON CONFLICT (key) DO NOTHING",
            &[Value::from(VERSION)],
        )?;
        let found = store.rows("SELECT value FROM meta WHERE key = 'schema'", &[])?;
        match found.first().map(|row: &Row| row.text(0)).transpose()? {
            Some(version) if version == VERSION => Ok(()),
            other => Err(Error::refused(format!(
                "gradebook: its tables are of version {}, and this program knows version {VERSION}; use the program that made it",
                other.unwrap_or_default()
            ))),
        }
    })
}
