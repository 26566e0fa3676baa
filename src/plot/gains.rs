//! How well a score sorts, and how deep to mail.

use super::canvas::{Axis, Canvas, Marker, Plan, drawn, percent_axis};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, SKY, VERMILLION};
use crate::dbmarketing::{Depth, Gains};
use crate::{Error, Lang, Result, require, text};

/// More groups than this have bars too thin for their numbers.
const MOST_GROUPS: usize = 20;

/// The gains chart: the share of responders that the best-scored customers hold, against what chance would
/// find.
///
/// *Korean term:* 이득도표 (누적 반응 곡선).
///
/// - `gains`: as [`gains_table`](crate::dbmarketing::gains_table) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the table has no row, or numbers that are no shares.
///
/// # References
///
/// Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, dbmarketing, plot};
///
/// let score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]; // of eight guests
/// let booked = [true, true, false, true, false, false, true, false];
/// let gains = dbmarketing::gains_table(&score, &booked, 4)?;
/// let figure = plot::gains(&gains, Lang::En)?;
/// assert!(figure.alt().contains("The best 25 % of the customers hold 50 % of the responders."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "이득도표")]
#[doc(alias = "이득표")]
pub fn gains(gains: &Gains, lang: Lang) -> Result<Figure> {
    judge(gains)?;
    let curve: Vec<Point> = std::iter::once((0.0, 0.0))
        .chain(gains.rows.iter().map(|row| (row.depth, row.capture)))
        .collect();
    let plan = Plan {
        title: lang.pick("이득도표", "Gains chart").to_owned(),
        finding: gains_finding(gains, lang),
        size: (440.0, 400.0),
        x: percent_axis(
            lang.pick(
                "점수가 높은 고객부터 누적 (%)",
                "Customers contacted, best scores first (%)",
            ),
            true,
        ),
        y: percent_axis(lang.pick("찾아낸 반응자 (%)", "Responders found (%)"), true),
    };
    let first = curve.get(1).copied().unwrap_or_default();
    drawn(plan, gains_alt(gains, lang), |canvas| {
        let outline: Vec<Point> = curve.iter().copied().chain([(0.0, 0.0)]).collect();
        canvas.tint(&outline, BLUE)?;
        canvas.line(&[(0.0, 0.0), (1.0, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
        canvas.line(&curve, BLUE, 2.5, Dash::Solid)?;
        if curve.len() <= MOST_GROUPS + 1 {
            for &at in curve.iter().skip(1) {
                canvas.marker(at, Marker::Disc, 3.5, BLUE, 1.0)?;
            }
        }
        canvas.landmark(first, Marker::Diamond, 6.0, VERMILLION)?;
        let label = format!("{} → {}", text::percent(first.0), text::percent(first.1));
        canvas.label(
            &label,
            &[first],
            &[Side::LeftAbove, Side::Above, Side::Right, Side::RightBelow],
        )?;
        let diagonal = [0.7, 0.6, 0.8, 0.5].map(|share| (share, share));
        canvas
            .label(lang.pick("무작위 발송", "by chance"), &diagonal, &[Side::RightBelow])
            .map(drop)
    })
}

/// The lift of each group as a bar, and of all contacted so far as a line; at 1 the score is no better than
/// chance.
///
/// *Korean term:* 향상도 도표.
///
/// - `gains`: as [`gains_table`](crate::dbmarketing::gains_table) gives it, with at most 20 groups
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the table has no row or more than 20, or numbers that cannot be drawn.
///
/// # References
///
/// Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, dbmarketing, plot};
///
/// let score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]; // of eight guests
/// let booked = [true, true, false, true, false, false, true, false];
/// let figure = plot::lift(&dbmarketing::gains_table(&score, &booked, 4)?, Lang::En)?;
/// assert!(figure.alt().contains("The best group responds 2 times as often as all."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "향상도 도표")]
#[doc(alias = "향상도")]
pub fn lift(gains: &Gains, lang: Lang) -> Result<Figure> {
    judge(gains)?;
    few_groups(gains.rows.len())?;
    let lifts = || gains.rows.iter().map(|row| row.lift);
    let y = Scale::from_zero(lifts().chain([1.0]))?;
    let best = text::number(lifts().next().unwrap_or_default());
    let finding = match lang {
        Lang::Ko => format!("점수가 가장 높은 집단의 반응률은 전체의 {best}배이다."),
        Lang::En => format!("The best group responds {best} times as often as all."),
    };
    let all: Vec<String> = lifts().map(text::number).collect();
    let alt = match lang {
        Lang::Ko => format!(
            "집단별 향상도 도표이다. {finding} 집단별 향상도는 차례로 {}이다.",
            all.join(", ")
        ),
        Lang::En => format!("Lift chart. {finding} Lifts by group: {}.", all.join(", ")),
    };
    let plan = Plan {
        title: lang.pick("향상도 도표", "Lift chart").to_owned(),
        finding,
        size: (560.0, 320.0),
        x: groups_axis(gains.rows.len(), lang),
        y: y.axis(lang.pick("전체 반응률의 배수", "Multiple of the response of all"), true),
    };
    drawn(plan, alt, |canvas| {
        let middle = middles(gains.rows.len());
        let half = 0.4 / gains.rows.len() as f64;
        for (row, &at) in gains.rows.iter().zip(&middle) {
            canvas.bar(at - half, at + half, y.place(row.lift), SKY)?;
        }
        canvas.line(&[(0.0, y.place(1.0)), (1.0, y.place(1.0))], GREY, 1.0, Dash::Broken(6, 4))?;
        let rows = gains.rows.iter().zip(&middle);
        let path: Vec<Point> = rows.map(|(row, &at)| (at, y.place(row.cumulative_lift))).collect();
        canvas.line(&path, BLUE, 2.0, Dash::Solid)?;
        for &at in &path {
            canvas.marker(at, Marker::Disc, 3.5, BLUE, 1.0)?;
        }
        for (row, &at) in gains.rows.iter().zip(&middle) {
            canvas.bar_value(at, y.place(row.lift), &format!("{:.2}", row.lift))?;
        }
        let backwards: Vec<Point> = path.iter().rev().copied().collect();
        canvas.label(
            lang.pick("누적 향상도", "cumulative lift"),
            &backwards,
            &[Side::Above, Side::LeftAbove],
        )?;
        Ok(())
    })
}

/// The profit of mailing one, two, … all groups, with the best depth.
///
/// *Korean term:* 발송 깊이와 이익.
///
/// - `depth`: as [`optimal_depth`](crate::dbmarketing::optimal_depth) gives it, with at most 20 groups
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no group or more than 20, or if a profit cannot be drawn.
///
/// # References
///
/// Bult, J. R., & Wansbeek, T. (1995). Optimal selection for direct mail. *Marketing Science*, 14(4),
/// 378–394.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, dbmarketing, plot};
///
/// let best = dbmarketing::optimal_depth(&[1_000; 4], &[60.0, 35.0, 25.0, 10.0], 20_000.0, 600.0)?; // KRW
/// let figure = plot::campaign_depth(&best, Lang::En)?;
/// assert!(figure.alt().contains("Mailing 2 of 4 groups earns most: 700,000."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "발송 깊이")]
#[doc(alias = "선별 DM")]
pub fn campaign_depth(depth: &Depth, lang: Lang) -> Result<Figure> {
    let groups = depth.cumulative.len();
    require::at_least("cumulative", 1, &depth.cumulative)?;
    few_groups(groups)?;
    // With room for the label of the best.
    let y = Scale::from_zero(depth.cumulative.iter().map(|profit| 1.1 * profit))?;
    let best =
        depth.cumulative.iter().copied().enumerate().fold((0, 0.0), |best, (place, profit)| {
            if profit > best.1 { (place + 1, profit) } else { best }
        });
    let most = text::number(best.1);
    let finding = match (lang, best.0) {
        (Lang::Ko, 0) => "어느 깊이까지 보내도 손해이다.".to_owned(),
        (Lang::Ko, count) => {
            format!("{groups}개 집단 가운데 {count}개에 보낼 때 이익이 가장 크다: {most}.")
        }
        (Lang::En, 0) => "Mailing loses at every depth.".to_owned(),
        (Lang::En, count) => format!("Mailing {count} of {groups} groups earns most: {most}."),
    };
    let all: Vec<String> = depth.cumulative.iter().map(|&profit| text::number(profit)).collect();
    let alt = match lang {
        Lang::Ko => {
            format!("발송 깊이에 따른 누적 이익이다. {finding} 차례로 {}이다.", all.join("; "))
        }
        Lang::En => format!(
            "Profit by depth of mailing. {finding} One after the other: {}.",
            all.join("; ")
        ),
    };
    let plan = Plan {
        title: lang.pick("발송 깊이와 이익", "Profit by depth of mailing").to_owned(),
        finding,
        size: (560.0, 320.0),
        x: groups_axis(groups, lang),
        y: y.axis(
            lang.pick("누적 이익 (자료의 통화)", "Cumulative profit (currency of the data)"),
            true,
        ),
    };
    drawn(plan, alt, |canvas| draw_depth(canvas, depth, best, y))
}

fn draw_depth(canvas: &mut Canvas<'_>, depth: &Depth, best: (usize, f64), y: Scale) -> Result<()> {
    let zero = y.place(0.0);
    canvas.line(&[(0.0, zero), (1.0, zero)], INK, 1.0, Dash::Solid)?;
    let middle = middles(depth.cumulative.len());
    let path: Vec<Point> =
        middle.iter().zip(&depth.cumulative).map(|(&at, &profit)| (at, y.place(profit))).collect();
    canvas.line(&path, BLUE, 2.5, Dash::Solid)?;
    for &at in &path {
        canvas.marker(at, Marker::Disc, 3.5, BLUE, 1.0)?;
    }
    if let Some(&at) = best.0.checked_sub(1).and_then(|place| path.get(place)) {
        canvas.line(&[(at.0, zero), at], VERMILLION, 1.5, Dash::Broken(6, 4))?;
        canvas.landmark(at, Marker::Diamond, 7.0, VERMILLION)?;
        canvas.label(
            &text::number(best.1),
            &[at],
            &[Side::Above, Side::RightAbove, Side::LeftAbove, Side::Right],
        )?;
    }
    Ok(())
}

/// A table may have been made by hand.
fn judge(gains: &Gains) -> Result<()> {
    require::at_least("rows", 1, &gains.rows)?;
    let numbers = |of: fn(&crate::dbmarketing::GainsRow) -> f64| -> Vec<f64> {
        gains.rows.iter().map(of).collect()
    };
    require::rates("depth", &numbers(|row| row.depth))?;
    require::rates("capture", &numbers(|row| row.capture))?;
    require::not_negative("lift", &numbers(|row| row.lift))?;
    require::not_negative("cumulative_lift", &numbers(|row| row.cumulative_lift))
}

fn few_groups(groups: usize) -> Result<()> {
    if groups <= MOST_GROUPS {
        return Ok(());
    }
    let what = format!("there are {groups} groups");
    Err(Error::Contradiction { what, rule: "at most 20 can be drawn" })
}

fn middles(groups: usize) -> Vec<f64> {
    (0..groups).map(|group| (group as f64 + 0.5) / groups as f64).collect()
}

fn groups_axis(groups: usize, lang: Lang) -> Axis {
    let ticks = middles(groups)
        .into_iter()
        .zip(1..)
        .map(|(at, group): (f64, usize)| (at, group.to_string()));
    let title = lang.pick("집단 (점수가 높은 순)", "Group (best scores first)").to_owned();
    Axis { title, ticks: ticks.collect(), grid: false }
}

fn gains_finding(gains: &Gains, lang: Lang) -> String {
    let (depth, capture) = gains.rows.first().map_or((0.0, 0.0), |row| (row.depth, row.capture));
    let (depth, capture) = (text::percent(depth), text::percent(capture));
    match lang {
        Lang::Ko => format!("점수 상위 {depth} 고객이 반응자의 {capture}를 차지한다."),
        Lang::En => format!("The best {depth} of the customers hold {capture} of the responders."),
    }
}

fn gains_alt(gains: &Gains, lang: Lang) -> String {
    let captures: Vec<String> =
        gains.rows.iter().take(MOST_GROUPS).map(|row| text::percent(row.capture)).collect();
    let (finding, captures) = (gains_finding(gains, lang), captures.join(", "));
    match lang {
        Lang::Ko => {
            format!("무작위 발송과 견준 이득도표이다. {finding} 집단별 누적 비율은 {captures}이다.")
        }
        Lang::En => format!(
            "Gains chart against mailing by chance. {finding} Cumulative shares by group: {captures}."
        ),
    }
}
