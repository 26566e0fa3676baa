//! Sets of products that are bought together often enough.

use super::baskets::Baskets;
use super::growth::{self, Counted};
use crate::{Error, Result, numeric, require};

/// More products than this in one set are never looked at.
const MOST_ITEMS: usize = 10;

/// A set of products and how many baskets hold all of it.
///
/// *Korean term:* 빈발 항목집합.
#[derive(Debug, Clone, PartialEq)]
pub struct Itemset {
    /// The products, in the order of their names.
    pub items: Vec<String>,
    /// The number of baskets with all of them.
    pub count: u64,
    /// The share of the baskets with all of them, 0 to 1.
    pub support: f64,
}

/// All sets of products that at least a share of the baskets hold.
///
/// *Korean term:* 빈발 항목집합 (FP-growth).
///
/// - `baskets`: the data
/// - `support`: the least share of the baskets, above 0 and at most 1
/// - `most_items`: how many products a set may have, 1 to 10
/// - result: sets in the order of their support, then of their size, then of their names
///
/// # Errors
///
/// If an argument is outside its range, or if there are more than a million such sets.
///
/// # References
///
/// Han, Pei & Yin (2000).
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::basket::{self, Baskets};
///
/// let stays = Baskets::of_names(&[vec!["room", "spa"], vec!["room", "spa"], vec!["room"]])?;
/// let sets = basket::frequent(&stays, 0.5, 2)?;
/// let names: Vec<String> = sets.iter().map(|set| set.items.join("+")).collect();
/// assert_eq!(names, ["room", "spa", "room+spa"]);
/// assert_eq!(sets[2].count, 2);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "빈발 항목집합")]
#[doc(alias = "장바구니 분석")]
#[doc(alias = "apriori")]
pub fn frequent(baskets: &Baskets, support: f64, most_items: usize) -> Result<Vec<Itemset>> {
    let mut sets = counted(baskets, support, most_items)?;
    sets.sort_unstable_by(|(a, count_a), (b, count_b)| {
        count_b.cmp(count_a).then(a.len().cmp(&b.len())).then_with(|| a.cmp(b))
    });
    let n = baskets.len() as f64;
    let named = |(items, count): Counted| Itemset {
        items: baskets.named(&items),
        count,
        support: count as f64 / n,
    };
    Ok(sets.into_iter().map(named).collect())
}

/// The frequent sets in no particular order.
pub(super) fn counted(baskets: &Baskets, support: f64, most_items: usize) -> Result<Vec<Counted>> {
    require::share("support", support)?;
    if !(1..=MOST_ITEMS).contains(&most_items) {
        let (value, rule) = (most_items as f64, "from 1 to 10");
        return Err(Error::OutOfRange { name: "most_items", value, rule, hint: None });
    }
    let (whole, rest) = numeric::count_of(support, baskets.len());
    let least = if rest > 0.0 { whole + 1 } else { whole };
    growth::grow(baskets, least.max(1) as u64, most_items)
}
