//! The right answer of every item is judged right, in both languages; every other one is wrong and told why.

use std::collections::BTreeSet;

use tourism_study::bank::Body;
use tourism_study::judge::right_answer;
use tourism_study::{Answer, Lang, Question};

use super::bank;

#[test]
fn the_right_answer_is_read_back_as_right() {
    for item in bank().items().iter().filter(|item| item.is_judged()) {
        for seed in 0..6 {
            let question = Question::draw(item, seed).unwrap();
            for lang in Lang::ALL {
                let shown = right_answer(&question, lang);
                let typed = match &item.body {
                    // The option's text follows its number.
                    Body::Choice(_) => shown.split_whitespace().next().unwrap().to_owned(),
                    // 1–ㄴ, 2–ㄱ: as it is shown. An order: ㄴ → ㄱ.
                    _ => shown.clone(),
                };
                let answer =
                    question.read(&typed).unwrap_or_else(|said| panic!("{}: {}", item.id, said.en));
                let verdict = question.judge(&answer).unwrap();
                assert!(verdict.right, "{} (seed {seed}): {shown} is judged wrong", item.id);
            }
            assert!(
                !question.judge(&Answer::Passed).unwrap().right,
                "{}: no answer is right",
                item.id
            );
        }
    }
}

#[test]
fn every_wrong_option_is_wrong_and_says_why() {
    let mut options_seen = 0;
    for item in bank().items() {
        let Body::Choice(options) = &item.body else { continue };
        let question = Question::draw(item, 3).unwrap();
        let mut right = 0;
        for shown in 0..options.len() {
            let verdict = question.judge(&Answer::Choice(shown)).unwrap();
            right += usize::from(verdict.right);
            options_seen += 1;
            let place = question.order()[shown];
            assert_eq!(
                verdict.reasons[0].why, options[place].why,
                "{}: the reason of another option",
                item.id
            );
            assert_eq!(verdict.reasons.len(), options.len());
        }
        assert_eq!(right, 1, "{}", item.id);
    }
    assert!(options_seen > 600, "{options_seen} options");
}

#[test]
fn every_accepted_spelling_is_right_and_every_trap_is_wrong_with_its_reason() {
    for item in bank().items() {
        let Body::Blank(blank) = &item.body else { continue };
        let question = Question::draw(item, 0).unwrap();
        let firsts: Vec<String> = blank.answers.iter().map(|names| names[0].clone()).collect();
        for (k, names) in blank.answers.iter().enumerate() {
            for name in names {
                let mut words = firsts.clone();
                words[k].clone_from(name);
                assert!(
                    question.judge(&Answer::Words(words)).unwrap().right,
                    "{}: {name}",
                    item.id
                );
            }
        }
        for trap in &blank.traps {
            let fits = |k: usize| {
                let mut words = firsts.clone();
                words[k].clone_from(&trap.answer);
                question.judge(&Answer::Words(words)).unwrap()
            };
            // A trap belongs to one of the blanks; it may be the right word of another one.
            let verdicts: Vec<_> = (0..firsts.len()).map(fits).collect();
            let told = |verdict: &tourism_study::Verdict| {
                !verdict.right && verdict.reasons[0].why == trap.why
            };
            assert!(verdicts.iter().any(told), "{}: the trap {} is not told", item.id, trap.answer);
        }
    }
}

#[test]
fn part_of_an_answer_counts_as_part() {
    for item in bank().items() {
        let question = Question::draw(item, 1).unwrap();
        match &item.body {
            Body::Multi(statements) => {
                let right: BTreeSet<usize> = (0..statements.len())
                    .filter(|&shown| statements[question.order()[shown]].right)
                    .collect();
                let all: BTreeSet<usize> = (0..statements.len()).collect();
                let verdict = question.judge(&Answer::Several(all)).unwrap();
                let share = right.len() as f64 / statements.len() as f64;
                assert!(!verdict.right && (verdict.share - share).abs() < 1e-12, "{}", item.id);
            }
            Body::Match(pairs) => {
                let mut chosen: Vec<usize> =
                    (0..pairs.len()).map(|place| question.shown_at(place).unwrap()).collect();
                chosen.swap(0, 1);
                let verdict = question.judge(&Answer::Pairs(chosen)).unwrap();
                let share = (pairs.len() - 2) as f64 / pairs.len() as f64;
                assert!(!verdict.right && (verdict.share - share).abs() < 1e-12, "{}", item.id);
                assert_eq!(
                    verdict.reasons.iter().filter(|reason| reason.missed).count(),
                    2,
                    "{}",
                    item.id
                );
            }
            _ => {}
        }
    }
}
