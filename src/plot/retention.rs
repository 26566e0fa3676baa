//! Retention curves.

use super::canvas::{Canvas, Marker, Plan, drawn, percent_axis, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines;
use super::scale::Scale;
use super::style::{self, LINES, Letters};
use crate::{Lang, Result, require, text};

/// Retention curves: the share of a cohort that is still active, period by period, each labelled with its
/// name.
///
/// Up to five curves, told apart by dashes and labels as well as by colour.
///
/// *Korean term:* 유지율 곡선 (코호트 잔존 곡선).
///
/// - `curves`: names and shares at age 0, 1, 2 …, as [`cohort_retention`](crate::value::cohort_retention) or
///   [`CohortTable::retention`](crate::cohort::CohortTable::retention) gives them; at least two shares each
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no curve or more than five, or if one has fewer than two shares or one outside 0 to 1.
///
/// # References
///
/// Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive
/// Marketing*, 21(1), 76–90.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, value};
///
/// let club = value::cohort_retention(&[500, 400, 340, 306])?; // members by year
/// let figure = plot::retention(&[("2021", &club)], Lang::En)?;
/// assert!(figure.alt().contains("61.2 % after 3 periods (2021)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "유지율 곡선")]
pub fn retention(curves: &[(&str, &[f64])], lang: Lang) -> Result<Figure> {
    require::at_least("curves", 1, curves)?;
    lines::judge("curves", curves.len())?;
    for (_, shares) in curves {
        require::at_least("curves[k]", 2, shares)?;
        require::rates("curves[k]", shares)?;
    }
    let last = curves.iter().map(|(_, shares)| shares.len() - 1).max().unwrap_or(1);
    let x = Scale::whole(0, last);
    let plan = Plan {
        title: lang.pick("유지율 곡선", "Retention curves").to_owned(),
        finding: finding(curves, lang),
        size: (560.0, 340.0),
        x: x.axis(lang.pick("첫 구매 뒤 지난 기간", "Periods since the first purchase"), false),
        y: percent_axis(lang.pick("남은 고객 (%)", "Customers still active (%)"), true),
    };
    drawn(plan, alt(curves, lang), |canvas| draw(canvas, curves, x))
}

fn draw(canvas: &mut Canvas<'_>, curves: &[(&str, &[f64])], x: Scale) -> Result<()> {
    let path = |shares: &[f64]| -> Vec<Point> {
        thinned(shares.iter().enumerate().map(|(age, &share)| (x.place(age as f64), share)))
    };
    for ((_, shares), &(colour, dash)) in curves.iter().zip(&LINES) {
        let path = path(shares);
        canvas.line(&path, colour, 2.5, dash)?;
        if path.len() <= 40 {
            for &at in &path {
                canvas.marker(at, Marker::Disc, 3.5, colour, 1.0)?;
            }
        }
    }
    for (name, shares) in curves {
        let name = style::shortened(&text::on_one_line(name.trim()), Letters::Text.size(), 180.0);
        // From the end backwards: there the curves have drifted apart.
        let path = path(shares);
        let anchors: Vec<Point> = path.iter().rev().step_by(path.len() / 40 + 1).copied().collect();
        let sides = [Side::Above, Side::RightAbove, Side::LeftAbove, Side::Below, Side::LeftBelow];
        canvas.label(&name, &anchors, &sides)?;
    }
    Ok(())
}

fn finding(curves: &[(&str, &[f64])], lang: Lang) -> String {
    let ends: Vec<String> = curves
        .iter()
        .map(|(name, shares)| {
            let name = text::on_one_line(name.trim());
            let name = style::shortened(&name, Letters::Text.size(), 180.0);
            let (last, share) =
                (shares.len() - 1, text::percent(shares.last().copied().unwrap_or_default()));
            match lang {
                Lang::Ko => format!("{name} {last}기간 뒤 {share}"),
                Lang::En => format!(
                    "{share} after {last} period{} ({name})",
                    if last == 1 { "" } else { "s" }
                ),
            }
        })
        .collect();
    let ends = ends.join(", ");
    lang.pick(format!("남은 비율은 {ends}이다."), format!("Still active: {ends}."))
}

fn alt(curves: &[(&str, &[f64])], lang: Lang) -> String {
    let (count, finding) = (curves.len(), finding(curves, lang));
    match lang {
        Lang::Ko => format!("유지율 곡선 {count}개이다. {finding}"),
        Lang::En if count == 1 => format!("A retention curve. {finding}"),
        Lang::En => format!("{count} retention curves. {finding}"),
    }
}
