//! The key: the answers of every form, then every option with its reason.

use maud::{Markup, html};
use tourism_marketing::Lang;
use tourism_study::bank::{Body, Item};
use tourism_study::concepts;
use tourism_study::paper::{Numbered, Paper, Sheet};

use super::first_screen::tidy;
use super::outcome::circled;
use super::page::{self, clean, prose};
use super::paper_page::{shown, total};

pub(super) fn page(paper: &Paper, title: &str, lang: Lang) -> String {
    let first = paper.forms.first();
    let heading = format!("{title} — {}", lang.pick("정답과 해설", "key and reasons"));
    let body = html! {
        h1 { (clean(&heading)) }
        p.lead { (total(paper, lang)) " · seed " (paper.seed) }
        h2 { (lang.pick("정답표", "Answers")) }
        @for sheet in &paper.forms { (answers(paper, sheet, lang)) }
        @if paper.forms.len() > 1 { (numbers(paper, lang)) }
        h2.new-page { (lang.pick("해설", "Reasons")) }
        @if let Some(first) = first {
            p.aside {
                (lang.pick("번호와 보기의 차례는 문제지 ", "Numbers and options are those of form "))
                (first.name) (lang.pick("의 것이다.", "."))
            }
            @for (number, item) in (1..).zip(&paper.items) { (reasons(number, item, lang)) }
        }
        @if !paper.written.is_empty() {
            h2 { (lang.pick("서술형 채점기준", "Rubrics")) }
            @for (number, (item, points)) in (1..).zip(&paper.written) { (rubric(number, item, *points, lang)) }
        }
    };
    page::page(lang, &heading, "key", &body)
}

fn answers(paper: &Paper, sheet: &Sheet, lang: Lang) -> Markup {
    let right = |place: usize| {
        let item = paper.items.get(*sheet.items.get(place)?)?;
        let options = sheet.options.get(place)?;
        shown(item, options).position(|option| option.right)
    };
    let count = sheet.items.len();
    html! {
        @for first in (0..count).step_by(10) {
            (page::scroll(&sheet.name, &html! {
                table {
                    @if first == 0 { caption { (lang.pick("문제지", "Form")) " " (sheet.name) } }
                    tbody {
                        tr { @for place in first..count.min(first + 10) { th.num { (place + 1) } } }
                        tr { @for place in first..count.min(first + 10) {
                            td.num { (right(place).map(circled).unwrap_or_default()) }
                        } }
                    }
                }
            }))
        }
    }
}

/// Which number of one form is which of another.
fn numbers(paper: &Paper, lang: Lang) -> Markup {
    let place = |sheet: &Sheet, item: usize| {
        sheet.items.iter().position(|at| *at == item).map_or(0, |place| place + 1)
    };
    html! {
        (page::scroll(lang.pick("번호 대조", "Numbers"), &html! {
            table {
                caption { (lang.pick("번호 대조", "Which number is which")) }
                thead { tr { @for sheet in &paper.forms { th.num { (sheet.name) } } th { (lang.pick("개념", "Concept")) } } }
                tbody {
                    @for (item, numbered) in paper.items.iter().enumerate() {
                        tr {
                            @for sheet in &paper.forms { td.num { (place(sheet, item)) } }
                            td { (concept(numbered.question.item(), lang)) }
                        }
                    }
                }
            }
        }))
    }
}

fn concept(item: &Item, lang: Lang) -> String {
    let name = concepts::find(item.concept()).map_or("", |concept| concept.name(lang));
    match lang {
        Lang::Ko => format!("{name} ({}강)", item.lesson()),
        Lang::En => format!("{name} (lesson {})", item.lesson()),
    }
}

fn reasons(number: usize, item: &Numbered, lang: Lang) -> Markup {
    let bank = item.question.item();
    let all: Vec<usize> = (0..item.options.len()).collect();
    html! {
        div.item {
            p.stem { span.number { (number) "." } (prose(&item.question.question().stem(lang))) }
            (page::given(item.question.given(), lang))
            ul.options {
                @for (place, option) in shown(item, &all).enumerate() {
                    li.right[option.right] {
                        span.label { (circled(place)) } (prose(option.text.get(lang)))
                        @if option.right { " ○" }
                        p.why { (prose(option.why.get(lang))) }
                    }
                }
            }
            @if let Some(note) = &bank.note { p.aside { (prose(note.get(lang))) } }
            p.aside {
                (concept(bank, lang)) " · " (bank.form.label(lang)) " · " (lang.pick("출처", "source")) ": "
                (clean(&bank.source)) " · " code { (bank.id) }
            }
        }
    }
}

fn rubric(number: usize, item: &Item, points: f64, lang: Lang) -> Markup {
    let Body::Written(written) = &item.body else { return html! {} };
    let of = f64::from(written.points).max(1.0);
    html! {
        div.item {
            p.stem { span.number { (number) "." } (prose(item.stem.get(lang))) }
            (page::scroll(&item.id, &html! {
                table {
                    thead { tr { th { (lang.pick("항목", "Criterion")) } th.num { (lang.pick("점수", "Points")) } } }
                    tbody {
                        @for criterion in &written.rubric {
                            tr {
                                td { (prose(criterion.text.get(lang))) }
                                td.num { (tidy(f64::from(criterion.points) * points / of)) }
                            }
                        }
                    }
                }
            }))
            @for line in written.model.get(lang).trim().lines() { p.why { (prose(line)) } }
            p.aside { code { (item.id) } }
        }
    }
}
