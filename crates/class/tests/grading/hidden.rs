//! Hidden tests: added after collection, told by name, never by their code.

use tourism_course::{Outcome, lessons};
use tourism_marketing::Lang;

use crate::class::{Class, answer, exercise, grade, limits, room};

/// 50 + 20 of 50 + 20 + 10 + 10 + 10 is 0.7; of five guests the top fifth is one, who has 0.5.
const TESTS: &str = r#"
[[test]]
exercise = "3.1"
name = { ko = "손님이 다섯 명일 때", en = "five guests" }
call = "answer_1(&[50.0, 20.0, 10.0, 10.0, 10.0])"
expect = 0.5
hint = { ko = "상위 20 %가 몇 명인지 세어 보십시오.", en = "How many guests are the top 20 %?" }
"#;

#[test]
fn a_hidden_test_applies_on_the_next_run_and_keeps_its_code_to_itself() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    let mut notebook = class.notebook(Lang::En, 3);
    // Right for the ten guests of the notebook only.
    answer(
        &mut notebook,
        "03-q1",
        "fn answer_1(spend: &[f64]) -> f64 { (spend[0] + spend[1]) / spend.iter().sum::<f64>() }",
    );
    answer(&mut notebook, "03-q0", lessons::find(3).unwrap().exercise(0).unwrap().solution.code);
    let before = grade(&room, &class, &notebook);
    assert_eq!(exercise(&before, "3.1").outcome, Outcome::Right);

    class.tests(TESTS);
    let after = class.graded(&room).remove(0);
    let judged = exercise(&after, "3.1");
    assert_eq!(judged.outcome, Outcome::Wrong);
    assert!(
        (judged.points - 0.5).abs() < 1e-9,
        "the check of the notebook weighs as much as the hidden test"
    );
    assert!(
        judged.message.ko.contains("손님이 다섯 명일 때")
            && judged.message.en.contains("five guests")
    );
    assert_eq!(judged.hint.as_ref().unwrap().en, "How many guests are the top 20 %?");
    let told = serde_json::to_string(&after).unwrap();
    for secret in ["50.0, 20.0, 10.0", "answer_1(&", "\"0.5\""] {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
    assert_ne!(exercise(&before, "3.1").fingerprint, judged.fingerprint);
    assert_eq!(exercise(&before, "3.0"), exercise(&after, "3.0"));
}

/// The compiler would quote the call, and a panic the input.
#[test]
fn an_answer_that_breaks_on_a_hidden_test_does_not_learn_it() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    class.tests(TESTS);
    let mut notebook = class.notebook(Lang::En, 3);
    answer(
        &mut notebook,
        "03-q1",
        "fn answer_1(spend: &[f64]) -> f64 { if spend.len() == 5 { panic!(\"{spend:?}\") } else { 0.7 } }",
    );
    let graded = grade(&room, &class, &notebook);
    assert!(
        !serde_json::to_string(exercise(&graded, "3.1")).unwrap().contains("50.0, 20.0"),
        "{graded:?}"
    );

    answer(
        &mut notebook,
        "03-q1",
        "fn answer_1<const N: usize>(spend: &[f64; N]) -> f64 where [(); N]: Sized { const { assert!(N == 10) }; 0.7 }",
    );
    let graded = grade(&room, &class, &notebook);
    let judged = exercise(&graded, "3.1");
    let told = format!("{} {}", judged.message.en, judged.message.ko);
    assert!(!told.contains("50.0"), "{told}");
}

#[test]
fn a_hidden_test_that_does_not_fit_is_the_instructors_to_mend() {
    let Some(room) = room(limits()) else { return };
    let class = Class::of(&[3]);
    class.tests(&TESTS.replace("answer_1(&[50.0", "answer_one(&[50.0"));
    let folder = class.open();
    let grader =
        tourism_class::grade::Grader::new(&folder, &room, crate::class::library(), "test").unwrap();
    let why = grader.prove().unwrap_err().to_string();
    assert!(
        why.starts_with("nothing was graded") && why.contains("3.1") && why.contains("answer_one"),
        "{why}"
    );

    class.tests("");
    let folder = class.open();
    tourism_class::grade::Grader::new(&folder, &room, crate::class::library(), "test")
        .unwrap()
        .prove()
        .unwrap();
}
