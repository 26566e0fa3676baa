//! Baskets with their products as numbers.

use std::collections::HashMap;

use crate::{Error, Result, require};

/// Shopping baskets: which products were bought together.
///
/// A product counts once in a basket, however often it was bought; an empty basket counts as a basket.
///
/// *Korean term:* 장바구니 자료 (거래 자료).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baskets {
    /// Names in the order of their code points; a product's number is its place.
    names: Vec<String>,
    /// The products of all baskets one after the other, ascending within each.
    items: Vec<u32>,
    /// Where each basket ends in `items`.
    ends: Vec<usize>,
}

impl Baskets {
    /// Baskets of product names.
    ///
    /// *Korean term:* 상품명으로 된 장바구니.
    ///
    /// # Errors
    ///
    /// If there is no basket.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::dbmarketing::basket::Baskets;
    ///
    /// let stays = Baskets::of_names(&[vec!["spa", "room"], vec!["room"], vec![]])?;
    /// assert_eq!((stays.len(), stays.names().join(" ")), (3, "room spa".to_owned()));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn of_names(baskets: &[Vec<&str>]) -> Result<Self> {
        require::at_least("baskets", 1, baskets)?;
        // Numbers in the order of appearance first; what the map's order is does not matter.
        let mut seen: HashMap<&str, u32> = HashMap::new();
        let mut names: Vec<&str> = Vec::new();
        let mut items = Vec::new();
        let mut ends = Vec::with_capacity(baskets.len());
        for basket in baskets {
            for &name in basket {
                let next = number(names.len())?;
                let item = *seen.entry(name).or_insert_with(|| {
                    names.push(name);
                    next
                });
                items.push(item);
            }
            ends.push(items.len());
        }
        Ok(Self::renumbered(&names, &items, &ends))
    }

    /// Baskets from a table of yes and no: one row per basket, one column per product.
    ///
    /// *Korean term:* 이진표로 된 장바구니.
    ///
    /// - `names`: of the products, in the order of the columns, no two alike
    /// - `bought`: for each basket, whether it holds each product
    ///
    /// # Errors
    ///
    /// If there is no basket, if a row has not as many columns as there are names, or if two names are alike.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::dbmarketing::basket::Baskets;
    ///
    /// let stays = Baskets::of_table(&["room", "spa"], &[vec![true, true], vec![true, false]])?;
    /// assert_eq!(stays, Baskets::of_names(&[vec!["room", "spa"], vec!["room"]])?);
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn of_table(names: &[&str], bought: &[Vec<bool>]) -> Result<Self> {
        require::at_least("bought", 1, bought)?;
        let mut sorted = names.to_vec();
        sorted.sort_unstable();
        if let Some(&[name, _]) = sorted.windows(2).find(|pair| pair.first() == pair.last()) {
            let what = format!("`names` holds \"{name}\" twice");
            return Err(Error::Contradiction { what, rule: "each product has one column" });
        }
        number(names.len())?;
        let mut items = Vec::new();
        let mut ends = Vec::with_capacity(bought.len());
        for row in bought {
            require::same_length("names", names, "bought[k]", row)?;
            items.extend((0_u32..).zip(row).filter(|(_, yes)| **yes).map(|(item, _)| item));
            ends.push(items.len());
        }
        Ok(Self::renumbered(names, &items, &ends))
    }

    /// The number of baskets.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no basket; there always is one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The names of the products in their order.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The products of each basket, ascending.
    pub(super) fn each(&self) -> impl Iterator<Item = &[u32]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(from, &to)| self.items.get(from..to).unwrap_or_default())
    }

    /// The names of `items`.
    pub(super) fn named(&self, items: &[u32]) -> Vec<String> {
        let name = |&item: &u32| self.names.get(item as usize).cloned().unwrap_or_default();
        items.iter().map(name).collect()
    }

    /// Numbers by the order of the names; each basket ascending and without repetition. Names nobody bought
    /// stay out.
    fn renumbered(names: &[&str], items: &[u32], ends: &[usize]) -> Self {
        let mut bought = vec![false; names.len()];
        for &item in items {
            if let Some(bought) = bought.get_mut(item as usize) {
                *bought = true;
            }
        }
        let mut order: Vec<(&str, usize)> = names
            .iter()
            .copied()
            .zip(0..)
            .filter(|&(_, at)| bought.get(at) == Some(&true))
            .collect();
        order.sort_unstable();
        let mut new = vec![0_u32; names.len()];
        for (rank, &(_, old)) in (0_u32..).zip(&order) {
            if let Some(new) = new.get_mut(old) {
                *new = rank;
            }
        }
        let mut sorted = Vec::with_capacity(items.len());
        let mut sorted_ends = Vec::with_capacity(ends.len());
        let (mut from, mut basket) = (0, Vec::new());
        for &to in ends {
            let old = items.get(from..to).unwrap_or_default();
            basket.extend(old.iter().filter_map(|&item| new.get(item as usize)));
            basket.sort_unstable();
            basket.dedup();
            sorted.append(&mut basket);
            sorted_ends.push(sorted.len());
            from = to;
        }
        let names = order.into_iter().map(|(name, _)| name.to_owned()).collect();
        Self { names, items: sorted, ends: sorted_ends }
    }
}

/// A count of products as a product's number.
fn number(count: usize) -> Result<u32> {
    u32::try_from(count).map_err(|_| Error::NotComputable {
        what: "the numbering of the products",
        why: "there are more than 4 billion names".to_owned(),
    })
}
