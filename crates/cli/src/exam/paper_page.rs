//! A form of a paper as a page that prints on A4.

use maud::{Markup, html};
use tourism_marketing::Lang;
use tourism_study::bank::Body;
use tourism_study::paper::{Numbered, Paper, Sheet};

use super::first_screen::tidy;
use super::outcome::circled;
use super::page::{self, clean, prose};

pub(super) fn page(paper: &Paper, sheet: &Sheet, title: &str, lang: Lang) -> String {
    let body = html! {
        h1 { (clean(title)) }
        div.head {
            span { (lang.pick("문제지", "Form")) " " b { (sheet.name) } }
            span { (lang.pick("학번", "Number")) " " span.line {} }
            span { (lang.pick("이름", "Name")) " " span.line {} }
            span { (total(paper, lang)) }
        }
        ol.items {
            @for (number, (at, options)) in (1..).zip(sheet.items.iter().zip(&sheet.options)) {
                @if let Some(item) = paper.items.get(*at) { (question(number, item, options, lang)) }
            }
        }
        @if !paper.written.is_empty() {
            h2.new-page { (lang.pick("서술형", "Written questions")) }
            ol.items.written {
                @for (number, (item, points)) in (1..).zip(&paper.written) {
                    li.item {
                        p.stem {
                            span.number { (number) "." }
                            (prose(item.stem.get(lang))) " " (points_of(*points, lang))
                        }
                        @if let Body::Written(written) = &item.body {
                            div.write.essay[written.is_essay] {}
                        }
                    }
                }
            }
        }
    };
    let title = format!("{title} {}", sheet.name);
    page::page(lang, &title, "paper", &body)
}

fn question(number: usize, item: &Numbered, options: &[usize], lang: Lang) -> Markup {
    let drawn = &item.question;
    html! {
        li.item {
            p.stem {
                span.number { (number) "." }
                (prose(&drawn.question().stem(lang))) " " (points_of(item.points, lang))
            }
            (page::given(drawn.given(), lang))
            ol.options {
                @for (place, option) in shown(item, options).enumerate() {
                    li { span.label { (circled(place)) } (prose(option.text.get(lang))) }
                }
            }
        }
    }
}

/// The options of an item in the order of a form.
pub(super) fn shown<'a>(
    item: &'a Numbered,
    options: &'a [usize],
) -> impl Iterator<Item = &'a tourism_study::multiple::Choice> {
    let at = options.iter().filter_map(|&option| item.options.get(option));
    at.filter_map(|&place| item.question.options().get(place))
}

fn points_of(points: f64, lang: Lang) -> Markup {
    let points = tidy(points);
    let unit = if points == "1" { "point" } else { "points" };
    html! { span.points { "[" (points) (lang.pick("점".to_owned(), format!(" {unit}"))) "]" } }
}

pub(super) fn total(paper: &Paper, lang: Lang) -> String {
    let (items, points) = (paper.items.len() + paper.written.len(), tidy(paper.points()));
    match lang {
        Lang::Ko => format!("{items}문항, {points}점 만점"),
        Lang::En => format!("{items} questions, {points} points"),
    }
}
