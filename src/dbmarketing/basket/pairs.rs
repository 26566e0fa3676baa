//! How strongly every two products go together.

use super::baskets::Baskets;
use crate::{Error, Result};

/// The lift of every pair of the most frequent products.
///
/// *Korean term:* 상품 간 향상도 행렬.
#[derive(Debug, Clone, PartialEq)]
pub struct PairLifts {
    /// The number of baskets.
    pub baskets: usize,
    /// The products, in the order of their names.
    pub items: Vec<String>,
    /// How many baskets hold each product.
    pub counts: Vec<u64>,
    /// The lift of each product (row) with each other one (column); `None` on the diagonal.
    pub lifts: Vec<Vec<Option<f64>>>,
}

/// The lift of every pair of the `most` products that are in most baskets.
///
/// ```text
/// lift = P(A and B) / (P(A) P(B)); 1 where the products have nothing to do with each other
/// ```
///
/// *Korean term:* 상품 연관 행렬 (향상도).
///
/// - `baskets`: the data
/// - `most`: how many products, 2 to 15; of products in equally many baskets, those first by name
/// - result: a symmetric matrix
///
/// # Errors
///
/// If `most` is outside its range, or if the baskets hold fewer than two different products.
///
/// # References
///
/// Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic itemset counting and implication rules
/// for market basket data. *Proceedings of ACM SIGMOD*, 255–264, who call it interest.
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::basket::{self, Baskets};
///
/// let stays =
///     Baskets::of_names(&[vec!["spa", "tour"], vec!["spa", "tour"], vec!["spa"], vec!["bike"]])?;
/// let pairs = basket::pair_lifts(&stays, 3)?;
/// assert_eq!(pairs.items, ["bike", "spa", "tour"]);
/// assert_eq!(pairs.lifts[1], [Some(0.0), None, Some(4.0 / 3.0)]); // spa with bike, itself and tour
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "향상도")]
#[doc(alias = "연관 행렬")]
pub fn pair_lifts(baskets: &Baskets, most: usize) -> Result<PairLifts> {
    if !(2..=15).contains(&most) {
        let (value, rule) = (most as f64, "from 2 to 15");
        return Err(Error::OutOfRange { name: "most", value, rule, hint: None });
    }
    let products = baskets.names().len();
    if products < 2 {
        let why =
            format!("the baskets hold {products} product(s), and it takes two to go together");
        return Err(Error::NotComputable { what: "the lift of pairs", why });
    }
    let mut all = vec![0_u64; products];
    for &item in baskets.each().flatten() {
        if let Some(count) = all.get_mut(item as usize) {
            *count += 1;
        }
    }
    let mut ranked: Vec<(u64, u32)> = all.iter().copied().zip(0..).collect();
    ranked.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut chosen: Vec<u32> = ranked.into_iter().take(most).map(|(_, item)| item).collect();
    chosen.sort_unstable();

    let n = chosen.len();
    let mut both = vec![vec![0_u64; n]; n];
    for basket in baskets.each() {
        let here: Vec<usize> = chosen
            .iter()
            .enumerate()
            .filter(|(_, item)| basket.binary_search(item).is_ok())
            .map(|(place, _)| place)
            .collect();
        for &row in &here {
            for &column in &here {
                if let Some(count) = both.get_mut(row).and_then(|counts| counts.get_mut(column)) {
                    *count += 1;
                }
            }
        }
    }
    let counts: Vec<u64> =
        both.iter().enumerate().filter_map(|(place, row)| row.get(place).copied()).collect();
    let total = baskets.len() as f64;
    let lifts = both
        .iter()
        .zip(&counts)
        .enumerate()
        .map(|(row, (pairs, &a))| {
            let cells = pairs.iter().zip(&counts).enumerate();
            let lift = |ab: u64, b: u64| (ab as f64 * total) / (a as f64 * b as f64);
            cells.map(|(column, (&ab, &b))| (row != column).then(|| lift(ab, b))).collect()
        })
        .collect();
    Ok(PairLifts { baskets: baskets.len(), items: baskets.named(&chosen), counts, lifts })
}
