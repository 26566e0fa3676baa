//! Whether customers come faster as a reward comes near.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines::{self, Line};
use super::scale::Scale;
use super::style::LINES;
use crate::{Lang, Result, require, text};

/// More purchases than this are not one card.
const MOST: usize = 100;

/// Mean time to the next purchase after each purchase on the way to a reward, a line for each group.
///
/// A goal gradient falls: the nearer the reward, the shorter the wait. But so does the line of **any** customers
/// when those who buy often are the only ones who get far; draw the group that got to the end beside all, and
/// a group without a reward if there is one.
///
/// *Korean term:* 목표 근접 가속 곡선 (목표 근접 효과).
///
/// - `groups`: up to five names, each with the mean days from purchase 1 to 2, from 2 to 3 and so on; 2 to 100
///   values, not negative, the first above 0
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no group or more than five, if a group has fewer than 2 or more than 100 values, or if a value is
/// negative or not finite, or the first is 0.
///
/// # References
///
/// Kivetz, R., Urminsky, O., & Zheng, Y. (2006). The goal-gradient hypothesis resurrected. *Journal of Marketing
/// Research*, 43(1), 39–58.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let figure = plot::goal_gradient(&[("Café card", &[4.0, 3.5, 3.2])], Lang::En)?; // days
/// assert!(figure.alt().contains("Café card 4 → 3.2 days (−20 %)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "목표 근접 효과")]
#[doc(alias = "목표 근접 가속")]
#[doc(alias = "goal gradient")]
pub fn goal_gradient(groups: &[(&str, &[f64])], lang: Lang) -> Result<Figure> {
    require::at_least("groups", 1, groups)?;
    lines::judge("groups", groups.len())?;
    let mut drawn = Vec::with_capacity(groups.len());
    let mut told = Vec::with_capacity(groups.len());
    let mut longest = 0;
    for &(name, days) in groups {
        require::at_least("days", 2, days)?;
        super::judge_count("days", days.len(), MOST)?;
        require::not_negative("days", days)?;
        let (first, last) =
            (days.first().copied().unwrap_or_default(), days.last().copied().unwrap_or_default());
        require::positive("days", first)?;
        let name = text::on_one_line(name.trim());
        let sign = if last > first { "+" } else { "" };
        let change = format!("{sign}{}", text::percent(last / first - 1.0));
        let (first, last) = (text::number(first), text::number(last));
        told.push(match lang {
            Lang::Ko => format!("{name} {first}일 → {last}일({change})"),
            Lang::En => format!("{name} {first} → {last} days ({change})"),
        });
        longest = longest.max(days.len());
        let points = days.iter().enumerate().map(|(place, &days)| (place as f64 + 1.0, days));
        drawn.push(Line { name, points: points.collect() });
    }
    let x = Scale::whole(1, longest);
    let y = Scale::from_zero(groups.iter().flat_map(|(_, days)| days.iter().copied()))?;
    let list = told.join(", ");
    let finding = match lang {
        Lang::Ko => format!("첫 간격과 마지막 간격: {list}."),
        Lang::En => format!("From the first wait to the last: {list}."),
    };
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang
                .pick("보상에 다가갈 때의 구매 간격", "Waits on the way to a reward")
                .to_owned(),
            finding: finding.clone(),
            size: (560.0, 340.0),
            x: x.axis(lang.pick("지금까지의 구매 (회)", "Purchases so far"), false),
            y: y.axis(
                lang.pick("다음 구매까지의 평균 일수 (일)", "Mean wait for the next (days)"),
                true,
            ),
        },
    )?;
    draw(&mut canvas, &drawn, (x, y))?;
    let frame = canvas.finish()?;
    let alt = match lang {
        Lang::Ko => {
            format!("구매를 거듭할 때 다음 구매까지의 평균 일수를 나타낸 선 그림이다. {finding}")
        }
        Lang::En => {
            format!(
                "Lines for the mean wait for the next purchase, purchase by purchase. {finding}"
            )
        }
    };
    Ok(frame.figure(&buffer, alt))
}

/// Each line with its name over the first third, where the lines are furthest apart.
fn draw(canvas: &mut Canvas<'_>, lines: &[Line], (x, y): (Scale, Scale)) -> Result<()> {
    let place = |line: &Line| -> Vec<Point> {
        line.points.iter().map(|&(at, days)| (x.place(at), y.place(days))).collect()
    };
    let paths: Vec<Vec<Point>> = lines.iter().map(place).collect();
    for (path, &(colour, dash)) in paths.iter().zip(&LINES) {
        canvas.line(path, colour, 2.5, dash)?;
        for &at in path {
            canvas.marker(at, Marker::Disc, 3.5, colour, 1.0)?;
        }
    }
    let start = |path: &Vec<Point>| path.first().map_or(0.0, |(_, height)| *height);
    let lowest = paths.iter().map(start).fold(f64::INFINITY, f64::min);
    for (line, path) in lines.iter().zip(&paths) {
        let third: Vec<Point> = path.iter().take(path.len().div_ceil(3)).copied().collect();
        let above = [Side::RightAbove, Side::Right, Side::Above, Side::Below];
        let below = [Side::Below, Side::RightBelow, Side::LeftBelow, Side::RightAbove];
        let is_lowest = paths.len() > 1 && start(path) <= lowest;
        canvas.label(&line.name, &third, if is_lowest { &below } else { &above })?;
    }
    Ok(())
}
