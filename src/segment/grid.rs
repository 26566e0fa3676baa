//! The cells of recency and frequency.

use super::rfm::RfmScore;
use crate::{Error, Result, numeric, require};

/// More tiles than this make a grid that nobody reads.
const MOST_TILES: usize = 10;

/// The customers with one recency score and one frequency score.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RfmCell {
    /// How many customers.
    pub customers: usize,
    /// Their mean amount; `None` where there is nobody.
    pub mean: Option<f64>,
}

/// Recency by frequency: how many customers are in each cell, and what they spend on average.
#[derive(Debug, Clone, PartialEq)]
pub struct RfmGrid {
    /// How many scores there are on each side.
    pub tiles: usize,
    /// `cells[r][f]` holds the customers with R = r + 1 and F = f + 1.
    pub cells: Vec<Vec<RfmCell>>,
}

/// The cells of recency and frequency, with counts and mean amounts.
///
/// *Korean term:* RFM 히트맵의 칸 (최근성 × 빈도).
///
/// - `scores`: of each customer, as [`rfm_independent`](super::rfm_independent) or
///   [`rfm_nested`](super::rfm_nested) gives them
/// - `monetary`: the amount of each customer, in the same order and one currency
/// - `tiles`: n of those scores, 1 to 10
/// - result: n × n cells
///
/// # Errors
///
/// If the lists are empty or differ in length, if an amount is not finite, if `tiles` is outside its range, or
/// if a score is not between 1 and `tiles`.
///
/// # References
///
/// Hughes (2005).
///
/// # Examples
///
/// ```
/// use tourism_marketing::segment;
///
/// let days = [5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 120.0, 200.0]; // since the last stay
/// let stays = [9.0, 2.0, 7.0, 1.0, 6.0, 1.0, 3.0, 2.0];
/// let spend = [90.0, 80.0, 70.0, 10.0, 60.0, 20.0, 30.0, 5.0]; // 10,000 KRW
/// let scores = segment::rfm_independent(&days, &stays, &spend, 2)?;
/// let grid = segment::rfm_grid(&scores, &spend, 2)?;
/// let best = grid.cells[1][1];
/// assert_eq!((best.customers, best.mean), (2, Some(80.0))); // recent and frequent
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "RFM 히트맵")]
pub fn rfm_grid(scores: &[RfmScore], monetary: &[f64], tiles: usize) -> Result<RfmGrid> {
    require::same_length("scores", scores, "monetary", monetary)?;
    require::at_least("scores", 1, scores)?;
    require::all_finite("monetary", monetary)?;
    require::whole("tiles", tiles, 1..=MOST_TILES, "from 1 to 10")?;
    let mut amounts = vec![vec![Vec::new(); tiles]; tiles];
    for (index, (score, &amount)) in scores.iter().zip(monetary).enumerate() {
        for part in [score.recency, score.frequency, score.monetary] {
            if !(1..=tiles).contains(&part) {
                let (name, rule) = ("scores", "made of scores from 1 to `tiles`");
                let value = part as f64;
                return Err(Error::ItemOutOfRange { name, index, value, rule });
            }
        }
        let row = amounts.get_mut(score.recency - 1);
        if let Some(cell) = row.and_then(|row| row.get_mut(score.frequency - 1)) {
            cell.push(amount);
        }
    }
    let cell = |amounts: Vec<f64>| {
        let customers = amounts.len();
        if customers == 0 {
            return Ok(RfmCell::default());
        }
        let sum = require::computed("the mean amount of a cell", numeric::sum(amounts))?;
        Ok(RfmCell { customers, mean: Some(sum / customers as f64) })
    };
    let cells = amounts
        .into_iter()
        .map(|row| row.into_iter().map(cell).collect::<Result<Vec<RfmCell>>>())
        .collect::<Result<Vec<_>>>()?;
    Ok(RfmGrid { tiles, cells })
}
