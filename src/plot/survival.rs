//! Survival curves with their intervals.

use super::canvas::{Canvas, Plan, drawn, percent_axis};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines;
use super::scale::Scale;
use super::style::{self, Dash, GREY, LINES, Letters};
use crate::survival::Survival;
use crate::{Lang, Result, require, text};

/// More steps or marks than this are drawn as every second, third … one.
const MOST: usize = 400;

/// Kaplan–Meier curves: staircases with their intervals tinted, small ticks for the censored, and the median.
///
/// Up to five curves, told apart by dashes and labels; intervals are drawn for one or two.
///
/// *Korean term:* 생존곡선 (카플란-마이어 곡선).
///
/// - `curves`: names and curves, as [`kaplan_meier`](crate::survival::kaplan_meier) gives them
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no curve or more than five, or if one holds a number that is out of its range.
///
/// # References
///
/// Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete observations. *Journal of the
/// American Statistical Association*, 53(282), 457–481.
///
/// # Examples
///
/// ```
/// use tourism_marketing::survival::{self, SurvivalInterval};
/// use tourism_marketing::{Lang, plot};
///
/// let months = [3.0, 5.0, 5.0, 8.0, 10.0, 12.0, 12.0, 12.0]; // of eight club members
/// let left = [true, true, false, true, true, false, false, false];
/// let curve = survival::kaplan_meier(&months, &left, 0.95, SurvivalInterval::LogLog)?;
/// let figure = plot::survival(&[("club", &curve)], Lang::En)?;
/// assert!(figure.alt().contains("Half have left by time 10 (club)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "생존곡선")]
#[doc(alias = "Kaplan-Meier")]
pub fn survival(curves: &[(&str, &Survival)], lang: Lang) -> Result<Figure> {
    require::at_least("curves", 1, curves)?;
    lines::judge("curves", curves.len())?;
    for (_, curve) in curves {
        judge(curve)?;
    }
    let x = Scale::from_zero(curves.iter().map(|(_, curve)| curve.end))?;
    let plan = Plan {
        title: lang
            .pick("생존곡선 (고객 잔존율)", "Survival curves (customers who stay)")
            .to_owned(),
        finding: finding(curves, lang),
        size: (580.0, 350.0),
        x: x.axis(
            lang.pick(
                "고객이 된 뒤 지난 시간 (자료의 단위)",
                "Time as a customer (unit of the data)",
            ),
            false,
        ),
        y: percent_axis(lang.pick("아직 고객인 비율 (%)", "Still customers (%)"), true),
    };
    drawn(plan, alt(curves, lang), |canvas| draw(canvas, curves, x, lang))
}

/// A curve may have been made by hand.
fn judge(curve: &Survival) -> Result<()> {
    require::amount("end", curve.end)?;
    require::not_negative("censored", &curve.censored)?;
    let numbers = |of: fn(&crate::survival::SurvivalStep) -> f64| -> Vec<f64> {
        curve.steps.iter().map(of).collect()
    };
    require::not_negative("time", &numbers(|step| step.time))?;
    require::rates("survival", &numbers(|step| step.survival))?;
    require::rates("low", &numbers(|step| step.interval.map_or(0.0, |it| it.low)))?;
    require::rates("high", &numbers(|step| step.interval.map_or(0.0, |it| it.high)))
}

/// The corners of a staircase that starts at (0, 1) and ends at `end`.
fn stairs(steps: impl Iterator<Item = (f64, f64)>, end: f64, x: Scale) -> Vec<Point> {
    let mut path = vec![(x.place(0.0), 1.0)];
    let mut height = 1.0;
    for (time, next) in steps {
        path.push((x.place(time), height));
        path.push((x.place(time), next));
        height = next;
    }
    path.push((x.place(end), height));
    path
}

