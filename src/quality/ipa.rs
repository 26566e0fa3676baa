//! What to mend first: importance and performance.

use crate::lists::closed_list;
use crate::stats::mean;
use crate::{Result, require};

closed_list! {
    /// The four quadrants of importance–performance analysis.
    ///
    /// *Korean term:* IPA 사분면.
    ///
    /// Martilla & James (1977).
    IpaQuadrant of "importance-performance-analysis"
    ko "IPA 사분면"
    en "Quadrants of importance–performance analysis"
    {
        Concentrate "concentrate"
            ko "집중 개선": "중요하지만 성과가 낮아 먼저 개선해야 한다."
            en "concentrate here": "Important and badly done: mend this first."
        KeepUp "keep-up"
            ko "유지·강화": "중요하고 성과도 높아 지금처럼 계속한다."
            en "keep up the good work": "Important and well done: go on."
        LowPriority "low-priority"
            ko "낮은 우선순위": "중요하지 않고 성과도 낮아 뒤로 미룬다."
            en "low priority": "Neither important nor well done: leave it."
        Overkill "overkill"
            ko "과잉 노력": "중요하지 않은데 성과가 높아 노력을 옮길 수 있다."
            en "possible overkill": "Not important and well done: effort could go elsewhere."
    }
}

/// Where the two lines of the grid cross.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Crosshair {
    /// At the means of the attributes: something is always below the line, however good the hotel.
    Means,
    /// At fixed points, such as the middle of the scale (4 of 1 to 7).
    At {
        /// The importance from which an attribute counts as important.
        importance: f64,
        /// The performance from which it counts as well done.
        performance: f64,
    },
}

/// The quadrants of several attributes.
#[derive(Debug, Clone, PartialEq)]
pub struct Ipa {
    /// The importance of each attribute, as given.
    pub importance: Vec<f64>,
    /// The performance of each attribute, as given.
    pub performance: Vec<f64>,
    /// The quadrant of each attribute.
    pub quadrants: Vec<IpaQuadrant>,
    /// The importance at which the grid is divided.
    pub importance_line: f64,
    /// The performance at which the grid is divided.
    pub performance_line: f64,
}

/// The quadrant of one attribute.
///
/// ```text
/// important: importance ≥ its line,  well done: performance ≥ its line
/// ```
///
/// An attribute on a line belongs to the high side.
///
/// *Korean term:* 중요도–성과 분석(IPA)의 사분면.
///
/// - `importance`, `performance`: scores of the attribute, each on its scale
/// - `importance_line`, `performance_line`: where the grid is divided; say in every report where that is
/// - result: one of four quadrants
///
/// # Errors
///
/// If a number is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Martilla & James (1977).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, IpaQuadrant};
///
/// // Speed of the check-in: importance 6, performance 4, lines at 5.
/// let check_in = quality::ipa_quadrant(6.0, 4.0, 5.0, 5.0)?;
/// assert_eq!(check_in, IpaQuadrant::Concentrate);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "중요도-성과 분석")]
#[doc(alias = "IPA")]
pub fn ipa_quadrant(
    importance: f64,
    performance: f64,
    importance_line: f64,
    performance_line: f64,
) -> Result<IpaQuadrant> {
    for (name, value) in [
        ("importance", importance),
        ("performance", performance),
        ("importance_line", importance_line),
        ("performance_line", performance_line),
    ] {
        require::measurement(name, value)?;
    }
    Ok(quadrant(importance >= importance_line, performance >= performance_line))
}

/// The quadrants of several attributes at once.
///
/// ```text
/// important: importance ≥ its line,  well done: performance ≥ its line
/// ```
///
/// *Korean term:* 중요도–성과 분석(IPA).
///
/// - `importance`, `performance`: one score per attribute
/// - `crosshair`: where the grid is divided
/// - result: the quadrants, in the order of the input, with the lines
///
/// # Errors
///
/// If the slices differ in length or are empty, or a number is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Martilla & James (1977).
///
/// # Examples
///
/// ```
/// use tourism_marketing::quality::{self, Crosshair, IpaQuadrant};
///
/// // Check-in, breakfast, minibar, lobby.
/// let at = Crosshair::At { importance: 5.0, performance: 5.0 };
/// let hotel = quality::ipa(&[6.0, 6.0, 4.0, 4.0], &[4.0, 6.0, 4.0, 6.0], at)?;
/// assert_eq!(hotel.quadrants, IpaQuadrant::ALL);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "중요도-성과 분석")]
#[doc(alias = "importance-performance analysis")]
pub fn ipa(importance: &[f64], performance: &[f64], crosshair: Crosshair) -> Result<Ipa> {
    require::same_length("importance", importance, "performance", performance)?;
    require::at_least("importance", 1, importance)?;
    require::measurements("importance", importance)?;
    require::measurements("performance", performance)?;
    let (importance_line, performance_line) = match crosshair {
        Crosshair::Means => (mean(importance), mean(performance)),
        Crosshair::At { importance, performance } => {
            require::measurement("crosshair.importance", importance)?;
            require::measurement("crosshair.performance", performance)?;
            (importance, performance)
        }
    };
    let quadrants = importance
        .iter()
        .zip(performance)
        .map(|(&i, &p)| quadrant(i >= importance_line, p >= performance_line))
        .collect();
    let (importance, performance) = (importance.to_vec(), performance.to_vec());
    Ok(Ipa { importance, performance, quadrants, importance_line, performance_line })
}

fn quadrant(important: bool, well_done: bool) -> IpaQuadrant {
    match (important, well_done) {
        (true, false) => IpaQuadrant::Concentrate,
        (true, true) => IpaQuadrant::KeepUp,
        (false, false) => IpaQuadrant::LowPriority,
        (false, true) => IpaQuadrant::Overkill,
    }
}
