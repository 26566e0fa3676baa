//! Pages for a printer and a phone: one file, no script, no picture and no font from anywhere else.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use tourism_marketing::Lang;
use tourism_study::multiple::Given;

const STYLE: &str = include_str!("page.css");

/// The whole page.
pub(super) fn page(lang: Lang, title: &str, kind: &str, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                meta name="referrer" content="no-referrer";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (clean(title)) }
                style { (PreEscaped(STYLE)) }
            }
            body class=(kind) { (body) }
        }
    }
    .into_string()
}

/// Text in which backticks enclose code, without characters that are invisible or turn the line round.
pub(super) fn prose(text: &str) -> Markup {
    let text = clean(text);
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

pub(super) fn clean(text: &str) -> String {
    let is_hidden = |letter: char| {
        matches!(letter, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace("\r\n", "\n").replace(is_hidden, " ")
}

/// A box that scrolls by itself where the page is narrow.
pub(super) fn scroll(name: &str, inside: &Markup) -> Markup {
    html! { div.scroll role="region" tabindex="0" aria-label=(name) { (inside) } }
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
