//! `tourism exam`: mock exams, written answers, cards and sheets for a candidate; papers and their analysis for a class.

mod cards;
mod desk;
mod first_screen;
mod key_page;
mod list;
mod make;
mod mark;
mod mock;
mod outcome;
mod page;
mod paper_markdown;
mod paper_page;
mod score;
mod score_page;
mod sheet;
mod sheet_view;
mod sit;
mod write;

use std::process::ExitCode;

use clap::Subcommand;
use tourism_study::mock::Mock;

use self::cards::CardsArgs;
use self::make::MakeArgs;
use self::mock::MockArgs;
use self::score::ScoreArgs;
use self::sheet::SheetArgs;
use self::write::WriteArgs;

/// What `tourism exam` does.
#[derive(Debug, Subcommand)]
pub enum ExamCommand {
    /// Mock exam: 관광통역안내사, 관광학개론 (25 items, 25 minutes)
    Guide(MockArgs),
    /// Mock exam: 컨벤션기획사 2급, 호텔·관광실무론 (30 items, 30 minutes)
    Convention(MockArgs),
    /// Mock exam: 호텔경영사, 호텔마케팅론 (25 items, 25 minutes)
    Hotel(MockArgs),
    /// Mock exam: 경영지도사 2차 마케팅, one subject (2 essays, 4 short answers, 90 minutes)
    Consultant2(MockArgs),
    /// Mock exam of a university: 24 items of all forms, 4 short answers, 75 minutes
    Midterm(MockArgs),
    /// Write a short answer or an essay, then score it yourself by a rubric
    Write(WriteArgs),
    /// Concepts and items as cards for Anki, or as a table
    Cards(CardsArgs),
    /// A review sheet of a lesson, to be printed
    Sheet(SheetArgs),
    /// Set papers in several forms, with the key and a sheet for the answers (for instructors)
    Make(Box<MakeArgs>),
    /// Grade the answers of a class and find weak items (for instructors)
    Score(ScoreArgs),
}

/// Does it.
///
/// # Errors
///
/// If a file cannot be read or written, or what was asked for does not exist.
pub fn run(command: &ExamCommand) -> anyhow::Result<ExitCode> {
    match command {
        ExamCommand::Guide(args) => mock::run(Mock::Guide, args),
        ExamCommand::Convention(args) => mock::run(Mock::Convention, args),
        ExamCommand::Hotel(args) => mock::run(Mock::Hotel, args),
        ExamCommand::Consultant2(args) => mock::run(Mock::Consultant2, args),
        ExamCommand::Midterm(args) => mock::run(Mock::Midterm, args),
        ExamCommand::Write(args) => write::run(args),
        ExamCommand::Cards(args) => cards::run(args),
        ExamCommand::Sheet(args) => sheet::run(args),
        ExamCommand::Make(args) => make::run(args),
        ExamCommand::Score(args) => score::run(args),
    }
}