fn draw(canvas: &mut Canvas<'_>, curves: &[(&str, &Survival)], x: Scale, lang: Lang) -> Result<()> {
    let every = |count: usize| count / MOST + 1;
    if curves.len() <= 2 {
        for ((_, curve), &(colour, _)) in curves.iter().zip(&LINES) {
            let known = || {
                let steps = curve.steps.iter().step_by(every(curve.steps.len()));
                steps.filter_map(|step| Some((step.time, step.interval?)))
            };
            // Where nobody is left the interval ends.
            let end = curve
                .steps
                .iter()
                .find(|step| step.interval.is_none())
                .map_or(curve.end, |step| step.time);
            let mut outline = stairs(known().map(|(time, it)| (time, it.low)), end, x);
            let above = stairs(known().map(|(time, it)| (time, it.high)), end, x);
            outline.extend(above.into_iter().rev());
            canvas.tint(&outline, colour)?;
        }
    }
    canvas.line(&[(0.0, 0.5), (1.0, 0.5)], GREY, 1.0, Dash::Broken(6, 4))?;
    let mut paths = Vec::new();
    for ((_, curve), &(colour, dash)) in curves.iter().zip(&LINES) {
        let steps = curve.steps.iter().step_by(every(curve.steps.len()));
        let path = stairs(steps.map(|step| (step.time, step.survival)), curve.end, x);
        canvas.line(&path, colour, 2.5, dash)?;
        for &time in curve.censored.iter().step_by(every(curve.censored.len())) {
            let height = height_at(curve, time);
            let at = x.place(time);
            canvas.line(&[(at, height - 0.015), (at, height + 0.015)], colour, 1.5, Dash::Solid)?;
        }
        paths.push(path);
    }
    for ((name, curve), path) in curves.iter().zip(&paths) {
        let name = style::shortened(&text::on_one_line(name.trim()), Letters::Text.size(), 150.0);
        let median = curve.median.time.filter(|time| time.is_finite()).map(text::number);
        let label = match (lang, median) {
            (Lang::Ko, Some(median)) => format!("{name} (중앙값 {median})"),
            (Lang::Ko, None) => format!("{name} (중앙값 미도달)"),
            (Lang::En, Some(median)) => format!("{name} (median {median})"),
            (Lang::En, None) => format!("{name} (median not reached)"),
        };
        let anchors: Vec<Point> = path.iter().rev().step_by(path.len() / 40 + 1).copied().collect();
        let sides = [
            Side::RightAbove,
            Side::Above,
            Side::LeftAbove,
            Side::LeftBelow,
            Side::Below,
            Side::Right,
        ];
        canvas.label(label.trim_start(), &anchors, &sides)?;
    }
    Ok(())
}

/// S(t) of a curve that was judged.
fn height_at(curve: &Survival, time: f64) -> f64 {
    let passed = curve.steps.iter().take_while(|step| step.time <= time);
    passed.last().map_or(1.0, |step| step.survival)
}

fn finding(curves: &[(&str, &Survival)], lang: Lang) -> String {
    let each = curves.iter().map(|(name, curve)| {
        let name = text::on_one_line(name.trim());
        let name = style::shortened(&name, Letters::Text.size(), 150.0);
        let left = text::percent(curve.steps.last().map_or(1.0, |step| step.survival));
        match (lang, curve.median.time.filter(|time| time.is_finite()).map(text::number)) {
            (Lang::Ko, Some(time)) => format!("{name}: 시점 {time}까지 절반이 떠났다."),
            (Lang::Ko, None) => {
                format!("{name}: 자료가 끝날 때까지 {left}가 남아 중앙값을 알 수 없다.")
            }
            (Lang::En, Some(time)) => format!("Half have left by time {time} ({name})."),
            (Lang::En, None) => {
                format!("{left} stay to the end of the data, so the median is not known ({name}).")
            }
        }
    });
    each.collect::<Vec<_>>().join(" ")
}

fn alt(curves: &[(&str, &Survival)], lang: Lang) -> String {
    let finding = finding(curves, lang);
    let counts: Vec<String> = curves
        .iter()
        .map(|(_, curve)| match lang {
            Lang::Ko => format!("{}명 가운데 {}명 이탈", curve.customers, curve.left),
            Lang::En => format!("{} of {} left", curve.left, curve.customers),
        })
        .collect();
    let (count, counts) = (curves.len(), counts.join(", "));
    match lang {
        Lang::Ko => format!("카플란-마이어 생존곡선 {count}개이다 ({counts}). {finding}"),
        Lang::En if count == 1 => format!("A Kaplan–Meier curve ({counts}). {finding}"),
        Lang::En => format!("{count} Kaplan–Meier curves ({counts}). {finding}"),
    }
}
