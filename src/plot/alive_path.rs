//! The probability of one customer of being there, over time.

use super::canvas::{Marker, Plan, drawn, percent_axis, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, VERMILLION};
use crate::clv::{AlivePath, TimeUnit};
use crate::{Lang, Result, require, text};

/// The probability of one customer of being there, from the first purchase on: each silence lowers it, each purchase
/// lifts it.
///
/// Discs are the purchases, the first one at the left end; strokes on the axis are the repeat purchases.
///
/// *Korean term:* 한 고객의 생존확률 그림.
///
/// - `path`: as [`BgNbd::alive_path`](crate::clv::BgNbd::alive_path) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the path has fewer than two points, its series differ in length, or it holds a probability or a time that is none.
///
/// # References
///
/// Schmittlein, D. C., Morrison, D. G., & Colombo, R. (1987). Counting your customers. *Management Science*, 33(1),
/// 1–24.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{BgNbd, Weeks};
/// use tourism_marketing::{Lang, plot};
///
/// let model = BgNbd { r: 0.3, alpha: Weeks(6.0), a: 0.8, b: 2.4 }; // guests of a hotel
/// let stays = [Weeks(4.0), Weeks(9.0), Weeks(13.0), Weeks(40.0)]; // since the first one
/// let path = model.alive_path(&stays, Weeks(52.0))?;
/// let figure = plot::alive_path(&path, Lang::En)?;
/// assert!(figure.alt().contains("4 repeat purchases"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "생존확률 그림")]
pub fn alive_path<U: TimeUnit>(path: &AlivePath<U>, lang: Lang) -> Result<Figure> {
    let times: Vec<f64> = path.times.iter().map(|it| it.number()).collect();
    require::at_least("times", 2, &times)?;
    require::same_length("times", &times, "alive", &path.alive)?;
    require::not_negative("times", &times)?;
    require::rates("alive", &path.alive)?;
    let bought: Vec<f64> = path.purchases.iter().map(|it| it.time.number()).collect();
    require::not_negative("purchases.time", &bought)?;
    for it in &path.purchases {
        require::rate("purchases.before", it.before)?;
        require::rate("purchases.after", it.after)?;
    }
    let unit = U::name(lang);
    let x = Scale::from_zero(times.iter().chain(&bought).copied())?;
    let finding = finding(path, lang);
    let plan = Plan {
        title: lang.pick("한 고객의 생존확률", "Is this customer still there?").to_owned(),
        finding: finding.clone(),
        size: (600.0, 330.0),
        x: x.axis(
            match lang {
                Lang::Ko => format!("첫 구매 이후 ({unit})"),
                Lang::En => format!("Since the first purchase ({unit})"),
            },
            false,
        ),
        y: percent_axis(lang.pick("생존확률 (%)", "Probability of being there (%)"), true),
    };
    let alt = match lang {
        Lang::Ko => format!(
            "한 고객이 아직 떠나지 않았을 확률을 시간에 따라 그렸다. 반복구매는 {}회이다. {finding}",
            path.purchases.len()
        ),
        Lang::En => format!(
            "The probability that one customer has not left, over time, with {} repeat purchase{}. {finding}",
            path.purchases.len(),
            if path.purchases.len() == 1 { "" } else { "s" }
        ),
    };
    drawn(plan, alt, |canvas| {
        let points: Vec<Point> =
            times.iter().zip(&path.alive).map(|(&time, &alive)| (x.place(time), alive)).collect();
        for it in &path.purchases {
            let at = x.place(it.time.number());
            canvas.guide(&[(at, 0.0), (at, 0.035)], VERMILLION, 1.5, Dash::Solid)?;
        }
        canvas.line(&thinned(points.iter().copied()), BLUE, 2.5, Dash::Solid)?;
        let first = points.first().copied();
        let discs: Vec<Point> = first
            .into_iter()
            .chain(path.purchases.iter().map(|it| (x.place(it.time.number()), it.after)))
            .collect();
        for &at in &discs {
            canvas.marker(at, Marker::Disc, 4.5, VERMILLION, 1.0)?;
        }
        let sides = [Side::Below, Side::RightBelow, Side::LeftBelow, Side::Right, Side::Above];
        let named: Vec<Point> = discs.iter().rev().take(12).copied().collect();
        canvas.label(lang.pick("구매", "purchase"), &named, &sides).map(drop)
    })
}

/// Where the silence was most telling, and how things stand at the end.
fn finding<U: TimeUnit>(path: &AlivePath<U>, lang: Lang) -> String {
    let unit = U::name(lang);
    let whole = |share: f64| format!("{:.0} %", share * 100.0);
    let end = whole(path.alive.last().copied().unwrap_or_default());
    let time = text::number(path.times.last().map_or(0.0, |it| it.number()));
    let last = match lang {
        Lang::Ko => format!("{time}{unit}째의 생존확률은 {end}이다."),
        Lang::En => format!("After {time} {unit} it is {end}."),
    };
    let Some(worst) = path.purchases.iter().min_by(|a, b| a.before.total_cmp(&b.before)) else {
        return last;
    };
    let (at, before, after) =
        (text::number(worst.time.number()), whole(worst.before), whole(worst.after));
    match lang {
        Lang::Ko => format!(
            "가장 위태로웠던 때는 {at}{unit}째의 구매 직전으로 {before}였고, 그 구매로 {after}가 되었다. {last}"
        ),
        Lang::En => format!(
            "It was lowest, {before}, before a purchase after {at} {unit}, which took it to {after}. {last}"
        ),
    }
}
