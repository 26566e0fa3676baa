//! What the command line of `tourism report` may say.

use std::path::PathBuf;

use crate::args::LangArgs;
use crate::reading::ReadingArgs;

/// Options of `tourism report`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The file: one row for each purchase, with a column for the customer, one for the day and one for the
amount. Their names are recognised in Korean and English (고객번호, 투숙일, 금액, customer_id, date,
amount ...); say which they are where they are not. CP949 and UTF-8; commas, semicolons or tabs;
1,234,000, ₩1,234 and 1,234원; 2025-03-01, 2025.3.1 and 2025년 3월 1일 are all read. Rows that cannot be
read with certainty are set aside and listed with their reasons.

Examples:
  tourism report my_hotel.csv
  tourism report my_hotel.csv -o 2025.html --lang ko --margin 0.35
  tourism report export.csv --customer 회원ID --date 도착일 --amount 객실료
  tourism report export.csv --from 2024-01-01 --until 2024-12-31 --date-order day-first

The page holds no customer ids unless you ask with --show-customers, loads nothing from the network,
and is opened with any browser. Nothing leaves this computer.

Exit codes: 0 done, 1 refused (the message says why), 2 a wrong option, 130 interrupted.")]
pub struct ReportArgs {
    /// The file with the transactions
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Where to write the page
    #[arg(short, long, value_name = "PAGE", default_value = "report.html")]
    pub output: PathBuf,
    /// Replace the page if it is there already
    #[arg(long)]
    pub force: bool,
    /// Language of the page.
    #[command(flatten)]
    pub lang: LangArgs,
    /// Heading of the page [default: the name of the file]
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Which columns, which encoding, which days.
    #[command(flatten)]
    pub reading: ReadingArgs,
    /// Share of an amount that is margin, as 0.35 [default: revenue is reported, not profit]
    #[arg(long, value_name = "SHARE", value_parser = margin, help_heading = "Computing")]
    pub margin: Option<f64>,
    /// What money a year later is worth less, as 0.10
    #[arg(long, value_name = "RATE", default_value = "0.10", value_parser = rate, help_heading = "Computing")]
    pub discount: f64,
    /// Name single customers: the ten largest, and what stands in rows set aside. Personal data
    #[arg(long, help_heading = "Privacy")]
    pub show_customers: bool,
}

fn margin(text: &str) -> Result<f64, String> {
    number(text)
        .filter(|it| *it > 0.0 && *it <= 1.0)
        .ok_or_else(|| "a margin is a share above 0 and at most 1: write 0.35 for 35 %".to_owned())
}

fn rate(text: &str) -> Result<f64, String> {
    number(text)
        .filter(|it| (0.0..=1.0).contains(it))
        .ok_or_else(|| "a rate is from 0 to 1: write 0.10 for 10 %".to_owned())
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}
