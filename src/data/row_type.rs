//! Row types whose columns are fields of the same name, with their loaders.

/// A row type, its [`Row`](super::Row) and the function that reads the course's file.
///
/// Each field names how it is read, by a method of [`Fields`](super::Fields), and its unit.
macro_rules! row_type {
    (
        $(#[$about:meta])*
        pub struct $row:ident $(, one per $unique:literal)? {
            $($(#[$doc:meta])* $field:ident: $kind:ident $unit:literal,)*
        }

        $(#[$reads:meta])*
        pub fn $loader:ident reads $file:literal;
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $row {
            $($(#[$doc])* pub $field: row_type!(@$kind),)*
        }

        impl Row for $row {
            const COLUMNS: &'static [Column] = &[$(Column::new(stringify!($field), $unit)),*];
            $(const UNIQUE: Option<&'static str> = Some($unique);)?

            fn from_fields(fields: &Fields) -> Result<Self> {
                Ok(Self { $($field: fields.$kind(stringify!($field))?),* })
            }
        }

        $(#[$reads])*
        pub fn $loader() -> Result<Vec<$row>> {
            read(file($file)?)
        }
    };
    (@text) => { String };
    (@text_or_none) => { Option<String> };
    (@amount) => { f64 };
    (@number) => { f64 };
    (@count) => { u32 };
    (@flag) => { bool };
    (@date) => { NaiveDate };
    (@date_or_none) => { Option<NaiveDate> };
    (@moment) => { NaiveDateTime };
}
