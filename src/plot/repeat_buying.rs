//! Repeat buying, seen and expected.

use super::canvas::{Axis, Canvas, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, SKY, VERMILLION};
use crate::clv::{Frequencies, TimeUnit, Tracking};
use crate::{Error, Lang, Result, require, text};

/// Which repeat purchases a tracking plot shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TrackingView {
    /// All since the first day.
    Cumulative,
    /// Those of each unit of time.
    Incremental,
}

impl TrackingView {
    /// Both views.
    pub const ALL: [Self; 2] = [Self::Cumulative, Self::Incremental];

    /// A word that never changes: `cumulative` or `incremental`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Cumulative => "cumulative",
            Self::Incremental => "incremental",
        }
    }

    /// The name in `lang`.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Cumulative => lang.pick("누적", "cumulative"),
            Self::Incremental => lang.pick("기간별", "by unit of time"),
        }
    }

    /// What it shows, in one sentence.
    #[must_use]
    pub fn description(self, lang: Lang) -> &'static str {
        match self {
            Self::Cumulative => lang.pick(
                "첫날부터의 반복구매를 모두 더한다.",
                "All repeat purchases since the first day.",
            ),
            Self::Incremental => lang.pick(
                "각 기간의 반복구매를 따로 센다.",
                "The repeat purchases of each unit of time.",
            ),
        }
    }
}

