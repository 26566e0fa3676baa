//! Equal customers are computed once.

use super::random::Random;
use super::summary::History;
use super::unit::TimeUnit;
use crate::{Error, Result, require};

/// Customers with the same frequency, recency and age.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Group {
    pub(super) x: u32,
    /// The place of x in the list of frequencies.
    pub(super) place: usize,
    pub(super) recency: f64,
    pub(super) age: f64,
    pub(super) customers: f64,
}

/// All customers, grouped.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Groups {
    pub(super) rows: Vec<Group>,
    /// The frequencies that occur, in order, with the customers that have them.
    pub(super) frequencies: Vec<u32>,
    pub(super) counts: Vec<f64>,
    pub(super) customers: f64,
    /// The mean age.
    pub(super) age: f64,
    /// Repeat purchases per customer.
    pub(super) repeats: f64,
}

/// Refuses histories that contradict themselves.
pub(super) fn judge<U: TimeUnit>(histories: &[History<U>]) -> Result<()> {
    require::at_least("histories", 1, histories)?;
    for (index, history) in histories.iter().enumerate() {
        let (recency, age) = (history.recency.number(), history.age.number());
        let item = |name, value, rule| Err(Error::ItemOutOfRange { name, index, value, rule });
        if !(0.0..=LONGEST).contains(&age) {
            return item("histories.age", age, "from 0 to 1e9");
        }
        if !(0.0..=age).contains(&recency) {
            return item("histories.recency", recency, "from 0 to the age of the customer");
        }
        if history.frequency == 0 && recency > 0.0 {
            return item("histories.recency", recency, "0 for who bought once");
        }
    }
    Ok(())
}

/// Of so many patterns, each how manieth is enough to see where the maximum is; none if there are few.
pub(super) fn step(patterns: usize) -> Option<usize> {
    (patterns > 5_000).then_some(patterns / 2_000)
}

/// The bits of a time that is not negative.
pub(super) fn bits(time: f64) -> u64 {
    (time + 0.0).to_bits() // −0 + 0 is 0
}

/// The longest time that a customer may have been seen for.
pub(super) const LONGEST: f64 = 1e9;

impl Groups {
    /// The groups of `histories`, in which somebody must have bought again.
    pub(super) fn of<U: TimeUnit>(model: &'static str, histories: &[History<U>]) -> Result<Self> {
        judge(histories)?;
        let refuse = |why: &str| Err(Error::NotComputable { what: model, why: why.to_owned() });
        if histories.iter().all(|it| it.frequency == 0) {
            return refuse(
                "nobody in `histories` bought again, so nothing is known of repeat purchases",
            );
        }
        if histories.iter().all(|it| it.age.number() == 0.0) {
            return refuse("every age in `histories` is 0, so nobody has been seen for any time");
        }
        Ok(Self::of_some(histories))
    }

    /// The groups of histories that have been judged.
    pub(super) fn of_some<'a, U: TimeUnit>(
        histories: impl IntoIterator<Item = &'a History<U>>,
    ) -> Self {
        // Times are not negative, so their bits have the order of their values.
        let mut keys: Vec<(u32, u64, u64)> = histories
            .into_iter()
            .map(|it| (it.frequency, bits(it.recency.number()), bits(it.age.number())))
            .collect();
        keys.sort_unstable();
        let rows: Vec<Group> = keys
            .chunk_by(|a, b| a == b)
            .filter_map(|same| {
                let &(x, recency, age) = same.first()?;
                let (recency, age) = (f64::from_bits(recency), f64::from_bits(age));
                Some(Group { x, place: 0, recency, age, customers: same.len() as f64 })
            })
            .collect();
        Self::summed(rows)
    }

    /// The totals over `rows`, which are ordered by frequency.
    fn summed(mut rows: Vec<Group>) -> Self {
        let (mut frequencies, mut counts) = (Vec::new(), Vec::new());
        let (mut customers, mut age, mut repeats) = (0.0, 0.0, 0.0);
        for row in &mut rows {
            if frequencies.last() != Some(&row.x) {
                frequencies.push(row.x);
                counts.push(0.0);
            }
            row.place = frequencies.len() - 1;
            if let Some(count) = counts.last_mut() {
                *count += row.customers;
            }
            customers += row.customers;
            age += row.customers * row.age;
            repeats += row.customers * f64::from(row.x);
        }
        Self {
            rows,
            frequencies,
            counts,
            customers,
            age: age / customers,
            repeats: repeats / customers,
        }
    }

    /// Some of very many groups, spread evenly.
    pub(super) fn part(&self) -> Option<Self> {
        let step = step(self.rows.len())?;
        Some(Self::summed(self.rows.iter().copied().step_by(step).collect()))
    }

    /// As many customers, drawn from these with replacement.
    pub(super) fn resampled(&self, random: &mut Random) -> Self {
        let mut ends = Vec::with_capacity(self.rows.len());
        let mut total = 0.0;
        for row in &self.rows {
            total += row.customers;
            ends.push(total);
        }
        let mut drawn = self.rows.clone();
        for row in &mut drawn {
            row.customers = 0.0;
        }
        let (customers, _) = self.size();
        for _ in 0..customers {
            let at = random.uniform() * total;
            let place = ends.partition_point(|end| *end <= at);
            if let Some(row) = drawn.get_mut(place) {
                row.customers += 1.0;
            }
        }
        drawn.retain(|row| row.customers > 0.0);
        Self::summed(drawn)
    }

    pub(super) fn size(&self) -> (u64, usize) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of customers"
        )]
        let customers = self.customers as u64;
        (customers, self.rows.len())
    }

    /// Guests given by frequency, recency and age.
    #[cfg(test)]
    pub(super) fn of_rows(rows: &[(u32, f64, f64)]) -> Self {
        let histories: Vec<_> = rows
            .iter()
            .map(|&(frequency, recency, age)| super::History {
                customer: String::new(),
                frequency,
                recency: super::Weeks(recency),
                age: super::Weeks(age),
                spend: 0.0,
            })
            .collect();
        Self::of("the model", &histories).unwrap()
    }
}
