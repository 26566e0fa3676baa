//! Forecasts over frequency and recency.

use super::canvas::{Axis, Canvas, Plan, drawn};
use super::figure::Figure;
use super::style::BLUE;
use crate::clv::{ForecastGrid, Score, TimeUnit};
use crate::{Error, Lang, Result, require, text};

/// What a map of forecasts shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ForecastMeasure {
    /// The probability of being there still.
    Alive,
    /// The purchases to be expected.
    Purchases,
}

impl ForecastMeasure {
    /// Both measures.
    pub const ALL: [Self; 2] = [Self::Alive, Self::Purchases];

    /// A word that never changes: `alive` or `purchases`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Alive => "alive",
            Self::Purchases => "purchases",
        }
    }

    /// The name in `lang`.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Alive => lang.pick("생존확률", "probability of being there"),
            Self::Purchases => lang.pick("기대 구매 횟수", "expected purchases"),
        }
    }

    /// What it says, in one sentence.
    #[must_use]
    pub fn description(self, lang: Lang) -> &'static str {
        match self {
            Self::Alive => lang.pick(
                "아직 떠나지 않았을 확률이다.",
                "The probability that the customer has not left.",
            ),
            Self::Purchases => lang.pick(
                "앞으로의 기간에 기대되는 구매 횟수이다.",
                "The purchases that are to be expected in the time ahead.",
            ),
        }
    }

    fn of(self, score: &Score) -> f64 {
        match self {
            Self::Alive => score.probability_alive,
            Self::Purchases => score.expected_purchases,
        }
    }

    fn written(self, score: &Score) -> String {
        match self {
            Self::Alive => format!("{:.0}", 100.0 * score.probability_alive),
            Self::Purchases if score.expected_purchases < 9.95 => {
                format!("{:.1}", score.expected_purchases)
            }
            Self::Purchases => text::number(score.expected_purchases.round()),
        }
    }
}

/// Frequency by recency as a heat map of what a model expects, with the number in each cell.
///
/// All customers of the map first bought equally long ago. Upwards the last purchase is more recent, to the right there
/// were more of them; the darker a cell, the larger its number.
///
/// *Korean term:* 구매빈도와 최근성별 예측 히트맵.
///
/// - `grid`: as [`BgNbd::grid`](crate::clv::BgNbd::grid) gives it, up to 25 repeat purchases
/// - `measure`: what the cells show
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the grid does not have a row per recency and a column per frequency, has fewer than two or more than 26 of
/// either, or holds a number that is not finite.
///
/// # References
///
/// Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). RFM and CLV: using iso-value curves for customer base analysis.
/// *Journal of Marketing Research*, 42(4), 415–430.
///
/// # Examples
///
/// ```
/// use tourism_marketing::clv::{BgNbd, Weeks};
/// use tourism_marketing::plot::{self, ForecastMeasure};
/// use tourism_marketing::Lang;
///
/// let model = BgNbd { r: 0.3, alpha: Weeks(6.0), a: 0.8, b: 2.4 }; // guests of a hotel
/// let grid = model.grid(Weeks(52.0), 10, Weeks(26.0))?; // first stay a year ago, half a year ahead
/// let figure = plot::forecast_map(&grid, ForecastMeasure::Alive, Lang::En)?;
/// assert!(figure.alt().contains("After 26 weeks of silence"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "생존확률 히트맵")]
#[doc(alias = "heat map")]
pub fn forecast_map<U: TimeUnit>(
    grid: &ForecastGrid<U>,
    measure: ForecastMeasure,
    lang: Lang,
) -> Result<Figure> {
    judge(grid)?;
    let (columns, rows) = (grid.frequencies.len(), grid.recencies.len());
    let middle = |place: usize, of: usize| (place as f64 + 0.5) / of as f64;
    let unit = U::name(lang);
    let (age, time) = (text::number(grid.age.number()), text::number(grid.time.number()));
    let finding = finding(grid, measure, lang);
    let plan = Plan {
        title: match (lang, measure) {
            (Lang::Ko, ForecastMeasure::Alive) => "구매빈도와 최근성별 생존확률 (%)".to_owned(),
            (Lang::En, ForecastMeasure::Alive) => {
                "Probability of being there by frequency and recency (%)".to_owned()
            }
            (Lang::Ko, ForecastMeasure::Purchases) => {
                format!("구매빈도와 최근성별 기대 구매 횟수, 앞으로 {time}{unit}")
            }
            (Lang::En, ForecastMeasure::Purchases) => {
                format!("Expected purchases in the next {time} {unit}")
            }
        },
        finding: finding.clone(),
        size: ((36.0 * columns as f64).max(420.0), (26.0 * rows as f64).max(120.0)),
        x: Axis {
            title: match lang {
                Lang::Ko => format!("반복구매 (회), 첫 구매 후 {age}{unit} 된 고객"),
                Lang::En => format!("Repeat purchases of customers first seen {age} {unit} ago"),
            },
            ticks: (0..columns)
                .zip(&grid.frequencies)
                .map(|(place, x)| (middle(place, columns), x.to_string()))
                .collect(),
            grid: false,
        },
        y: Axis {
            title: match lang {
                Lang::Ko => format!("최근성: 첫 구매부터 마지막 구매까지 ({unit})"),
                Lang::En => format!("Recency: first to last purchase ({unit})"),
            },
            ticks: (0..rows)
                .zip(&grid.recencies)
                .map(|(place, recency)| {
                    (middle(place, rows), text::number((recency.number() * 10.0).round() / 10.0))
                })
                .collect(),
            grid: false,
        },
    };
    drawn(plan, alt(grid, measure, &finding, lang), |canvas| draw(canvas, grid, measure))
}

