//! The page around the sections: one file, without scripts, fonts or anything else from outside.

use std::fmt::Write as _;

use tourism_marketing::Lang;

use super::html::{Html, escaped};

/// A part of the page.
pub(super) struct Section {
    /// Its anchor.
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) body: Html,
}

/// The whole page.
pub(super) fn page(title: &str, lead: &str, sections: &[Section], lang: Lang) -> String {
    let mut contents = String::new();
    let mut main = String::new();
    for Section { id, title, body } in sections {
        let title = escaped(title);
        // Writing to a `String` cannot fail.
        let _ = writeln!(contents, "<li><a href=\"#{id}\">{title}</a></li>");
        let _ = writeln!(
            main,
            "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n{}</section>",
            body.text()
        );
    }
    let css = include_str!("page.css");
    let (title, lead) = (escaped(title), escaped(lead));
    let (code, nav, foot) = match lang {
        Lang::Ko => (
            "ko",
            "차례",
            "이 쪽은 tourism-marketing의 tourism report 명령이 만들었다. 계산은 이 컴퓨터 안에서만 이루어졌고 아무것도 보내지 않았다.",
        ),
        Lang::En => (
            "en",
            "Contents",
            "Made by the command tourism report of tourism-marketing. Everything was computed on this computer; nothing was sent anywhere.",
        ),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>\n{css}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}</h1>\n<p class=\"lead\">{lead}</p>\n\
         <nav aria-label=\"{nav}\">\n<ol>\n{contents}</ol>\n</nav>\n</header>\n\
         <main>\n{main}</main>\n<footer><p>{foot}</p></footer>\n</body>\n</html>\n"
    )
}
