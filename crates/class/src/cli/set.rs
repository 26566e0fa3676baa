//! `tourism class set`: what a person changes in a grade, with name and reason.

use std::process::ExitCode;

use anyhow::Context as _;
use chrono::{DateTime, Local, NaiveDateTime, TimeZone as _, Utc};
use tourism_class::gradebook::{Change, Override};
use tourism_class::record::ExerciseId;
use tourism_marketing::Lang;

use super::options::{ByArgs, GradebookArgs, LangArgs, say};

/// Options of `tourism class set`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "\
Examples:
  tourism class set ps1 2026-001 --exercise 3.2 --points 1.5 --why \"right idea, slip in the last line\"
  tourism class set ps1 2026-001 --extend-to \"2026-04-20 23:59\" --why \"doctor's note\"
  tourism class set ps1 2026-001 --excuse --why \"exchange semester\"
  tourism class set ps1 2026-001 --version 2 --why \"the third was handed in by mistake\"
  tourism class set ps1 2026-001 --withdraw --why \"entered for the wrong student\"

Nothing is deleted: every change stays in the gradebook with who made it, when and why, and the last one holds.
`--withdraw` alone takes back what was set for the assignment as a whole, with `--exercise` that exercise's points.",
    group(clap::ArgGroup::new("change").required(true).args(["points", "total", "extend_to", "use_version", "excuse", "withdraw"]))
)]
pub struct SetArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// The student's number
    #[arg(value_name = "STUDENT")]
    pub student: String,
    /// Exercise, such as 3.2 or 3.essay
    #[arg(long, value_name = "EXERCISE")]
    pub exercise: Option<ExerciseId>,
    /// Points for the exercise
    #[arg(long, requires = "exercise", value_name = "POINTS")]
    pub points: Option<f64>,
    /// Score for the whole assignment, after any late rule
    #[arg(long, value_name = "POINTS", conflicts_with = "exercise")]
    pub total: Option<f64>,
    /// A later due time for this student, in local time
    #[arg(long, value_name = "YYYY-MM-DD HH:MM", conflicts_with = "exercise", value_parser = time)]
    pub extend_to: Option<DateTime<Utc>>,
    /// The version that counts
    #[arg(long = "version", value_name = "N", conflicts_with = "exercise")]
    pub use_version: Option<u32>,
    /// The assignment does not count for this student
    #[arg(long, conflicts_with = "exercise")]
    pub excuse: bool,
    /// Take back what was set
    #[arg(long)]
    pub withdraw: bool,
    /// The reason, for the log and for the report
    #[arg(long, value_name = "TEXT")]
    pub why: String,
    #[command(flatten)]
    pub by: ByArgs,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

fn time(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    let wrong = || format!("`{text}` is no time; write it as 2026-04-20 23:59");
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").map_err(|_| wrong())?;
    let local = Local.from_local_datetime(&naive).earliest().ok_or_else(wrong)?;
    Ok(local.to_utc())
}

pub fn run(args: &SetArgs) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(!args.why.trim().is_empty(), "`--why` is empty; say the reason in a few words");
    let change = match args {
        SetArgs { points: Some(points), .. } => Change::Points { points: *points },
        SetArgs { total: Some(points), .. } => Change::Total { points: *points },
        SetArgs { extend_to: Some(until), .. } => Change::Extension { until: *until },
        SetArgs { use_version: Some(version), .. } => Change::Version { version: *version },
        SetArgs { excuse: true, .. } => Change::Excused,
        _ => Change::Withdrawn,
    };
    let mut book = args.gradebook.existing()?;
    book.put_override(
        &args.assignment,
        &Override {
            student: args.student.clone(),
            exercise: args.exercise.clone(),
            change,
            why: args.why.clone(),
            by: args.by.name()?,
            at: Utc::now(),
        },
    )?;
    let standings = book.standings(&args.assignment)?;
    let now = standings
        .iter()
        .find(|it| it.student.id == args.student)
        .context("the student is not in the gradebook any more")?;
    let score = tourism_class::grades::shown(now.total);
    let (student, name, of) =
        (&now.student.id, &now.student.name, tourism_class::grades::shown(now.of));
    say(match (now.is_excused, args.lang.lang()) {
        (true, Lang::Ko) => format!("{student} {name}: 면제"),
        (true, Lang::En) => format!("{student} {name}: excused"),
        (false, Lang::Ko) => format!("{student} {name}: {of}점 만점에 {score}점"),
        (false, Lang::En) => format!("{student} {name}: {score} of {of} points"),
    });
    Ok(ExitCode::SUCCESS)
}