/// A grid may have been made by hand.
fn judge<U: TimeUnit>(grid: &ForecastGrid<U>) -> Result<()> {
    let range = "from 2 to 26";
    require::whole("frequencies", grid.frequencies.len(), 2..=26, range)?;
    require::whole("recencies", grid.recencies.len(), 2..=26, range)?;
    let columns = grid.frequencies.len();
    if grid.scores.len() != grid.recencies.len()
        || grid.scores.iter().any(|row| row.len() != columns)
    {
        let what = format!("`scores` is not {} rows of {columns} cells", grid.recencies.len());
        let rule = "the grid has a row per recency and a column per frequency";
        return Err(Error::Contradiction { what, rule });
    }
    let numbers: Vec<f64> =
        grid.recencies.iter().chain([&grid.age, &grid.time]).map(|it| it.number()).collect();
    require::not_negative("recencies", &numbers)?;
    for score in grid.scores.iter().flatten().flatten() {
        require::rate("probability_alive", score.probability_alive)?;
        require::amount("expected_purchases", score.expected_purchases)?;
    }
    Ok(())
}

fn draw<U: TimeUnit>(
    canvas: &mut Canvas<'_>,
    grid: &ForecastGrid<U>,
    measure: ForecastMeasure,
) -> Result<()> {
    let (width, height) = (1.0 / grid.frequencies.len() as f64, 1.0 / grid.recencies.len() as f64);
    let largest = match measure {
        ForecastMeasure::Alive => 1.0,
        ForecastMeasure::Purchases => {
            grid.scores.iter().flatten().flatten().map(|it| measure.of(it)).fold(0.0, f64::max)
        }
    };
    for (row, scores) in grid.scores.iter().enumerate() {
        for (column, score) in scores.iter().enumerate() {
            let Some(score) = score else { continue };
            let (left, below) = (column as f64 * width, row as f64 * height);
            let part = if largest > 0.0 { measure.of(score) / largest } else { 0.0 };
            let (from, to) = (
                (left + 0.02 * width, below + 0.04 * height),
                (left + 0.98 * width, below + 0.96 * height),
            );
            // Dark letters must stay legible on the darkest cell.
            canvas.shade(from, to, BLUE, 0.03 + 0.55 * part)?;
            let middle = (left + 0.5 * width, below + 0.5 * height);
            canvas.inscription(&measure.written(score), middle)?;
        }
    }
    Ok(())
}

