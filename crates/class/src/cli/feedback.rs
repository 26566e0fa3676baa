//! `tourism class feedback`: a page for each student.

use std::path::PathBuf;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressDrawTarget};
use tourism_class::feedback;
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};

/// Options of `tourism class feedback`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class feedback ps1                        feedback/ps1/NUMBER.html for all who handed in
  tourism class feedback ps1 --student 2026-001     one of them
  tourism class feedback ps1 -o to-upload           into another folder

A page is in the student's language: what the roster says, else that of the notebook. It names what failed and
gives the hint; it never holds a hidden test, a right answer or anything of another student.
Written answers that are not marked yet are named as such: mark them first (`tourism class mark`).")]
pub struct FeedbackArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// Only this student
    #[arg(long, value_name = "NUMBER")]
    pub student: Option<String>,
    /// Folder for the pages [default: feedback/ASSIGNMENT]
    #[arg(short, long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &FeedbackArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let mut book = args.gradebook.existing()?;
    let assignment = book.assignment(&args.assignment)?;
    let mut standings = book.standings(&assignment.name)?;
    if let Some(student) = &args.student {
        standings.retain(|it| it.student.id == *student);
        let is_there = standings.iter().any(|it| it.graded.is_some());
        anyhow::ensure!(
            is_there,
            "`{student}` handed nothing in for `{}`; `tourism class grades {}` lists the numbers",
            assignment.name,
            assignment.name
        );
    }
    let folder =
        args.output.clone().unwrap_or_else(|| PathBuf::from("feedback").join(&assignment.name));
    let bar =
        ProgressBar::with_draw_target(Some(standings.len() as u64), ProgressDrawTarget::stderr());
    let written = feedback::write(&folder, &assignment, &standings, lang, |_| bar.inc(1))?;
    bar.finish_and_clear();
    let (count, without) = (written.len(), standings.len() - written.len());
    let shown = folder.display();
    say(match lang {
        Lang::Ko => format!("{shown}: 피드백 {count}쪽, 미제출 {without}명"),
        Lang::En => format!("{shown}: pages {count}, students without a submission {without}"),
    });
    Ok(ExitCode::SUCCESS)
}
