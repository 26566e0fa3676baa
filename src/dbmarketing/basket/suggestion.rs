//! What to offer to somebody who has something already.

use std::collections::BTreeMap;

use super::rules::Rules;

/// A product to offer, and the rule that speaks for it.
///
/// *Korean term:* 교차판매 제안.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The product.
    pub item: String,
    /// The confidence of the best rule that leads to it.
    pub confidence: f64,
    /// The lift of that rule.
    pub lift: f64,
}

impl Rules {
    /// What to offer to somebody who holds `held`: the products that rules lead to, the most likely first.
    ///
    /// A rule speaks for a product if all of its antecedent is held and the product, alone, is its
    /// consequent. Of several rules the most confident counts. The margins of the products decide in the end
    /// ([`next_best_offer`](crate::dbmarketing::next_best_offer)).
    ///
    /// *Korean term:* 교차판매 제안 (차기 최적 제안).
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
    /// let found = basket::rules(&stays, &Thresholds { support: 0.25, confidence: 0.1, most_items: 2 })?;
    /// let offers = found.suggestions(&["spa"]);
    /// assert_eq!(offers[0].item, "massage"); // two of the three with the spa
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    #[must_use]
    #[doc(alias = "교차판매")]
    #[doc(alias = "next best offer")]
    pub fn suggestions(&self, held: &[&str]) -> Vec<Suggestion> {
        let holds = |item: &String| held.contains(&item.as_str());
        let mut best: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
        for rule in &self.rules {
            let [item] = rule.consequent.as_slice() else { continue };
            if holds(item) || !rule.antecedent.iter().all(holds) {
                continue;
            }
            let new = (rule.measures.confidence, rule.measures.lift);
            let old = best.entry(item).or_insert(new);
            if new.0 > old.0 {
                *old = new;
            }
        }
        let mut offers: Vec<Suggestion> = best
            .into_iter()
            .map(|(item, (confidence, lift))| Suggestion {
                item: item.to_owned(),
                confidence,
                lift,
            })
            .collect();
        // Equal ones keep the order of their names.
        offers.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        offers
    }
}
