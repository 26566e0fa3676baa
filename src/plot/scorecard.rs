//! A scorecard: several measures over the same periods, a small panel for each.

use super::canvas::{Beside, Canvas, Marker};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{self, BLUE, Dash, GREY, Letters};
use crate::{Error, Lang, Result, require, text};

/// Panels side by side.
const ACROSS: usize = 2;

/// A panel with the room around it, and the part of it that is drawn on, in pixels.
const PANEL: Point = (290.0, 156.0);
const AREA: Point = (226.0, 84.0);

/// Where the area begins in its panel.
const CORNER: Point = (6.0, 38.0);

/// Several measures over the same periods in small panels, each with a scale of its own from zero.
///
/// Every panel begins at zero (or below, where a value is), so that a rise that is small beside its level looks
/// small. The first and the last value are written beside the line.
///
/// *Korean term:* CRM 성과판 (소형 다중 도표).
///
/// - `periods`: two to 36 names, in order, such as months or quarters
/// - `measures`: one to eight names with units, each with one value for every period
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are fewer than two periods or more than 36; if there is no measure or more than eight; if a measure
/// does not have one value for every period, or has one that is not finite.
///
/// # References
///
/// Tufte, E. R. (1983). *The Visual Display of Quantitative Information*. Cheshire: Graphics Press.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let measures = [("Guests (people)", &[400.0, 440.0][..]), ("Repurchase rate (%)", &[50.0, 48.0][..])];
/// let figure = plot::scorecard(&["2023", "2024"], &measures, Lang::En)?;
/// assert!(figure.alt().contains("Guests (people) 400 → 440; Repurchase rate (%) 50 → 48."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "성과판")]
#[doc(alias = "소형 다중")]
#[doc(alias = "small multiples")]
pub fn scorecard(periods: &[&str], measures: &[(&str, &[f64])], lang: Lang) -> Result<Figure> {
    require::at_least("periods", 2, periods)?;
    super::judge_count("periods", periods.len(), 36)?;
    require::at_least("measures", 1, measures)?;
    super::judge_count("measures", measures.len(), 8)?;
    let mut scales = Vec::with_capacity(measures.len());
    for (place, (_, values)) in measures.iter().enumerate() {
        if values.len() != periods.len() {
            let what = format!(
                "`measures`[{place}] has {} values and there are {} periods",
                values.len(),
                periods.len()
            );
            return Err(Error::Contradiction {
                what,
                rule: "a measure has one value for every period",
            });
        }
        scales.push(Scale::from_zero(values.iter().copied())?);
    }
    let names: Vec<String> =
        measures.iter().map(|(name, _)| text::on_one_line(name.trim())).collect();
    let [start, end] = [periods.first(), periods.last()]
        .map(|name| text::on_one_line(name.map_or("", |name| name.trim())));
    let told: Vec<String> = names
        .iter()
        .zip(measures)
        .map(|(name, (_, values))| format!("{name} {}", change(values)))
        .collect();
    let finding = lang.pick(
        format!("{start}–{end}. 판마다 눈금이 다르며 모두 0부터 시작한다."),
        format!("{start} to {end}. Every panel has a scale of its own, from zero."),
    );
    let rows = measures.len().div_ceil(ACROSS) as f64;
    let size = (PANEL.0 * ACROSS.min(measures.len()) as f64, PANEL.1 * rows);
    let title = lang.pick("성과판: 지표의 흐름", "Scorecard: measures over time");
    let mut buffer = String::new();
    let mut canvas = Canvas::blank(&mut buffer, title.to_owned(), &finding, size)?;
    for (rank, ((name, (_, values)), scale)) in names.iter().zip(measures).zip(&scales).enumerate()
    {
        let left = PANEL.0 * (rank % ACROSS) as f64 + CORNER.0;
        let top = PANEL.1 * (rank / ACROSS) as f64 + CORNER.1;
        let at = |x: f64, y: f64| ((left + x) / size.0, 1.0 - (top + y) / size.1);
        let title = style::shortened(name, Letters::Tick.size(), PANEL.0 - 24.0);
        canvas.words(&title, at(-CORNER.0, -22.0), Beside::Right)?;
        let zero = AREA.1 * (1.0 - scale.place(0.0));
        canvas.line(&[at(0.0, zero), at(AREA.0, zero)], GREY, 1.0, Dash::Solid)?;
        let step = AREA.0 / (values.len() - 1) as f64;
        let path: Vec<Point> = values
            .iter()
            .enumerate()
            .map(|(period, &value)| at(step * period as f64, AREA.1 * (1.0 - scale.place(value))))
            .collect();
        canvas.line(&path, BLUE, 2.0, Dash::Solid)?;
        let below = AREA.1 + 16.0;
        let period = |name: &str| style::shortened(name, Letters::Tick.size(), 110.0);
        canvas.words(&period(&start), at(-CORNER.0, below), Beside::Right)?;
        canvas.words(&period(&end), at(AREA.0 + CORNER.0, below), Beside::Left)?;
        if let ([first, .., last], [start, .., end]) = (&path[..], values) {
            canvas.landmark(*first, Marker::Disc, 4.0, BLUE)?;
            canvas.landmark(*last, Marker::Disc, 4.0, BLUE)?;
            let sides = [Side::RightAbove, Side::RightBelow, Side::Above, Side::Below];
            canvas.label(&text::number(*start), &[*first], &sides)?;
            canvas.words(&text::number(*end), *last, Beside::Right)?;
        }
    }
    let frame = canvas.finish()?;
    let list = told.join("; ");
    let alt = match lang {
        Lang::Ko => format!("지표마다 작은 선 그림 하나를 둔 성과판이다. {finding} {list}."),
        Lang::En => format!("A small line chart for each measure. {finding} {list}."),
    };
    Ok(frame.figure(&buffer, alt))
}

/// `400 → 440`: no percentage, which beside a rate in per cent would be read as points.
fn change(values: &[f64]) -> String {
    let ends = [values.first(), values.last()].map(|it| text::number(it.copied().unwrap_or(0.0)));
    ends.join(" → ")
}
