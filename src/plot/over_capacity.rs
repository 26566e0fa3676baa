//! The days on which a place was too full.

use chrono::{Datelike, NaiveDate, Weekday};

use super::canvas::{Axis, Canvas, Marker, Plan};
use super::figure::Figure;
use super::style::{SKY, VERMILLION, WHITE};
use crate::{Error, Lang, Result, require, text};

/// Width and height of the cell of a day, and the room round its square, in pixels.
const CELL: (f64, f64) = (14.0, 19.0);
const ROOM: f64 = 1.0;

/// More weeks than these are more than a year and would not fit on a page.
const MOST_WEEKS: i64 = 54;

/// The days of up to a year as squares, a column for each week and a row for each day of the week.
///
/// The fuller a day, the darker its square. A day above capacity has another colour and a white disc.
///
/// *Korean term:* 수용력 초과일 달력.
///
/// - `days`: days, each once, within 54 weeks, each with its demand as a multiple of capacity, as
///   [`load_factor`](crate::demarketing::load_factor) gives it: above 1 is too full
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no day; if a day is there twice, or the days span more than 54 weeks; if a load is negative, NaN or
/// infinite.
///
/// # References
///
/// Kotler, P. (1973). The major tasks of marketing management. *Journal of Marketing*, 37(4), 42–49.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, data, plot};
///
/// let park = data::park_demand()?;
/// let days: Vec<_> = park.iter().map(|d| (d.date, d.visitors as f64 / d.capacity as f64)).collect();
/// let figure = plot::over_capacity(&days, Lang::En)?;
/// assert!(figure.alt().contains("72 of 365 days were above capacity"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "수용력 초과일")]
#[doc(alias = "초과일 달력")]
#[doc(alias = "calendar heat map")]
pub fn over_capacity(days: &[(NaiveDate, f64)], lang: Lang) -> Result<Figure> {
    require::at_least("days", 1, days)?;
    let load: Vec<f64> = days.iter().map(|(_, load)| *load).collect();
    require::not_negative("days (load)", &load)?;
    let mut days = days.to_vec();
    days.sort_by_key(|(date, _)| *date);
    let twice = days.iter().zip(days.iter().skip(1)).find(|((a, _), (b, _))| a == b);
    if let Some(((date, _), _)) = twice {
        let what = format!("`days` has {date} twice");
        return Err(Error::Contradiction { what, rule: "a calendar has each day once" });
    }
    let [first, last] =
        [days.first(), days.last()].map(|day| day.map_or(NaiveDate::MIN, |it| it.0));
    let monday = |date: NaiveDate| i64::from(date.num_days_from_ce() - 1).div_euclid(7);
    let (begin, weeks) = (monday(first), monday(last) - monday(first) + 1);
    if weeks > MOST_WEEKS {
        let what = format!("`days` runs from {first} to {last}");
        return Err(Error::Contradiction {
            what,
            rule: "a calendar has room for a year; take one year of them",
        });
    }
    let over: Vec<NaiveDate> =
        days.iter().filter(|(_, load)| *load > 1.0).map(|(date, _)| *date).collect();
    let finding = finding(&over, days.len(), lang);
    let size = (CELL.0 * weeks as f64, CELL.1 * 7.0);
    let column = |date: NaiveDate| (monday(date) - begin) as f64;
    let row = |day: u32| f64::from(day) + 0.5;
    let months = days.iter().filter(|(date, _)| date.day() == 1).map(|&(date, _)| {
        ((column(date) + 0.5) / weeks as f64, text::number(f64::from(date.month())))
    });
    let weekdays = (0_u8..7)
        .filter_map(|day| Weekday::try_from(day).ok())
        .map(|day| (1.0 - row(day.num_days_from_monday()) / 7.0, weekday(day, lang).to_owned()));
    let title = match (first.year() == last.year(), lang) {
        (true, Lang::Ko) => format!("수용력 초과일 달력, {}년", first.year()),
        (true, Lang::En) => format!("Days above capacity, {}", first.year()),
        (false, Lang::Ko) => format!("수용력 초과일 달력, {first}–{last}"),
        (false, Lang::En) => format!("Days above capacity, {first} to {last}"),
    };
    let mut buffer = String::new();
    let plan = Plan {
        title,
        finding: finding.clone(),
        size,
        x: Axis {
            title: lang
                .pick(
                    "월 (진할수록 붐빈 날, 흰 점은 수용력을 넘은 날)",
                    "Month (darker: fuller; white disc: above capacity)",
                )
                .to_owned(),
            ticks: months.collect(),
            grid: false,
        },
        y: Axis { title: String::new(), ticks: weekdays.collect(), grid: false },
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    let fullest =
        days.iter().map(|(_, load)| load.min(1.0)).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    for &(date, load) in &days {
        let across = (column(date) + 0.5) * CELL.0;
        let down = row(date.weekday().num_days_from_monday()) * CELL.1;
        let at = |x: f64, y: f64| ((across + x) / size.0, 1.0 - (down + y) / size.1);
        let (x, y) = (CELL.0 / 2.0 - ROOM, CELL.1 / 2.0 - ROOM);
        if load > 1.0 {
            canvas.block(at(-x, -y), at(x, y), VERMILLION)?;
            canvas.marker(at(0.0, 0.0), Marker::Disc, 2.5, WHITE, 1.0)?;
        } else {
            canvas.shade(at(-x, -y), at(x, y), SKY, 0.12 + 0.6 * load / fullest)?;
        }
    }
    let frame = canvas.finish()?;
    let by_month = by_month(&over, lang);
    let alt = match lang {
        Lang::Ko => format!(
            "주를 가로로, 요일을 세로로 놓고 하루를 네모 하나로 나타낸 달력이다. 수용력을 넘은 날은 다른 색에 흰 점이 있다. {finding}{by_month}"
        ),
        Lang::En => format!(
            "A calendar with weeks across and days of the week down, a square for each day; those above capacity have \
             another colour and a white disc. {finding}{by_month}"
        ),
    };
    Ok(frame.figure(&buffer, alt))
}

/// How many days were too full, and how many of them at weekends.
fn finding(over: &[NaiveDate], all: usize, lang: Lang) -> String {
    let weekend = over.iter().filter(|date| date.weekday().num_days_from_monday() >= 5).count();
    let (count, all, weekend) = (text::count(over.len()), text::count(all), text::count(weekend));
    match lang {
        Lang::Ko => format!(
            "{all}일 가운데 {count}일이 수용력을 넘었고, 그 가운데 주말(토·일)은 {weekend}일이다."
        ),
        Lang::En => {
            format!(
                "{count} of {all} days were above capacity, {weekend} of them Saturdays and Sundays."
            )
        }
    }
}

/// ` In months: 3 (2), 10 (14).`; nothing where no day was too full.
fn by_month(over: &[NaiveDate], lang: Lang) -> String {
    let mut months: Vec<((i32, u32), usize)> = Vec::new();
    for date in over {
        let month = (date.year(), date.month());
        match months.last_mut() {
            Some((last, count)) if *last == month => *count += 1,
            _ => months.push((month, 1)),
        }
    }
    if months.is_empty() {
        return String::new();
    }
    let told: Vec<String> = months
        .iter()
        .map(|((_, month), count)| match lang {
            Lang::Ko => format!("{month}월 {count}일"),
            Lang::En => format!("{count} in month {month}"),
        })
        .collect();
    match lang {
        Lang::Ko => format!(" 달마다 세면 {}이다.", told.join(", ")),
        Lang::En => format!(" By month: {}.", told.join(", ")),
    }
}

fn weekday(day: Weekday, lang: Lang) -> &'static str {
    let names = lang.pick(
        ["월", "화", "수", "목", "금", "토", "일"],
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    );
    names.get(day.num_days_from_monday() as usize).copied().unwrap_or_default()
}
