//! Mock exams: their structure as the notes on the examinations give it, and what a sitting adds up to.

use tourism_marketing::exam;
use tourism_study::mock::{Asked, Begin, Kind, Mock, Outcome, Sitting, needed_elsewhere};
use tourism_study::{Bank, Lang, concepts};

use super::bank;

fn begin(bank: &Bank, mock: Mock, seed: u64) -> Sitting {
    let begin =
        Begin { mock, lang: Lang::Ko, seed, lessons: Vec::new(), timed: true, now: 1_763_800_000 };
    Sitting::begin(bank, &begin).unwrap()
}

/// 25 items in 25 minutes, 30 items, 2 × 30 + 4 × 10 in 90 minutes: section 1 of the notes on the examinations.
#[test]
fn every_paper_has_the_structure_of_its_examination() {
    let bank = bank();
    for (mock, items, minutes) in [
        (Mock::Guide, 25, 25),
        (Mock::Convention, 30, 30),
        (Mock::Hotel, 25, 25),
        (Mock::Consultant2, 6, 90),
        (Mock::Midterm, 28, 75),
    ] {
        for seed in 0..6 {
            let sitting = begin(&bank, mock, seed);
            assert_eq!(
                (sitting.entries.len(), sitting.minutes),
                (items, Some(minutes)),
                "{mock:?}"
            );
            let points: f64 = sitting.entries.iter().map(|entry| entry.points).sum();
            assert!((points - 100.0).abs() < 1e-9, "{mock:?}: {points}");
            let mut ids: Vec<&str> = sitting.entries.iter().map(|it| it.item.as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), items, "{mock:?} asks an item twice");
            for asked in sitting.asked(&bank).unwrap() {
                if let Asked::Choice(_, order) = &asked {
                    assert_eq!(order.len(), 4, "{}", asked.item().id);
                }
            }
        }
    }
    let essays = |sitting: &Sitting| sitting.entries.iter().filter(|it| it.points > 20.0).count();
    assert_eq!(essays(&begin(&bank, Mock::Consultant2, 3)), 2);
}

#[test]
fn a_paper_is_the_same_for_the_same_seed_and_survives_its_file() {
    let bank = bank();
    for mock in Mock::ALL {
        let sitting = begin(&bank, mock, 11);
        assert_eq!(sitting, begin(&bank, mock, 11));
        assert_ne!(sitting.entries, begin(&bank, mock, 12).entries);
        let file = serde_json::to_string(&sitting).unwrap();
        assert_eq!(serde_json::from_str::<Sitting>(&file).unwrap(), sitting);
    }
}

/// No concept is the main one of two items on a guide's paper; the bank has enough of them.
#[test]
fn concepts_are_not_doubled_where_the_bank_has_enough() {
    let bank = bank();
    for seed in 0..10 {
        let sitting = begin(&bank, Mock::Guide, seed);
        let mut main: Vec<String> = sitting
            .entries
            .iter()
            .map(|entry| bank.find(&entry.item).unwrap().concept().to_owned())
            .collect();
        main.sort_unstable();
        main.dedup();
        assert_eq!(main.len(), 25);
    }
}

/// What one types for the right option, and for a wrong one.
fn typed(asked: &Asked, right: bool) -> String {
    let options = asked.options(Lang::Ko).len();
    let is = |number: &String| asked.judge(Some(number)).unwrap().right == right;
    (1..=options).map(|number| number.to_string()).find(is).unwrap()
}

/// Ten of 25 right: 40 points, just at the floor; with 40 here the other 80 % need (60 − 0.2·40)/0.8 = 65.
#[test]
fn the_score_and_the_rule_are_those_of_the_law() {
    let bank = bank();
    let mut sitting = begin(&bank, Mock::Guide, 5);
    let asked = sitting.asked(&bank).unwrap();
    for (place, asked) in asked.iter().enumerate() {
        sitting.answer(place, Some(typed(asked, place < 10)));
    }
    let outcome = Outcome::of(&sitting, &asked);
    let rules = Mock::Guide.rules();
    assert!((outcome.score - 40.0).abs() < 1e-9);
    assert_eq!((outcome.judged, outcome.unanswered), ((25, 10), 0));
    assert_eq!(outcome.reaches_floor(rules), Some(true));
    let needed = needed_elsewhere(rules, outcome.score).unwrap();
    assert!((needed - 65.0).abs() < 1e-9);
    let whole =
        exam::weighted_pass(&[needed, needed, needed, 40.0], &[40.0, 20.0, 20.0, 20.0], 40.0, 60.0);
    assert!(whole.unwrap().passed);
    let of: f64 = outcome.topics.iter().map(|topic| topic.of).sum();
    assert!((of - 100.0).abs() < 1e-9);
    for weak in &outcome.weak {
        assert_eq!(concepts::find(&weak.concept).unwrap().lesson, weak.lesson);
        assert!(weak.missed <= weak.asked && weak.missed > 0);
    }
}

#[test]
fn what_is_answered_after_the_time_is_counted_apart() {
    let bank = bank();
    let mut sitting = begin(&bank, Mock::Hotel, 2);
    let asked = sitting.asked(&bank).unwrap();
    for (place, asked) in asked.iter().enumerate() {
        if place == 20 {
            sitting.elapsed = 25.0 * 60.0;
        }
        sitting.answer(place, Some(typed(asked, true)));
    }
    let outcome = Outcome::of(&sitting, &asked);
    // 20 of 25 in time, all 25 in the end.
    assert!((outcome.score - 80.0).abs() < 1e-9 && (outcome.score_late - 100.0).abs() < 1e-9);
}

/// 30-point essays with 18 and 24 points, short answers with 5, 5, 5 and 10: 67 of 100.
#[test]
fn a_written_paper_counts_the_points_that_its_author_gave() {
    let bank = bank();
    let mut sitting = begin(&bank, Mock::Consultant2, 9);
    let asked = sitting.asked(&bank).unwrap();
    let given = [18.0, 24.0, 5.0, 5.0, 5.0, 10.0];
    for (place, points) in given.iter().enumerate() {
        assert_eq!(sitting.entries[place].kind, Kind::Written);
        sitting.answer(place, Some("답".into()));
        assert!(sitting.unscored().contains(&place));
        sitting.entries[place].scored = Some(vec![*points]);
    }
    let outcome = Outcome::of(&sitting, &asked);
    assert!((outcome.score - 67.0).abs() < 1e-9);
    assert!(sitting.unscored().is_empty());
}
