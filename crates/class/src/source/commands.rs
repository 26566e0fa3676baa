//! Lines that speak to the notebook's engine instead of Rust: `:dep`, `:vars`.

/// A cell without its commands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commands {
    /// The code; where a command was, an empty line.
    pub code: String,
    /// The commands, as they stand there.
    pub found: Vec<String>,
}

/// Parts a cell from its commands.
#[must_use]
pub fn commands(code: &str) -> Commands {
    let mut found = Vec::new();
    let mut kept = Vec::new();
    for line in code.split('\n') {
        let mut letters = line.trim_start().chars();
        if letters.next() == Some(':') && letters.next().is_some_and(char::is_alphabetic) {
            found.push(line.trim().to_owned());
            kept.push("");
        } else {
            kept.push(line);
        }
    }
    Commands { code: kept.join("\n"), found }
}
