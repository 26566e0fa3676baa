//! That whoever knows nothing gains nothing by a habit.

use tourism_study::bank::{Body, Choice, Item};
use tourism_study::{Lang, Question};

use super::bank;

fn choices() -> Vec<(std::sync::Arc<Item>, Vec<Choice>)> {
    let bank = bank();
    let one = |item: &std::sync::Arc<Item>| match &item.body {
        Body::Choice(options) if options.len() == 4 => Some((item.clone(), options.clone())),
        _ => None,
    };
    bank.items().iter().filter_map(one).collect()
}

/// Whoever always takes the same place is right one time in four: 250 of a thousand, three standard deviations
/// being 41.
#[test]
fn the_right_option_is_in_every_place_equally_often() {
    let (mut at, mut all) = ([0_u32; 4], 0_u32);
    for (item, options) in choices() {
        for seed in 0..8 {
            let question = Question::draw(&item, seed).unwrap();
            let right = options.iter().position(|option| option.right).unwrap();
            at[question.shown_at(right).unwrap()] += 1;
            all += 1;
        }
    }
    for count in at {
        let share = f64::from(count) / f64::from(all);
        assert!((share - 0.25).abs() < 3.5 * (0.1875 / f64::from(all)).sqrt(), "{at:?}");
    }
}

/// As the items are written, too: an instructor may print them without shuffling.
#[test]
fn the_right_option_is_written_in_every_place() {
    let mut at = [0_u32; 4];
    for (_, options) in choices() {
        at[options.iter().position(|option| option.right).unwrap()] += 1;
    }
    let all: u32 = at.iter().sum();
    assert!(
        at.iter().all(|&count| (0.15..=0.35).contains(&(f64::from(count) / f64::from(all)))),
        "{at:?}"
    );
}

/// Whoever takes the longest option, or the shortest one, is right about one time in four.
#[test]
fn the_length_of_an_option_tells_nothing() {
    let choices = choices();
    for lang in Lang::ALL {
        let (mut longest, mut shortest) = (0_u32, 0_u32);
        for (_, options) in &choices {
            let length = |option: &Choice| option.text.get(lang).chars().count();
            let right = options.iter().find(|option| option.right).map_or(0, length);
            let others = || options.iter().filter(|option| !option.right).map(length);
            longest += u32::from(others().all(|other| other < right));
            shortest += u32::from(others().all(|other| other > right));
        }
        for (name, count) in [("longest", longest), ("shortest", shortest)] {
            let share = f64::from(count) / choices.len() as f64;
            assert!(
                share <= 0.32,
                "{}: the {name} option is right in {:.0} %",
                lang.code(),
                share * 100.0
            );
        }
    }
}

/// Whoever says O, or X, to everything is right about half the time.
#[test]
fn as_many_statements_are_true_as_false() {
    let (mut truths, mut all) = (0_u32, 0_u32);
    for item in bank().items() {
        if let Body::Ox { truth, .. } = item.body {
            truths += u32::from(truth);
            all += 1;
        }
    }
    let share = f64::from(truths) / f64::from(all);
    assert!((0.3..=0.7).contains(&share), "{truths} of {all} are true");
}
