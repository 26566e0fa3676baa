//! A paper in several forms: the same items, shuffled anew for each, with one numbering behind them all.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::select::{Selection, Short, Wish, select};
use crate::bank::{Body, Form, Item};
use crate::error::Result;
use crate::multiple::MultipleChoice;
use crate::question;

/// A paper in several forms.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The seed by which it was drawn.
    pub seed: u64,
    /// The items with options; their places are the numbers of the first form.
    pub items: Vec<Numbered>,
    /// Written questions, which every form asks last and in the same order.
    pub written: Vec<(Arc<Item>, f64)>,
    /// The forms.
    pub forms: Vec<Sheet>,
    /// Forms of items of which there were too few.
    pub short: Vec<Short>,
    /// Main concepts that are asked about more than once.
    pub doubled: Vec<String>,
}

/// An item with its points.
#[derive(Debug, Clone)]
pub struct Numbered {
    /// The question.
    pub question: MultipleChoice,
    /// For each place of the first form, the place in the question's options: answers are counted in this order.
    pub options: Vec<usize>,
    /// The points.
    pub points: f64,
}

/// The order of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name: A, B.
    pub name: String,
    /// For each number on it, the place in [`Paper::items`].
    pub items: Vec<usize>,
    /// For each number on it, for each of its options, the place in [`Numbered::options`].
    pub options: Vec<Vec<usize>>,
}

/// What is wanted of a paper.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// The items, and the seed.
    pub wish: Wish<'a>,
    /// The names of the forms.
    pub forms: &'a [String],
    /// The points of each form of items; 1 where it is not listed, and those of the rubric for written ones.
    pub points: &'a BTreeMap<Form, f64>,
}

impl Paper {
    /// Sets a paper from a pool of items. Blanks are left out: they cannot be answered on a sheet of options.
    ///
    /// # Errors
    ///
    /// If an item cannot be drawn; no item of the bank does that.
    pub fn set(pool: &[Arc<Item>], order: &Order) -> Result<Self> {
        let seed = order.wish.seed;
        let mut able = Vec::new();
        for item in pool {
            if !item.is_judged() || MultipleChoice::draw(item, seed)?.is_some() {
                able.push(Arc::clone(item));
            }
        }
        let Selection { items: chosen, short, doubled } = select(&able, &order.wish);
        let (mut items, mut written) = (Vec::new(), Vec::new());
        for item in chosen {
            let points = order.points.get(&item.form).copied();
            match (&item.body, MultipleChoice::draw(&item, seed)?) {
                (Body::Written(body), _) => {
                    let points = points.unwrap_or(f64::from(body.points));
                    written.push((item, points));
                }
                (_, Some(question)) => {
                    let options = question.shuffled(seed);
                    items.push(Numbered { question, options, points: points.unwrap_or(1.0) });
                }
                (_, None) => {}
            }
        }
        let forms = order.forms.iter().enumerate();
        let forms = forms.map(|(place, name)| sheet(name, place, &items, seed)).collect();
        Ok(Self { seed, items, written, forms, short, doubled })
    }

    /// The points of the whole.
    #[must_use]
    pub fn points(&self) -> f64 {
        let written: f64 = self.written.iter().map(|(_, points)| points).sum();
        self.items.iter().map(|item| item.points).sum::<f64>() + written
    }
}

/// The first form is as the items are numbered; every other one is shuffled anew.
fn sheet(name: &str, place: usize, items: &[Numbered], seed: u64) -> Sheet {
    let mut random = question::random(seed, &format!("form {place}"));
    let shuffled = |count: usize, random: &mut _| {
        if place == 0 { (0..count).collect() } else { question::shuffled(count, random) }
    };
    let order = shuffled(items.len(), &mut random);
    let options = order
        .iter()
        .filter_map(|&at| items.get(at))
        .map(|item| {
            // What has an order of its own keeps it.
            if item.question.is_ordered() {
                (0..item.options.len()).collect()
            } else {
                shuffled(item.options.len(), &mut random)
            }
        })
        .collect();
    Sheet { name: name.to_owned(), items: order, options }
}
