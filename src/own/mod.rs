//! Your own data: from any CSV of purchases to transactions, and to one row per customer.
//!
//! A hotel's or a shop's export has a customer, a date and an amount on each row, and everything else is different
//! in every house: the names of the columns, the encoding, the separator, how a date is written, whether amounts carry
//! ₩ or commas, a title above the header, a total below the last row. [`read`] recognises what is certain, asks where
//! it is not, and lists what it could not use.
//!
//! Korean: 내 자료 읽기, 거래 CSV, 엑셀 자료, 인코딩(CP949).
//!
//! | what | recognised | else |
//! |---|---|---|
//! | columns | 고객번호, 회원번호, `guest_id` …; 투숙일, 결제일, date …; 금액, 매출, amount … | an error that names the candidates |
//! | encoding | UTF-8, CP949 with EUC-KR, UTF-16, byte order marks | [`Options::encoding`] |
//! | separator | `,` `;` tab and the vertical bar; quoted fields, with line breaks too | |
//! | dates | 2026-03-02, 2026.03.02, 2026. 3. 2., 20260302, 2026/3/2, 2026년 3월 2일, 2 Mar 2026, with a weekday or a time; a spreadsheet's day numbers where the whole column is such | 3/4/2026 where no date tells day from month: an error, [`Options::date_order`] |
//! | amounts | 1,234,567, ₩, 원, KRW, other currencies; refunds as −, (…) or △; 1.234,56 where certain | [`Options::decimal`] |
//! | ids | text: leading zeros stay; Hangul is composed (macOS) | |
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::clv::{BgNbd, SummaryOptions, Weeks};
//! use tourism_marketing::data;
//! use tourism_marketing::own::{self, Options};
//!
//! let log = own::read(data::file("transactions.csv")?, &Options::default())?;
//! let guests = log.summarise::<Weeks>(&SummaryOptions::default())?;
//! assert!(BgNbd::fit(&guests.histories).is_ok());
//! # Ok::<(), tourism_marketing::Error>(())
//! ```

mod amount;
mod blocks;
mod customers;
mod day;
mod header;
mod intern;
mod log;
mod options;
mod parse;
mod plain;
mod read;
mod reason;
mod rows;
mod shape;
mod split;
mod summary;
mod understood;
mod words;

pub use customers::Customers;
pub use log::{Log, Purchase, Takings};
pub use options::{DateOrder, DecimalMark, Options, Progress, TextEncoding};
pub use read::{read, read_with_progress};
pub use reason::Reason;
pub use summary::{read_summary, write_summary};
pub use understood::{AsideRow, Note, SetAside, Understood};
