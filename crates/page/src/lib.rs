//! Pages for a printer and a phone: one file, no script, no picture and no font from anywhere else.
//!
//! What strangers wrote goes through [`clean`] or [`prose`], so that it can neither become HTML nor hide or turn what
//! stands beside it.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use tourism_marketing::Lang;

/// A whole page of the `kind` (the class of its body) in the style sheet `style`.
#[must_use]
pub fn page(lang: Lang, title: &str, style: &str, kind: Option<&str>, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // It may be about people: no search engine, no address of it to anyone.
                meta name="robots" content="noindex";
                meta name="referrer" content="no-referrer";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (clean(title)) }
                style { (PreEscaped(style)) }
            }
            body class=[kind] { (body) }
        }
    }
    .into_string()
}

/// Text in which backticks enclose code.
#[must_use]
pub fn prose(text: &str) -> Markup {
    let text = clean(text);
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// Text without the characters that are invisible or turn the direction of what follows.
#[must_use]
pub fn clean(text: &str) -> String {
    let is_hidden = |letter: char| {
        matches!(letter, '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace("\r\n", "\n").replace(is_hidden, " ")
}

/// A box that scrolls by itself where the page is narrow.
#[must_use]
pub fn scroll(name: &str, inside: &Markup) -> Markup {
    html! { div.scroll role="region" tabindex="0" aria-label=(name) { (inside) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_stranger_wrote_cannot_become_html_or_turn_the_line_round() {
        let body = html! { p { (clean("a\u{202e}b")) } (prose("`a < b` & <script>")) };
        let page = page(Lang::En, "<b>x</b>", "p > b { color: red }", Some("key"), &body);
        assert!(page.contains("&lt;b&gt;x&lt;/b&gt;") && page.contains("<code>a &lt; b</code>"));
        assert!(page.contains("&amp; &lt;script&gt;") && page.contains("<p>a b</p>"));
        assert!(page.contains("p > b { color: red }") && page.contains("<body class=\"key\">"));
        assert!(!page.contains('\u{202e}') && !page.contains("<script"));
        assert!(!page.contains("http://") && !page.contains("https://"), "nothing from elsewhere");
    }
}
