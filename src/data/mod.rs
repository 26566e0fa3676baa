//! The data of the course, and your own: typed rows out of CSV files, with errors that mend the file.
//!
//! | loader | one row is | rows | kind |
//! |---|---|--:|---|
//! | [`cdnow`] | a purchase at a music shop, USD | 69,659 | real |
//! | [`hotel_customers`] | a hotel guest, 24 months, KRW | 1,000 | simulated |
//! | [`spend_two_years`] | the same guests, year by year, KRW | 1,000 | simulated |
//! | [`tier_pyramid`] | a guest of the tier pyramid, KRW | 100 | simulated |
//!
//! Where each file comes from, its licence, units and control totals are in `datasets/README.md`.
//! Your own file is read by [`read`] with the row type whose columns it has; other columns may stand beside them.
//!
//! Korean: 자료 읽기, CSV 파일, 실제 자료와 모의(시뮬레이션) 자료.

mod cdnow;
mod column;
mod encoding;
mod fields;
mod hotel_customers;
mod locate;
mod number;
mod read;
mod row;
mod source;
mod spend_two_years;
mod tier_pyramid;

pub use cdnow::{Purchase, cdnow, read_cdnow, spend_per_customer};
pub use column::column;
pub use fields::Fields;
pub use hotel_customers::{HotelCustomer, hotel_customers};
pub use locate::file;
pub use read::read;
pub use row::{Column, Row};
pub use spend_two_years::{TwoYears, spend_two_years};
pub use tier_pyramid::{TierGuest, tier_pyramid};
