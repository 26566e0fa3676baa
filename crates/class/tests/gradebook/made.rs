//! A small class, written by hand.

use chrono::{DateTime, Utc};
use tourism_class::record::{
    Assignment, BilingualText, ExerciseId, GradedExercise, GradedSubmission, Item, ItemKind,
    Reason, Student, Trouble, WrittenAnswer,
};
use tourism_course::Outcome;
use tourism_marketing::Lang;

pub fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

pub fn id(exercise: &str) -> ExerciseId {
    exercise.parse().unwrap()
}

pub fn student(number: &str, name: &str, lang: Option<Lang>) -> Student {
    Student {
        id: number.into(),
        name: name.into(),
        email: Some(format!("{number}@example.ac.kr")),
        section: Some("A".into()),
        lang,
    }
}

/// Exercises 3.1 and 3.2 of two points each, and the essay, worth ten.
pub fn assignment() -> Assignment {
    let item = |exercise: &str, ko: &str, en: &str, of, kind| Item {
        exercise: id(exercise),
        title: BilingualText::new(ko, en),
        of,
        kind,
    };
    Assignment {
        name: "ps1".into(),
        title: BilingualText::new("첫 과제", "First assignment"),
        due: Some(at("2026-04-10T15:00:00Z")),
        items: vec![
            item("3.1", "빈칸 하나", "One blank", 2.0, ItemKind::Computed),
            item("3.2", "질문을 뒤집습니다", "The question turned round", 2.0, ItemKind::Computed),
            item("3.essay", "논술", "Essay", 10.0, ItemKind::Written),
        ],
    }
}

pub fn exercise(exercise: &str, outcome: Outcome) -> GradedExercise {
    let right = outcome == Outcome::Right;
    GradedExercise {
        exercise: id(exercise),
        outcome,
        reason: None,
        points: if right { 2.0 } else { 0.0 },
        of: 2.0,
        misconception: (outcome == Outcome::Wrong).then(|| "percent".into()),
        message: BilingualText::new(
            "비율을 백분율로 적었습니다.",
            "A share was given as a percentage.",
        ),
        hint: (!right).then(|| BilingualText::new("0과 1 사이", "Between 0 and 1")),
        answer: if right { "0.7".into() } else { "70".into() },
        code: "fn answer_1(spend: &[f64]) -> f64 { 0.7 }".into(),
        fingerprint: format!("{exercise}-{}", outcome.id()),
    }
}

pub fn graded(
    student: &str,
    version: u32,
    received: &str,
    outcomes: [Outcome; 2],
) -> GradedSubmission {
    GradedSubmission {
        assignment: "ps1".into(),
        student: student.into(),
        version,
        received: at(received),
        sha256: format!("{student}{version}"),
        lang: Lang::Ko,
        troubles: Vec::new(),
        exercises: vec![exercise("3.1", outcomes[0]), exercise("3.2", outcomes[1])],
        written: vec![WrittenAnswer {
            exercise: id("3.essay"),
            text: format!("{student}의 논술"),
            of: 10.0,
        }],
    }
}

/// One with everything in it that is hard to keep.
pub fn hard() -> GradedSubmission {
    let mut hard = graded(
        "2026-003",
        1,
        "2026-04-09T00:00:00.123Z",
        [Outcome::Wrong, Outcome::DoesNotCompile],
    );
    hard.troubles = vec![
        Trouble::DeletedCell { cell: "03-q4".into() },
        Trouble::RenamedCell { cell: "03-q1".into(), now: "'; DROP TABLE exercises; --".into() },
    ];
    hard.exercises[0].reason =
        Some(Reason::Forbidden { what: "include_str!(\"/etc/passwd\")".into() });
    hard.exercises[1].points = 0.1 + 0.2;
    hard.exercises[1].code =
        "// 한글 \u{1F468}\u{200D}\u{1F469} \"quoted\" 'single' \\ $1 ?1\r\n\tx".into();
    hard.exercises[1].hint = None;
    hard
}

/// Twenty students: 1 to 10 have both exercises right, 11 to 15 the first, the others neither; 19 and 20 came late,
/// number 21 handed nothing in.
pub fn class() -> (Vec<Student>, Vec<GradedSubmission>) {
    let number = |place: u32| format!("2026-{place:03}");
    let students = (1..=21).map(|place| {
        student(&number(place), &format!("학생{place}"), (place == 2).then_some(Lang::En))
    });
    let submissions = (1..=20).map(|place| {
        let failed =
            [Outcome::Wrong, Outcome::DoesNotCompile, Outcome::Panicked, Outcome::NotAttempted];
        let other = failed[place as usize % 4];
        let outcomes = match place {
            1..=10 => [Outcome::Right, Outcome::Right],
            11..=15 => [Outcome::Right, other],
            _ => [Outcome::Wrong, other],
        };
        let received = if place >= 19 { "2026-04-11T09:00:00Z" } else { "2026-04-09T09:00:00Z" };
        let mut graded = graded(&number(place), 1, received, outcomes);
        if place == 16 {
            graded.troubles.push(Trouble::DeletedCell { cell: "03-q2".into() });
            graded.exercises[1].reason = Some(Reason::Missing);
        }
        graded
    });
    (students.collect(), submissions.collect())
}
