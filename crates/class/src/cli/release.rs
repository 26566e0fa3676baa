//! `tourism class release`: what students receive.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, Local, NaiveDateTime, TimeZone as _, Utc};
use clap::ValueEnum;
use tourism_class::assignment::{Choice, Order, release};
use tourism_class::gradebook::Gradebook;
use tourism_class::record::{BilingualText, ExerciseId, ItemKind};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, say};
use super::repository;

/// Options of `tourism class release`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class release ps1 --lesson 3                       one lesson, in Korean and English
  tourism class release ps1 --lesson 3 --lang ko --due '2026-03-31 23:59'
  tourism class release quiz --exercise 3.1 --exercise 4.2 --exercise 3.essay
  tourism class release ps2 --lesson 4 --lesson 5 --points 4.6=3 --no-written

It makes the folder ps1/ here: release/ for the students (give them the zip), hidden-tests.toml for you,
assignment.json with what is asked and the hash of every file. Solutions and hidden tests are not in what they receive.")]
pub struct ReleaseArgs {
    /// Name of the assignment: letters a-z, digits, - and _
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// A whole lesson, its written questions included; may be repeated
    #[arg(long, value_name = "NN")]
    pub lesson: Vec<u8>,
    /// One exercise (3.2) or written question (3.essay); may be repeated
    #[arg(long, value_name = "N.M")]
    pub exercise: Vec<ExerciseId>,
    /// Leave out the written questions of whole lessons
    #[arg(long)]
    pub no_written: bool,
    /// Points that differ from 1 for an exercise, the rubric's for a written question; may be repeated
    #[arg(long, value_name = "N.M=POINTS", value_parser = points)]
    pub points: Vec<(ExerciseId, f64)>,
    /// Language of what students receive
    #[arg(long, default_value = "both")]
    pub lang: Languages,
    /// When it is due, in local time: '2026-03-31 23:59'
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub due: Option<DateTime<Utc>>,
    /// Korean title [default: those of the lessons]
    #[arg(long, value_name = "TITLE", requires = "title_en")]
    pub title_ko: Option<String>,
    /// English title [default: those of the lessons]
    #[arg(long, value_name = "TITLE", requires = "title_ko")]
    pub title_en: Option<String>,
    /// All points or none, where an answer has several values
    #[arg(long)]
    pub no_partial_credit: bool,
    /// Folder of the class
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub class: PathBuf,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
}

/// The languages to release in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Languages {
    /// 한국어
    Ko,
    /// English
    En,
    /// One folder and zip each
    Both,
}

fn points(text: &str) -> Result<(ExerciseId, f64), String> {
    let (id, points) = text.split_once('=').ok_or("write it as 3.2=5")?;
    let points = points.parse().map_err(|_| format!("`{points}` is no number"))?;
    Ok((id.parse()?, points))
}

/// A moment as people write it, or as RFC 3339 with its offset.
pub(super) fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(moment.with_timezone(&Utc));
    }
    let forms = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
    let parsed = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let local = parsed.and_then(|moment| Local.from_local_datetime(&moment).earliest());
    let wrong = || {
        format!("`{text}` is no time; write it as '2026-03-31 23:59' or 2026-03-31T23:59:00+09:00")
    };
    local.map(|moment| moment.with_timezone(&Utc)).ok_or_else(wrong)
}

pub fn run(args: &ReleaseArgs) -> anyhow::Result<ExitCode> {
    let langs = match args.lang {
        Languages::Ko => vec![Lang::Ko],
        Languages::En => vec![Lang::En],
        Languages::Both => Lang::ALL.to_vec(),
    };
    let title = args.title_ko.clone().zip(args.title_en.clone());
    let order = Order {
        name: args.assignment.clone(),
        title: title.map(|(ko, en)| BilingualText::new(ko, en)).unwrap_or_default(),
        due: args.due,
        choice: Choice {
            lessons: args.lesson.clone(),
            exercises: args.exercise.clone(),
            points: args.points.iter().cloned().collect::<BTreeMap<_, _>>(),
            no_written: args.no_written,
        },
        langs,
        partial_credit: !args.no_partial_credit,
    };
    let manifest = release(&args.class, &repository()?.join("notebooks"), &order, Utc::now())?;
    let assignment = &manifest.assignment;
    Gradebook::open(&args.gradebook.place())?.put_assignment(assignment)?;
    let written = assignment.items.iter().filter(|item| item.kind == ItemKind::Written).count();
    say(format!(
        "{}: {} exercises and {written} written questions, {} points",
        assignment.name,
        assignment.items.len() - written,
        assignment.of()
    ));
    for lang in &order.langs {
        let name = format!("{}-{}.zip", order.name, lang.code());
        say(format!("  {}", args.class.join(&order.name).join("release").join(name).display()));
    }
    Ok(ExitCode::SUCCESS)
}
