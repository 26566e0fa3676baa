//! An item as it is asked once: its options in an order and its numbers drawn, both by a seed.

mod draw;

use std::collections::BTreeMap;
use std::sync::Arc;

use tourism_marketing::Lang;

pub(crate) use self::draw::{random, shuffled};
use crate::bank::{Body, Item, Numeric};
use crate::calls;
use crate::error::{Error, Result};
use crate::unit::{self, Unit};

/// An item as it is asked once. The same item and seed make the same question everywhere.
#[derive(Debug, Clone)]
pub struct Question {
    item: Arc<Item>,
    seed: u64,
    /// For each place that is shown, the place in the item.
    order: Vec<usize>,
    givens: BTreeMap<String, f64>,
    key: Option<f64>,
}

impl Question {
    /// Draws the order of the options, and the numbers.
    ///
    /// # Errors
    ///
    /// If the library refuses the numbers; no item of the bank does that.
    pub fn draw(item: &Arc<Item>, seed: u64) -> Result<Self> {
        let mut random = draw::random(seed, &item.id);
        let order = draw::order(&item.body, &mut random);
        let (mut givens, mut key) = (BTreeMap::new(), None);
        if let Body::Numeric(numeric) = &item.body {
            givens = draw::givens(numeric, &mut random);
            key = Some(answer_of(item, numeric, &givens)?);
        }
        Ok(Self { item: Arc::clone(item), seed, order, givens, key })
    }

    /// The question of a numeric item with numbers of one's choice.
    ///
    /// # Errors
    ///
    /// If the item is not numeric, a number is missing, or the library refuses them.
    pub fn with_givens(item: &Arc<Item>, givens: BTreeMap<String, f64>) -> Result<Self> {
        let Body::Numeric(numeric) = &item.body else {
            let problem = "has no numbers to choose".into();
            return Err(Error::Question { item: item.id.clone(), problem });
        };
        let key = Some(answer_of(item, numeric, &givens)?);
        Ok(Self { item: Arc::clone(item), seed: 0, order: Vec::new(), givens, key })
    }

    /// The item.
    #[must_use]
    pub fn item(&self) -> &Arc<Item> {
        &self.item
    }

    /// The seed by which it was drawn.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// What is asked, its numbers filled in.
    #[must_use]
    pub fn stem(&self, lang: Lang) -> String {
        self.filled(self.item.stem.get(lang), lang)
    }

    /// What is chosen among or put in order, as shown: options, statements, the right sides of pairs, or steps.
    #[must_use]
    pub fn options(&self, lang: Lang) -> Vec<&str> {
        self.order.iter().filter_map(|&place| self.option_text(place, lang)).collect()
    }

    fn option_text(&self, place: usize, lang: Lang) -> Option<&str> {
        let text = match &self.item.body {
            Body::Choice(options) | Body::Multi(options) => &options.get(place)?.text,
            Body::Match(pairs) => &pairs.get(place)?.right,
            Body::Order { steps, .. } => steps.get(place)?,
            _ => return None,
        };
        Some(text.get(lang))
    }

    /// The left sides of pairs, in their order.
    #[must_use]
    pub fn lefts(&self, lang: Lang) -> Vec<&str> {
        match &self.item.body {
            Body::Match(pairs) => pairs.iter().map(|pair| pair.left.get(lang)).collect(),
            _ => Vec::new(),
        }
    }

    /// For each place that is shown, counted from 0, the place in the item.
    #[must_use]
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// Where a place of the item is shown.
    #[must_use]
    pub fn shown_at(&self, place: usize) -> Option<usize> {
        self.order.iter().position(|&at| at == place)
    }

    /// The drawn numbers of a numeric item, by name.
    #[must_use]
    pub fn givens(&self) -> &BTreeMap<String, f64> {
        &self.givens
    }

    /// The answer of a numeric item, as the library computes it: a share, not a per cent.
    #[must_use]
    pub fn key(&self) -> Option<f64> {
        self.key
    }

    /// The unit and the decimal places that a numeric item asks for.
    #[must_use]
    pub fn asked(&self) -> Option<(Unit, usize)> {
        match &self.item.body {
            Body::Numeric(numeric) => Some((numeric.key.unit, numeric.key.decimals)),
            _ => None,
        }
    }

    /// The way to the answer of a numeric item, its numbers filled in.
    #[must_use]
    pub fn solution(&self, lang: Lang) -> Option<String> {
        match &self.item.body {
            Body::Numeric(numeric) => Some(self.filled(numeric.key.solution.get(lang), lang)),
            _ => None,
        }
    }

    /// The call of the library that computes the answer of a numeric item, and what comes out.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let Body::Numeric(numeric) = &self.item.body else { return None };
        let call = calls::find(&numeric.key.call)?;
        let values = arguments(numeric, &self.givens)?;
        let places = numeric.key.decimals + if numeric.key.unit == Unit::Percent { 3 } else { 1 };
        let value = unit::rounded(self.key?, places);
        Some(format!("{}\n// {value}", call.code(&values)))
    }

    fn filled(&self, text: &str, lang: Lang) -> String {
        let Body::Numeric(numeric) = &self.item.body else { return text.to_owned() };
        let mut filled = text.to_owned();
        for (name, given) in &numeric.givens {
            if let Some(&value) = self.givens.get(name) {
                filled =
                    filled.replace(&format!("{{{name}}}"), &given.unit.show_given(value, lang));
            }
        }
        let key = &numeric.key;
        let answer = self.key.map(|value| key.unit.show(value, key.decimals, lang));
        filled.replace("{answer}", &answer.unwrap_or_default())
    }
}

fn arguments(numeric: &Numeric, givens: &BTreeMap<String, f64>) -> Option<Vec<f64>> {
    numeric.key.arguments.iter().map(|name| givens.get(name).copied()).collect()
}

/// The answer, by the library.
fn answer_of(item: &Item, numeric: &Numeric, givens: &BTreeMap<String, f64>) -> Result<f64> {
    let refused = |problem: String| Error::Question { item: item.id.clone(), problem };
    let call =
        calls::find(&numeric.key.call).ok_or_else(|| refused(calls::unknown(&numeric.key.call)))?;
    let values = arguments(numeric, givens).ok_or_else(|| {
        refused(format!("a number is missing; {} are needed", numeric.key.arguments.join(", ")))
    })?;
    call.value(&values).map_err(|error| refused(format!("{}{values:?}: {error}", call.name)))
}
