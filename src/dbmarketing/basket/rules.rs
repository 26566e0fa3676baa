//! Rules: who buys this buys that.

use std::cmp::Ordering;

use super::baskets::Baskets;
use super::frequent::counted;
use super::growth::{Counted, MOST_SETS};
use crate::dbmarketing::Association;
use crate::{Error, Result, require};

/// How common and how sure a rule must be.
///
/// There are no customary values: a support of 0.01 is high for a supermarket and low for a hotel with ten
/// services.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// The least share of the baskets that hold all products of a rule, above 0 and at most 1.
    pub support: f64,
    /// The least confidence, 0 to 1.
    pub confidence: f64,
    /// How many products a rule may have on both sides together, 2 to 10.
    pub most_items: usize,
}

/// A rule: baskets with all products of the antecedent tend to hold those of the consequent too.
///
/// *Korean term:* 연관규칙.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// A, what a basket holds (조건절), in the order of the names.
    pub antecedent: Vec<String>,
    /// B, what it then tends to hold too (결과절), in the order of the names.
    pub consequent: Vec<String>,
    /// The number of baskets with all of both.
    pub count: u64,
    /// Support, confidence, lift, leverage and conviction.
    pub measures: Association,
}

/// All rules above the thresholds.
///
/// *Korean term:* 연관규칙 목록.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    /// The number of baskets they were found in.
    pub baskets: usize,
    /// The rules: the largest lift first, then confidence, support and names.
    pub rules: Vec<Rule>,
}

/// All association rules of `baskets` above the thresholds.
///
/// *Korean term:* 연관규칙 탐색 (장바구니 분석).
///
/// - `baskets`: the data
/// - `thresholds`: least support, least confidence, most products
/// - result: rules, the largest lift first
///
/// # Errors
///
/// If a threshold is outside its range, or if there are more than a million frequent sets or rules.
///
/// # References
///
/// Agrawal & Srikant (1994) for the rules; Han, Pei & Yin (2000) for finding the sets they are made of.
///
/// # Examples
///
/// ```
/// use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
///
/// let stays = Baskets::of_names(&[
///     vec!["spa", "massage"],
///     vec!["spa", "massage"],
///     vec!["spa", "tour"],
///     vec!["tour"],
/// ])?;
/// let found = basket::rules(&stays, &Thresholds { support: 0.5, confidence: 0.5, most_items: 2 })?;
/// let best = &found.rules[0]; // who has a massage uses the spa: always
/// assert_eq!((best.antecedent[0].as_str(), best.measures.confidence), ("massage", 1.0));
/// assert_eq!(best.measures.conviction, None);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "연관규칙")]
#[doc(alias = "장바구니 분석")]
#[doc(alias = "교차판매")]
#[doc(alias = "apriori")]
pub fn rules(baskets: &Baskets, thresholds: &Thresholds) -> Result<Rules> {
    require::rate("confidence", thresholds.confidence)?;
    if thresholds.most_items < 2 {
        let (value, rule) = (thresholds.most_items as f64, "from 2 to 10");
        return Err(Error::OutOfRange { name: "most_items", value, rule, hint: None });
    }
    let mut sets = counted(baskets, thresholds.support, thresholds.most_items)?;
    sets.sort_unstable();
    let mut drafts = Vec::new();
    for set in sets.iter().filter(|(items, _)| items.len() > 1) {
        split(&sets, set, baskets.len() as u64, thresholds.confidence, &mut drafts);
        if drafts.len() > MOST_SETS {
            let why = format!(
                "there are more than {MOST_SETS} of them; raise the support or the confidence, or allow fewer products"
            );
            return Err(Error::NotComputable { what: "the list of rules", why });
        }
    }
    drafts.sort_unstable_by(Draft::better_first);
    let named = |draft: Draft| Rule {
        antecedent: baskets.named(&draft.antecedent),
        consequent: baskets.named(&draft.consequent),
        count: draft.count,
        measures: draft.measures,
    };
    Ok(Rules { baskets: baskets.len(), rules: drafts.into_iter().map(named).collect() })
}

/// A rule whose products are still numbers.
struct Draft {
    antecedent: Vec<u32>,
    consequent: Vec<u32>,
    count: u64,
    measures: Association,
}

impl Draft {
    fn better_first(a: &Self, b: &Self) -> Ordering {
        let (x, y) = (&a.measures, &b.measures);
        y.lift
            .total_cmp(&x.lift)
            .then(y.confidence.total_cmp(&x.confidence))
            .then(y.support.total_cmp(&x.support))
            .then_with(|| a.antecedent.cmp(&b.antecedent))
            .then_with(|| a.consequent.cmp(&b.consequent))
    }
}

/// The rules that one set splits into. Its parts are frequent too, so they are in `sets`, which is sorted.
fn split(
    sets: &[Counted],
    (items, count): &Counted,
    n: u64,
    confidence: f64,
    drafts: &mut Vec<Draft>,
) {
    let count_of = |part: &[u32]| {
        let place = sets.binary_search_by(|(other, _)| other.as_slice().cmp(part)).ok()?;
        sets.get(place).map(|&(_, count)| count)
    };
    for choice in 1..(1_u32 << items.len()) - 1 {
        let chosen = |side: bool| {
            let of = items.iter().zip(0..).filter(move |(_, bit)| (choice >> bit & 1 == 1) == side);
            of.map(|(&item, _)| item).collect::<Vec<u32>>()
        };
        let antecedent = chosen(true);
        let Some(with_a) = count_of(&antecedent) else { continue };
        if (*count as f64) < confidence * with_a as f64 * (1.0 - 8.0 * f64::EPSILON) {
            continue;
        }
        let consequent = chosen(false);
        let Some(with_b) = count_of(&consequent) else { continue };
        let measures = Association::of_counts(n, with_a, with_b, *count);
        drafts.push(Draft { antecedent, consequent, count: *count, measures });
    }
}
