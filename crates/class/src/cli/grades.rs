//! `tourism class grades`: who has what, as a table or a file for the LMS.

use std::path::PathBuf;
use std::process::ExitCode;

use tourism_class::gradebook::Standing;
use tourism_class::{files, grades};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};

/// Options of `tourism class grades`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class grades                         every assignment, one line a student
  tourism class grades ps1                     one assignment, one column an exercise
  tourism class grades ps1 --csv ps1.csv       the same as a file that Excel, Moodle and Canvas read
  tourism class grades --csv - | column -ts,   to another program

The score is what counts: after the late rule, the marks of written answers, and overrides.
A written answer that nobody has marked yet counts 0 and is named.")]
pub struct GradesArgs {
    /// Assignment [default: all, one column each]
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: Option<String>,
    /// Write a CSV file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &GradesArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let mut book = args.gradebook.existing()?;
    let assignments = match &args.assignment {
        Some(name) => vec![book.assignment(name)?],
        None => book.assignments()?,
    };
    let mut standings: Vec<Vec<Standing>> = Vec::new();
    for assignment in &assignments {
        standings.push(book.standings(&assignment.name)?);
    }
    let sheet = match (assignments.as_slice(), standings.as_slice()) {
        ([assignment], [standings]) if args.assignment.is_some() => {
            grades::of_assignment(assignment, standings, lang)
        }
        _ => grades::of_course(&assignments, &standings, lang),
    };
    match &args.csv {
        None => say(sheet.table()),
        Some(path) if path.as_os_str() == "-" => {
            use std::io::Write as _;
            let _ = std::io::stdout().lock().write_all(&sheet.csv()?);
        }
        Some(path) => {
            files::write_private(path, &sheet.csv()?)?;
            let rows = sheet.len();
            say(match lang {
                Lang::Ko => format!("{}: 학생 {rows}명", path.display()),
                Lang::En => format!("{}: students {rows}", path.display()),
            });
        }
    }
    let waiting: usize = standings.iter().flatten().map(Standing::to_mark).sum();
    if waiting > 0 {
        match lang {
            Lang::Ko => eprintln!(
                "아직 채점하지 않은 서술형 답안이 {waiting}개 있습니다(0점으로 셈). `tourism class mark`로 채점합니다."
            ),
            Lang::En => eprintln!(
                "written answers not marked yet: {waiting} (counted as 0); `tourism class mark` marks them"
            ),
        }
    }
    Ok(ExitCode::SUCCESS)
}
