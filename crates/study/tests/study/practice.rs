//! What is asked, in which order, and what is remembered.

use std::fs;

use tourism_study::bank::Form;
use tourism_study::judge::right_answer;
use tourism_study::practice::{
    Day, Limits, Origin, Rating, Review, Scheduler, Settings, Why, missed, queue, stats,
};
use tourism_study::{Answer, Bank, Lang, Practice};

use super::bank;

fn settings(folder: &tempfile::TempDir) -> Settings {
    Settings {
        file: folder.path().join("my-study.json"),
        lessons: folder.path().join("my-progress.json"),
        seed: Some(1),
        ..Settings::new(Lang::Ko)
    }
}

fn day(number: u32) -> Day {
    Day::from_ymd_opt(2026, 11, number).unwrap()
}

fn answered(item: &str, day: Day, at: u64, rating: Rating) -> Review {
    Review {
        at,
        day,
        item: item.into(),
        seed: 0,
        rating,
        right: rating != Rating::Again,
        from: Origin::Quiz,
    }
}

/// The first judged items of the bank.
fn some_items(bank: &Bank, count: usize) -> Vec<String> {
    bank.items()
        .iter()
        .filter(|item| item.is_judged())
        .take(count)
        .map(|item| item.id.clone())
        .collect()
}

#[test]
fn due_items_come_first_then_missed_concepts_then_new_ones() {
    let bank = bank();
    let ids = some_items(&bank, 3);
    // Well remembered on the 1st: due on the 3rd. Easy: due on the 9th. Forgotten on the 1st: due on the 2nd.
    let reviews = [
        answered(&ids[0], day(1), 1, Rating::Good),
        answered(&ids[1], day(1), 2, Rating::Easy),
        answered(&ids[2], day(1), 3, Rating::Again),
    ];
    let cards = Scheduler::default().cards(&reviews);
    let far = bank.items().iter().rfind(|item| item.is_judged()).unwrap();
    let missed = [(far.concept().to_owned(), (100, 13))].into();
    let queued =
        queue(&bank, &reviews, &cards, &missed, day(4), Limits { new_per_day: 5, ahead: true });
    assert_eq!(
        (&queued[0].item.id, queued[0].why),
        (&ids[2], Why::Due { days: 2 }),
        "least likely to be remembered"
    );
    assert_eq!((&queued[1].item.id, queued[1].why), (&ids[0], Why::Due { days: 1 }));
    let missed: Vec<_> =
        queued.iter().filter(|queued| queued.why == Why::Missed { lesson: 13 }).collect();
    assert!(
        !missed.is_empty() && missed.iter().all(|queued| queued.item.concept() == far.concept())
    );
    assert_eq!(queued[2].why, Why::Missed { lesson: 13 });
    assert_eq!(queued.iter().filter(|queued| queued.why == Why::New).count(), 5);
    let last = queued.last().unwrap();
    assert_eq!((&last.item.id, last.why), (&ids[1], Why::Ahead { days: 5 }));
}

#[test]
fn new_items_of_today_count_against_the_limit_of_the_day() {
    let bank = bank();
    let ids = some_items(&bank, 4);
    let reviews: Vec<Review> =
        ids.iter().zip(1..).map(|(id, at)| answered(id, day(4), at, Rating::Good)).collect();
    let cards = Scheduler::default().cards(&reviews);
    let limits = Limits { new_per_day: 6, ahead: false };
    let waiting = |today| {
        queue(&bank, &reviews, &cards, &missed(std::path::Path::new("none")), today, limits)
    };
    assert_eq!(waiting(day(4)).len(), 2);
    assert_eq!(waiting(day(5)).len(), 6);
}

