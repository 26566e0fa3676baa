//! Who moved from which tier to which, counted.

use crate::{Error, Result, require};

/// More tiers than this are a slip, not a programme.
const MOST_TIERS: usize = 100;

/// Customers by the tier they were in and the tier they are in a period later.
#[derive(Debug, Clone, PartialEq)]
pub struct TierFlow {
    /// How many moved: `counts[j][k]` from tier j to tier k.
    pub counts: Vec<Vec<usize>>,
    /// The transition matrix: each row of `counts` as shares, which add up to 1.
    pub matrix: Vec<Vec<f64>>,
}

/// The transition matrix between tiers, counted from the same customers in two periods.
///
/// ```text
/// Pⱼₖ = customers from tier j to tier k / customers who were in tier j
/// ```
///
/// Customers who left belong into a tier of their own ("gone"); leaving them out makes every tier look loyal.
///
/// *Korean term:* 등급 전이행렬 (등급 이동).
///
/// - `before`, `after`: the tier of each customer, counted from 0; the same customer at the same place
/// - `tiers`: how many tiers there are, 1 to 100
/// - result: counts, and shares row by row
///
/// # Errors
///
/// If the lists are empty or differ in length, if `tiers` is outside its range, if a customer is in a tier that
/// does not exist, or if nobody was in one of the tiers before, whose row then has no shares.
///
/// # References
///
/// Pfeifer & Carraway (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::loyalty;
///
/// // Five guests: 0 is silver, 1 is gold
/// let flow = loyalty::tier_flow(&[0, 0, 0, 0, 1], &[0, 0, 0, 1, 1], 2)?;
/// assert_eq!(flow.counts, [[3, 1], [0, 1]]);
/// assert_eq!(flow.matrix, [[0.75, 0.25], [0.0, 1.0]]);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "등급 전이행렬")]
#[doc(alias = "등급 이동")]
#[doc(alias = "transition matrix")]
pub fn tier_flow(before: &[usize], after: &[usize], tiers: usize) -> Result<TierFlow> {
    require::same_length("before", before, "after", after)?;
    require::at_least("before", 1, before)?;
    require::whole("tiers", tiers, 1..=MOST_TIERS, "from 1 to 100")?;
    for (name, list) in [("before", before), ("after", after)] {
        if let Some((index, &tier)) = list.iter().enumerate().find(|&(_, &tier)| tier >= tiers) {
            let rule = "below `tiers`: tiers are counted from 0";
            return Err(Error::ItemOutOfRange { name, index, value: tier as f64, rule });
        }
    }
    let mut counts = vec![vec![0_usize; tiers]; tiers];
    for (&from, &to) in before.iter().zip(after) {
        if let Some(count) = counts.get_mut(from).and_then(|row| row.get_mut(to)) {
            *count += 1;
        }
    }
    let mut matrix = Vec::with_capacity(tiers);
    for (tier, row) in counts.iter().enumerate() {
        let total: usize = row.iter().sum();
        if total == 0 {
            let why = format!("nobody was in tier {tier} before, so its row has no shares");
            return Err(Error::NotComputable { what: "the transition matrix", why });
        }
        matrix.push(row.iter().map(|&count| count as f64 / total as f64).collect());
    }
    Ok(TierFlow { counts, matrix })
}
