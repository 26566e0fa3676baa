//! Exercise 6: a function of the student, tried on many inputs.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "as students write it"
)]

use tourism_course::lessons;
use tourism_course::prelude::*;

use crate::lesson;

type Answer = (f64, f64, f64);

/// The places of the top group as a student may pick them, and what is made of them.
fn followed(
    first: &[f64],
    second: &[f64],
    size: usize,
    pick: impl Fn(&[f64], usize) -> Vec<usize>,
) -> Answer {
    let (top_first, top_second) = (pick(first, size), pick(second, size));
    let stayed = top_first.iter().filter(|place| top_second.contains(place)).count() as f64;
    let share = |year: &[f64]| {
        top_first.iter().map(|&place| year[place]).sum::<f64>() / year.iter().sum::<f64>()
    };
    (stayed / top_first.len() as f64, share(first), share(second))
}

fn stable(amounts: &[f64], size: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..amounts.len()).collect();
    order.sort_by(|&a, &b| amounts[b].total_cmp(&amounts[a]));
    order.truncate(size);
    order
}

fn reversed(amounts: &[f64], size: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..amounts.len()).collect();
    order.sort_by(|&a, &b| amounts[a].total_cmp(&amounts[b]));
    order.into_iter().rev().take(size).collect()
}

fn floor(first: &[f64], top: f64) -> usize {
    (first.len() as f64 * top) as usize
}

fn tie_rule(first: &[f64], second: &[f64], top: f64) -> Answer {
    followed(first, second, floor(first, top), reversed)
}

fn ties_included(first: &[f64], second: &[f64], top: f64) -> Answer {
    followed(first, second, floor(first, top), |amounts, size| {
        let mut sorted = amounts.to_vec();
        sorted.sort_by(|a, b| b.total_cmp(a));
        (0..amounts.len()).filter(|&place| amounts[place] >= sorted[size - 1]).collect()
    })
}

fn own_top_second(first: &[f64], second: &[f64], top: f64) -> Answer {
    let (stay, share_first, _) = followed(first, second, floor(first, top), stable);
    (
        stay,
        share_first,
        pareto::top_share(second, floor(first, top) as f64 / second.len() as f64).unwrap(),
    )
}

fn stay_over_all(first: &[f64], second: &[f64], top: f64) -> Answer {
    let (top_first, top_second) =
        (stable(first, floor(first, top)), stable(second, floor(first, top)));
    let stayed = top_first.iter().filter(|place| top_second.contains(place)).count();
    let (_, share_first, share_second) = followed(first, second, floor(first, top), stable);
    (stayed as f64 / first.len() as f64, share_first, share_second)
}

fn jaccard(first: &[f64], second: &[f64], top: f64) -> Answer {
    let (top_first, top_second) =
        (stable(first, floor(first, top)), stable(second, floor(first, top)));
    let stayed = top_first.iter().filter(|place| top_second.contains(place)).count();
    let either = top_first.len() + top_second.len() - stayed;
    let (_, share_first, share_second) = followed(first, second, floor(first, top), stable);
    (stayed as f64 / either as f64, share_first, share_second)
}

fn rounded_up(first: &[f64], second: &[f64], top: f64) -> Answer {
    followed(first, second, (first.len() as f64 * top).ceil() as usize, stable)
}

fn rounded_nearest(first: &[f64], second: &[f64], top: f64) -> Answer {
    followed(first, second, (first.len() as f64 * top).round() as usize, stable)
}

fn lost_pairing(first: &[f64], second: &[f64], top: f64) -> Answer {
    let sorted = |amounts: &[f64]| {
        let mut amounts = amounts.to_vec();
        amounts.sort_by(|a, b| b.total_cmp(a));
        amounts
    };
    followed(&sorted(first), &sorted(second), floor(first, top), stable)
}

fn smallest(first: &[f64], second: &[f64], top: f64) -> Answer {
    followed(first, second, floor(first, top), |amounts, size| {
        let mut order: Vec<usize> = (0..amounts.len()).collect();
        order.sort_by(|&a, &b| amounts[a].total_cmp(&amounts[b]));
        order.truncate(size);
        order
    })
}

