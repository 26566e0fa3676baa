//! What must hold in either database. Each opens the gradebook anew to look at what was kept.

use std::collections::BTreeMap;

use tourism_class::gradebook::{
    Change, Counts, Gradebook, LateRule, Mark, Override, Policy, Source, Standing,
};
use tourism_course::Outcome::{self, DoesNotCompile, Right, Wrong};

use crate::made::{assignment, at, graded, hard, id, student};

type Open<'a> = &'a mut dyn FnMut() -> Gradebook;

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

fn filled(open: Open) -> Gradebook {
    let mut book = open();
    book.put_assignment(&assignment()).unwrap();
    book.put_students(&[
        student("2026-001", "김하늘", None),
        student("2026-002", "Ann Lee", Some(tourism_marketing::Lang::En)),
        student("2026-003", "이바다", None),
    ])
    .unwrap();
    book
}

fn of<'a>(standings: &'a [Standing], student: &str) -> &'a Standing {
    standings.iter().find(|it| it.student.id == student).unwrap()
}

fn made(student: &str, exercise: Option<&str>, change: Change) -> Override {
    Override {
        student: student.into(),
        exercise: exercise.map(id),
        change,
        why: "병결 확인서".into(),
        by: "조교 박".into(),
        at: at("2026-04-20T01:02:03.004Z"),
    }
}

pub fn what_was_graded_comes_out_as_it_went_in(open: Open) {
    let mut book = filled(open);
    let all = [graded("2026-001", 1, "2026-04-09T01:00:00Z", [Right, Wrong]), hard()];
    for one in &all {
        book.record(one).unwrap();
    }
    drop(book);
    let mut book = open();
    assert_eq!(book.all_graded("ps1").unwrap(), all);
    assert_eq!(book.graded("ps1", "2026-003", 1).unwrap().as_ref(), Some(&all[1]));
    assert_eq!(book.graded("ps1", "2026-003", 2).unwrap(), None);
    assert_eq!(book.assignments().unwrap(), [assignment()]);
    assert_eq!(book.students().unwrap()[0], student("2026-001", "김하늘", None));
    let wanted = [("3.1", "3.1-right"), ("3.2", "3.2-wrong")];
    let wanted: BTreeMap<_, _> =
        wanted.map(|(exercise, print)| (id(exercise), print.to_owned())).into();
    assert_eq!(book.fingerprints("ps1", "2026-001", 1).unwrap(), wanted);

    // What no database keeps is replaced in both alike.
    let mut nul = graded("2026-001", 2, "2026-04-09T02:00:00Z", [Right, Right]);
    nul.exercises[0].code = "a\0b".into();
    book.record(&nul).unwrap();
    let kept = book.graded("ps1", "2026-001", 2).unwrap().unwrap();
    assert_eq!(kept.exercises[0].code, "a\u{fffd}b");
}

pub fn grading_again_replaces_and_a_failure_changes_nothing(open: Open) {
    let mut book = filled(open);
    let first = graded("2026-001", 1, "2026-04-09T01:00:00Z", [Wrong, Wrong]);
    book.record(&first).unwrap();
    let second = graded("2026-001", 1, "2026-04-09T01:00:00Z", [Right, Wrong]);
    book.record(&second).unwrap();
    assert_eq!(book.all_graded("ps1").unwrap(), std::slice::from_ref(&second));

    for points in [f64::NAN, -1.0, 2.5] {
        let mut impossible = second.clone();
        impossible.exercises[1].points = points;
        let refusal = book.record(&impossible).unwrap_err().to_string();
        assert!(refusal.contains("2026-001, version 1: exercise 3.2"), "{refusal}");
    }
    // The same exercise twice: the second insert fails, and what was there before stays.
    let mut twice = second.clone();
    twice.exercises[1] = twice.exercises[0].clone();
    assert!(book.record(&twice).is_err());
    assert_eq!(book.all_graded("ps1").unwrap(), [second]);
    assert!(book.record(&first).is_ok(), "the gradebook goes on after a failure");
}

