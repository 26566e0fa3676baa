//! Which items: the wanted forms, no concept twice where it can be helped, lessons in their shares, drawn by a seed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Mix;
use crate::bank::{Form, Item};
use crate::question;

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// How many of each form.
    pub mix: &'a Mix,
    /// How much each lesson should weigh; every other lesson weighs 1.
    pub weights: &'a BTreeMap<u8, u32>,
    /// Items of any form that a program can judge fill the paper up to so many.
    pub fill_to: usize,
    /// The seed.
    pub seed: u64,
}

/// Items, and what could not be had.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// The items, in random order.
    pub items: Vec<Arc<Item>>,
    /// Forms of which there were too few.
    pub short: Vec<Short>,
    /// Concepts that are asked about more than once as the main one.
    pub doubled: Vec<String>,
}

/// A form of which there were too few items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Short {
    /// The form.
    pub form: Form,
    /// How many were wanted.
    pub wanted: usize,
    /// How many there were.
    pub found: usize,
}

/// Chooses items from a pool. The same pool, wish and seed give the same items on every machine.
#[must_use]
pub fn select(pool: &[Arc<Item>], wish: &Wish) -> Selection {
    let mut random = question::random(wish.seed, "paper");
    let order = question::shuffled(pool.len(), &mut random);
    let pool: Vec<&Arc<Item>> = order.iter().filter_map(|&place| pool.get(place)).collect();
    let mut drawing = Drawing { pool, taken: Vec::new(), weights: wish.weights };
    let mut short = Vec::new();
    // Rare forms first: they have the least choice among concepts.
    let mut forms: Vec<(Form, usize)> = wish.mix.0.iter().map(|(f, n)| (*f, *n)).collect();
    forms.sort_by_key(|(form, _)| drawing.of(*form));
    for (form, wanted) in forms {
        let found = (0..wanted).take_while(|_| drawing.take(Some(form))).count();
        if found < wanted {
            short.push(Short { form, wanted, found });
        }
    }
    while drawing.taken.len() < wish.fill_to && drawing.take(None) {}
    short.sort_by_key(|short| short.form);
    let taken = drawing.taken;
    let places = question::shuffled(taken.len(), &mut random);
    let items: Vec<Arc<Item>> =
        places.iter().filter_map(|&place| taken.get(place)).map(|item| Arc::clone(item)).collect();
    let doubled = doubled(&items);
    Selection { items, short, doubled }
}

struct Drawing<'a> {
    pool: Vec<&'a Arc<Item>>,
    taken: Vec<&'a Arc<Item>>,
    weights: &'a BTreeMap<u8, u32>,
}

impl Drawing<'_> {
    fn of(&self, form: Form) -> usize {
        self.pool.iter().filter(|item| item.form == form).count()
    }

    /// Takes the best item of a form that is left; says whether there was one.
    fn take(&mut self, form: Option<Form>) -> bool {
        let candidates = self.pool.iter().enumerate();
        let wanted = candidates.filter(|(_, item)| match form {
            Some(form) => item.form == form,
            None => item.is_judged(),
        });
        // The first of equals, in the random order of the pool.
        let best = wanted.min_by_key(|(_, item)| self.cost(item)).map(|(place, _)| place);
        if let Some(place) = best {
            let item = self.pool.remove(place);
            self.taken.push(item);
        }
        best.is_some()
    }

    /// A main concept that is there already costs most, then another one that is, then a lesson with its share.
    fn cost(&self, item: &Item) -> (usize, usize, u64) {
        let main = self.taken.iter().filter(|taken| taken.concept() == item.concept()).count();
        let shared = |taken: &&&Arc<Item>| {
            taken.concepts.iter().any(|concept| item.concepts.contains(concept))
        };
        let shared = self.taken.iter().filter(shared).count();
        let lesson = item.lesson();
        let there = self.taken.iter().filter(|taken| taken.lesson() == lesson).count() as u64;
        let weight = u64::from(self.weights.get(&lesson).copied().unwrap_or(1).max(1));
        (main, shared, (there + 1) * 1000 / weight)
    }
}

fn doubled(items: &[Arc<Item>]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for item in items {
        *counts.entry(item.concept()).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(id, _)| id.to_owned()).collect()
}
