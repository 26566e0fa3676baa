//! `tourism quiz`: practice in a terminal.

mod args;
mod talk;

use std::process::ExitCode;

use anyhow::bail;
use tourism_marketing::Lang;
use tourism_study::practice::Settings;
use tourism_study::{Practice, show};

pub use self::args::QuizArgs;
use crate::files;
use crate::terminal::Terminal;

/// Asks, or says how the practice goes.
pub fn run(options: &QuizArgs) -> anyhow::Result<ExitCode> {
    let lang = options.lang.lang();
    let mut practice = Practice::with(Settings {
        filter: options.filter(),
        count: Some(options.count),
        limits: options.limits(),
        seed: options.seed,
        bank: options.bank.clone(),
        ..Settings::new(lang)
    })?;
    let terminal = Terminal::new();
    for notice in practice.notices() {
        eprintln!("{notice}");
    }
    if options.stats {
        terminal.show(&show::overview(&practice.stats(), lang));
    } else if options.list_due {
        terminal.show(&show::due_list(&practice.waiting(), lang));
    } else if let Some(path) = &options.export {
        if path.exists() {
            bail!("{} is there already; name a file that is not", path.display());
        }
        let export = practice.log().export();
        files::write_into_folder(path, &serde_json::to_vec_pretty(&export)?)?;
        let (count, path) = (export.reviews.len(), path.display());
        println!(
            "{}",
            lang.pick(
                format!("답 {count}개를 {path}에 썼습니다."),
                format!("Wrote {count} answers to {path}.")
            )
        );
    } else if let Some(path) = &options.import {
        let added = practice.log().import(path)?;
        if let Some(notice) = practice.notices().first() {
            bail!("{notice}");
        }
        println!(
            "{}",
            lang.pick(format!("답 {added}개를 더했습니다."), format!("Added {added} answers."))
        );
    } else {
        return talk::talk(&mut practice, terminal, lang, options);
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a line asks to stop.
fn is_stop(typed: &str) -> bool {
    matches!(typed.trim().to_lowercase().as_str(), "q" | "quit" | "exit" | "ㅂ" | "그만")
}

/// Whether a line passes.
fn is_pass(typed: &str) -> bool {
    matches!(typed.trim(), "" | "?" | "？")
}

/// What stands before a line to be typed.
fn prompt(lang: Lang) -> &'static str {
    lang.pick("답:", "Answer:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stops_and_what_passes_is_never_an_answer() {
        assert!(["q", "Q", " quit ", "그만"].iter().all(|typed| is_stop(typed)));
        assert!(["", "  ", "?", "？"].iter().all(|typed| is_pass(typed)));
        assert!(["1", "O", "ㄱㄷ", "11.1"].iter().all(|typed| !is_stop(typed) && !is_pass(typed)));
    }
}