fn years_swapped(first: &[f64], second: &[f64], top: f64) -> Answer {
    followed(second, first, floor(first, top), stable)
}

fn first_year_total(first: &[f64], second: &[f64], top: f64) -> Answer {
    let (stay, share_first, _) = followed(first, second, floor(first, top), stable);
    let theirs: f64 = stable(first, floor(first, top)).into_iter().map(|place| second[place]).sum();
    (stay, share_first, theirs / first.iter().sum::<f64>())
}

fn percent(first: &[f64], second: &[f64], top: f64) -> Answer {
    let (stay, share_first, share_second) = followed(first, second, floor(first, top), stable);
    (stay * 100.0, share_first * 100.0, share_second * 100.0)
}

#[test]
fn every_known_mistake_meets_its_own_message_with_a_smallest_counterexample() {
    type Student = fn(&[f64], &[f64], f64) -> Answer;
    // How many customers the smallest counterexample needs.
    let cases: [(&str, Student, usize); 12] = [
        ("ties_included", ties_included, 2),
        ("tie_rule", tie_rule, 2),
        ("own_top_second", own_top_second, 2),
        ("stay_over_all", stay_over_all, 2),
        ("jaccard", jaccard, 4),
        ("rounded_up", rounded_up, 4),
        ("rounded_nearest", rounded_nearest, 4),
        ("lost_pairing", lost_pairing, 2),
        ("smallest", smallest, 2),
        ("years_swapped", years_swapped, 2),
        ("first_year_total", first_year_total, 1),
        ("percent", percent, 1),
    ];
    let (lesson, _folder) = lesson(Lang::En);
    for (id, student, customers) in cases {
        let feedback = lesson.check_function(6, student);
        assert_eq!(feedback.misconception(), Some(id), "{id}: {feedback}");
        let first = feedback
            .to_string()
            .lines()
            .find_map(|line| line.trim().strip_prefix("first = ").map(str::to_owned));
        let shown = first.unwrap().matches(',').count() + 1;
        assert!(shown <= customers, "{id} needs no more than {customers} customer(s): {feedback}");
    }
    let listed: Vec<&str> = lessons::find(3)
        .unwrap()
        .exercise(6)
        .unwrap()
        .misconceptions
        .iter()
        .map(|m| m.id)
        .collect();
    assert_eq!(listed, cases.map(|(id, _, _)| id));
}

#[test]
fn the_counterexample_to_a_wrong_tie_rule_is_two_equal_customers() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let said = check_fn!(lesson, 6, tie_rule).to_string();
    assert!(
        said.contains("    first = &[1.0, 1.0]\n    second = &[0.0, 1.0]\n    top = 0.5"),
        "{said}"
    );
    let row = |name: &str| {
        said.lines()
            .rfind(|line| line.starts_with(name))
            .map(|line| line.split_whitespace().collect::<Vec<_>>())
    };
    assert_eq!(row("재진입률"), Some(vec!["재진입률", "0", "1"]), "{said}");
    assert_eq!(row("둘째 해 비중"), Some(vec!["둘째", "해", "비중", "0", "1"]), "{said}");
}

#[test]
fn two_mistakes_at_once_are_both_named() {
    fn both(first: &[f64], second: &[f64], top: f64) -> Answer {
        let (stay, share_first, _) = stay_over_all(first, second, top);
        (stay, share_first, own_top_second(first, second, top).2)
    }
    let (lesson, _folder) = lesson(Lang::En);
    let feedback = check_fn!(lesson, 6, both);
    assert_eq!(feedback.misconception(), Some("stay_over_all"));
    let said = feedback.to_string();
    assert!(said.contains("Stay rate: ") && said.contains("Share in year 2: "), "{said}");
}

