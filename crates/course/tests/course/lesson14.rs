//! Lesson 14 as students answer it: stubs, the shown solutions, and mistakes as they are really made.

use tourism_course::prelude::*;

/// Lesson 14 with a progress file of its own, which goes away with the folder.
fn lesson(lang: Lang) -> (Lesson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lesson = Lesson::with_progress(14, lang, folder.path().join("my-progress.json"));
    (lesson.expect("lesson 14"), folder)
}

/// The solutions that the course shows, compiled as they stand.
#[allow(clippy::pedantic, clippy::all, unused_braces, reason = "written for first-year students")]
mod shown {
    include!("../../src/lessons/lesson14/solutions/answer_0.rs");
    include!("../../src/lessons/lesson14/solutions/answer_1.rs");
    include!("../../src/lessons/lesson14/solutions/answer_2.rs");
    include!("../../src/lessons/lesson14/solutions/answer_3.rs");
    include!("../../src/lessons/lesson14/solutions/answer_4.rs");
    include!("../../src/lessons/lesson14/solutions/answer_5.rs");
    include!("../../src/lessons/lesson14/solutions/answer_6.rs");
    include!("../../src/lessons/lesson14/solutions/answer_7.rs");
    include!("../../src/lessons/lesson14/solutions/answer_8.rs");

    use super::*;

    #[test]
    fn every_shown_solution_is_right() {
        let (lesson, _folder) = lesson(Lang::Ko);
        let feedbacks = [
            check!(lesson, 0, answer_0()),
            check!(lesson, 1, answer_1()),
            check!(lesson, 2, answer_2()),
            check!(lesson, 3, answer_3(24.0, 12.0, 27.0)),
            check!(lesson, 4, answer_4()),
            check!(lesson, 5, answer_5()),
            check!(lesson, 6, answer_6()),
            check!(lesson, 7, answer_7()),
            check!(lesson, 8, answer_8()),
        ];
        crate::all_right(feedbacks);
    }
}

/// The answers of the syllabus, typed by hand: the references are computed by the library, these are not.
#[test]
fn the_answers_of_the_syllabus_are_right() {
    let (lesson, _folder) = lesson(Lang::En);
    let feedbacks = [
        lesson.check(0, 0.65),
        lesson.check(1, (61.6, true)),
        lesson.check(2, 2),
        lesson.check(3, (0.666_666_7, 0.444_444_4)),
        lesson.check(4, 0.75),
        lesson.check(5, (3, 15, 2.6)),
        lesson.check(6, [15, 14, 13, 11, 10, 9, 7, 6, 5, 4, 3, 1]),
        lesson.check(7, [2, 1, 1, 2, 3, 2, 1, 1, 3, 2, 1, 3]),
        lesson.check(8, [7, 5, 4, 2]),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn answers_may_come_as_the_library_gives_them() {
    let (lesson, _folder) = lesson(Lang::En);
    let weights = [40.0, 20.0, 20.0, 20.0];
    let verdict = exam::weighted_pass(&[72.0, 48.0, 60.0, 56.0], &weights, 40.0, 60.0).unwrap();
    let item = exam::item_stats(24, 12, 27).unwrap();
    let card = exam::Card { repetitions: 2, interval: 6, ease: 2.5 };
    let card = exam::sm2(card, 5).unwrap();
    let table = [vec![1, 1, 1], vec![1, 1, 0], vec![1, 0, 0], vec![0, 0, 0]];
    let feedbacks = [
        check!(lesson, 1, (verdict.total, verdict.passed)),
        check!(lesson, 3, (item.difficulty, item.discrimination)),
        check!(lesson, 4, exam::kr20(&table)),
        check!(lesson, 5, (card.repetitions, card.interval, card.ease)),
    ];
    for feedback in feedbacks {
        assert_eq!(feedback.outcome(), Outcome::Right, "{feedback}");
    }
}

#[test]
fn mistakes_by_hand_meet_their_own_messages() {
    let (lesson, _folder) = lesson(Lang::En);
    let cases = [
        (check!(lesson, 0, 65), "percent"),
        (check!(lesson, 1, (59, false)), "plain_mean"),
        (check!(lesson, 1, (61.6, false)), "failed_by_mistake"),
        (check!(lesson, 2, 4), "passes"),
        (check!(lesson, 3, (36.0 / 27.0, 12.0 / 27.0)), "one_group"),
        (check!(lesson, 3, (1.0 / 3.0, 12.0 / 27.0)), "share_wrong"),
        (check!(lesson, 4, 0.9375), "sample_variance"),
        (check!(lesson, 4, 0.5), "no_factor"),
        (check!(lesson, 5, (3, 16, 2.6)), "new_ease"),
        (check!(lesson, 6, [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14, 15]), "berry"),
        (check!(lesson, 7, [2, 1, 3, 2, 3, 2, 1, 1, 3, 2, 1, 3]), "seventy_thirty"),
        (check!(lesson, 8, [1, 2, 4, 5, 7]), "control_group"),
    ];
    for (feedback, id) in cases {
        assert_eq!(feedback.outcome(), Outcome::Wrong, "{id}: {feedback}");
        assert_eq!(feedback.misconception(), Some(id), "{feedback}");
    }
}

/// Two corrections chosen wrongly are both explained.
#[test]
fn each_wrong_correction_is_explained() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let feedback = lesson.check(7, [2, 2, 1, 2, 1, 2, 1, 1, 3, 2, 1, 3]);
    let said = feedback.to_string();
    assert!(said.contains("3번: ") && said.contains("6번: "), "{said}");
}

/// The figures that the text quotes, from the simulated paper.
#[test]
fn the_mock_examination_is_as_the_lesson_says() {
    let rows: Vec<Vec<u8>> = data::answers().unwrap().into_iter().map(|row| row.right).collect();
    let verdict = |right: &Vec<u8>| {
        let parts: Vec<f64> = right
            .chunks(15)
            .map(|part| part.iter().map(|&r| f64::from(r)).sum::<f64>() / 15.0 * 100.0)
            .collect();
        exam::weighted_pass(&parts, &[40.0, 20.0, 20.0, 20.0], 40.0, 60.0).unwrap()
    };
    let passed = rows.iter().filter(|row| verdict(row).passed).count();
    let floored = rows.iter().filter(|row| !verdict(row).below_floor.is_empty()).count();
    // Counted apart from the library, in another language.
    assert_eq!((passed, floored), (120, 40));
    assert!((exam::kr20(&rows).unwrap() - 0.867_368_137_9).abs() < 1e-9);
}
