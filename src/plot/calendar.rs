//! When which card is recalled again.

use std::collections::BTreeMap;

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::rows::Rows;
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY};
use crate::{Lang, Result, require, text};

/// More reviews of one card than this cannot be told apart.
const MOST: usize = 60;

/// More days than this would only cover one another.
const MOST_NUMBERS: usize = 60;

/// The days on which cards are to be recalled, a row for each card.
///
/// A day with many discs, one below the other, is a day with much work.
///
/// *Korean term:* 복습 예정표.
///
/// - `cards`: names, each with the days of its reviews, counted from the day of learning, such as those of
///   [`review_days`](crate::exam::review_days); at most 25 cards, 1 to 60 days each
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no card or more than 25, or a card has no day or more than 60.
///
/// # References
///
/// Cepeda, N. J., Pashler, H., Vul, E., Wixted, J. T., & Rohrer, D. (2006). Distributed practice in verbal recall
/// tasks: A review and quantitative synthesis. *Psychological Bulletin*, 132(3), 354–380.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let cards = [("demarketing", &[1, 7, 23][..]), ("MICE", &[1, 2, 8][..])];
/// let figure = plot::review_calendar(&cards, Lang::En)?;
/// assert!(figure.alt().contains("6 reviews within 23 days; most on day 1 (2)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "복습 예정표")]
#[doc(alias = "복습 달력")]
#[doc(alias = "review calendar")]
pub fn review_calendar(cards: &[(&str, &[u32])], lang: Lang) -> Result<Figure> {
    let rows = Rows::new("cards", cards.iter().map(|(name, _)| *name))?;
    let mut load: BTreeMap<u32, usize> = BTreeMap::new();
    for (_, days) in cards {
        require::at_least("days", 1, days)?;
        super::judge_count("days", days.len(), MOST)?;
        for &day in *days {
            *load.entry(day).or_default() += 1;
        }
    }
    let whole = |day: u32| text::number(f64::from(day));
    let all: usize = load.values().sum();
    let final_day = load.keys().next_back().copied().unwrap_or_default();
    let most = load.values().copied().max().unwrap_or_default();
    let busiest = load.iter().find(|(_, count)| **count == most).map_or(0, |(day, _)| *day);
    let (reviews, count, end, day) =
        (text::count(all), text::count(most), whole(final_day), whole(busiest));
    let finding = match lang {
        Lang::Ko => {
            format!("{end}일 동안 복습 {reviews}번, 가장 많은 날은 {day}일째({count}번)이다.")
        }
        Lang::En => format!("{reviews} reviews within {end} days; most on day {day} ({count})."),
    };
    let x = Scale::from_zero(load.keys().map(|&day| f64::from(day)).chain([1.0]))?;
    let mut buffer = String::new();
    let plan = Plan {
        title: lang.pick("복습 예정표", "Review calendar").to_owned(),
        finding: finding.clone(),
        size: (560.0, rows.height()),
        x: x.axis(lang.pick("배운 날부터 지난 날 (일)", "Days since learning"), true),
        y: rows.axis(),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    for (row, (_, days)) in cards.iter().enumerate() {
        let height = rows.place(row);
        canvas.guide(&[(0.0, height), (1.0, height)], GREY, 1.0, Dash::Solid)?;
        for &day in *days {
            canvas.landmark((x.place(f64::from(day)), height), Marker::Disc, 5.5, BLUE)?;
        }
    }
    if all <= MOST_NUMBERS {
        for (row, (_, days)) in cards.iter().enumerate() {
            for &day in *days {
                let at = (x.place(f64::from(day)), rows.place(row));
                canvas.label(&whole(day), &[at], &[Side::Above, Side::RightAbove, Side::Below])?;
            }
        }
    }
    let frame = canvas.finish()?;
    let list = rows.names().zip(cards).map(|(name, (_, days))| {
        let days: Vec<String> = days.iter().map(|&day| whole(day)).collect();
        format!("{name}: {}", days.join(", "))
    });
    let list = list.collect::<Vec<_>>().join("; ");
    let alt = match lang {
        Lang::Ko => format!("카드마다 복습하는 날을 점으로 찍은 예정표이다. {finding} {list}."),
        Lang::En => format!("A disc for each day on which a card is due. {finding} {list}."),
    };
    Ok(frame.figure(&buffer, alt))
}
