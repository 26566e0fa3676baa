//! Documentation as a console can show it.
//!
//! The engine's own plain text runs the items of a list together; its HTML comes from a Markdown writer and is regular.

/// The text of the HTML, a line for each paragraph, heading and item.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    // A block of code needs no marks around it.
    let mut in_block = false;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('>') else { break };
        let tag = &rest[open + 1..open + close];
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        if name == "pre" {
            in_block = !tag.starts_with('/');
        }
        match (tag.starts_with('/'), name) {
            (false, "li") if text.ends_with('\n') => text.push_str("- "),
            (false, "li") => text.push_str("\n- "),
            (true, "p" | "pre" | "ul" | "ol") | (_, "h1" | "h2" | "h3" | "hr") => {
                text.push_str("\n\n");
            }
            (false, "br") => text.push('\n'),
            (_, "code") if !in_block => text.push('`'),
            _ => {}
        }
        rest = &rest[open + close + 1..];
    }
    text.push_str(rest);
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        // One empty line is as good as three.
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_on_lines_of_their_own() {
        let html = "<pre><code class=\"language-rust\">pub fn gini(spend: &amp;[f64]) -&gt; Result&lt;f64&gt;\n</code></pre>\n\
                    <hr />\n<p>The Gini <em>coefficient</em>.</p>\n<ul>\n<li><code>spend</code>: one amount each</li>\n\
                    <li>result: 0 to 1</li>\n</ul>\n<h1>Errors</h1>\n<p>If it is empty.</p>\n";
        assert_eq!(
            plain(html),
            "pub fn gini(spend: &[f64]) -> Result<f64>\n\nThe Gini coefficient.\n\n- `spend`: one amount each\n- result: 0 to 1\n\nErrors\n\nIf it is empty."
        );
    }
}
