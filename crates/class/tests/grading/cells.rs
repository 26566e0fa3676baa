//! Files and cells that are not as they should be: each is named, and what can be graded is.

use serde_json::{Value, json};
use tourism_class::record::{GradedSubmission, Reason, Trouble};
use tourism_course::{Outcome, lessons};
use tourism_marketing::Lang;

use crate::class::{Class, answer, cell, exercise, grade, limits, noon, room};

fn solved(class: &Class) -> Value {
    let mut notebook = class.notebook(Lang::Ko, 3);
    for exercise in lessons::find(3).unwrap().exercises.iter().take(2) {
        answer(&mut notebook, &format!("03-q{}", exercise.number), exercise.solution.code);
    }
    notebook
}

fn of(change: impl Fn(&mut Value)) -> Option<GradedSubmission> {
    let room = room(limits())?;
    let class = Class::of(&[3]);
    let mut notebook = solved(&class);
    change(&mut notebook);
    Some(grade(&room, &class, &notebook))
}

fn both_right(graded: &GradedSubmission) {
    assert_eq!(exercise(graded, "3.0").outcome, Outcome::Right);
    assert_eq!(exercise(graded, "3.1").outcome, Outcome::Right);
}

fn cells(notebook: &mut Value) -> &mut Vec<Value> {
    notebook["cells"].as_array_mut().unwrap()
}

#[test]
fn a_deleted_answer_is_missing_and_the_rest_is_graded() {
    let Some(graded) = of(|notebook| {
        cells(notebook).retain(|cell| cell["metadata"]["nbgrader"]["grade_id"] != "03-q0");
    }) else {
        return;
    };
    assert_eq!(graded.troubles, [Trouble::DeletedCell { cell: "03-q0".to_owned() }]);
    assert_eq!(exercise(&graded, "3.0").reason, Some(Reason::Missing));
    assert_eq!(exercise(&graded, "3.1").outcome, Outcome::Right);
}

#[test]
fn of_a_duplicated_cell_the_first_that_was_filled_in_counts() {
    let Some(graded) = of(|notebook| {
        let mut stub = cell(notebook, "03-q0").clone();
        stub["source"] = json!("fn answer_0() -> f64 {\n    todo!()\n}");
        cells(notebook).insert(0, stub);
    }) else {
        return;
    };
    assert_eq!(graded.troubles, [Trouble::DuplicatedCell { cell: "03-q0".to_owned(), times: 2 }]);
    both_right(&graded);
}

#[test]
fn a_renamed_cell_is_known_by_the_function_in_it() {
    let Some(graded) = of(|notebook| {
        let renamed = cell(notebook, "03-q1");
        renamed["metadata"] = json!({});
        renamed["id"] = json!("abcd1234");
    }) else {
        return;
    };
    assert_eq!(
        graded.troubles,
        [Trouble::RenamedCell { cell: "03-q1".to_owned(), now: "abcd1234".to_owned() }]
    );
    both_right(&graded);
}

#[test]
fn a_changed_check_is_named_and_the_released_one_is_used() {
    let Some(graded) = of(|notebook| {
        cell(notebook, "03-q0-check")["source"] = json!("1.0");
        answer(notebook, "03-q0", "fn answer_0() -> f64 { 30.0 }");
    }) else {
        return;
    };
    assert_eq!(graded.troubles, [Trouble::EditedLockedCell { cell: "03-q0-check".to_owned() }]);
    assert_eq!(exercise(&graded, "3.0").outcome, Outcome::Wrong);
}

#[test]
fn the_wrong_notebook_is_said_to_be_one() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    let other = Class::of(&[4]).notebook(Lang::Ko, 4);
    let graded = grade(&room, &class, &other);
    assert!(
        matches!(&graded.troubles[..], [Trouble::WrongAssignment { found }] if found.contains("04")),
        "{:?}",
        graded.troubles
    );
    assert!(graded.exercises.iter().all(|exercise| exercise.points == 0.0));
}

