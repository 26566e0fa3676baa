//! What is bought together: frequent sets of products and association rules, by FP-growth.
//!
//! Korean: 장바구니 분석, 연관규칙.
//!
//! | symbol | meaning | unit |
//! |---|---|---|
//! | n | number of baskets: stays, visits, orders; empty ones count | baskets |
//! | A → B | who buys all of A buys all of B | a rule |
//! | s(A) | support: share of the baskets that hold all of A | 0 to 1 |
//!
//! The measures of a rule are those of [`association`](super::association). All rules above two thresholds
//! are found, not some: what FP-growth saves is time (100,000 baskets of 120 products take about a tenth of a
//! second in an optimised build). Baskets are written into a tree in which those that begin alike share a
//! path; the sets of products are read off its branches.
//!
//! # Order
//!
//! Products are numbered in the order of their names (by code point). Rules stand in the order of lift, then
//! confidence, then support, then the names; nothing depends on the machine or on the order of the baskets.
//!
//! # Cautions
//!
//! - Among thousands of rules some look strong by chance alone. Look for them in one half of the baskets and
//!   test them in the other.
//! - A rule of high confidence and a lift of 1 says only that everybody buys B.
//! - What lies in one basket was perhaps sold in one package: then the rule repeats the price list.
//!
//! # References
//!
//! - Agrawal, R., & Srikant, R. (1994). Fast algorithms for mining association rules. *Proceedings of the
//!   20th VLDB Conference*, 487–499.
//! - Han, J., Pei, J., & Yin, Y. (2000). Mining frequent patterns without candidate generation. *Proceedings
//!   of ACM SIGMOD*, 1–12.
//!
//! # Examples
//!
//! ```
//! use tourism_marketing::Lang;
//! use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
//!
//! let stays = Baskets::of_names(&[
//!     vec!["room", "breakfast", "spa"],
//!     vec!["room", "breakfast"],
//!     vec!["room", "spa", "massage"],
//!     vec!["room", "spa", "massage"],
//!     vec!["room"],
//! ])?;
//! let found = basket::rules(&stays, &Thresholds { support: 0.4, confidence: 0.6, most_items: 2 })?;
//! let best = &found.rules[0];
//! assert_eq!((best.antecedent.join(", "), best.consequent.join(", ")), ("massage".into(), "spa".into()));
//! assert!((best.measures.lift - 5.0 / 3.0).abs() < 1e-12);
//! println!("{}", found.table(Lang::En));
//! # Ok::<(), tourism_marketing::Error>(())
//! ```

mod baskets;
mod frequent;
mod growth;
mod pairs;
mod rules;
mod suggestion;

pub use baskets::Baskets;
pub use frequent::{Itemset, frequent};
pub use pairs::{PairLifts, pair_lifts};
pub use rules::{Rule, Rules, Thresholds, rules};
pub use suggestion::Suggestion;
