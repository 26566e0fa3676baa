//! Whether groups differ when scores are only ranks.

use super::correlation::ranks;
use super::distribution::chi_square_upper;
use crate::{Error, Result, numeric, require};

/// A comparison of groups by ranks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankTest {
    /// H, corrected for ties; follows χ² if the groups do not differ.
    pub h: f64,
    /// Degrees of freedom: groups − 1.
    pub df: usize,
    /// The p-value.
    pub p_value: f64,
    /// ε², the share of the differences between ranks that lies between the groups, 0 to 1.
    pub epsilon_squared: f64,
}

/// Whether several groups differ, by ranks alone: the test of Kruskal and Wallis.
///
/// ```text
/// H = ( 12/(N(N + 1)) Σ Rⱼ²/nⱼ − 3(N + 1) ) / ( 1 − Σ(t³ − t)/(N³ − N) ),  ε² = H / (N − 1)
/// ```
///
/// Rⱼ are the sums of the ranks, t the sizes of the ties. For scores of a scale whose steps need not be
/// equal, and for amounts with a few very large ones. With two groups it is the test of Mann and Whitney.
///
/// *Korean term:* 크루스칼–월리스 검정.
///
/// - `groups`: at least two, each of at least one measurement, in one unit
/// - result: H, degrees of freedom, p-value and ε²
///
/// # Errors
///
/// If there are fewer than two groups or three values, a group is empty, a value is not finite or beyond
/// ±10¹⁰⁰, or all values are equal.
///
/// # References
///
/// Kruskal, W. H., & Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. *Journal of the
/// American Statistical Association*, 47, 583–621.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats;
///
/// // Thousand KRW spent in the bar, with three kinds of music.
/// let spent = [vec![10.0, 12.0, 9.0], vec![15.0, 14.0, 80.0], vec![22.0, 25.0, 21.0]];
/// let test = stats::kruskal_wallis(&spent)?;
/// assert!((test.h - 5.6).abs() < 1e-12);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "크루스칼-월리스 검정")]
#[doc(alias = "비모수 검정")]
#[doc(alias = "Mann-Whitney")]
pub fn kruskal_wallis(groups: &[Vec<f64>]) -> Result<RankTest> {
    require::at_least("groups", 2, groups)?;
    for group in groups {
        require::at_least("groups[k]", 1, group)?;
        require::measurements("groups[k]", group)?;
    }
    let all = groups.concat();
    require::at_least("groups", 3, &all)?;
    let n = all.len() as f64;
    let ranks = ranks(&all);
    let middle = 0.5 * (n + 1.0);
    // Around the middle rank, which does the same as Kruskal and Wallis' 3(N + 1) without its rounding.
    let mut left = ranks.iter();
    let between = numeric::sum(groups.iter().map(|group| {
        let off = numeric::sum(left.by_ref().take(group.len()).map(|rank| rank - middle));
        off * off / group.len() as f64
    }));
    // Ties make the ranks spread less.
    let spread = numeric::sum(ranks.iter().map(|rank| (rank - middle) * (rank - middle)));
    if spread <= 0.0 {
        let why = "all values are equal, so there is nothing to rank".to_owned();
        return Err(Error::NotComputable { what: "H", why });
    }
    let epsilon_squared = (between / spread).min(1.0);
    let h = (n - 1.0) * epsilon_squared;
    let df = groups.len() - 1;
    Ok(RankTest { h, df, p_value: chi_square_upper(h, df as f64), epsilon_squared })
}
