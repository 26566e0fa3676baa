//! What the pages for an instructor and for a student have in common.

use chrono::{DateTime, Utc};
use maud::{Markup, html};
use tourism_marketing::Lang;
pub(crate) use tourism_page::{clean, prose, scroll};

/// The whole page.
pub(crate) fn page(lang: Lang, title: &str, lead: &str, body: &Markup) -> String {
    let body = html! {
        header {
            h1 { (clean(title)) }
            p.lead { (clean(lead)) }
        }
        main { (body) }
    };
    tourism_page::page(lang, title, include_str!("page.css"), None, &body)
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

/// A time as the clock of this machine shows it, with its distance from UTC: `2026-04-10 23:59 (+09:00)`.
pub(crate) fn time(time: DateTime<Utc>) -> String {
    time.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M (%:z)").to_string()
}

/// `62.5 %`.
pub(crate) fn percent(share: f64) -> String {
    format!("{:.1}\u{a0}%", 100.0 * share)
}
