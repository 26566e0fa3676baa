//! `tourism class report`: a page about an assignment.

use std::path::PathBuf;
use std::process::ExitCode;

use tourism_class::files;
use tourism_class::gradebook::Standing;
use tourism_class::report::{self, Numbers, Report};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};

/// Options of `tourism class report`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class report ps1                          ps1-report.html, for those who teach the class
  tourism class report ps1 --without-names -o x.html  the same to show in class: no names, no single students

The page needs nothing else: no network, no script. With names it is readable by its owner only.")]
pub struct ReportArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// The page [default: ASSIGNMENT-report.html]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Leave out names and everything about single students
    #[arg(long)]
    pub without_names: bool,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &ReportArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let mut book = args.gradebook.existing()?;
    let assignment = book.assignment(&args.assignment)?;
    let standings = book.standings(&assignment.name)?;
    let mut before: Vec<Vec<Standing>> = Vec::new();
    for other in book.assignments()? {
        // Without a due time there is no before.
        if other.due.is_some() && other.due < assignment.due {
            before.push(book.standings(&other.name)?);
        }
    }
    let numbers = Numbers::of(&assignment, &standings);
    let html = report::html(
        &Report {
            assignment: &assignment,
            standings: &standings,
            numbers: &numbers,
            behind: &report::behind(&standings, &before),
            overrides: &book.overrides(&assignment.name)?,
            has_names: !args.without_names,
        },
        lang,
    );
    let path =
        args.output.clone().unwrap_or_else(|| format!("{}-report.html", assignment.name).into());
    if args.without_names {
        files::write_whole(&path, html.as_bytes())?;
    } else {
        files::write_private(&path, html.as_bytes())?;
    }
    let (shown, handed, all) = (path.display(), numbers.handed_in, numbers.students);
    say(match lang {
        Lang::Ko => format!("{shown}: 학생 {all}명 가운데 {handed}명 제출"),
        Lang::En => format!("{shown}: handed in {handed} of {all}"),
    });
    Ok(ExitCode::SUCCESS)
}
