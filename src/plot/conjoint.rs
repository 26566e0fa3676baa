//! Part-worths.

use super::canvas::{Canvas, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::rows::{Rows, roomy};
use super::scale::Scale;
use super::style::{Dash, INK, SKY, VERMILLION};
use crate::conjoint::Conjoint;
use crate::{Lang, Result, require, text};

/// What each level of each attribute is worth, as bars from 0.
///
/// *Korean term:* 컨조인트 부분가치 도표.
///
/// - `conjoint`: as [`part_worths`](crate::conjoint::part_worths) gives it; at most 25 levels together
/// - `names`: the attributes, each with the names of its levels; what has no name keeps its number
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no level or more than 25, or a part-worth is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Green, P. E., & Srinivasan, V. (1978). Conjoint analysis in consumer research. *Journal of Consumer
/// Research*, 5(2), 103–123.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, conjoint, plot};
///
/// // View (sea, city) and breakfast (with, without), rated 1 to 10 by a guest.
/// let offers = [vec![0, 0], vec![0, 1], vec![1, 0], vec![1, 1]];
/// let guest = conjoint::part_worths(&offers, &[9.0, 7.0, 6.0, 4.0])?;
/// let figure = plot::part_worths(&guest, &[("view", &["sea", "city"])], Lang::En)?;
/// assert!(figure.alt().contains("view: sea 1.50"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "부분가치 도표")]
#[doc(alias = "컨조인트")]
pub fn part_worths(conjoint: &Conjoint, names: &[(&str, &[&str])], lang: Lang) -> Result<Figure> {
    let bars: Vec<(String, f64)> = conjoint
        .attributes
        .iter()
        .enumerate()
        .flat_map(|(place, attribute)| {
            let (name, levels) = names.get(place).map_or_else(
                || (format!("{} {}", lang.pick("속성", "attribute"), place + 1), &[][..]),
                |(name, levels)| ((*name).to_owned(), *levels),
            );
            attribute.part_worths.iter().enumerate().map(move |(level, &worth)| {
                let level = levels.get(level).map_or_else(
                    || format!("{} {}", lang.pick("수준", "level"), level + 1),
                    |level| (*level).to_owned(),
                );
                (format!("{name}: {level}"), worth)
            })
        })
        .collect();
    let worths: Vec<f64> = bars.iter().map(|(_, worth)| *worth).collect();
    let rows = Rows::new("conjoint.attributes", bars.iter().map(|(name, _)| name.as_str()))?;
    require::measurements("conjoint.attributes", &worths)?;
    let scale = Scale::from_zero(roomy(worths.iter().copied().chain([0.0])))?;
    let finding = finding(conjoint, names, lang);
    let mut buffer = String::new();
    let plan = Plan {
        title: lang.pick("컨조인트 분석: 부분가치", "Conjoint analysis: part-worths").to_owned(),
        finding: finding.clone(),
        size: (480.0, 0.75 * rows.height()),
        x: scale.axis(lang.pick("부분가치 (척도점)", "Part-worth (points of the scale)"), true),
        y: rows.axis(),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    let zero = scale.place(0.0);
    for (row, &worth) in worths.iter().enumerate() {
        let (y, half) = (rows.place(row), 0.3 * rows.row());
        let colour = if worth < 0.0 { VERMILLION } else { SKY };
        canvas.block((zero, y - half), (scale.place(worth), y + half), colour)?;
    }
    canvas.line(&[(zero, 0.0), (zero, 1.0)], INK, 1.5, Dash::Solid)?;
    for (row, &worth) in worths.iter().enumerate() {
        let outwards =
            if worth < 0.0 { [Side::Left, Side::Right] } else { [Side::Right, Side::Left] };
        let end = (scale.place(worth), rows.place(row));
        canvas.label(&text::signed(worth, 2), &[end], &outwards)?;
    }
    let frame = canvas.finish()?;
    let list = rows
        .names()
        .zip(&worths)
        .map(|(name, &worth)| format!("{name} {}", text::signed(worth, 2)));
    let list = list.collect::<Vec<_>>().join(", ");
    let alt = match lang {
        Lang::Ko => format!(
            "수준별 부분가치를 0에서 뻗은 막대로 나타낸 그림이다. {finding} 부분가치는 {list}이다."
        ),
        Lang::En => format!("Part-worths as bars from 0. {finding} They are {list}."),
    };
    Ok(frame.figure(&buffer, alt))
}

fn finding(conjoint: &Conjoint, names: &[(&str, &[&str])], lang: Lang) -> String {
    // From the part-worths that are drawn; the importances may have been made by hand.
    let ranges: Vec<f64> = conjoint
        .attributes
        .iter()
        .map(|attribute| {
            let worths = || attribute.part_worths.iter().copied();
            worths().fold(0.0, f64::max) - worths().fold(0.0, f64::min)
        })
        .collect();
    let total: f64 = ranges.iter().sum();
    let widest =
        ranges.iter().enumerate().reduce(|best, range| if range.1 > best.1 { range } else { best });
    let Some((place, &range)) = widest.filter(|(_, range)| **range > 0.0 && total.is_finite())
    else {
        return lang
            .pick("어느 속성도 평가를 바꾸지 않는다.", "No attribute makes a difference.")
            .to_owned();
    };
    let share = text::percent(range / total);
    let name = names.get(place).map_or_else(
        || format!("{} {}", lang.pick("속성", "attribute"), place + 1),
        |(name, _)| text::on_one_line(name.trim()),
    );
    match lang {
        Lang::Ko => format!("가장 중요한 속성은 {name}(중요도 {share})이다."),
        Lang::En => format!("The most important attribute is {name} ({share} of all ranges)."),
    }
}
