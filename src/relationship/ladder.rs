//! How many climb the relationship ladder.

use crate::{Error, Result, require};

/// How many of the customers of each rung reach the next one.
#[derive(Debug, Clone, PartialEq)]
pub struct LadderConversion {
    /// The customers on each rung, as they were given.
    pub counts: Vec<u64>,
    /// From each rung to the next: one value less than there are rungs.
    pub steps: Vec<f64>,
    /// From the lowest rung to the highest.
    pub overall: f64,
}

/// Which share of the customers climbs from rung to rung of the relationship ladder.
///
/// ```text
/// cₖ = nₖ₊₁ / nₖ, overall = n_K / n₀
/// ```
///
/// The counts are cumulative: who is an advocate counts as a customer too. Textbooks differ in the rungs: five
/// (prospect, customer, client, advocate, partner), the standard six with supporter before advocate, or suspect
/// to advocate in exam notes; name the list that you use.
///
/// *Korean term:* 관계 사다리 전환율 (충성도 사다리).
///
/// - `counts`: customers who have reached each rung, lowest first, at least two, never increasing
/// - result: shares from 0 to 1
///
/// # Errors
///
/// If there are fewer than two rungs, if a rung has more customers than the one below it, or if a rung below
/// another is empty.
///
/// # References
///
/// Considine, R., & Raphel, M. (1981). *The Great Brain Robbery*; Christopher, Payne & Ballantyne (2002).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship;
///
/// // prospects, customers, clients, advocates, partners of a travel agency
/// let ladder = relationship::ladder_conversion(&[10_000, 2_000, 500, 200, 40])?;
/// assert_eq!(ladder.steps, [0.2, 0.25, 0.4, 0.2]);
/// assert_eq!(ladder.overall, 0.004);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "관계 사다리")]
#[doc(alias = "충성도 사다리")]
#[doc(alias = "loyalty ladder")]
pub fn ladder_conversion(counts: &[u64]) -> Result<LadderConversion> {
    require::at_least("counts", 2, counts)?;
    let pairs = || counts.iter().zip(counts.iter().skip(1));
    for (place, (&lower, &upper)) in pairs().enumerate() {
        if upper > lower {
            let rule =
                "at most the count of the rung below: who climbs counts on every rung passed";
            let (name, index) = ("counts", place + 1);
            return Err(Error::ItemOutOfRange { name, index, value: upper as f64, rule });
        }
        if lower == 0 {
            let why = format!("`counts`[{place}] is 0: of nobody, no share climbs on");
            return Err(Error::NotComputable { what: "the conversion to the next rung", why });
        }
    }
    let steps = pairs().map(|(&lower, &upper)| upper as f64 / lower as f64).collect();
    let ends = counts.first().zip(counts.last());
    let overall = ends.map_or(1.0, |(&first, &last)| last as f64 / first as f64);
    Ok(LadderConversion { counts: counts.to_vec(), steps, overall })
}
