//! What the names of types in rustc's messages mean to a beginner.

/// A whole number or a decimal one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// `i32`, `usize`, …
    Whole,
    /// `f64`.
    Decimal,
}

/// Reads `f64`, `{integer}`, `integer`, `floating-point number`, with or without `&`.
pub fn number(name: &str) -> Option<Number> {
    let name = name.trim_start_matches('&').trim_matches('`');
    match name {
        "{float}" | "f64" | "floating-point number" => Some(Number::Decimal),
        "{integer}" | "integer" => Some(Number::Whole),
        _ => is_whole(name).then_some(Number::Whole),
    }
}

/// Whether this is the name of a type of whole numbers.
pub fn is_whole(name: &str) -> bool {
    matches!(
        name,
        "i8" | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
    )
}

/// `expected A, found B`, without the backquotes.
pub fn expected_found(label: &str) -> Option<(&str, &str)> {
    let (expected, found) = label.strip_prefix("expected ")?.split_once(", found ")?;
    Some((expected.trim_matches('`'), found.trim_matches('`')))
}

/// Whether a type is a `Result`, and of what.
pub fn result_of(name: &str) -> Option<&str> {
    let inside = name.strip_prefix("Result<")?;
    let mut depth = 0;
    let end = inside.find(|c| {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' if depth > 0 => depth -= 1,
            ',' | '>' if depth == 0 => return true,
            _ => {}
        }
        false
    })?;
    Some(&inside[..end])
}

/// Whether a value of this type can be cloned for sure: lists, texts and maps of such.
pub fn surely_cloned(name: &str) -> bool {
    let known = [
        "Vec",
        "String",
        "HashMap",
        "BTreeMap",
        "HashSet",
        "BTreeSet",
        "Option",
        "VecDeque",
        "str",
        "bool",
        "char",
        "f64",
        "f32",
        "std",
        "alloc",
        "core",
        "vec",
        "string",
        "collections",
        "option",
        "hash_map",
        "btree_map",
    ];
    !name.contains("dyn ")
        && !name.contains("impl ")
        && !name.contains("fn(")
        && !name.contains("&mut")
        && name
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .filter(|word| !word.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()))
            .all(|word| known.contains(&word) || is_whole(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_from_labels() {
        assert_eq!(expected_found("expected `f64`, found integer"), Some(("f64", "integer")));
        assert_eq!(expected_found("no implementation"), None);
        assert_eq!(result_of("Result<f64, Error>"), Some("f64"));
        assert_eq!(
            result_of("Result<Vec<(f64, f64)>, tourism_course::Error>"),
            Some("Vec<(f64, f64)>")
        );
        assert_eq!(result_of("Option<f64>"), None);
    }

    #[test]
    fn only_what_the_standard_library_clones_is_surely_cloned() {
        assert!(surely_cloned("Vec<(String, f64)>"));
        assert!(surely_cloned("std::collections::HashMap<String, Vec<f64>>"));
        assert!(!surely_cloned("Vec<Guest>"));
        assert!(!surely_cloned("Box<dyn Fn()>"));
    }
}
