//! What `tourism quiz` may be told.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use tourism_study::bank::Form;
use tourism_study::practice::Limits;
use tourism_study::{Exam, Filter, concepts};

use crate::args::LangArgs;

/// Options of `tourism quiz`.
#[expect(clippy::struct_excessive_bools, reason = "the flags of a command line")]
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism quiz                        what is due today, then new items, up to 20
  tourism quiz --lesson 4             only items of lesson 4
  tourism quiz --exam consultant --form negative --count 10
  tourism quiz --stats                what is due, the days in a row, the next two weeks
  tourism quiz --list-due             what would be asked now, without asking
  tourism quiz --export answers.json  take the answers to another machine; --import there
  printf '3\\nO\\n\\n' | tourism quiz   answers from a pipe, one a line; an empty one passes

Answers: 3 or ③; O or X; ㄱㄷ or a c; 11.1 or 1,200,000; an empty line or ? passes; q stops.
Every answer is saved at once, so stopping by q, Ctrl-C or a closed window loses nothing.
After a right answer, say how easy it was: that sets the day on which it comes again (FSRS).

The answers are in notebooks/my-study.json; TOURISM_STUDY names another file.
Concepts of exercises that went wrong in the lessons are asked before new ones.
Exit code: 0 good, 1 an error (such as a fault in a bank), 2 wrong usage, 130 Ctrl-C.")]
pub struct QuizArgs {
    /// Only items of this lesson
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=14))]
    lesson: Option<u8>,
    /// Only items of this part of the field
    #[arg(long, value_name = "NAME", value_parser = modules())]
    module: Option<String>,
    /// Only items whose matter this examination asks
    #[arg(long, value_name = "EXAM", value_parser = PossibleValuesParser::new(Exam::ALL.map(Exam::id)))]
    exam: Option<String>,
    /// Only items of this form
    #[arg(long, value_name = "FORM", value_parser = forms())]
    form: Option<String>,
    /// Language of the questions
    #[command(flatten)]
    pub lang: LangArgs,
    /// At most so many items
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub count: usize,
    /// New items in a day, at most
    #[arg(long, value_name = "N", default_value_t = Limits::default().new_per_day)]
    new: usize,
    /// Ask items, too, that are not due yet
    #[arg(long)]
    ahead: bool,
    /// Seed of the order of options and of the numbers [default: the time]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Do not ask how easy a right answer was: it counts as good
    #[arg(long)]
    pub no_rating: bool,
    /// Folder with a question bank of your own, in the format of crates/study/bank
    #[arg(long, value_name = "FOLDER")]
    pub bank: Option<PathBuf>,
    /// Say how the practice goes, ask nothing
    #[arg(long, conflicts_with_all = ["list_due", "export", "import"])]
    pub stats: bool,
    /// List what would be asked now, ask nothing
    #[arg(long, conflicts_with_all = ["export", "import"])]
    pub list_due: bool,
    /// Write every answer to a file
    #[arg(long, value_name = "FILE", conflicts_with = "import")]
    pub export: Option<PathBuf>,
    /// Add the answers of a file that --export wrote
    #[arg(long, value_name = "FILE")]
    pub import: Option<PathBuf>,
}

fn modules() -> PossibleValuesParser {
    PossibleValuesParser::new(concepts::modules())
}

/// Written answers are not judged by a program.
fn forms() -> PossibleValuesParser {
    PossibleValuesParser::new(
        Form::ALL.into_iter().filter(|form| *form != Form::Written).map(Form::id),
    )
}

impl QuizArgs {
    /// Which items are wanted.
    pub fn filter(&self) -> Filter {
        Filter {
            lesson: self.lesson,
            module: self.module.clone(),
            exam: self
                .exam
                .as_deref()
                .and_then(|id| Exam::ALL.into_iter().find(|exam| exam.id() == id)),
            form: self
                .form
                .as_deref()
                .and_then(|id| Form::ALL.into_iter().find(|form| form.id() == id)),
            judged: true,
            ..Filter::default()
        }
    }

    /// How much is asked.
    pub fn limits(&self) -> Limits {
        Limits { new_per_day: self.new, ahead: self.ahead }
    }
}
