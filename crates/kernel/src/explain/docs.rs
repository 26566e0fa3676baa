//! A function's signature and the documentation of its arguments, as an editor's hover shows them.

/// A documented function.
#[derive(Debug, PartialEq, Eq)]
pub struct Documented {
    /// The module it comes from.
    pub module: String,
    /// `pub fn top_share(spend: &[f64], share: f64) -> Result<f64>`, on one line and without `pub`.
    pub signature: String,
    /// Names and types of the arguments, in order.
    pub parameters: Vec<(String, String)>,
    /// What the list in the documentation says about names.
    pub notes: Vec<(String, String)>,
}

impl Documented {
    /// Reads the HTML of a hover.
    pub fn read(html: &str) -> Option<Self> {
        let mut blocks = html.split("<pre><code class=\"language-rust\">").skip(1);
        let block = |text: &str| Some(plain(text.split("</code>").next()?).trim().to_owned());
        let module = block(blocks.next()?)?;
        let signature = block(blocks.next()?)?.split_whitespace().collect::<Vec<_>>().join(" ");
        let start = signature.find("fn ")?;
        let signature = signature[start..].to_owned();
        let parameters = parameters(&signature)?;
        let items = html.split("<li>").skip(1).filter_map(|item| item.split("</li>").next());
        let notes = items
            .filter_map(|item| {
                let (name, says) = item.trim().strip_prefix("<code>")?.split_once("</code>:")?;
                Some((plain(name), plain(&says.replace("<code>", "`").replace("</code>", "`"))))
            })
            .map(|(name, says)| (name, says.trim().to_owned()))
            .collect();
        Some(Self { module, signature, parameters, notes })
    }

    /// What the documentation says about an argument.
    pub fn note(&self, name: &str) -> Option<&str> {
        self.notes.iter().find(|(known, _)| known == name).map(|(_, says)| says.as_str())
    }

    /// Whether the documentation asks for a share, a rate or a probability of at most 1.
    pub fn is_share(&self, name: &str) -> bool {
        let Some(note) = self.note(name) else { return false };
        let words = ["share", "rate", "probability", "fraction", "proportion"];
        let bounded = ["at most 1", "from 0 to 1", "between 0 and 1", "0 to 1", "(0."];
        words.iter().any(|word| note.contains(word))
            && bounded.iter().any(|part| note.contains(part))
    }
}

fn parameters(signature: &str) -> Option<Vec<(String, String)>> {
    let open = signature.find('(')?;
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for c in signature[open..].chars() {
        match c {
            '(' | '[' | '<' => depth += 1,
            ')' | ']' | '>' => depth -= 1,
            _ => {}
        }
        match (c, depth) {
            ('(', 1) => {}
            (')', 0) => break,
            (',', 1) => parts.push(String::new()),
            _ => parts.last_mut()?.push(c),
        }
    }
    let named = parts.iter().filter_map(|part| part.split_once(": "));
    Some(named.map(|(name, kind)| (name.trim().to_owned(), kind.trim().to_owned())).collect())
}

/// Text without tags and entities.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut tag = false;
    for c in html.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            _ if !tag => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hover_is_read() {
        let html = "<pre><code class=\"language-rust\">tourism_marketing::pareto::share\n</code></pre>\n\
            <pre><code class=\"language-rust\">pub fn top_share(spend: &amp;[f64], share: f64) -&gt; Result&lt;f64&gt;\n</code></pre>\n\
            <hr />\n<ul>\n<li><code>spend</code>: one amount</li>\n\
            <li><code>share</code>: p, the share of the customers, above 0 and at most 1 (0.20, not 20)</li></ul>";
        let read = Documented::read(html).unwrap();
        assert_eq!(read.signature, "fn top_share(spend: &[f64], share: f64) -> Result<f64>");
        assert_eq!(read.parameters[0], ("spend".to_owned(), "&[f64]".to_owned()));
        assert_eq!(read.parameters.len(), 2);
        assert!(read.is_share("share") && !read.is_share("spend"));
    }
}
