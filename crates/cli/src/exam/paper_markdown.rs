//! A form of a paper as Markdown, to be changed by hand.

use std::fmt::Write as _;

use tourism_marketing::Lang;
use tourism_study::paper::{Paper, Sheet};

use super::first_screen::tidy;
use super::outcome::circled;
use super::paper_page::{shown, total};

pub(super) fn text(paper: &Paper, sheet: &Sheet, title: &str, lang: Lang) -> String {
    let mut text = String::new();
    let point = |points: f64| match lang {
        Lang::Ko => format!("[{}점]", tidy(points)),
        Lang::En if tidy(points) == "1" => "[1 point]".to_owned(),
        Lang::En => format!("[{} points]", tidy(points)),
    };
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "# {title} — {} {}\n", lang.pick("문제지", "Form"), sheet.name);
    let [number, name] = lang.pick(["학번", "이름"], ["Number", "Name"]);
    let _ = writeln!(
        text,
        "{number}: ＿＿＿＿＿＿＿＿ {name}: ＿＿＿＿＿＿＿＿\n\n{}\n",
        total(paper, lang)
    );
    for (place, (at, options)) in sheet.items.iter().zip(&sheet.options).enumerate() {
        let Some(item) = paper.items.get(*at) else { continue };
        let stem = item.question.question().stem(lang);
        let _ = writeln!(text, "**{}.** {stem} {}\n", place + 1, point(item.points));
        for given in item.question.given() {
            // A quotation keeps the lines of the 〈보기〉 together.
            let _ = writeln!(text, "> {}. {}  ", given.label.get(lang), given.text.get(lang));
        }
        if !item.question.given().is_empty() {
            text.push('\n');
        }
        for (place, option) in shown(item, options).enumerate() {
            let _ = writeln!(text, "- {} {}", circled(place), option.text.get(lang));
        }
        text.push('\n');
    }
    if !paper.written.is_empty() {
        let _ = writeln!(text, "## {}\n", lang.pick("서술형", "Written questions"));
        for (place, (item, points)) in paper.written.iter().enumerate() {
            let _ =
                writeln!(text, "**{}.** {} {}\n", place + 1, item.stem.get(lang), point(*points));
        }
    }
    text
}