#[test]
fn a_mistake_that_is_not_listed_is_told_something_true_and_shown() {
    fn halved(first: &[f64], second: &[f64], top: f64) -> Answer {
        let (stay, share_first, share_second) = followed(first, second, floor(first, top), stable);
        (stay, share_first, share_second / 2.0)
    }
    let (lesson, _folder) = lesson(Lang::En);
    let feedback = check_fn!(lesson, 6, halved);
    assert_eq!((feedback.misconception(), feedback.finding()), (None, Some("too_small")));
    assert!(feedback.to_string().contains("Share in year 2: this is smaller"), "{feedback}");
}

#[test]
fn a_function_that_gives_nan_is_told_so() {
    fn empty_total(_: &[f64], _: &[f64], _: f64) -> Answer {
        (f64::NAN, f64::NAN, f64::INFINITY)
    }
    let (lesson, _folder) = lesson(Lang::Ko);
    let feedback = check_fn!(lesson, 6, empty_total);
    assert_eq!((feedback.outcome(), feedback.finding()), (Outcome::Wrong, Some("not_finite")));
}

#[test]
fn a_panic_is_shown_with_the_smallest_input_that_makes_it() {
    fn past_the_end(first: &[f64], second: &[f64], top: f64) -> Answer {
        let _ = first[floor(first, top)];
        followed(first, second, floor(first, top), stable)
    }
    let (lesson, _folder) = lesson(Lang::En);
    let feedback = check_fn!(lesson, 6, past_the_end);
    assert_eq!(feedback.outcome(), Outcome::Panicked);
    let said = feedback.to_string();
    assert!(said.contains("    first = &[1.0]\n    second = &[1.0]\n    top = 1.0"), "{said}");
    assert!(
        said.contains("A list of length 1 has the indices 0 to 0; the code asked for index 1."),
        "{said}"
    );
}

#[test]
fn an_overflow_is_a_panic_that_is_explained() {
    fn too_small(first: &[f64], second: &[f64], top: f64) -> Answer {
        let _ = 4 - std::hint::black_box(first.len());
        followed(first, second, floor(first, top), stable)
    }
    let (lesson, _folder) = lesson(Lang::Ko);
    let feedback = check_fn!(lesson, 6, too_small);
    assert_eq!(feedback.outcome(), Outcome::Panicked);
    assert!(feedback.to_string().contains("부호 없는 정수"), "{feedback}");
}

#[test]
fn a_branch_that_is_still_todo_is_not_an_attempt() {
    fn half_done(first: &[f64], second: &[f64], top: f64) -> Answer {
        if top >= 1.0 {
            todo!()
        }
        followed(first, second, floor(first, top), stable)
    }
    let (lesson, _folder) = lesson(Lang::Ko);
    assert_eq!(check_fn!(lesson, 6, half_done).outcome(), Outcome::NotAttempted);
}

#[test]
fn other_arguments_and_the_other_kind_of_check_are_told_and_no_attempt() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedback = check_fn!(lesson, 6, |spend: &[f64], top: f64| pareto::top_share(spend, top));
    assert_eq!(feedback.outcome(), Outcome::NotAttempted);
    assert!(
        feedback.to_string().contains("(first: &[f64], second: &[f64], top: f64)"),
        "{feedback}"
    );
    let feedback = check!(lesson, 6, 0.5);
    assert!(feedback.to_string().contains("check_fn!(lesson, 6"), "{feedback}");
    let feedback = check_fn!(lesson, 1, |spend: &[f64], top: f64| pareto::top_share(spend, top));
    assert!(feedback.to_string().contains("check!(lesson, 1"), "{feedback}");
}

#[test]
fn the_size_of_no_top_group_hangs_on_the_last_bit_of_a_product() {
    let tourism_course::exercise::Task::Function(trials) =
        lessons::find(3).unwrap().exercise(6).unwrap().task
    else {
        panic!("exercise 6 checks a function");
    };
    let inputs = trials.inputs();
    assert!(inputs.len() >= 60);
    for input in inputs {
        let product = input.number(2) * input.list(0).len() as f64;
        let off = (product - product.round()).abs();
        assert!(product >= 1.0 && (off == 0.0 || off > 1e-6), "{input:?}");
    }
}
