//! `tourism class mark`: a local page on which written answers are marked.

use std::process::ExitCode;

use tourism_class::mark::{self, Desk, Options};
use tourism_class::record::ExerciseId;
use tourism_marketing::Lang;

use super::options::{ByArgs, GradebookArgs, LangArgs, say};

/// Options of `tourism class mark`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class mark ps1                             every written answer of ps1, without names
  tourism class mark ps1 --exercise 3.essay --by Kim one question after the other, by one of several markers
  ssh -L 8765:127.0.0.1:8765 SERVER, there: tourism class mark ps1 --port 8765

It prints an address for the browser of this machine. Its last part is a secret: whoever has it can mark; it is
another one at every start, and the page is not opened by itself, as other users would see the address then.
Everything is saved as it is typed. Ctrl+C ends it.")]
pub struct MarkArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// Only this question, such as 3.essay
    #[arg(long, value_name = "QUESTION")]
    pub exercise: Option<ExerciseId>,
    /// Show who wrote what; without it answers are marked unseen
    #[arg(long)]
    pub with_names: bool,
    /// Port [default: any free one]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub port: u16,
    #[command(flatten)]
    pub by: ByArgs,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &MarkArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let book = args.gradebook.existing()?;
    let by = args.by.name()?;
    let desk = Desk::new(book, &args.assignment, args.exercise.clone(), by, args.with_names)?;
    let served = mark::serve(desk, &Options { lang, port: args.port })?;
    say(match lang {
        Lang::Ko => format!(
            "브라우저에서 여십시오(주소를 남에게 보이지 마십시오). Ctrl+C로 끝냅니다.\n{}",
            served.address
        ),
        Lang::En => format!(
            "Open in a browser (keep the address to yourself); Ctrl+C ends it.\n{}",
            served.address
        ),
    });
    served.wait();
    Ok(ExitCode::SUCCESS)
}
