//! Every kind of box on one page, for authors to look at: `cargo run -p tourism-course --example gallery -- ko > ko.html`.

use tourism_course::prelude::*;

const TEN: [f64; 10] = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];

fn tie_rule(
    first: &[f64],
    second: &[f64],
    top: f64,
) -> Result<(f64, f64, f64), tourism_course::Error> {
    let turned = |amounts: &[f64]| amounts.iter().rev().copied().collect::<Vec<_>>();
    let moderation = pareto::buyer_moderation(&turned(first), &turned(second), top)?;
    Ok((moderation.stay_rate, moderation.share_first, moderation.share_second))
}

fn past_the_end(first: &[f64], second: &[f64], _top: f64) -> (f64, f64, f64) {
    (0.0, second.get(first.len()).copied().expect("a customer"), 0.0)
}

fn unfilled(_first: &[f64], _second: &[f64], _top: f64) -> (f64, f64, f64) {
    todo!()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let lang = match std::env::args().nth(1).as_deref() {
        Some("en") => Lang::En,
        _ => Lang::Ko,
    };
    let folder = tempfile::tempdir()?;
    let lesson = Lesson::with_progress(3, lang, folder.path().join("my-progress.json"))?;
    let boxes = [
        lesson.overview().html(),
        check_fn!(lesson, 6, unfilled).html(),
        check!(lesson, 1, 70.0).html(),
        check!(lesson, 1, 0.65).html(),
        check!(lesson, 5, (1.160_964, 0.528)).html(),
        check!(lesson, 4, ["A", "A", "A", "B", "B", "B", "B", "C", "C", "C"]).html(),
        check!(lesson, 1, pareto::top_share(&TEN, 20.0)).html(),
        check_fn!(lesson, 6, tie_rule).html(),
        check_fn!(lesson, 6, past_the_end).html(),
        check!(lesson, 7, "쥬런").html(),
        check!(lesson, 1, 0.7).html(),
        check_fn!(lesson, 6, |first: &[f64], second: &[f64], top: f64| pareto::buyer_moderation(
            first, second, top
        ))
        .html(),
        lesson.hint(1).html(),
        lesson.solution(2).html(),
        lesson.solution(6).html(),
        lesson.rubric("essay").html(),
        lesson.score("essay", &[6.0, 3.0, 6.0, 4.5, 6.0]).html(),
        lesson.score("short", &[4.0, 5.0, 2.0]).html(),
        lesson.progress().html(),
    ];
    println!(
        "<!doctype html><meta charset=\"utf-8\"><title>gallery</title>{}",
        boxes.join("<br>\n")
    );
    Ok(())
}
