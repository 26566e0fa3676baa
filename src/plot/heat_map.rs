//! Recency by frequency.

use super::canvas::{Axis, Canvas, Plan, drawn};
use super::figure::Figure;
use super::style::BLUE;
use crate::segment::{RfmCell, RfmGrid};
use crate::{Error, Lang, Result, require, text};

/// What the cells of a heat map show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CellMeasure {
    /// How many customers are in the cell.
    Customers,
    /// What they spend on average.
    MeanAmount,
}

impl CellMeasure {
    /// Both measures.
    pub const ALL: [Self; 2] = [Self::Customers, Self::MeanAmount];

    /// A word that never changes: `customers` or `mean-amount`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::MeanAmount => "mean-amount",
        }
    }

    /// The name in `lang`.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Customers => lang.pick("고객 수 (명)", "customers"),
            Self::MeanAmount => {
                lang.pick("평균 금액 (자료의 통화)", "mean amount (currency of the data)")
            }
        }
    }

    /// What it says, in one sentence.
    #[must_use]
    pub fn description(self, lang: Lang) -> &'static str {
        match self {
            Self::Customers => {
                lang.pick("칸에 든 고객의 수이다.", "How many customers are in the cell.")
            }
            Self::MeanAmount => lang.pick(
                "칸에 든 고객의 평균 금액이다.",
                "What the customers of the cell spend on average.",
            ),
        }
    }

    fn of(self, cell: &RfmCell) -> Option<f64> {
        match self {
            Self::Customers => Some(cell.customers as f64),
            Self::MeanAmount => cell.mean,
        }
    }
}

/// Recency by frequency as a heat map, with the number in each cell.
///
/// The best customers are right above. The darker a cell, the larger its number, which is written in it.
///
/// *Korean term:* RFM 히트맵.
///
/// - `grid`: as [`rfm_grid`](crate::segment::rfm_grid) gives it
/// - `measure`: what the cells show
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the grid does not have as many rows and columns as it has tiles, has none or more than 10, or holds a
/// mean that is not finite.
///
/// # References
///
/// Hughes, A. M. (2005). *Strategic Database Marketing*, 3rd ed. New York: McGraw-Hill.
///
/// # Examples
///
/// ```
/// use tourism_marketing::plot::{self, CellMeasure};
/// use tourism_marketing::{Lang, segment};
///
/// let days = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0]; // since the last stay
/// let stays = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
/// let spend = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0]; // 10,000 KRW
/// let scores = segment::rfm_independent(&days, &stays, &spend, 2)?;
/// let grid = segment::rfm_grid(&scores, &spend, 2)?;
/// let figure = plot::rfm_heat_map(&grid, CellMeasure::Customers, Lang::En)?;
/// assert!(figure.alt().contains("R2: 2, 2"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "RFM 히트맵")]
#[doc(alias = "heat map")]
pub fn rfm_heat_map(grid: &RfmGrid, measure: CellMeasure, lang: Lang) -> Result<Figure> {
    judge(grid)?;
    let n = grid.tiles as f64;
    let ticks = |letter: &str| {
        (1..=grid.tiles).map(|tile| ((tile as f64 - 0.5) / n, format!("{letter}{tile}"))).collect()
    };
    let x = lang.pick("빈도 (F, 오른쪽일수록 자주)", "Frequency (F, more often to the right)");
    let y = lang.pick("최근성 (R, 위일수록 최근)", "Recency (R, more recent above)");
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("RFM 히트맵: {}", measure.label(lang)),
            Lang::En => format!("RFM heat map: {}", measure.label(lang)),
        },
        finding: finding(grid, lang),
        size: ((92.0 * n).max(320.0), (52.0 * n).max(160.0)),
        x: Axis { title: x.to_owned(), ticks: ticks("F"), grid: false },
        y: Axis { title: y.to_owned(), ticks: ticks("R"), grid: false },
    };
    drawn(plan, alt(grid, measure, lang), |canvas| draw(canvas, grid, measure))
}

/// A grid may have been made by hand.
fn judge(grid: &RfmGrid) -> Result<()> {
    require::whole("tiles", grid.tiles, 1..=10, "from 1 to 10")?;
    if grid.cells.len() != grid.tiles || grid.cells.iter().any(|row| row.len() != grid.tiles) {
        let what = format!("`cells` is not {0} rows of {0} cells", grid.tiles);
        return Err(Error::Contradiction {
            what,
            rule: "the grid has `tiles` rows of `tiles` cells",
        });
    }
    let means: Vec<f64> = grid.cells.iter().flatten().filter_map(|cell| cell.mean).collect();
    require::all_finite("mean", &means)
}

fn draw(canvas: &mut Canvas<'_>, grid: &RfmGrid, measure: CellMeasure) -> Result<()> {
    let n = grid.tiles as f64;
    let values = || grid.cells.iter().flatten().filter_map(|cell| measure.of(cell));
    let largest = values().fold(0.0, f64::max);
    for (row, cells) in grid.cells.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let (left, below) = (column as f64 / n, row as f64 / n);
            let value = measure.of(cell);
            // Dark letters must stay legible on the darkest cell.
            let part = value.map_or(0.0, |value| (value / largest).clamp(0.0, 1.0));
            let opacity = if part > 0.0 { 0.06 + 0.44 * part } else { 0.0 };
            let gap = 0.008;
            canvas.shade(
                (left + gap, below + gap),
                (left + 1.0 / n - gap, below + 1.0 / n - gap),
                BLUE,
                opacity,
            )?;
            let middle = (left + 0.5 / n, below + 0.5 / n);
            canvas.inscription(&value.map_or_else(|| "–".to_owned(), text::number), middle)?;
        }
    }
    Ok(())
}

/// How many customers there are, and how many are best or worst in both.
fn finding(grid: &RfmGrid, lang: Lang) -> String {
    let all =
        grid.cells.iter().flatten().fold(0_usize, |sum, cell| sum.saturating_add(cell.customers));
    let corner = |row: Option<&Vec<RfmCell>>, last: bool| {
        let cell = row.and_then(|row| if last { row.last() } else { row.first() });
        text::count(cell.map_or(0, |cell| cell.customers))
    };
    let (best, worst) = (corner(grid.cells.last(), true), corner(grid.cells.first(), false));
    let all = text::customers(all, lang);
    match lang {
        Lang::Ko => format!(
            "{all} 가운데 {best}명이 최근성과 빈도 모두 최고 등급이고, {worst}명이 모두 최저 등급이다."
        ),
        Lang::En => format!(
            "Of {all}, {best} are best in both recency and frequency, {worst} worst in both."
        ),
    }
}

fn alt(grid: &RfmGrid, measure: CellMeasure, lang: Lang) -> String {
    let rows: Vec<String> = grid
        .cells
        .iter()
        .enumerate()
        .rev()
        .map(|(row, cells)| {
            let numbers: Vec<String> = cells
                .iter()
                .map(|cell| measure.of(cell).map_or_else(|| "–".to_owned(), text::number))
                .collect();
            format!("R{}: {}", row + 1, numbers.join(", "))
        })
        .collect();
    let (finding, rows) = (finding(grid, lang), rows.join("; "));
    match lang {
        Lang::Ko => format!(
            "최근성(R)과 빈도(F)별 히트맵이다: {}. {finding} F1부터 차례로 {rows}.",
            measure.label(lang)
        ),
        Lang::En => format!(
            "Heat map of recency (R) by frequency (F): {}. {finding} From F1 on, {rows}.",
            measure.label(lang)
        ),
    }
}