#[test]
fn a_concept_missed_in_a_lesson_is_asked_until_it_was_answered_since() {
    let bank = bank();
    let item = bank.items().iter().find(|item| item.is_judged()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("my-progress.json");
    let event = format!(
        "{{\"version\":1,\"events\":[{{\"at\":50,\"lesson\":3,\"kind\":\"check\",\"exercise\":1,\"outcome\":\"wrong\",\"concepts\":[\"{}\"]}}]}}",
        item.concept()
    );
    fs::write(&path, event).unwrap();
    let missed = missed(&path);
    assert_eq!(missed[item.concept()], (50, 3));
    let why = |at: u64| {
        let reviews = [answered(&item.id, day(1), at, Rating::Good)];
        let cards = Scheduler::default().cards(&reviews);
        let queued =
            queue(&bank, &reviews, &cards, &missed, day(1), Limits { new_per_day: 0, ahead: true });
        queued.iter().find(|queued| queued.item.id == item.id).unwrap().why
    };
    assert_eq!(why(40), Why::Missed { lesson: 3 });
    assert!(matches!(why(60), Why::Ahead { .. }), "answered since");
}

#[test]
fn a_practice_asks_judges_remembers_and_asks_again_what_was_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let count = 4;
    let mut practice =
        Practice::with(Settings { count: Some(count), ..settings(&folder) }).unwrap();
    let mut wrong = String::new();
    for number in 1..=count {
        let asked = practice.ask().unwrap().unwrap().clone();
        assert_eq!((asked.number, asked.why), (number, Why::New));
        let answer = if number == 2 {
            wrong.clone_from(&asked.question.item().id);
            Answer::Passed
        } else {
            right(&asked.question)
        };
        let answered = practice.give(&answer).unwrap();
        assert_eq!(answered.verdict.right, number != 2);
        assert_eq!(
            (answered.repeats, answered.in_days),
            if number == 2 { (true, 1) } else { (false, 2) }
        );
    }
    let again = practice.ask().unwrap().unwrap().clone();
    assert_eq!((again.why, &again.question.item().id), (Why::Again, &wrong));
    assert!(practice.give(&right(&again.question)).unwrap().verdict.right);
    assert!(practice.ask().unwrap().is_none());
    assert_eq!(practice.tally(), (5, 4));

    let mut later = Practice::with(settings(&folder)).unwrap();
    assert_eq!(later.log().reviews().len(), 5, "everything is in the file");
    assert_eq!(later.stats().begun, 4);
    assert_eq!(later.stats().streak, 1);
    let shown = later.overview().to_string();
    assert!(shown.contains("시작한 문항 4/"), "{shown}");
}

fn right(question: &tourism_study::Question) -> Answer {
    let shown = right_answer(question, Lang::En);
    let typed = match question.options(Lang::En).len() {
        0 => shown,
        _ if shown.starts_with(['①', '②', '③', '④', '⑤']) => {
            shown.chars().take(1).collect()
        }
        _ => shown,
    };
    question.read(&typed).unwrap()
}

#[test]
fn a_rating_changes_when_the_item_comes_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = Practice::with(settings(&folder)).unwrap();
    let asked = practice.ask().unwrap().unwrap().clone();
    assert_eq!(practice.give(&right(&asked.question)).unwrap().in_days, 2);
    assert_eq!(practice.rate_last(Rating::Easy).unwrap().in_days, 8);
    assert_eq!(Practice::with(settings(&folder)).unwrap().log().reviews()[0].rating, Rating::Easy);
    let asked = practice.ask().unwrap().unwrap().clone();
    practice.give(&Answer::Passed).unwrap();
    assert_eq!(
        practice.rate_last(Rating::Easy).unwrap().in_days,
        1,
        "a wrong answer stays forgotten"
    );
    drop(asked);
}

#[test]
fn a_notebook_asks_and_answers_with_cards() {
    let folder = tempfile::tempdir().unwrap();
    let mut quiz = Practice::with(settings(&folder)).unwrap().lesson(6).form(Form::Negative);
    assert!(quiz.answer(1).to_string().contains("quiz.next()"));
    let card = quiz.next();
    assert!(
        card.html().contains("lang=\"ko\"") && card.to_string().contains("6강 · 부정형"),
        "{card}"
    );
    assert_eq!(
        quiz.next().to_string(),
        card.to_string(),
        "the question stays until it is answered"
    );
    assert!(quiz.answer("모름").to_string().contains("답으로 읽을 수 없습니다"));
    let said = quiz.answer(1).to_string();
    assert!(said.contains("맞았습니다") || said.contains("틀렸습니다 — 정답:"), "{said}");
    assert!(said.contains("출처:"), "{said}");
    let then = if said.contains("맞았습니다") {
        "일 뒤에 다시 묻습니다"
    } else {
        "‘다시’로 남습니다"
    };
    assert!(quiz.rate("쉬움").to_string().contains(then), "{said}");
}

#[test]
fn what_comes_due_is_forecast_and_what_is_overdue_counts_today() {
    let bank = bank();
    let ids = some_items(&bank, 3);
    let reviews = [
        answered(&ids[0], day(1), 1, Rating::Good),
        answered(&ids[1], day(1), 2, Rating::Easy),
        answered(&ids[2], day(1), 3, Rating::Again),
    ];
    let cards = Scheduler::default().cards(&reviews);
    let stats = stats(&bank, &reviews, &cards, day(4));
    // Due on the 3rd, the 9th and the 2nd.
    assert_eq!((stats.forecast[0], stats.forecast[5], stats.due, stats.begun), (2, 1, 2, 3));
    assert_eq!(stats.month, (3, 2));
    assert_eq!(stats.streak, 0);
    let recall = stats.recall.unwrap();
    assert!((0.5..0.95).contains(&recall), "{recall}");
}
