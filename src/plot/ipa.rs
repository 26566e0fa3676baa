//! The grid of importance and performance.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::rows::named;
use super::scale::Scale;
use super::style::{self, BLUE, Dash, GREY, Letters, VERMILLION};
use crate::quality::{self, Crosshair, Ipa, IpaQuadrant};
use crate::{Error, Lang, Result, text};

/// The most attributes whose names have room.
const MOST: usize = 30;

/// Importance against performance, with the four quadrants.
///
/// Attributes to concentrate on are triangles, the others discs.
///
/// *Korean term:* IPA 격자 (중요도–성과 도표).
///
/// - `grid`: as [`quality::ipa`] gives it; at most 30 attributes
/// - `names`: those of the attributes, in the order of the grid; an attribute without a name keeps its number
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are no attributes or more than 30, or the grid is not what `quality::ipa` gives.
///
/// # References
///
/// Martilla, J. A., & James, J. C. (1977). Importance–performance analysis. *Journal of Marketing*, 41(1),
/// 77–79.
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, Crosshair};
/// use tourism_marketing::{Lang, plot};
///
/// let at = Crosshair::At { importance: 5.0, performance: 5.0 };
/// let grid = quality::ipa(&[6.0, 6.0, 4.0, 4.0], &[4.0, 6.0, 4.0, 6.0], at)?;
/// let figure = plot::ipa(&grid, &["check-in", "breakfast", "minibar", "lobby"], Lang::En)?;
/// assert!(figure.alt().contains("Concentrate on 1 of 4 attributes: check-in."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "IPA 격자")]
#[doc(alias = "중요도-성과 도표")]
pub fn ipa(grid: &Ipa, names: &[&str], lang: Lang) -> Result<Figure> {
    // A grid may have been made by hand.
    let lines =
        Crosshair::At { importance: grid.importance_line, performance: grid.performance_line };
    let grid = quality::ipa(&grid.importance, &grid.performance, lines)?;
    let count = grid.importance.len();
    if count > MOST {
        let what = format!("`grid` has {count} attributes");
        return Err(Error::Contradiction { what, rule: "at most 30 can be read in one figure" });
    }
    let names: Vec<String> = named(names, count, lang.pick("속성", "attribute"))
        .iter()
        .map(|name| text::on_one_line(name))
        .collect();
    let x = Scale::around(grid.performance.iter().copied().chain([grid.performance_line]))?;
    let y = Scale::around(grid.importance.iter().copied().chain([grid.importance_line]))?;
    let finding = finding(&grid, &names, lang);
    let mut buffer = String::new();
    let plan = Plan {
        title: lang.pick("중요도–성과 분석(IPA)", "Importance–performance analysis").to_owned(),
        finding: finding.clone(),
        size: (520.0, 440.0),
        x: x.axis(lang.pick("성과 (척도점)", "Performance (points of the scale)"), false),
        y: y.axis(lang.pick("중요도 (척도점)", "Importance (points of the scale)"), false),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    let (middle_x, middle_y) = (x.place(grid.performance_line), y.place(grid.importance_line));
    canvas.guide(&[(middle_x, 0.0), (middle_x, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
    canvas.guide(&[(0.0, middle_y), (1.0, middle_y)], GREY, 1.5, Dash::Broken(6, 4))?;
    let points: Vec<(f64, f64)> = grid
        .performance
        .iter()
        .zip(&grid.importance)
        .map(|(&performance, &importance)| (x.place(performance), y.place(importance)))
        .collect();
    for (&at, quadrant) in points.iter().zip(&grid.quadrants) {
        if *quadrant == IpaQuadrant::Concentrate {
            canvas.landmark(at, Marker::Triangle, 7.0, VERMILLION)?;
        } else {
            canvas.landmark(at, Marker::Disc, 5.5, BLUE)?;
        }
    }
    for (quadrant, corner, side) in [
        (IpaQuadrant::Concentrate, (0.0, 1.0), Side::RightBelow),
        (IpaQuadrant::KeepUp, (1.0, 1.0), Side::LeftBelow),
        (IpaQuadrant::LowPriority, (0.0, 0.0), Side::RightAbove),
        (IpaQuadrant::Overkill, (1.0, 0.0), Side::LeftAbove),
    ] {
        canvas.caption(&format!("‹{}›", quadrant.label(lang)), corner, side)?;
    }
    for (name, &at) in names.iter().zip(&points) {
        let name = style::shortened(name, Letters::Text.size(), 150.0);
        canvas.label(&name, &[at], &Side::ALL)?;
    }
    let frame = canvas.finish()?;
    let list = names
        .iter()
        .zip(&grid.quadrants)
        .map(|(name, quadrant)| format!("{name}: {}", quadrant.label(lang)));
    let list = list.collect::<Vec<_>>().join(", ");
    let (i, p) = (text::signed(grid.importance_line, 2), text::signed(grid.performance_line, 2));
    let alt = match lang {
        Lang::Ko => format!(
            "성과를 가로, 중요도를 세로로 나타낸 격자이다(기준선: 성과 {p}, 중요도 {i}). {finding} {list}."
        ),
        Lang::En => format!(
            "Importance above performance, divided at performance {p} and importance {i}. {finding} {list}."
        ),
    };
    Ok(frame.figure(&buffer, alt))
}

fn finding(grid: &Ipa, names: &[String], lang: Lang) -> String {
    let first: Vec<&str> = names
        .iter()
        .zip(&grid.quadrants)
        .filter(|(_, quadrant)| **quadrant == IpaQuadrant::Concentrate)
        .map(|(name, _)| name.as_str())
        .collect();
    let (count, all, list) = (first.len(), names.len(), first.join(", "));
    match (lang, count) {
        (Lang::Ko, 0) => "먼저 개선할 속성이 없다.".to_owned(),
        (Lang::En, 0) => "There is nothing to concentrate on.".to_owned(),
        (Lang::Ko, _) => format!("속성 {all}개 가운데 먼저 개선할 것은 {count}개(▲)이다: {list}."),
        (Lang::En, _) => {
            let attributes = if all == 1 { "attribute" } else { "attributes" };
            format!("Concentrate on {count} of {all} {attributes}: {list}.")
        }
    }
}
