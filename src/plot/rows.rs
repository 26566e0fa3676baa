//! Figures whose rows have names: what is compared stands below one another, so that long names have room.

use super::canvas::Axis;
use super::style::{self, Letters};
use crate::{Error, Result, require, text};

/// More rows than this are no figure but a table.
const MOST: usize = 25;

/// The longest name in pixels.
const ROOM: f64 = 190.0;

/// The named rows of a figure, the first at the top.
pub(super) struct Rows {
    names: Vec<String>,
}

impl Rows {
    /// Rows of the argument `argument`, which has one name each.
    pub(super) fn new<'a>(
        argument: &'static str,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self> {
        let names: Vec<String> =
            names.into_iter().map(|name| text::on_one_line(name.trim())).collect();
        require::at_least(argument, 1, &names)?;
        if names.len() > MOST {
            let what = format!("`{argument}` has {} rows", names.len());
            return Err(Error::Contradiction {
                what,
                rule: "at most 25 can be read in one figure",
            });
        }
        Ok(Self { names })
    }

    /// The full names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Where the middle of a row stands, from 0 to 1.
    pub(super) fn place(&self, row: usize) -> f64 {
        1.0 - (row as f64 + 0.5) * self.row()
    }

    /// The height of a row as a part of the figure.
    pub(super) fn row(&self) -> f64 {
        1.0 / self.names.len() as f64
    }

    /// The height of the plotting area in pixels.
    pub(super) fn height(&self) -> f64 {
        52.0 * self.names.len() as f64
    }

    /// The axis with the names.
    pub(super) fn axis(&self) -> Axis {
        let short = |name: &str| style::shortened(name, Letters::Tick.size(), ROOM);
        let ticks = self.names().enumerate().map(|(row, name)| (self.place(row), short(name)));
        Axis { title: String::new(), ticks: ticks.collect(), grid: false }
    }
}

/// The names of as many rows as there are, with numbers where none is given.
pub(super) fn named(names: &[&str], count: usize, kind: &str) -> Vec<String> {
    (0..count)
        .map(|place| match names.get(place) {
            Some(name) if !name.trim().is_empty() => (*name).to_owned(),
            _ => format!("{kind} {}", place + 1),
        })
        .collect()
}

/// The values, and some room beyond them, so that nothing stands on the frame.
pub(super) fn roomy(values: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let room = 0.04 * (high - low);
    if room.is_finite() {
        values.extend([low - room, high + room]);
    }
    values
}