pub fn the_last_version_counts_or_the_best_or_the_chosen(open: Open) {
    let mut book = filled(open);
    // Versions are numbered as they came to the computer; the LMS knows when they were received.
    book.record(&graded("2026-001", 1, "2026-04-09T03:00:00Z", [Right, Wrong])).unwrap();
    book.record(&graded("2026-001", 2, "2026-04-09T01:00:00Z", [Right, Right])).unwrap();
    let counted = |book: &mut Gradebook| {
        let standings = book.standings("ps1").unwrap();
        let one = of(&standings, "2026-001");
        assert_eq!(one.versions, 2);
        (one.graded.as_ref().unwrap().version, one.total)
    };
    assert_eq!(counted(&mut book), (1, 2.0));
    book.set_policy("ps1", Policy { counts: Counts::Best, ..Policy::default() }).unwrap();
    assert_eq!(counted(&mut book), (2, 4.0));
    book.put_override("ps1", &made("2026-001", None, Change::Version { version: 1 })).unwrap();
    assert_eq!(counted(&mut open()), (1, 2.0));
    // A new form of the assignment keeps the rules.
    book.put_assignment(&assignment()).unwrap();
    assert_eq!(book.policy("ps1").unwrap().counts, Counts::Best);
}

pub fn late_rules_and_extensions_change_the_score_and_not_the_points(open: Open) {
    let mut book = filled(open);
    book.record(&graded("2026-001", 1, "2026-04-12T00:00:00Z", [Right, Right])).unwrap();
    let standing = |book: &mut Gradebook| of(&book.standings("ps1").unwrap(), "2026-001").clone();
    // Without a rule a late submission is marked as late and loses nothing.
    let free = standing(&mut book);
    assert_eq!((free.late.days, free.earned, free.total), (2, 4.0, 4.0));

    let late = LateRule { percent_per_day: 10.0, ..LateRule::default() };
    book.set_policy("ps1", Policy { late, ..Policy::default() }).unwrap();
    let fined = standing(&mut open());
    assert_eq!((fined.late.days, fined.earned), (2, 4.0));
    assert!(close(fined.total, 3.2), "{}", fined.total);

    let until = at("2026-04-13T00:00:00Z");
    book.put_override("ps1", &made("2026-001", None, Change::Extension { until })).unwrap();
    let extended = standing(&mut book);
    assert_eq!((extended.late.days, extended.total, extended.due), (0, 4.0, Some(until)));
}

pub fn marks_stay_with_the_words_they_were_given_for(open: Open) {
    let mut book = filled(open);
    book.record(&graded("2026-001", 1, "2026-04-09T01:00:00Z", [Right, Right])).unwrap();
    let essay = |book: &mut Gradebook| {
        let standings = book.standings("ps1").unwrap();
        let score = of(&standings, "2026-001").items[2].clone();
        (score.source, score.points, standings[0].to_mark())
    };
    assert_eq!(essay(&mut book), (Source::ToMark, 0.0, 1));
    let text = "2026-001의 논술";
    let mut mark = Mark {
        points: vec![Some(6.0), Some(3.0), Some(6.0), Some(6.0), None],
        remark: "좋은 예입니다.".into(),
        by: "박".into(),
        at: at("2026-04-15T01:00:00Z"),
    };
    book.put_mark("ps1", "2026-001", &id("3.essay"), text, &mark).unwrap();
    assert_eq!(essay(&mut book), (Source::ToMark, 0.0, 1), "a mark without all points is no mark");
    mark.points[4] = Some(3.0);
    book.put_mark("ps1", "2026-001", &id("3.essay"), text, &mark).unwrap();
    // 24 of the 30 points of the rubric, of an item worth ten.
    let (source, points, left) = essay(&mut open());
    assert!(source == Source::Marked && close(points, 8.0) && left == 0, "{points}");

    // A later version with the same essay, in other line ends, keeps its mark; other words wait again.
    let mut again = graded("2026-001", 2, "2026-04-09T05:00:00Z", [Right, Right]);
    again.written[0].text = format!("{text}\r\n");
    book.record(&again).unwrap();
    assert_eq!(essay(&mut book).0, Source::Marked);
    again.written[0].text = "다시 쓴 논술".into();
    book.record(&again).unwrap();
    assert_eq!(essay(&mut book).0, Source::ToMark);
    let open = book.to_mark("ps1").unwrap();
    assert_eq!((open.len(), open[0].version, open[0].text.as_str()), (1, 2, "다시 쓴 논술"));
    assert_eq!(open[0].mark, None);
}

