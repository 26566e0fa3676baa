//! Why a step of the set-up failed, in one sentence: what the program said last, and where the rest is.

use std::fmt::Display;

use tourism_marketing::Lang;

use super::network;
use crate::process::Outcome;

/// `what` went wrong, with the program's own last word and the log that holds all of it.
pub fn said(what: &str, outcome: &Outcome, log: impl Display, lang: Lang) -> anyhow::Error {
    let why = last(&outcome.tail);
    anyhow::Error::msg(lang.pick(
        format!("{what}: {why}. 기록: {log}"),
        format!("{what}: {why}; all of it is in {log}"),
    ))
}

/// The same for a program that downloads: where the network stopped it, the cure for that instead.
pub fn network_or_said(
    program: &str,
    what: &str,
    outcome: &Outcome,
    log: impl Display,
    lang: Lang,
) -> anyhow::Error {
    network::failure(program, &outcome.tail, lang)
        .map_or_else(|| said(what, outcome, log, lang), anyhow::Error::msg)
}

/// The last line that names an error, else the last line.
fn last(tail: &[String]) -> &str {
    tail.iter()
        .rev()
        .find(|line| line.to_lowercase().starts_with("error"))
        .or(tail.last())
        .map_or("no word of why", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_names_an_error_is_preferred() {
        let tail = ["ERROR: no space".to_owned(), "note: see above".to_owned()];
        assert_eq!(last(&tail), "ERROR: no space");
    }
}