#[test]
fn what_is_no_notebook_says_why_and_stops_nobody() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    class.hand_in("good", &solved(&class));
    class.hand_in_bytes("invalid-json", b"{\"cells\": [");
    class.hand_in_bytes("invalid-utf8", b"{\"cells\": \"\xb0\xa1\"}");
    class.hand_in_bytes("empty", b"");
    class.hand_in_bytes("deep", "[".repeat(5_000_000).as_bytes());
    class.hand_in_bytes("large", &vec![b' '; 200 << 20]);
    let graded = class.graded(&room);
    for one in &graded {
        if one.student == "good" {
            both_right(one);
            continue;
        }
        assert!(
            matches!(&one.troubles[..], [Trouble::Unreadable { .. }]),
            "{}: {:?}",
            one.student,
            one.troubles
        );
        assert!(one.points() == 0.0);
    }
    let why = |student: &str| {
        graded.iter().find(|one| one.student == student).unwrap().troubles[0].label(Lang::En)
    };
    assert!(why("large").contains("200 MB"), "{}", why("large"));
    assert!(why("invalid-json").contains("line 1, column 11"), "{}", why("invalid-json"));
    assert!(why("invalid-utf8").contains("byte 11"), "{}", why("invalid-utf8"));
}

#[test]
fn old_formats_carriage_returns_and_missing_ids_are_graded_all_the_same() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    let mut plain = solved(&class);
    for cell in cells(&mut plain) {
        cell.as_object_mut().unwrap().remove("id");
    }
    let mut windows = solved(&class);
    for cell in cells(&mut windows) {
        let text = match &cell["source"] {
            Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect::<String>(),
            text => text.as_str().unwrap().to_owned(),
        };
        cell["source"] = json!(text.replace('\n', "\r\n"));
    }
    let mut old = solved(&class);
    let mut sheet: Vec<Value> = cells(&mut old).drain(..).collect();
    for cell in sheet.iter_mut().filter(|cell| cell["cell_type"] == "code") {
        cell["input"] = cell["source"].take();
        cell.as_object_mut().unwrap().remove("source");
    }
    let old = json!({"nbformat": 3, "nbformat_minor": 0, "metadata": old["metadata"], "worksheets": [{"cells": sheet}]});
    let mut ids_only = solved(&class);
    for cell in cells(&mut ids_only) {
        cell["metadata"].as_object_mut().unwrap().remove("nbgrader");
    }
    for (name, notebook, troubles) in
        [("plain", plain, 1), ("windows", windows, 0), ("old", old, 1), ("ids", ids_only, 0)]
    {
        let graded = grade(&room, &class, &notebook);
        assert_eq!(graded.troubles.len(), troubles, "{name}: {:?}", graded.troubles);
        both_right(&graded);
    }
}

/// A helper in a cell of one's own works in the notebook, so it works here.
#[test]
fn a_helper_from_another_cell_of_the_student_is_found() {
    let Some(graded) = of(|notebook| {
        cells(notebook).insert(3, json!({"cell_type": "code", "id": "mine", "metadata": {}, "outputs": [], "execution_count": null,
            "source": "use std::collections::BTreeSet;\nlet x = 3;\nfn 비율(part: f64, whole: f64) -> f64 { let s: BTreeSet<u8> = BTreeSet::new(); part / whole + s.len() as f64 }"}));
        answer(notebook, "03-q0", "fn answer_0() -> f64 { 비율(120.0, 400.0) }");
    }) else {
        return;
    };
    both_right(&graded);
}

#[test]
fn written_answers_are_kept_as_they_were_written() {
    let Some(graded) = of(|notebook| {
        cell(notebook, "03-essay")["source"] = json!(["파레토 법칙은\n", "\n", "**80/20**이다."]);
    }) else {
        return;
    };
    let essay =
        graded.written.iter().find(|answer| answer.exercise.to_string() == "3.essay").unwrap();
    assert_eq!(essay.text, "파레토 법칙은\n\n**80/20**이다.");
    let short =
        graded.written.iter().find(|answer| answer.exercise.to_string() == "3.short").unwrap();
    assert_eq!(short.text, "");
    assert_eq!(graded.received, noon());
}
