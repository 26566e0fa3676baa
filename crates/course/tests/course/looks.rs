//! What a notebook receives: HTML that needs no colour, and JSON for programs.

use tourism_course::prelude::*;

use crate::lesson;

#[test]
fn the_json_form_is_the_one_that_programs_read() {
    let (lesson, _folder) = lesson(Lang::Ko);
    assert_eq!(
        check!(lesson, 1, 70.0).json(),
        r#"{"lesson":3,"exercise":1,"outcome":"wrong","misconception":"percent","finding":null}"#
    );
    assert_eq!(
        check!(lesson, 1, 0.7).json(),
        r#"{"lesson":3,"exercise":1,"outcome":"right","misconception":null,"finding":null}"#
    );
    assert_eq!(
        check!(lesson, 1, 0.6).json(),
        r#"{"lesson":3,"exercise":1,"outcome":"wrong","misconception":null,"finding":"too_small"}"#
    );
}

#[test]
fn outcomes_are_told_by_word_and_symbol_in_both_languages() {
    for lang in Lang::ALL {
        let mut seen = std::collections::HashSet::new();
        for outcome in Outcome::ALL {
            assert!(
                seen.insert(outcome.symbol())
                    && seen.insert(outcome.label(lang))
                    && seen.insert(outcome.id())
            );
        }
    }
}

#[test]
fn html_says_its_language_and_uses_only_its_own_styles() {
    let (lesson, _folder) = lesson(Lang::Ko);
    for html in [
        check!(lesson, 1, 0.1).html(),
        lesson.hint(1).html(),
        lesson.progress().html(),
        lesson.overview().html(),
    ] {
        assert!(html.starts_with("<div lang=\"ko\""), "{html}");
        for foreign in ["<script", "<style", "class=", "http", "onclick"] {
            assert!(!html.contains(foreign), "{foreign} in {html}");
        }
        assert!(html.len() < 6_000, "{} bytes", html.len());
    }
}

#[test]
fn what_a_student_wrote_cannot_become_html() {
    let (lesson, _folder) = lesson(Lang::Ko);
    let html = check!(lesson, 7, "<img src=x onerror=alert(1)>").html();
    assert!(!html.contains("<img"), "{html}");
    let html = lesson.check_with(1, || -> f64 { panic!("<b>`</b>") }).html();
    assert!(!html.contains("<b>"), "{html}");
}

#[test]
fn a_right_answer_does_not_offer_a_hint_and_a_wrong_one_does() {
    let (lesson, _folder) = lesson(Lang::En);
    assert!(!check!(lesson, 1, 0.7).to_string().contains("lesson.hint"));
    assert!(check!(lesson, 1, 0.1).to_string().contains("lesson.hint(1)"));
}
