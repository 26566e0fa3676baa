//! `tourism class similarity`: pairs of answers that a person should read side by side.

use std::path::PathBuf;
use std::process::ExitCode;

use tourism_class::{files, similarity};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say, waiting};

/// Options of `tourism class similarity`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class similarity ps1                 ps1-similarity.html, readable by its owner only

It lists pairs that share what few others have: it shows likeness, and neither who wrote first nor why. Short answers
may be alike because there is one way to write them; a rewritten answer is not found. The page says so too.")]
pub struct SimilarityArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// The page [default: ASSIGNMENT-similarity.html]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &SimilarityArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let mut book = args.gradebook.existing()?;
    let assignment = book.assignment(&args.assignment)?;
    let standings = book.standings(&assignment.name)?;
    let wait = waiting(lang.pick("답안을 견주는 중", "comparing the answers"));
    let pairs = similarity::pairs(&standings);
    wait.finish_and_clear();
    let path = args
        .output
        .clone()
        .unwrap_or_else(|| format!("{}-similarity.html", assignment.name).into());
    let html = similarity::html(&assignment, &standings, &pairs, lang);
    files::write_private(&path, html.as_bytes())?;
    say(match lang {
        Lang::Ko => format!("{}: {}쌍", path.display(), pairs.len()),
        Lang::En => format!("{}: pairs {}", path.display(), pairs.len()),
    });
    Ok(ExitCode::SUCCESS)
}
