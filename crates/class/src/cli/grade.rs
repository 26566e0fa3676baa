//! `tourism class grade`: points for what was collected.

use std::collections::HashMap;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use sha2::{Digest as _, Sha256};
use tourism_class::assignment::Folder;
use tourism_class::collect::versions;
use tourism_class::grade::{Grader, run as grade_all};
use tourism_class::gradebook::Gradebook;
use tourism_class::library::{Library, hex};
use tourism_class::record::GradedSubmission;
use tourism_class::sandbox::{Enclosure, Limits, Room, Toolchain};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};
use super::repository;

/// Options of `tourism class grade`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class grade ps1                grade what is new or has changed
  tourism class grade ps1 --jobs 8       eight submissions at a time; the grades are the same
  tourism class grade ps1 --seconds 30   for answers that compute for long

Each answer is compiled and run by itself in bubblewrap: no network, no home, nothing of other students, no test; it gives
out values, and these are judged outside. A run that was stopped goes on where it was. Only what depends on something
new is run again: the answer, the exercise, the hidden tests, the library.")]
pub struct GradeArgs {
    /// Name of the assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// Submissions at a time [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// How long the answer to one exercise may run
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub seconds: u64,
    /// How much memory an answer may use, in MB
    #[arg(long, value_name = "MB", default_value_t = 1024, value_parser = clap::value_parser!(u64).range(64..=65_536))]
    pub memory: u64,
    /// Run the answers without a sandbox: they can then read and change whatever you can
    #[arg(long)]
    pub unsafe_no_sandbox: bool,
    /// Folder of the class
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub class: PathBuf,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

pub fn run(args: &GradeArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let enclosure = if args.unsafe_no_sandbox {
        eprintln!("warning: without a sandbox the answers can read and change whatever you can");
        Enclosure::Nothing
    } else {
        Enclosure::bubblewrap()?
    };
    let folder = Folder::open(&args.class, &args.assignment)?;
    let course = repository()?;
    let wait =
        spinner(lang.pick("채점용 라이브러리를 준비하는 중", "preparing the library for grading"));
    let library = Library::build(&course, &course.join(".lab/grader"))?;
    wait.finish_and_clear();
    let limits = Limits {
        run: Duration::from_secs(args.seconds),
        memory: args.memory << 20,
        ..Limits::default()
    };
    let toolchain = Toolchain::find()?;
    let tools = format!("{} {}", toolchain.version(), own_hash()?);
    let closed = Room::new(enclosure, limits, toolchain, &library.folder, course.join("datasets"))?;
    let grader = Grader::new(&folder, &closed, &library, &tools)?;
    grader.prove()?;

    let mut book = Gradebook::open(&args.gradebook.place())?;
    book.put_assignment(folder.assignment())?;
    let before = book.all_graded(&args.assignment)?;
    grader.recall(before.iter().flat_map(|graded| graded.exercises.clone()));
    let before: HashMap<(String, u32), GradedSubmission> = before
        .into_iter()
        .map(|graded| ((graded.student.clone(), graded.version), graded))
        .collect();
    let received = versions(&folder.submitted())?;
    let bar = bar(received.len() as u64);
    let mut changed = 0;
    let jobs = args
        .jobs
        .map(usize::from)
        .or_else(|| std::thread::available_parallelism().ok().map(usize::from));
    let done = grade_all(&grader, &received, jobs.unwrap_or(1), |graded| {
        if before.get(&(graded.student.clone(), graded.version)) != Some(&graded) {
            changed += 1;
            book.record(&graded)?;
        }
        note(&bar, &graded);
        bar.inc(1);
        Ok(())
    })?;
    bar.finish_and_clear();
    say(match lang {
        Lang::Ko => {
            format!("{}: 제출 {done}개, 새로 채점하거나 바뀐 것 {changed}개", args.assignment)
        }
        Lang::En => format!("{}: {done} submissions, {changed} new or changed", args.assignment),
    });
    Ok(ExitCode::SUCCESS)
}

fn note(bar: &ProgressBar, graded: &GradedSubmission) {
    bar.set_message(graded.student.clone());
}

/// Another grader may judge otherwise.
fn own_hash() -> anyhow::Result<String> {
    let program = std::fs::read(std::env::current_exe()?)?;
    Ok(hex(&Sha256::digest(program)))
}

fn spinner(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, target());
    bar.set_message(what);
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

fn bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), target());
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {elapsed} (-{eta}) {msg}")
    {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(250));
    bar
}

fn target() -> ProgressDrawTarget {
    if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    }
}
