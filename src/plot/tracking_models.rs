//! Several models of repeat buying against what was seen.

use super::canvas::{Beside, Canvas, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines::Line;
use super::repeat_buying::{TrackingView, of_view, off, tracking_axes};
use super::scale::Scale;
use super::style::{self, Dash, GREY, LINES, Letters};
use crate::clv::{TimeUnit, Tracking};
use crate::{Error, Lang, Result, require, text};

/// Repeat purchases over time as several models expect them, and as they were: which one holds where it was not fitted?
///
/// *Korean term:* 반복구매 추적 그림 (모형 비교).
///
/// - `models`: names with what [`BgNbd::tracking`](crate::clv::BgNbd::tracking) and its like give for the same summary,
///   up to four
/// - `view`: cumulative or by unit of time
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no model or more than four, if they do not track the same purchases, or as [`tracking`](super::tracking).
///
/// # References
///
/// Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). "Counting your customers" the easy way. *Marketing Science*,
/// 24(2), 275–284, figures 2 and 3.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{Tracking, Weeks};
/// use tourism_marketing::plot::{self, TrackingView};
/// use tourism_marketing::Lang;
///
/// let of = |expected: [f64; 3]| Tracking {
///     times: vec![Weeks(1.0), Weeks(2.0), Weeks(3.0)],
///     actual: vec![10.0, 30.0, 60.0], // stays
///     expected: expected.to_vec(),
///     calibration_end: Weeks(2.0),
/// };
/// let (bg, pareto) = (of([12.0, 31.0, 57.0]), of([11.0, 30.0, 63.0]));
/// let models = [("BG/NBD", &bg), ("Pareto/NBD", &pareto)];
/// let figure = plot::tracking_models(&models, TrackingView::Cumulative, Lang::En)?;
/// assert!(figure.alt().contains("BG/NBD 5 % below, Pareto/NBD 5 % above"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "반복구매 추적")]
pub fn tracking_models<U: TimeUnit>(
    models: &[(&str, &Tracking<U>)],
    view: TrackingView,
    lang: Lang,
) -> Result<Figure> {
    let Some(&(_, first)) = models.first() else {
        return Err(Error::TooFew { name: "models", need: 1, got: 0 });
    };
    // One line is what was seen.
    require::whole("models", models.len(), 1..=LINES.len() - 1, "from 1 to 4")?;
    for (_, model) in models {
        super::repeat_buying::judge(model)?;
        if model.times != first.times
            || model.actual != first.actual
            || model.calibration_end != first.calibration_end
        {
            let what = "`models` do not track the same purchases".to_owned();
            let rule = "take the trackings of one summary";
            return Err(Error::Contradiction { what, rule });
        }
    }
    let times: Vec<f64> = first.times.iter().map(|it| it.number()).collect();
    let line = |name: String, sums: &[f64]| {
        let points = times.iter().copied().zip(of_view(view, sums)).collect();
        Line { name, points }
    };
    let name =
        |name: &str| style::shortened(&text::on_one_line(name.trim()), Letters::Tick.size(), 112.0);
    let mut lines = vec![line(lang.pick("실제", "actual").to_owned(), &first.actual)];
    lines.extend(models.iter().map(|(it, model)| line(name(it), &model.expected)));
    let calibration = first.calibration_end.number();
    let x = Scale::from_zero(times.iter().copied().chain([calibration]))?;
    let y = Scale::from_zero(lines.iter().flat_map(|it| it.points.iter().map(|point| point.1)))?;
    let seen = first.actual.last().copied().unwrap_or_default();
    let ends: Vec<String> = models
        .iter()
        .map(|(it, model)| {
            let model = model.expected.last().copied().unwrap_or_default();
            format!("{} {}", name(it), off(model, seen, lang))
        })
        .collect();
    let (ends, all) = (ends.join(", "), text::number(seen));
    let finding = match lang {
        Lang::Ko => format!(
            "마지막까지 반복구매는 {all}회이다. 모형의 기대는 이보다 {}.",
            ends.replace("다, ", "고, ")
        ),
        Lang::En => format!("To the end there were {all} repeat purchases; expected: {ends}."),
    };
    let (title, x_axis, y_axis) = tracking_axes::<U>(view, (&x, &y), lang);
    let alt = match lang {
        Lang::Ko => format!(
            "모든 고객의 반복구매를 실제와 모형 {}개로 나누어 시간에 따라 그렸다. {finding}",
            models.len()
        ),
        Lang::En => format!(
            "Repeat purchases of all customers over time, seen and as {} model{} expect{} them. {finding}",
            models.len(),
            if models.len() == 1 { "" } else { "s" },
            if models.len() == 1 { "s" } else { "" }
        ),
    };
    let mut x_axis = x_axis;
    for (place, _) in &mut x_axis.ticks {
        *place *= ROOM;
    }
    let plan = Plan { title, finding, size: (640.0, 360.0), x: x_axis, y: y_axis };
    drawn(plan, alt, |canvas| {
        let at = ROOM * x.place(calibration);
        canvas.line(&[(at, 0.0), (at, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
        let mut ends: Vec<(Point, &str)> = Vec::new();
        for (line, &(colour, dash)) in lines.iter().zip(&LINES) {
            let path = line.points.iter().map(|&(time, it)| (ROOM * x.place(time), y.place(it)));
            let path = thinned(path);
            canvas.line(&path, colour, 2.5, dash)?;
            ends.extend(path.last().map(|&end| (end, line.name.as_str())));
        }
        name_ends(canvas, ends)?;
        let up = [0.08, 0.16, 0.9, 0.97].map(|height| (at, height));
        canvas
            .label(lang.pick("검증 기간 →", "holdout →"), &up, &[Side::Right, Side::Left])
            .map(drop)
    })
}

/// How much of the width the lines take; their names stand in the rest.
const ROOM: f64 = 0.78;

/// Names beside where lines end, one under the other in the order of the ends.
fn name_ends(canvas: &mut Canvas<'_>, mut ends: Vec<(Point, &str)>) -> Result<()> {
    const APART: f64 = 0.055;
    ends.sort_by(|a, b| b.0.1.total_cmp(&a.0.1));
    // From the lowest upwards, so that the last one has room above the axis.
    let mut heights: Vec<f64> = Vec::new();
    for ((_, end), _) in ends.iter().rev() {
        let least = heights.last().map_or(0.03, |below| below + APART);
        heights.push(end.max(least));
    }
    let above = (heights.last().copied().unwrap_or_default() - 0.99).max(0.0);
    for (((at, end), name), height) in ends.iter().zip(heights.iter().rev()) {
        let height = height - above;
        canvas.guide(&[(*at, *end), (ROOM + 0.035, height)], GREY, 1.0, Dash::Solid)?;
        canvas.words(name, (ROOM + 0.035, height), Beside::Right)?;
    }
    Ok(())
}