/// What half of the age in silence means for who bought rarely and for who bought often.
fn finding<U: TimeUnit>(grid: &ForecastGrid<U>, measure: ForecastMeasure, lang: Lang) -> String {
    let unit = U::name(lang);
    let half = grid.recencies.len() / 2;
    let recency = grid.recencies.get(half).map_or(0.0, |it| it.number());
    let quiet = text::number(((grid.age.number() - recency) * 10.0).round() / 10.0);
    let row: Vec<(u32, Score)> = grid
        .frequencies
        .iter()
        .zip(grid.scores.get(half).into_iter().flatten())
        .filter_map(|(x, score)| score.map(|score| (*x, score)))
        .collect();
    let (Some((few, first)), Some((many, last))) = (row.first(), row.last()) else {
        return String::new();
    };
    match measure {
        ForecastMeasure::Alive => {
            let (first, last) = (chance(first), chance(last));
            match lang {
                Lang::Ko => format!(
                    "{quiet}{unit} 동안 구매가 없으면 생존확률은 반복구매 {few}회 고객이 {first}, {many}회 고객이 {last}이다."
                ),
                Lang::En => format!(
                    "After {quiet} {unit} of silence, who had bought again {} is still there with a probability of {first}, \
                     who had {} of {last}.",
                    times(*few),
                    times(*many)
                ),
            }
        }
        ForecastMeasure::Purchases => {
            let of = |it: &(u32, Score)| it.1.expected_purchases;
            let best = row.iter().max_by(|a, b| of(a).total_cmp(&of(b)));
            let Some((best, score)) = best else { return String::new() };
            let (number, last) = (measure.written(score), measure.written(last));
            match lang {
                Lang::Ko if best == many => format!(
                    "{quiet}{unit} 동안 구매가 없어도 반복구매 {many}회 고객에게 가장 많은 {last}회가 기대된다."
                ),
                Lang::En if best == many => format!(
                    "Even after {quiet} {unit} of silence most is to be expected of who had bought again {}: {last}.",
                    times(*many)
                ),
                Lang::Ko => format!(
                    "{quiet}{unit} 동안 구매가 없으면 가장 많이 기대되는 고객은 반복구매 {best}회 고객이고({number}회), {many}회 \
                     고객이 아니다({last}회)."
                ),
                Lang::En => format!(
                    "After {quiet} {unit} of silence most is to be expected of who had bought again {} ({number}), not {} \
                     ({last}).",
                    times(*best),
                    times(*many)
                ),
            }
        }
    }
}

/// A probability in whole per cents.
fn chance(score: &Score) -> String {
    if score.probability_alive < 0.005 {
        return "< 1 %".to_owned();
    }
    format!("{:.0} %", 100.0 * score.probability_alive)
}

fn times(number: u32) -> String {
    match number {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{number} times"),
    }
}

fn alt<U: TimeUnit>(
    grid: &ForecastGrid<U>,
    measure: ForecastMeasure,
    finding: &str,
    lang: Lang,
) -> String {
    // The whole map would take minutes to be read out: its lowest, middle and top row.
    let last = grid.recencies.len() - 1;
    let rows: Vec<String> = [last, last.div_ceil(2), 1]
        .iter()
        .filter_map(|&place| {
            let recency = text::number(grid.recencies.get(place)?.number());
            let cells: Vec<String> =
                grid.scores.get(place)?.iter().flatten().map(|it| measure.written(it)).collect();
            Some(format!("{recency}: {}", cells.join(", ")))
        })
        .collect();
    let (rows, name) = (rows.join("; "), measure.label(lang));
    match lang {
        Lang::Ko => format!("구매빈도와 최근성별 {name} 히트맵이다. {finding} 최근성별로 {rows}."),
        Lang::En => {
            format!(
                "Heat map of the {name} by frequency and recency. {finding} By recency, {rows}."
            )
        }
    }
}
