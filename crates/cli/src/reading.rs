//! What the command line says about somebody's own file, and how far its reading has come.

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use tourism_marketing::own::{self, Log};

/// Whoever waits longer wants to see how far it is.
const PATIENCE: Duration = Duration::from_secs(2);

/// What cannot be recognised in a file with certainty, stated.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Reading the file")]
pub struct ReadingArgs {
    /// Column that tells customers apart: its name, or its number from 1
    #[arg(long, value_name = "COLUMN")]
    customer: Option<String>,
    /// Column of the day
    #[arg(long, value_name = "COLUMN")]
    date: Option<String>,
    /// Column of the amount
    #[arg(long, value_name = "COLUMN")]
    amount: Option<String>,
    /// What the bytes are, where it is not recognised
    #[arg(long)]
    encoding: Option<EncodingArg>,
    /// What 03/04/2026 means: 3 April or March 4
    #[arg(long)]
    date_order: Option<OrderArg>,
    /// What comes before decimals
    #[arg(long)]
    decimal: Option<DecimalArg>,
    /// Time zone of the business: moments that state theirs become days of this one
    #[arg(long, value_name = "+HH:MM", value_parser = zone, allow_hyphen_values = true)]
    zone: Option<i32>,
    /// Use no purchases before this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<NaiveDate>,
    /// Use no purchases after this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum EncodingArg {
    #[value(name = "utf-8", alias = "utf8")]
    Utf8,
    /// Excel's plain CSV in Korean, with EUC-KR
    #[value(alias = "euc-kr")]
    Cp949,
    #[value(name = "utf-16le")]
    Utf16Le,
    #[value(name = "utf-16be")]
    Utf16Be,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum OrderArg {
    DayFirst,
    MonthFirst,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DecimalArg {
    /// 1,234.50
    Point,
    /// 1.234,50
    Comma,
}

impl ReadingArgs {
    fn options(&self) -> own::Options {
        own::Options {
            customer: self.customer.clone(),
            date: self.date.clone(),
            amount: self.amount.clone(),
            encoding: self.encoding.map(|it| match it {
                EncodingArg::Utf8 => own::TextEncoding::Utf8,
                EncodingArg::Cp949 => own::TextEncoding::Cp949,
                EncodingArg::Utf16Le => own::TextEncoding::Utf16Le,
                EncodingArg::Utf16Be => own::TextEncoding::Utf16Be,
            }),
            date_order: self.date_order.map(|it| match it {
                OrderArg::DayFirst => own::DateOrder::DayFirst,
                OrderArg::MonthFirst => own::DateOrder::MonthFirst,
            }),
            decimal: self.decimal.map(|it| match it {
                DecimalArg::Point => own::DecimalMark::Point,
                DecimalArg::Comma => own::DecimalMark::Comma,
            }),
            zone: self.zone,
            from: self.from,
            until: self.until,
            threads: None,
        }
    }

    /// Reads a file; whoever has to wait for more than two seconds sees a bar on stderr.
    pub fn read(&self, file: &Path) -> tourism_marketing::Result<Log> {
        let begun = Instant::now();
        let mut bar: Option<ProgressBar> = None;
        let log = own::read_with_progress(file, &self.options(), &mut |progress| {
            let gone = begun.elapsed();
            // What is left is guessed from what was done.
            let whole = gone.as_secs_f64() * progress.of as f64 / progress.bytes.max(1) as f64;
            if bar.is_none() && gone > PATIENCE / 10 && whole > PATIENCE.as_secs_f64() {
                bar = Some(ProgressBar::new(progress.of).with_style(style()));
            }
            if let Some(bar) = &bar {
                bar.set_position(progress.bytes);
            }
        });
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
        log
    }
}

fn style() -> ProgressStyle {
    let template = "{bar:30} {percent:>3} %  {bytes} / {total_bytes}  {eta}";
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// `+09:00`, `-05:30` or `+9` in minutes.
fn zone(text: &str) -> Result<i32, String> {
    let rule = || "a time zone is written as +09:00".to_owned();
    let (sign, rest) = match text.split_at_checked(1) {
        Some(("+", rest)) => (1, rest),
        Some(("-", rest)) => (-1, rest),
        _ => return Err(rule()),
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "0"));
    let number = |text: &str, most: i32| {
        let digits = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        text.parse::<i32>().ok().filter(|it| digits && *it <= most)
    };
    let (hours, minutes) = number(hours, 14).zip(number(minutes, 59)).ok_or_else(rule)?;
    Ok(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_zone_is_hours_and_minutes_east_of_greenwich() {
        for (text, minutes) in [("+09:00", 540), ("-05:30", -330), ("+9", 540), ("+00:00", 0)] {
            assert_eq!(zone(text), Ok(minutes), "{text}");
        }
        for text in ["9", "KST", "", "+25:00", "+09:60", "+:", "+٣:00", "+9:"] {
            assert_eq!(zone(text), Err("a time zone is written as +09:00".to_owned()), "{text}");
        }
    }
}