pub fn overrides_say_who_and_when_and_can_be_withdrawn(open: Open) {
    let mut book = filled(open);
    book.record(&graded("2026-001", 1, "2026-04-09T01:00:00Z", [Wrong, DoesNotCompile])).unwrap();
    let two = made("2026-001", Some("3.2"), Change::Points { points: 1.5 });
    book.put_override("ps1", &two).unwrap();
    let standing = |book: &mut Gradebook| of(&book.standings("ps1").unwrap(), "2026-001").clone();
    let set = standing(&mut book);
    assert_eq!((set.items[1].source, set.items[1].points, set.total), (Source::Set, 1.5, 1.5));
    assert_eq!(set.items[1].outcome, Some(Outcome::DoesNotCompile), "what was found stays visible");

    book.put_override("ps1", &made("2026-001", None, Change::Total { points: 13.0 })).unwrap();
    book.put_override("ps1", &made("2026-002", None, Change::Excused)).unwrap();
    let whole = standing(&mut book);
    assert!(whole.total_is_set && close(whole.total, 13.0) && close(whole.earned, 1.5));
    assert!(of(&book.standings("ps1").unwrap(), "2026-002").is_excused);

    book.put_override("ps1", &made("2026-001", None, Change::Withdrawn)).unwrap();
    assert!(close(standing(&mut book).total, 1.5), "the exercise's points are another matter");
    book.put_override("ps1", &made("2026-001", Some("3.2"), Change::Withdrawn)).unwrap();
    assert!(close(standing(&mut book).total, 0.0));
    let all = open().overrides("ps1").unwrap();
    assert_eq!(all.len(), 5, "nothing is deleted");
    assert_eq!(all[0], two);
}

pub fn what_cannot_be_meant_is_refused_in_words(open: Open) {
    let mut book = filled(open);
    let refusal = |it: tourism_class::Result<()>| it.unwrap_err().to_string();
    let points = |points| Change::Points { points };
    for (change, wanted) in [
        (made("2026-009", None, Change::Excused), "no student `2026-009`"),
        (made("2026-001", Some("3.9"), points(1.0)), "it asks 3.1, 3.2, 3.essay"),
        (made("2026-001", Some("3.1"), points(3.0)), "points are 3; they must be from 0 to 2"),
        (made("2026-001", Some("3.1"), points(f64::NAN)), "points are NaN"),
        (made("2026-001", None, points(1.0)), "points need an exercise"),
        (made("2026-001", None, Change::Version { version: 3 }), "no version 3"),
    ] {
        let said = refusal(book.put_override("ps1", &change));
        assert!(said.contains(wanted), "{said}");
    }
    assert!(refusal(book.standings("ps2").map(drop)).contains("there is ps1"));
    let late = LateRule { percent_per_day: -5.0, ..LateRule::default() };
    assert!(refusal(book.set_policy("ps1", Policy { late, ..Policy::default() })).contains("-5"));
    assert!(book.overrides("ps1").unwrap().is_empty());
}

pub fn students_without_a_submission_or_a_roster_are_there(open: Open) {
    let mut book = filled(open);
    book.record(&graded("guest", 1, "2026-04-09T01:00:00Z", [Right, Right])).unwrap();
    let standings = book.standings("ps1").unwrap();
    let ids: Vec<&str> = standings.iter().map(|it| it.student.id.as_str()).collect();
    assert_eq!(ids, ["2026-001", "2026-002", "2026-003", "guest"]);
    let nothing = &standings[0];
    assert!(nothing.graded.is_none() && close(nothing.total, 0.0) && close(nothing.of, 14.0));
    assert!(nothing.items.iter().all(|item| item.source == Source::NothingHandedIn));
    assert_eq!(standings[3].student.name, "guest");
}
