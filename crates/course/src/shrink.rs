//! From an input that fails to a smallest one that still does.

use crate::compare::ascending;
use crate::function::{Argument, Input};

/// How many inputs are tried at most; each costs a call of the student's function.
const BUDGET: usize = 4000;

/// The smallest input found on which `fails` still holds, starting from one on which it does.
///
/// Lists lose values, values become simpler (0, 1, a whole number, a smaller one); the lists at the places
/// `paired` keep the same length. The result is minimal in this sense: no single further step keeps it failing.
pub fn shrink(input: Input, paired: &[usize], mut fails: impl FnMut(&Input) -> bool) -> Input {
    let mut smallest = input;
    let mut tried = 0;
    'again: loop {
        for candidate in simpler(&smallest, paired) {
            tried += 1;
            if tried > BUDGET {
                return smallest;
            }
            if fails(&candidate) {
                smallest = candidate;
                continue 'again;
            }
        }
        return smallest;
    }
}

/// The inputs that are one step simpler, the largest steps first.
fn simpler(input: &Input, paired: &[usize]) -> Vec<Input> {
    let mut candidates = Vec::new();
    for (place, argument) in input.0.iter().enumerate() {
        let together: &[usize] = if paired.contains(&place) { paired } else { &[place] };
        // Paired lists lose values together, so once is enough.
        if let (Argument::List(list), true) = (argument, together.first() == Some(&place)) {
            candidates.extend(cuts(list.len()).map(|cut| without(input, together, &cut)));
        }
    }
    for (place, argument) in input.0.iter().enumerate() {
        let alternatives: Vec<Argument> = match argument {
            Argument::List(_) => Vec::new(),
            Argument::Number(number) => simpler_numbers(*number).map(Argument::Number).collect(),
            Argument::Count(count) => simpler_counts(*count).map(Argument::Count).collect(),
        };
        candidates.extend(alternatives.into_iter().map(|argument| with(input, place, argument)));
    }
    candidates.extend(simpler_everywhere(input));
    for (place, argument) in input.0.iter().enumerate() {
        if let Argument::List(list) = argument {
            candidates
                .extend(simpler_items(list).map(|list| with(input, place, Argument::List(list))));
        }
    }
    candidates
}

/// The runs of values that may be cut out of a list: halves, quarters, … and single values.
fn cuts(length: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    let sizes =
        std::iter::successors(Some(length / 2), |size| Some(size / 2)).take_while(|&size| size > 1);
    let sizes = sizes.chain((length > 0).then_some(1));
    sizes.flat_map(move |size| {
        (0..length).step_by(size).map(move |from| from..(from + size).min(length))
    })
}

/// The input whose lists at `places` lack the values in `cut`.
fn without(input: &Input, places: &[usize], cut: &std::ops::Range<usize>) -> Input {
    let mut shorter = input.clone();
    for &place in places {
        if let Some(Argument::List(list)) = shorter.0.get_mut(place) {
            let mut index = 0;
            list.retain(|_| {
                index += 1;
                !cut.contains(&(index - 1))
            });
        }
    }
    shorter
}

/// The input with another argument at `place`.
fn with(input: &Input, place: usize, argument: Argument) -> Input {
    let mut changed = input.clone();
    if let Some(old) = changed.0.get_mut(place) {
        *old = argument;
    }
    changed
}

/// The inputs in which a value is simpler wherever it stands in a list, so that ties stay ties.
fn simpler_everywhere(input: &Input) -> Vec<Input> {
    let lists = input.0.iter().filter_map(|argument| match argument {
        Argument::List(list) => Some(list),
        _ => None,
    });
    let mut values = ascending(&lists.flatten().copied().collect::<Vec<_>>());
    values.dedup();
    let replaced = |old: f64, new: f64| {
        let mut changed = input.clone();
        for argument in &mut changed.0 {
            if let Argument::List(list) = argument {
                for value in list.iter_mut().filter(|value| value.to_bits() == old.to_bits()) {
                    *value = new;
                }
            }
        }
        changed
    };
    values.iter().flat_map(|&old| simpler_numbers(old).map(move |new| replaced(old, new))).collect()
}

