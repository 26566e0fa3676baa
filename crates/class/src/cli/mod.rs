//! What the command line may say: one file per subcommand.

mod collect;
mod feedback;
mod grade;
mod grades;
mod late;
mod mark;
mod options;
mod prairielearn;
mod release;
mod report;
mod set;
mod similarity;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Teach a class with these lessons: release, collect, grade, feed back
#[derive(Debug, Parser)]
#[command(
    name = "tourism class",
    bin_name = "tourism class",
    version,
    max_term_width = 100,
    arg_required_else_help = true
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// One of the things that `tourism class` does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set an assignment: the folder and the zip that students receive
    Release(Box<release::ReleaseArgs>),
    /// Take in what an LMS exported, matched to the roster; every version is kept
    Collect(collect::CollectArgs),
    /// Grade what was collected, each answer in a closed sandbox
    Grade(grade::GradeArgs),
    /// Say who has what, or write it as CSV for the LMS
    Grades(grades::GradesArgs),
    /// Mark written answers on a page of this machine, with the rubric beside them
    Mark(mark::MarkArgs),
    /// Set what being late costs, and which version counts
    Late(late::LateArgs),
    /// Set points, extend the due time or excuse, with your name and the reason
    Set(set::SetArgs),
    /// Make a page about an assignment: distribution, exercises, misconceptions, who falls behind
    Report(report::ReportArgs),
    /// Make a page for each student: what failed, why, and a hint
    Feedback(feedback::FeedbackArgs),
    /// Show answers that share what few others have, for a person to read side by side
    Similarity(similarity::SimilarityArgs),
    /// Write results.json as PrairieLearn's external grader does, one for each student
    #[command(name = "prairielearn")]
    PrairieLearn(prairielearn::PrairieLearnArgs),
}

/// Does it; the code is 0 where all is well, 1 where what was asked about is not.
///
/// # Errors
///
/// In words for the one who typed the command.
pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    match &args.command {
        Command::Release(args) => release::run(args),
        Command::Collect(args) => collect::run(args),
        Command::Grade(args) => grade::run(args),
        Command::Grades(args) => grades::run(args),
        Command::Mark(args) => mark::run(args),
        Command::Late(args) => late::run(args),
        Command::Set(args) => set::run(args),
        Command::Report(args) => report::run(args),
        Command::Feedback(args) => feedback::run(args),
        Command::Similarity(args) => similarity::run(args),
        Command::PrairieLearn(args) => prairielearn::run(args),
    }
}

/// The course's repository around the working directory; else the one that this program was built from.
fn repository() -> anyhow::Result<std::path::PathBuf> {
    let here = std::env::current_dir()?;
    let built_from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let places =
        here.ancestors().map(std::path::Path::to_path_buf).chain(built_from.canonicalize().ok());
    let mut found = places.filter(|folder| folder.join("crates/answers/Cargo.toml").is_file());
    found.next().ok_or_else(|| {
        anyhow::anyhow!(
            "{} is not inside the tourism-marketing repository; change into it and try again",
            here.display()
        )
    })
}
