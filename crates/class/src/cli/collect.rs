//! `tourism class collect`: what came back.

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use tourism_class::assignment::Folder;
use tourism_class::collect::{Collected, Given, collect};
use tourism_class::gradebook::Gradebook;
use tourism_class::roster;
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};

/// Options of `tourism class collect`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class collect ps1 download.zip                     the zip that the LMS exported, zips in it included
  tourism class collect ps1 submissions/ --roster 출석부.csv
  tourism class collect ps1 late.zip --received '2026-04-01 09:00'

A file is matched by a number, an address or a name of the roster in its path, never by a guess. What cannot be
matched is listed in ps1/unmatched.csv; write the student's number into its last column and collect again.
The time that counts is the one in the file's name (Blackboard), else that of the file in the archive.")]
pub struct CollectArgs {
    /// Name of the assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// Folder or zip from the LMS
    #[arg(value_name = "FOLDER|ZIP")]
    pub from: PathBuf,
    /// CSV with a column `id` (학번), and `name`, `email`, `section`, `lang` where there are
    #[arg(long, value_name = "FILE", default_value = "roster.csv")]
    pub roster: PathBuf,
    /// When all of it was handed in, in local time
    #[arg(long, value_name = "TIME", value_parser = super::release::moment)]
    pub received: Option<DateTime<Utc>>,
    /// Folder of the class
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub class: PathBuf,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &CollectArgs) -> anyhow::Result<ExitCode> {
    let students = roster::read(&args.roster)?;
    // Nothing is taken in for an assignment that was never set.
    let folder = Folder::open(&args.class, &args.assignment)?;
    Gradebook::open(&args.gradebook.place())?.put_students(&students)?;
    let given = Given {
        from: &args.from,
        folder: &args.class.join(&folder.assignment().name),
        students: &students,
        received: args.received,
        now: Utc::now(),
    };
    let collected = collect(&given)?;
    let lang = args.lang.lang();
    tell(&collected, students.len(), &args.assignment, lang);
    Ok(if collected.unmatched.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(collected: &Collected, students: usize, name: &str, lang: Lang) {
    let (new, known, ignored) = (collected.new.len(), collected.known, collected.ignored);
    let missing = collected.missing.len();
    say(match lang {
        Lang::Ko => {
            format!("새 제출 {new}개, 이미 받은 것 {known}개, 과제가 아닌 파일 {ignored}개")
        }
        Lang::En => format!("new versions {new}, received before {known}, other files {ignored}"),
    });
    if missing > 0 {
        let ids: Vec<&str> = collected.missing.iter().map(String::as_str).take(20).collect();
        let more = if missing > ids.len() { " …" } else { "" };
        say(match lang {
            Lang::Ko => {
                format!("아직 내지 않은 학생 {missing}/{students}명: {}{more}", ids.join(", "))
            }
            Lang::En => {
                format!("nothing yet from {missing} of {students}: {}{more}", ids.join(", "))
            }
        });
    }
    if collected.unmatched.is_empty() {
        return;
    }
    let count = collected.unmatched.len();
    match lang {
        Lang::Ko => eprintln!("학생을 알 수 없는 파일 {count}개 ({name}/unmatched.csv):"),
        Lang::En => eprintln!("files that could not be matched: {count} ({name}/unmatched.csv):"),
    }
    for (file, why) in collected.unmatched.iter().take(20) {
        eprintln!("  {file}: {why}");
    }
}
