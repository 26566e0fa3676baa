//! How many items of each form.

use std::collections::BTreeMap;

use crate::bank::Form;

/// How many items of each form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mix(pub BTreeMap<Form, usize>);

impl Mix {
    /// The shares of forms in examinations as they are set, judged from the notes on them; per cent.
    #[rustfmt::skip] // A table.
    const USUAL: [(Form, usize); 8] = [
        (Form::Term, 25), (Form::Negative, 25), (Form::Membership, 15), (Form::Matching, 5),
        (Form::Ordering, 5), (Form::Calculation, 12), (Form::Statements, 8), (Form::Error, 5),
    ];

    /// So many items in the usual shares, by the method of the largest remainder.
    ///
    /// ```
    /// use tourism_study::{bank::Form, paper::Mix};
    ///
    /// let mix = Mix::usual(40);
    /// assert_eq!(mix.total(), 40);
    /// assert_eq!(mix.of(Form::Negative), 10);
    /// ```
    #[must_use]
    pub fn usual(items: usize) -> Self {
        let mut counts: Vec<(Form, usize, usize)> = Self::USUAL
            .iter()
            .map(|&(form, share)| (form, share * items / 100, share * items % 100))
            .collect();
        let mut left = items - counts.iter().map(|(_, whole, _)| whole).sum::<usize>();
        counts.sort_by_key(|&(_, _, remainder)| std::cmp::Reverse(remainder));
        for (_, whole, _) in &mut counts {
            if left > 0 {
                *whole += 1;
                left -= 1;
            }
        }
        Self(counts.into_iter().map(|(form, whole, _)| (form, whole)).collect())
    }

    /// Reads `term=10,negative=10`.
    ///
    /// # Errors
    ///
    /// Says what cannot be understood, and what would be right.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut mix = BTreeMap::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let Some((name, count)) = part.split_once('=') else {
                return Err(format!("`{part}` is not of the kind `term=10`"));
            };
            let (name, count) = (name.trim(), count.trim());
            let Some(form) = Form::ALL.into_iter().find(|form| form.id() == name) else {
                let names: Vec<&str> = Form::ALL.iter().map(|form| form.id()).collect();
                return Err(format!(
                    "`{name}` is no form of items; there are {}",
                    names.join(", ")
                ));
            };
            let number: usize = count
                .parse()
                .map_err(|_| format!("`{count}` in `{part}` is not a number of items"))?;
            if mix.insert(form, number).is_some() {
                return Err(format!("`{name}` is there twice"));
            }
        }
        if mix.values().sum::<usize>() == 0 {
            return Err("it asks for no item; write for example `term=10,negative=10`".into());
        }
        Ok(Self(mix))
    }

    /// How many of a form.
    #[must_use]
    pub fn of(&self, form: Form) -> usize {
        self.0.get(&form).copied().unwrap_or(0)
    }

    /// How many items.
    #[must_use]
    pub fn total(&self) -> usize {
        self.0.values().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 25 items by hand: 6.25, 6.25, 3.75, 1.25, 1.25, 3, 2, 1.25 → 6+6+3+1+1+3+2+1 = 23, and the remainders
    /// .75 (membership) and the first of the .25 (term) get the two that are left.
    #[test]
    fn the_usual_mix_adds_up_by_the_largest_remainder() {
        let mix = Mix::usual(25);
        let counts: Vec<usize> = Form::ALL.iter().map(|&form| mix.of(form)).collect();
        assert_eq!(counts, [7, 6, 4, 1, 1, 2, 3, 1, 0]);
        for items in 0..60 {
            assert_eq!(Mix::usual(items).total(), items);
        }
    }

    #[test]
    fn a_mix_that_cannot_be_understood_is_refused_with_the_cure() {
        assert_eq!(Mix::read("term=3, negative=2").unwrap().total(), 5);
        for (text, said) in [
            ("term", "`term` is not of the kind"),
            ("terms=3", "`terms` is no form of items; there are term, negative"),
            ("term=x", "`x` in `term=x` is not a number"),
            ("term=1,term=2", "there twice"),
            ("term=0", "asks for no item"),
        ] {
            assert!(Mix::read(text).unwrap_err().contains(said), "{text}");
        }
    }
}
