//! A page of its own: no script, no picture and no font from anywhere else.

use chrono::{DateTime, Utc};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use tourism_marketing::Lang;

const STYLE: &str = include_str!("page.css");

/// The whole page.
pub(crate) fn page(lang: Lang, title: &str, lead: &str, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // It is about people: no search engine, no address of it to anyone.
                meta name="robots" content="noindex";
                meta name="referrer" content="no-referrer";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (clean(title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (clean(title)) }
                    p.lead { (clean(lead)) }
                }
                main { (body) }
            }
        }
    }
    .into_string()
}

/// Text in which backticks enclose code.
pub(crate) fn prose(text: &str) -> Markup {
    let text = clean(text);
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// Text without the characters that are invisible or turn the direction of what follows.
pub(crate) fn clean(text: &str) -> String {
    let is_hidden = |letter: char| {
        matches!(letter, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace("\r\n", "\n").replace(is_hidden, " ")
}

/// Code, as it was written.
pub(crate) fn code(text: &str) -> Markup {
    html! { pre tabindex="0" { code { (clean(text)) } } }
}

/// Numbers with their names, side by side.
pub(crate) fn tiles<const N: usize>(tiles: [(&str, String); N]) -> Markup {
    html! {
        dl.tiles {
            @for (name, value) in tiles { div { dt { (name) } dd { (value) } } }
        }
    }
}

/// A box that scrolls by itself where the page is narrow.
pub(crate) fn scroll(name: &str, inside: &Markup) -> Markup {
    html! { div.scroll role="region" tabindex="0" aria-label=(name) { (inside) } }
}

/// A time as the clock of this machine shows it, with its distance from UTC: `2026-04-10 23:59 (+09:00)`.
pub(crate) fn time(time: DateTime<Utc>) -> String {
    time.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M (%:z)").to_string()
}

/// `62.5 %`.
pub(crate) fn percent(share: f64) -> String {
    format!("{:.1}\u{a0}%", 100.0 * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_student_wrote_cannot_become_html_or_turn_the_line_round() {
        let page =
            page(Lang::En, "<b>x</b>", "a\u{202e}b", &html! { (prose("`a < b` & <script>")) });
        assert!(page.contains("&lt;b&gt;x&lt;/b&gt;") && page.contains("<code>a &lt; b</code>"));
        assert!(page.contains("&amp; &lt;script&gt;"));
        assert!(!page.contains('\u{202e}') && !page.contains("<script"));
        assert!(!page.contains("http://") && !page.contains("https://"), "nothing from elsewhere");
    }
}
