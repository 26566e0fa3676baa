//! A mock exam: begin, resume, list, show.

use std::process::ExitCode;

use anyhow::bail;
use tourism_study::Bank;
use tourism_study::mock::{Begin, Kept, Mock, Sitting, Sittings, default_folder};
use tourism_study::practice::now;

use super::desk::Desk;
use super::{first_screen, list, outcome, sit};
use crate::args::LangArgs;

/// Options of a mock exam.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism exam guide --lang ko            sit a mock exam; every answer is saved at once
  tourism exam guide --resume             go on after Ctrl-C, a crash or a closed terminal
  tourism exam guide --list               your sittings, with a chart of the scores
  tourism exam guide --show 2026-11-22-guide
                                          the report of a sitting and every missed item again
  tourism exam midterm --lessons 1-7      a midterm of half the course
  yes 3 | tourism exam guide --seed 1     plain text when piped: one answer a line

While you sit: a number or text answers, Enter passes on, - goes back, #7 goes to 7, * marks, = lists, ! hands in,
? helps, Ctrl-D leaves (go on with --resume; the clock stands still meanwhile).
Sittings are files in notebooks/my-exams/ of the course; TOURISM_EXAMS names another folder. Nothing is sent anywhere.")]
pub struct MockArgs {
    #[command(flatten)]
    lang: LangArgs,
    /// Draw the paper of this number: the same seed is the same paper [default: a new one]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Go on with the last unfinished sitting, or with the one of this name
    #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["seed", "untimed", "lessons"])]
    resume: Option<String>,
    /// Without a clock
    #[arg(long)]
    untimed: bool,
    /// Only these lessons, such as 1-7 or 1,3,5
    #[arg(long, value_name = "LIST", value_parser = lessons)]
    lessons: Option<Lessons>,
    /// List the sittings of this exam, and stop
    #[arg(long)]
    list: bool,
    /// Show the report of a sitting, and every missed item with its reasons
    #[arg(long, value_name = "NAME", conflicts_with = "list")]
    show: Option<String>,
    /// Folder with a question bank of your own
    #[arg(long, value_name = "FOLDER")]
    bank: Option<std::path::PathBuf>,
}

/// Numbers of lessons.
#[derive(Debug, Clone)]
pub(super) struct Lessons(pub(super) Vec<u8>);

/// Reads `1-7` and `1,3,5`.
pub(super) fn lessons(text: &str) -> Result<Lessons, String> {
    let number = |text: &str| {
        let number = text.trim().parse::<u8>().ok().filter(|number| (1..=14).contains(number));
        number.ok_or_else(|| format!("`{}` is no lesson; there are 1 to 14", text.trim()))
    };
    let mut lessons = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            Some((first, last)) => lessons.extend(number(first)?..=number(last)?),
            None => lessons.push(number(part)?),
        }
    }
    if lessons.is_empty() {
        return Err(format!("`{text}` names no lesson; write 1-7 or 1,3,5"));
    }
    Ok(Lessons(lessons))
}

/// The bank of the course, or one's own.
pub(super) fn bank(folder: Option<&std::path::Path>) -> anyhow::Result<Bank> {
    Ok(folder.map_or_else(Bank::embedded, Bank::folder)?)
}

/// Sits the exam, or shows what was sat.
pub(super) fn run(mock: Mock, args: &MockArgs) -> anyhow::Result<ExitCode> {
    let bank = bank(args.bank.as_deref())?;
    let folder = default_folder();
    let mut sittings = Sittings::read(&folder);
    for (path, why) in &sittings.damaged {
        eprintln!("{}: {why}; the file is left as it is", path.display());
    }
    sittings.kept.retain(|kept| kept.sitting.mock() == Some(mock));
    let mut desk = Desk::new(args.lang.lang());
    if args.list {
        list::list(&desk, mock, &sittings.kept);
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(name) = &args.show {
        let kept = named(sittings.kept.clone(), name, mock)?;
        outcome::show(&desk, &kept, &bank, &sittings.kept)?;
        return Ok(ExitCode::SUCCESS);
    }
    let kept = if let Some(name) = &args.resume {
        let mut kept = resumed(sittings.kept, name, mock)?;
        // Asked again in the language of now.
        desk.lang.code().clone_into(&mut kept.sitting.lang);
        kept
    } else {
        let begin = Begin {
            mock,
            lang: desk.lang,
            seed: args.seed.unwrap_or_else(now),
            lessons: args.lessons.clone().map(|lessons| lessons.0).unwrap_or_default(),
            timed: !args.untimed,
            now: now(),
        };
        let sitting = Sitting::begin(&bank, &begin)?;
        let unfinished: Vec<&Kept> = sittings.kept.iter().filter(|it| is_open(it)).collect();
        if !first_screen::show(&mut desk, mock, &sitting, &bank, &unfinished) {
            return Ok(ExitCode::SUCCESS);
        }
        Kept::new(&folder, sitting)?
    };
    sit::sit(&mut desk, kept, &bank)
}

fn is_open(kept: &Kept) -> bool {
    kept.sitting.outcome.is_none()
}

fn named(kept: Vec<Kept>, name: &str, mock: Mock) -> anyhow::Result<Kept> {
    let names: Vec<String> = kept.iter().map(|kept| kept.name.clone()).collect();
    match kept.into_iter().find(|kept| kept.name == name) {
        Some(kept) => Ok(kept),
        None if names.is_empty() => bail!("there is no sitting of `{}` yet", mock.id()),
        None => bail!("there is no sitting `{name}`; there are {}", names.join(", ")),
    }
}

fn resumed(kept: Vec<Kept>, name: &str, mock: Mock) -> anyhow::Result<Kept> {
    if !name.is_empty() {
        let kept = named(kept, name, mock)?;
        if !is_open(&kept) {
            bail!("`{name}` is finished; see it with `tourism exam {} --show {name}`", mock.id());
        }
        return Ok(kept);
    }
    match kept.into_iter().rev().find(is_open) {
        Some(kept) => Ok(kept),
        None => {
            bail!("no sitting of `{0}` is unfinished; begin one with `tourism exam {0}`", mock.id())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lessons;

    #[test]
    fn lessons_are_named_singly_and_in_ranges() {
        assert_eq!(lessons("1-3,7").unwrap().0, [1, 2, 3, 7]);
        assert!(lessons("0").unwrap_err().contains("1 to 14"));
        assert!(lessons("a").unwrap_err().contains("`a` is no lesson"));
        assert!(lessons("5-3").unwrap_err().contains("names no lesson"));
    }
}
