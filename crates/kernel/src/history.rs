//! The cells that were sent, as a console asks for them.

use jupyter_protocol::{HistoryEntry, HistoryRequest};

/// The number of the only session that a kernel knows: its own.
const SESSION: usize = 0;

/// What a request asks for, from `cells`: number and text, in the order in which they were sent.
pub fn answer(request: &HistoryRequest, cells: &[(usize, String)]) -> Vec<HistoryEntry> {
    let last = |n: i32, cells: Vec<&(usize, String)>| {
        let n = usize::try_from(n).unwrap_or(0);
        let skipped = cells.len().saturating_sub(n);
        cells.into_iter().skip(skipped).cloned().collect::<Vec<_>>()
    };
    let (found, with_output) = match request {
        HistoryRequest::Tail { n, output, .. } => (last(*n, cells.iter().collect()), *output),
        HistoryRequest::Range { session, start, stop, output, .. } => {
            let here = session.is_none_or(|session| session == 0);
            let inside = |number: usize| {
                let number = i32::try_from(number).unwrap_or(i32::MAX);
                number >= *start && number < *stop
            };
            let found = cells.iter().filter(|(number, _)| here && inside(*number));
            (found.cloned().collect(), *output)
        }
        HistoryRequest::Search { pattern, unique, output, n, .. } => {
            let mut found: Vec<_> =
                cells.iter().filter(|(_, code)| matches_glob(pattern, code)).collect();
            if *unique {
                let mut seen = std::collections::HashSet::new();
                found.reverse();
                found.retain(|(_, code)| seen.insert(code.as_str()));
                found.reverse();
            }
            (last(*n, found), *output)
        }
    };
    found
        .into_iter()
        .map(|(number, code)| {
            if with_output {
                // What a cell showed is not kept.
                HistoryEntry::InputOutput(SESSION, number, (code, String::new()))
            } else {
                HistoryEntry::Input(SESSION, number, code)
            }
        })
        .collect()
}

/// Whether `text` fits a pattern in which `*` stands for anything and `?` for one character.
fn matches_glob(pattern: &str, text: &str) -> bool {
    let pattern = regex::escape(pattern).replace("\\*", ".*").replace("\\?", ".");
    regex::Regex::new(&format!("(?s)^{pattern}$")).is_ok_and(|pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(request: &HistoryRequest) -> Vec<usize> {
        let cells: Vec<_> = ["let a = 1;", "a + 1", "let b = 2;", "a + 1"]
            .iter()
            .enumerate()
            .map(|(index, code)| (index + 1, (*code).to_owned()))
            .collect();
        answer(request, &cells)
            .into_iter()
            .map(|entry| match entry {
                HistoryEntry::Input(_, number, _) | HistoryEntry::InputOutput(_, number, _) => {
                    number
                }
            })
            .collect()
    }

    #[test]
    fn a_console_gets_the_cells_it_asks_for() {
        let (output, raw) = (false, true);
        assert_eq!(asked(&HistoryRequest::Tail { n: 2, output, raw }), [3, 4]);
        let range = HistoryRequest::Range { session: Some(0), start: 1, stop: 3, output, raw };
        assert_eq!(asked(&range), [1, 2]);
        let search = |unique| HistoryRequest::Search {
            pattern: "a*1".to_owned(),
            unique,
            output,
            raw,
            n: 10,
        };
        assert_eq!(asked(&search(false)), [2, 4]);
        assert_eq!(asked(&search(true)), [4]);
    }

    #[test]
    fn a_star_stands_for_anything() {
        assert!(matches_glob("*share*", "let share = 1;"));
        assert!(matches_glob("let ? = 1;", "let 값 = 1;"));
        assert!(!matches_glob("share", "let share = 1;"));
    }
}
