//! Suggestions as a learner wants them inserted, and what a question about the cursor's place is about.

/// What the engine suggests.
pub struct Found {
    /// What an editor would insert.
    pub code: String,
    /// What it is.
    pub kind: &'static str,
    /// How it was declared.
    pub label: String,
}

/// One suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What is inserted: a name, nothing behind it.
    pub text: String,
    /// What it is, in the words that front ends have icons for.
    pub kind: &'static str,
    /// The name as it was declared, with what belongs to it.
    pub signature: String,
}

/// The suggestions without the editor's snippets: `top_share`, not `top_share(spend, share)`.
pub fn tidy(found: impl IntoIterator<Item = Found>) -> Vec<Suggestion> {
    let mut tidy: Vec<Suggestion> = found
        .into_iter()
        .filter_map(|completion| {
            let text = name(&completion.code)?.to_owned();
            let label = completion.label.trim().to_owned();
            let signature = if label == text { String::new() } else { label };
            Some(Suggestion { text, kind: completion.kind, signature })
        })
        .collect();
    // A function may share its name with the module it lives in: the function is meant.
    let mut seen = std::collections::HashSet::new();
    let functions: std::collections::HashSet<String> =
        tidy.iter().filter(|one| one.kind == "function").map(|one| one.text.clone()).collect();
    tidy.retain(|one| one.kind == "function" || !functions.contains(&one.text));
    tidy.retain(|one| seen.insert(one.text.clone()));
    // What the notebook and the course define comes before the language's own words.
    tidy.sort_by_key(|suggestion| suggestion.kind == "keyword");
    tidy
}

/// The name at the beginning of what an editor would insert.
fn name(code: &str) -> Option<&str> {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '#';
    let end = code.find(|c: char| !part_of_name(c)).unwrap_or(code.len());
    let with_mark = if code[end..].starts_with('!') { end + 1 } else { end };
    let name = code[..with_mark].trim_end_matches(':');
    (!name.is_empty()).then_some(name)
}

/// The end (in bytes) of the word that a question at `cursor` is about: the word under the cursor, or, among the
/// arguments of a call, the function that is called.
pub fn end_of_subject(code: &str, cursor: usize) -> Option<usize> {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = code.get(..cursor)?;
    let after = code.get(cursor..)?;
    if before.ends_with(part_of_word) || after.starts_with(part_of_word) {
        return Some(cursor + after.find(|c| !part_of_word(c)).unwrap_or(after.len()));
    }
    // Outwards to the bracket that is open here.
    let mut depth = 0_usize;
    for (at, c) in before.char_indices().rev() {
        match c {
            ')' | ']' | '}' => depth += 1,
            '(' if depth == 0 => {
                let callee = before[..at].trim_end();
                let callee = callee.strip_suffix('!').unwrap_or(callee);
                return callee.ends_with(part_of_word).then_some(callee.len());
            }
            '(' | '[' | '{' => depth = depth.checked_sub(1)?,
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completion(code: &str, kind: &'static str) -> Found {
        Found { code: code.to_owned(), kind, label: code.to_owned() }
    }

    #[test]
    fn names_are_inserted_without_arguments_and_keywords_come_last() {
        let found = vec![
            completion("if  {\n    \n}", "keyword"),
            completion("top_share(spend, share)", "function"),
            completion("println!()", "function"),
            completion("pareto::", "module"),
            completion("top_share", "function"),
        ];
        let texts: Vec<_> = tidy(found).into_iter().map(|s| s.text).collect();
        assert_eq!(texts, ["top_share", "println!", "pareto", "if"]);
    }

    #[test]
    fn among_arguments_the_question_is_about_the_function() {
        let code = "let x = pareto::gini(&spend, f(1), ";
        let end = "let x = pareto::gini".len();
        assert_eq!(end_of_subject(code, code.len()), Some(end));
        assert_eq!(end_of_subject(code, "let x = pareto::gini(".len()), Some(end));
        // On a word it is about the word, Hangul included.
        assert_eq!(
            end_of_subject(code, "let x = pareto::gini(&sp".len()),
            Some("let x = pareto::gini(&spend".len())
        );
        assert_eq!(end_of_subject("객실 + 1", "객".len()), Some("객실".len()));
        assert_eq!(end_of_subject("f(1); ", 6), None);
    }
}