/// The lists in which one value is simpler.
fn simpler_items(list: &[f64]) -> impl Iterator<Item = Vec<f64>> {
    list.iter().enumerate().flat_map(move |(place, &number)| {
        simpler_numbers(number).map(move |simple| {
            let mut changed = list.to_vec();
            if let Some(old) = changed.get_mut(place) {
                *old = simple;
            }
            changed
        })
    })
}

/// Numbers that are simpler than `number`: every step leads down, so that shrinking ends.
fn simpler_numbers(number: f64) -> impl Iterator<Item = f64> {
    [0.0, 1.0, 2.0, 0.5, number.trunc(), (number / 2.0).trunc(), number.trunc() - 1.0]
        .into_iter()
        .filter(move |&simple| rank(simple) < rank(number))
}

/// Counts that are smaller than `count`.
fn simpler_counts(count: usize) -> impl Iterator<Item = usize> {
    [0, 1, count / 2, count.saturating_sub(1)].into_iter().filter(move |&fewer| fewer < count)
}

/// How simple a number is: 0, 1, 2, …, then halves, then the rest.
fn rank(number: f64) -> f64 {
    if number >= 0.0 && number.fract() == 0.0 {
        number
    } else if number.to_bits() == 0.5_f64.to_bits() {
        1e16
    } else if number.is_finite() {
        1e17 + number.abs()
    } else {
        f64::INFINITY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(first: &[f64], second: &[f64], number: f64) -> Input {
        Input(vec![
            Argument::List(first.to_vec()),
            Argument::List(second.to_vec()),
            Argument::Number(number),
        ])
    }

    #[test]
    fn what_does_not_matter_goes_away() {
        let start = lists(&[70.0, 12.5, 90.0, 31.0, 8.0], &[1.0, 2.0, 3.0, 4.0, 5.0], 0.3);
        // Fails when some value of the first list is at least 30.
        let smallest =
            shrink(start, &[0, 1], |input| input.list(0).iter().any(|&value| value >= 30.0));
        assert_eq!(smallest, lists(&[30.0], &[0.0], 0.0));
    }

    #[test]
    fn paired_lists_keep_the_same_length_on_every_step() {
        let start = lists(&[5.0, 4.0, 3.0, 2.0, 1.0], &[1.0, 2.0, 3.0, 4.0, 5.0], 0.5);
        let smallest = shrink(start, &[0, 1], |input| {
            assert_eq!(input.list(0).len(), input.list(1).len());
            input.list(1).len() >= 2
        });
        assert_eq!(smallest, lists(&[0.0, 0.0], &[0.0, 0.0], 0.0));
    }

    #[test]
    fn equal_values_become_simpler_together() {
        let start = lists(&[40.0, 40.0, 7.0], &[], 0.0);
        let is_tie = |input: &Input| matches!(input.list(0), [a, b, ..] if *a > 0.0 && a.to_bits() == b.to_bits());
        assert_eq!(shrink(start, &[], is_tie), lists(&[1.0, 1.0], &[], 0.0));
    }

    #[test]
    fn lists_that_are_not_paired_shrink_alone() {
        let start = lists(&[5.0, 4.0, 3.0], &[1.0, 2.0, 3.0], 0.5);
        let smallest = shrink(start, &[], |input| input.list(0).len() == 3);
        assert_eq!(smallest, lists(&[0.0, 0.0, 0.0], &[], 0.0));
    }

    #[test]
    fn an_input_that_cannot_shrink_stays() {
        let start = lists(&[2.0], &[3.0], 0.25);
        assert_eq!(shrink(start.clone(), &[0, 1], |input| *input == start), start);
    }

    #[test]
    fn nan_and_infinity_do_not_hang_it() {
        let start = lists(&[f64::NAN, f64::INFINITY], &[-7.25, -0.0], f64::NEG_INFINITY);
        assert_eq!(shrink(start, &[0, 1], |_| true), lists(&[], &[], 0.0));
    }
}
