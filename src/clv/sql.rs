//! The summary of a log that is too big for one machine.

/// The rows of [`summarise`](super::summarise) as one statement of SQL, for a log where it lies: in a database or a
/// cluster.
///
/// The models need one row per customer only, so nothing else of a big log must be moved. The statement reads a
/// table or view `transactions` with the columns `customer`, `date` and `amount` and gives `customer`, `frequency`,
/// `recency`, `age` and `monetary`, in days and with the default [`SummaryOptions`](super::SummaryOptions). It runs
/// unchanged in `DuckDB`, Apache `DataFusion` and Apache Spark, and gives the same rows of CDNOW there as the library.
///
/// *Korean term:* 구매 이력 요약 SQL.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::SUMMARY_SQL;
///
/// // With a calibration until the end of the summer season of 2025:
/// let last_day = "SELECT DATE '2025-08-31' AS last_day";
/// let sql = SUMMARY_SQL.replace("SELECT MAX(date) AS last_day FROM transactions", last_day);
/// assert!(sql.contains("2025-08-31"));
/// println!("{sql}");
/// ```
#[doc(alias = "SQL")]
#[doc(alias = "구매 이력")]
pub const SUMMARY_SQL: &str = include_str!("../../sql/summary.sql");
