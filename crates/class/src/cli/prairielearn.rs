//! `tourism class prairielearn`: `results.json` for each student.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use tourism_class::{feedback, files, prairielearn};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};

/// Options of `tourism class prairielearn`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class prairielearn ps1                          prairielearn/ps1/NUMBER/results.json
  tourism class prairielearn ps1 --student 2026-001 -o /grade/results   in an external grader's container

The format is that of PrairieLearn's external grader: score from 0 to 1, one test for each exercise. With --student,
results.json is written into the folder itself.")]
pub struct PrairieLearnArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// Only this student
    #[arg(long, value_name = "NUMBER")]
    pub student: Option<String>,
    /// Folder [default: prairielearn/ASSIGNMENT]
    #[arg(short, long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &PrairieLearnArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let mut book = args.gradebook.existing()?;
    let assignment = book.assignment(&args.assignment)?;
    let folder =
        args.output.clone().unwrap_or_else(|| PathBuf::from("prairielearn").join(&assignment.name));
    let mut count = 0;
    for standing in book.standings(&assignment.name)? {
        let student = &standing.student.id;
        if args.student.as_ref().is_some_and(|asked| asked != student) {
            continue;
        }
        let own = feedback::lang_of(&standing, lang);
        let Some(results) = prairielearn::results(&assignment, &standing, own) else { continue };
        let place = match args.student {
            Some(_) => folder.clone(),
            None => folder.join(feedback::file_name(student)),
        };
        let json = serde_json::to_vec_pretty(&results).context("results.json")?;
        files::write_private(&place.join("results.json"), &json)?;
        count += 1;
    }
    if let Some(student) = args.student.as_ref().filter(|_| count == 0) {
        anyhow::bail!("`{student}` handed nothing in for `{}`", assignment.name);
    }
    say(match lang {
        Lang::Ko => format!("{}: 학생 {count}명", folder.display()),
        Lang::En => format!("{}: students {count}", folder.display()),
    });
    Ok(ExitCode::SUCCESS)
}