/// Repeat purchases of all customers over time, seen and expected: does the forecast hold where it was not fitted?
///
/// Right of the broken line is the holdout.
///
/// *Korean term:* 반복구매 추적 그림.
///
/// - `tracking`: as the models of [`clv`](crate::clv) give it
/// - `view`: cumulative or by unit of time
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the series are empty or differ in length, or hold a number that is negative, not finite or too large to be drawn.
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
/// let tracking = Tracking {
///     times: vec![Weeks(1.0), Weeks(2.0), Weeks(3.0)],
///     actual: vec![10.0, 30.0, 60.0], // stays
///     expected: vec![12.0, 31.0, 57.0],
///     calibration_end: Weeks(2.0),
/// };
/// let figure = plot::tracking(&tracking, TrackingView::Cumulative, Lang::En)?;
/// assert!(figure.alt().contains("5 % below"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "반복구매 추적")]
pub fn tracking<U: TimeUnit>(
    tracking: &Tracking<U>,
    view: TrackingView,
    lang: Lang,
) -> Result<Figure> {
    judge(tracking)?;
    let times: Vec<f64> = tracking.times.iter().map(|time| time.number()).collect();
    let calibration = tracking.calibration_end.number();
    let (actual, expected) = (of_view(view, &tracking.actual), of_view(view, &tracking.expected));
    let x = Scale::from_zero(times.iter().copied().chain([calibration]))?;
    let y = Scale::from_zero(actual.iter().chain(&expected).copied())?;
    let (seen, model) = (
        tracking.actual.last().copied().unwrap_or_default(),
        tracking.expected.last().copied().unwrap_or_default(),
    );
    let (all, forecast) = (text::number(seen), text::number(model));
    let off = off(model, seen, lang);
    let finding = match lang {
        Lang::Ko => {
            format!("마지막까지 반복구매는 {all}회이고, 모형의 기대는 {forecast}회로 {off}.")
        }
        Lang::En => format!(
            "To the end there were {all} repeat purchases; the model expects {forecast}, {off}."
        ),
    };
    let (title, x_axis, y_axis) = tracking_axes::<U>(view, (&x, &y), lang);
    let plan = Plan { title, finding: finding.clone(), size: (580.0, 350.0), x: x_axis, y: y_axis };
    let alt = match lang {
        Lang::Ko => {
            format!("모든 고객의 반복구매를 실제와 모형으로 나누어 시간에 따라 그렸다. {finding}")
        }
        Lang::En => {
            format!("Repeat purchases of all customers over time, seen and expected. {finding}")
        }
    };
    drawn(plan, alt, |canvas| {
        let at = x.place(calibration);
        canvas.line(&[(at, 0.0), (at, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
        let path = |values: &[f64]| -> Vec<Point> {
            times
                .iter()
                .zip(values)
                .map(|(time, value)| (x.place(*time), y.place(*value)))
                .collect()
        };
        let (seen, model) = (path(&actual), path(&expected));
        canvas.line(&thinned(seen.iter().copied()), BLUE, 2.5, Dash::Solid)?;
        canvas.line(&thinned(model.iter().copied()), VERMILLION, 2.5, Dash::Broken(8, 5))?;
        let up = [0.08, 0.16, 0.9, 0.97].map(|height| (at, height));
        canvas.label(lang.pick("검증 기간 →", "holdout →"), &up, &[Side::Right, Side::Left])?;
        label_lines(canvas, (&seen, &model), lang)
    })
}

/// A tracking may have been made by hand.
pub(super) fn judge<U: TimeUnit>(tracking: &Tracking<U>) -> Result<()> {
    let times: Vec<f64> = tracking.times.iter().map(|time| time.number()).collect();
    require::at_least("times", 2, &times)?;
    require::same_length("times", &times, "actual", &tracking.actual)?;
    require::same_length("times", &times, "expected", &tracking.expected)?;
    require::amount("calibration_end", tracking.calibration_end.number())?;
    for (name, values) in
        [("times", &times), ("actual", &tracking.actual), ("expected", &tracking.expected)]
    {
        require::not_negative(name, values)?;
    }
    Ok(())
}

/// The series of `view` from cumulative ones.
pub(super) fn of_view(view: TrackingView, sums: &[f64]) -> Vec<f64> {
    match view {
        TrackingView::Cumulative => sums.to_vec(),
        TrackingView::Incremental => {
            std::iter::once(0.0).chain(sums.iter().copied()).zip(sums).map(|(a, b)| b - a).collect()
        }
    }
}

/// How far a model is off, in words: `5 % below`.
pub(super) fn off(model: f64, seen: f64, lang: Lang) -> String {
    let off = if seen > 0.0 {
        format!("{:.0} %", ((model / seen - 1.0).abs() * 100.0).min(1e6))
    } else {
        "–".to_owned()
    };
    match (lang, model < seen) {
        (Lang::Ko, true) => format!("{off} 적다"),
        (Lang::Ko, false) => format!("{off} 많다"),
        (Lang::En, true) => format!("{off} below"),
        (Lang::En, false) => format!("{off} above"),
    }
}

/// The title and the axes of a tracking plot.
pub(super) fn tracking_axes<U: TimeUnit>(
    view: TrackingView,
    (x, y): (&Scale, &Scale),
    lang: Lang,
) -> (String, Axis, Axis) {
    let unit = U::name(lang);
    let title = match view {
        TrackingView::Cumulative => {
            lang.pick("누적 반복구매 추적", "Repeat purchases, cumulative").to_owned()
        }
        TrackingView::Incremental => {
            lang.pick("기간별 반복구매 추적", "Repeat purchases over time").to_owned()
        }
    };
    let since = match lang {
        Lang::Ko => format!("첫 거래일 이후 ({unit})"),
        Lang::En => format!("Since the first day of the log ({unit})"),
    };
    (title, x.axis(since, false), y.axis(lang.pick("반복구매 (회)", "Repeat purchases"), true))
}

fn label_lines(
    canvas: &mut Canvas<'_>,
    (seen, model): (&[Point], &[Point]),
    lang: Lang,
) -> Result<()> {
    let tail = |path: &[Point]| -> Vec<Point> {
        path.iter()
            .rev()
            .take(path.len().div_ceil(2))
            .step_by(path.len() / 40 + 1)
            .copied()
            .collect()
    };
    let last = |path: &[Point]| path.last().map_or(0.0, |(_, height)| *height);
    let above = [Side::LeftAbove, Side::Above, Side::Left];
    let below = [Side::RightBelow, Side::Below, Side::LeftBelow, Side::Right];
    let model_below = last(model) < last(seen);
    let (first, second) =
        if model_below { (&above[..], &below[..]) } else { (&below[..], &above[..]) };
    canvas.label(lang.pick("실제", "actual"), &tail(seen), first)?;
    canvas.label(lang.pick("모형", "model"), &tail(model), second).map(drop)
}

/// How many customers bought again so often, seen and expected.
///
/// *Korean term:* 구매빈도 분포 (실제와 모형).
///
/// - `frequencies`: as the models of [`clv`](crate::clv) give them, at most 25 of them
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the series are empty or differ in length, are longer than 25, or hold a number that is negative, not finite or
/// too large to be drawn.
///
/// # References
///
/// Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). "Counting your customers" the easy way. *Marketing Science*,
/// 24(2), 275–284, figure 1.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::Frequencies;
/// use tourism_marketing::{Lang, plot};
///
/// let actual = vec![1411.0, 439.0, 214.0, 293.0]; // customers with 0, 1, 2, 3 or more repeat purchases
/// let frequencies = Frequencies { actual, expected: vec![1407.0, 440.0, 208.0, 302.0] };
/// let figure = plot::frequencies(&frequencies, Lang::En)?;
/// assert!(figure.alt().contains("0: 1,411 (1,407)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "구매빈도 분포")]
pub fn frequencies(frequencies: &Frequencies, lang: Lang) -> Result<Figure> {
    let Frequencies { actual, expected } = frequencies;
    require::at_least("actual", 2, actual)?;
    require::same_length("actual", actual, "expected", expected)?;
    super::judge_count("actual", actual.len(), 25)?;
    require::not_negative("actual", actual)?;
    require::not_negative("expected", expected)?;
    let y = Scale::from_zero(actual.iter().chain(expected).copied())?;
    let last = actual.len() - 1;
    let name = |place: usize| format!("{place}{}", if place == last { "+" } else { "" });
    let n = actual.len() as f64;
    let middle = |place: usize| (place as f64 + 0.5) / n;
    let worst = actual
        .iter()
        .zip(expected)
        .enumerate()
        .map(|(place, (a, b))| (place, (a - b).abs()))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    let (place, off) = worst.ok_or(Error::TooFew { name: "actual", need: 2, got: 0 })?;
    let (place, off) = (name(place), text::number(off.round()));
    let finding = match lang {
        Lang::Ko => format!("모형이 가장 크게 벗어난 곳은 반복구매 {place}회로, {off}명 차이다."),
        Lang::En => {
            format!("The model is off most at {place} repeat purchases, by {off} customers.")
        }
    };
    let counts: Vec<String> = actual
        .iter()
        .zip(expected)
        .enumerate()
        .map(|(place, (a, b))| {
            format!("{}: {} ({})", name(place), text::number(*a), text::number(b.round()))
        })
        .collect();
    let counts = counts.join(", ");
    let alt = match lang {
        Lang::Ko => format!("반복구매 횟수별 고객 수를 실제(모형)로 그렸다: {counts}. {finding}"),
        Lang::En => format!("Customers by repeat purchases, seen (expected): {counts}. {finding}"),
    };
    let ticks = (0..actual.len()).map(|place| (middle(place), name(place))).collect();
    let plan = Plan {
        title: lang
            .pick("구매빈도 분포: 실제와 모형", "Repeat purchases, seen and expected")
            .to_owned(),
        finding,
        size: (580.0, 340.0),
        x: Axis {
            title: lang.pick("반복구매 (회)", "Repeat purchases").to_owned(),
            ticks,
            grid: false,
        },
        y: y.axis(lang.pick("고객 (명)", "Customers"), true),
    };
    drawn(plan, alt, |canvas| {
        let half = 0.4 / n;
        let mut tops = (Vec::new(), Vec::new());
        for (place, (a, b)) in actual.iter().zip(expected).enumerate() {
            let at = middle(place);
            canvas.bar(at - half, at - 0.05 * half, y.place(*a), BLUE)?;
            canvas.bar(at + 0.05 * half, at + half, y.place(*b), SKY)?;
            tops.0.push((at - half / 2.0, y.place(*a)));
            tops.1.push((at + half / 2.0, y.place(*b)));
        }
        canvas.label(lang.pick("실제", "actual"), &tops.0, &[Side::Above])?;
        canvas
            .label(
                lang.pick("모형", "model"),
                &tops.1,
                &[Side::Right, Side::RightAbove, Side::Above],
            )
            .map(drop)
    })
}
