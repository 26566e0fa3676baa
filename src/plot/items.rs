//! The items of a test by difficulty and discrimination.

use super::canvas::{Canvas, Marker, Plan, percent_axis};
use super::figure::Figure;
use super::labels::Side;
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, VERMILLION};
use crate::exam::ItemStats;
use crate::{Error, Lang, Result, require, text};

/// Below this an item hardly tells the groups apart.
const WEAK: f64 = 0.2;

/// The items of a test: easy ones to the right, those that tell the groups apart above.
///
/// Items with a discrimination below 0.2 have their own shape, colour and number (counted from 1).
///
/// *Korean term:* 난이도–변별도 산점도.
///
/// - `items`: as [`item_stats`](crate::exam::item_stats) gives them, at most 200
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no item or more than 200; if a difficulty is outside 0 to 1 or a discrimination outside −1 to 1.
///
/// # References
///
/// Ebel, R. L. (1965). *Measuring Educational Achievement*. Englewood Cliffs: Prentice-Hall.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, exam, plot};
///
/// let items = [exam::item_stats(24, 12, 27)?, exam::item_stats(20, 19, 27)?];
/// let figure = plot::item_map(&items, Lang::En)?;
/// assert!(figure.alt().contains("1 of 2 items discriminates by less than 0.2: no. 2."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "문항분석")]
#[doc(alias = "변별도")]
pub fn item_map(items: &[ItemStats], lang: Lang) -> Result<Figure> {
    require::at_least("items", 1, items)?;
    super::judge_count("items", items.len(), 200)?;
    for (index, item) in items.iter().enumerate() {
        let refused =
            |value, rule| Err(Error::ItemOutOfRange { name: "items", index, value, rule });
        if !(0.0..=1.0).contains(&item.difficulty) {
            return refused(item.difficulty, "a difficulty from 0 to 1");
        }
        if !(-1.0..=1.0).contains(&item.discrimination) {
            return refused(item.discrimination, "a discrimination from −1 to 1");
        }
    }
    let weak: Vec<String> = (1_usize..)
        .zip(items)
        .filter(|(_, item)| item.discrimination < WEAK)
        .map(|(number, _)| text::count(number))
        .collect();
    let (all, count, list) = (text::count(items.len()), weak.len(), weak.join(", "));
    let finding = match (count, lang) {
        (0, Lang::Ko) => format!("{all}개 문항의 변별도가 모두 0.2 이상이다."),
        (0, Lang::En) => format!("All {all} items discriminate by 0.2 or more."),
        (_, Lang::Ko) => {
            format!("{all}개 문항 가운데 {count}개의 변별도가 0.2보다 작다: {list}번.")
        }
        (1, Lang::En) => format!("1 of {all} items discriminates by less than 0.2: no. {list}."),
        (_, Lang::En) => {
            format!("{count} of {all} items discriminate by less than 0.2: no. {list}.")
        }
    };
    let y = Scale::from_zero(items.iter().map(|it| it.discrimination).chain([1.0]))?;
    let mut buffer = String::new();
    let x = lang.pick("난이도 (정답률, %; 클수록 쉬움)", "Difficulty (% correct; large is easy)");
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang
                .pick("문항의 난이도와 변별도", "Items by difficulty and discrimination")
                .to_owned(),
            finding: finding.clone(),
            size: (520.0, 380.0),
            x: percent_axis(x, false),
            y: y.axis(lang.pick("변별도", "Discrimination"), true),
        },
    )?;
    let line = y.place(WEAK);
    canvas.line(&[(0.0, line), (1.0, line)], GREY, 1.5, Dash::Broken(6, 4))?;
    let places = || items.iter().map(|it| (it.difficulty, y.place(it.discrimination)));
    for (at, item) in places().zip(items) {
        if item.discrimination < WEAK {
            canvas.marker(at, Marker::Triangle, 6.0, VERMILLION, 0.9)?;
        } else {
            canvas.marker(at, Marker::Disc, 5.0, BLUE, 0.7)?;
        }
    }
    // More numbers than this would only cover one another.
    if count <= 20 {
        for ((number, item), at) in (1_usize..).zip(items).zip(places()) {
            if item.discrimination < WEAK {
                canvas.label(&number.to_string(), &[at], &Side::ALL)?;
            }
        }
    }
    let frame = canvas.finish()?;
    let alt = match lang {
        Lang::Ko => format!("문항별 난이도와 변별도를 나타낸 산점도이다. {finding}"),
        Lang::En => format!("Scatter of the items by difficulty and discrimination. {finding}"),
    };
    Ok(frame.figure(&buffer, alt))
}
