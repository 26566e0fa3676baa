//! What the pages of an examination have in common.

use maud::{Markup, html};
use tourism_marketing::Lang;
pub(super) use tourism_page::{clean, prose, scroll};
use tourism_study::multiple::Given;

/// The whole page.
pub(super) fn page(lang: Lang, title: &str, kind: &str, body: &Markup) -> String {
    tourism_page::page(lang, title, include_str!("page.css"), Some(kind), body)
}

/// What stands between the stem and the options.
pub(super) fn given(given: &[Given], lang: Lang) -> Markup {
    html! {
        @if !given.is_empty() {
            ul.given {
                @for line in given {
                    li { span.label { (line.label.get(lang)) "." } " " (prose(line.text.get(lang))) }
                }
            }
        }
    }
}
