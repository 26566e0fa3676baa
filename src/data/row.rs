//! What a row type must say about itself.

use super::Fields;
use crate::Result;

/// A column that a row type needs: its name in the header and the unit of its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The name in the file's first line. Case, spaces around it, and spaces for underscores do not matter.
    pub name: &'static str,
    /// The unit, for example `KRW`.
    pub unit: &'static str,
}

impl Column {
    /// The column `name`, measured in `unit`.
    #[must_use]
    pub const fn new(name: &'static str, unit: &'static str) -> Self {
        Self { name, unit }
    }
}

/// A type that one row of a CSV file becomes.
///
/// *Korean term:* 자료의 한 행.
///
/// # Examples
///
/// ```
/// use tourism_marketing::Result;
/// use tourism_marketing::data::{self, Column, Fields, Row};
///
/// struct Spa {
///     guest_id: String,
///     visits: u32,
/// }
///
/// impl Row for Spa {
///     const COLUMNS: &'static [Column] = &[Column::new("guest_id", "text"), Column::new("visits", "visits")];
///
///     fn from_fields(fields: &Fields) -> Result<Self> {
///         Ok(Self { guest_id: fields.text("guest_id")?, visits: fields.count("visits")? })
///     }
/// }
///
/// let path = std::env::temp_dir().join(format!("spa-{}.csv", std::process::id()));
/// # let io = |e: std::io::Error| panic!("{e}");
/// # std::fs::write(&path, "Guest ID,Visits\r\nG0001,3\r\n").unwrap_or_else(io);
/// let rows = data::read::<Spa>(&path)?;
/// assert_eq!((rows[0].guest_id.as_str(), rows[0].visits), ("G0001", 3));
/// # std::fs::remove_file(&path).unwrap_or_else(io);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
pub trait Row: Sized {
    /// The columns the type needs, in any order; a file may hold others.
    const COLUMNS: &'static [Column];

    /// The column whose values must all differ, if there is one: a guest who stands in a file twice would be
    /// counted as two guests.
    const UNIQUE: Option<&'static str> = None;

    /// The row that `fields` holds.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Data`] for the first field that cannot be read; the methods of [`Fields`] make it.
    fn from_fields(fields: &Fields) -> Result<Self>;
}
