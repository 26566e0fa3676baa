//! What the command line may say.

use clap::{Parser, Subcommand, ValueEnum};
use tourism_marketing::Lang;

use crate::data_cmd::DataCommand;
use crate::exam::ExamCommand;
use crate::quiz::QuizArgs;
use crate::report::ReportArgs;
use crate::summarise::SummariseArgs;
use crate::words;

/// Tourism and relationship marketing, computable: the lab, its lessons and its data
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// One of the things that `tourism` does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set up what is missing, then open JupyterLab on the lessons
    Lab(LabArgs),
    /// Say what this machine has and what it lacks, with the cure
    Doctor(LangArgs),
    /// The data of the course: what there is, whether it is intact, how it is made
    #[command(subcommand)]
    Data(DataCommand),
    /// Make one row per customer from a CSV file of purchases of any size
    Summarise(Box<SummariseArgs>),
    /// Make a page about your own customers from a CSV file of transactions
    Report(Box<ReportArgs>),
    /// Prepare for an examination: mock exams, written answers, cards; set papers and analyse their items
    #[command(subcommand)]
    Exam(ExamCommand),
    /// Teach a class: release, collect, grade, feed back (for instructors)
    #[command(disable_help_flag = true)]
    Class {
        /// See `tourism class --help`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
        arguments: Vec<std::ffi::OsString>,
    },
    /// Practise for examinations: questions that come again when they are about to be forgotten
    Quiz(Box<QuizArgs>),
    /// Build and check the lessons (for authors)
    #[command(subcommand)]
    Lessons(LessonsCommand),
}

/// Options of `tourism lab`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo lab                            set up on the first start, then open the lesson
  cargo lab --lang en --lesson 3       lesson 03 in English
  cargo lab --no-browser --port 8899   for a server: open the address that it prints
  cargo lab --setup-only               prepare at home, start in class within seconds
  cargo lab --clean                    remove .lab/; notebooks and progress stay

Everything lives in .lab/ of this folder. An interrupted set-up goes on where it stopped.
TOURISM_PYTHON names the Python to use, where the first one found does not fit.")]
pub struct LabArgs {
    /// Print the address instead of opening a browser
    #[arg(long)]
    pub no_browser: bool,
    /// Port of JupyterLab [default: 8888, or the next free one]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub port: Option<u16>,
    /// Language of the lessons.
    #[command(flatten)]
    pub lang: LangArgs,
    /// Lesson to open, by its number [default: the first]
    #[arg(long, value_name = "NN")]
    pub lesson: Option<u32>,
    /// Set up, but do not start JupyterLab
    #[arg(long, conflicts_with_all = ["no_browser", "port", "lesson", "clean"])]
    pub setup_only: bool,
    /// Remove .lab/ and stop; notebooks and progress stay
    #[arg(long, conflicts_with_all = ["no_browser", "port", "lesson"])]
    pub clean: bool,
    /// Folder with ko/ and en/ to open instead of notebooks/
    #[arg(long, value_name = "FOLDER", hide = true)]
    pub notebooks: Option<std::path::PathBuf>,
}

/// The choice of a language.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct LangArgs {
    /// Language [default: Korean where LC_ALL, LC_MESSAGES or LANG says so, else English]
    #[arg(long)]
    lang: Option<LangArg>,
}

impl LangArgs {
    /// The language asked for, else that of the environment.
    pub fn lang(self) -> Lang {
        match self.lang {
            Some(LangArg::Ko) => Lang::Ko,
            Some(LangArg::En) => Lang::En,
            None => words::environment_lang(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LangArg {
    /// 한국어
    Ko,
    /// English
    En,
}

impl LangArg {
    fn lang(self) -> Lang {
        match self {
            Self::Ko => Lang::Ko,
            Self::En => Lang::En,
        }
    }
}

/// What can be done with the lessons.
#[derive(Debug, Subcommand)]
pub enum LessonsCommand {
    /// Make the student notebooks of both languages from the lesson texts
    Build {
        /// Number of the one lesson to build
        #[arg(long, value_name = "NN")]
        only: Option<u32>,
        /// Write nothing; fail if a notebook is not what its text makes
        #[arg(long)]
        check: bool,
        /// Make the instructor's copies instead, with every solution filled in
        #[arg(long, conflicts_with = "check")]
        with_solutions: bool,
        /// Folder for the instructor's copies
        #[arg(
            long,
            value_name = "FOLDER",
            default_value = "instructor",
            requires = "with_solutions"
        )]
        out: std::path::PathBuf,
    },
    /// Run one lesson and show it as a page, as it will look in a browser
    Preview(PreviewArgs),
    /// Begin a lesson: its text, its exercises and its test, from a template that passes the gate
    New(NewArgs),
    /// Write the list of the lessons and the index of the concepts
    Index {
        /// Write nothing; fail if a page is not what the course makes
        #[arg(long)]
        check: bool,
    },
    /// The author gate: structure, nothing given away, and every check against stub, solution and each wrong answer
    Check(CheckArgs),
    /// Run notebooks as they are through Jupyter and judge every cell
    Run(RunArgs),
}

/// Options of `tourism lessons preview`.
#[derive(Debug, clap::Args)]
pub struct PreviewArgs {
    /// Number of the lesson
    #[arg(value_name = "NN")]
    pub lesson: u32,
    #[command(flatten)]
    pub lang: LangArgs,
    /// Fill in the solutions
    #[arg(long)]
    pub with_solutions: bool,
    /// Say where the page is, open nothing
    #[arg(long)]
    pub no_browser: bool,
}

/// Options of `tourism lessons new`.
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// Number of the lesson, from 1 to 99
    #[arg(value_name = "NN", value_parser = clap::value_parser!(u8).range(1..100))]
    pub lesson: u8,
    /// A word for its files: small letters, digits and hyphens
    #[arg(value_name = "SLUG")]
    pub slug: String,
    /// Korean title
    #[arg(long, value_name = "TITLE")]
    pub ko: String,
    /// English title
    #[arg(long, value_name = "TITLE")]
    pub en: String,
}

/// Options of `tourism lessons check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Number of the one lesson to check
    #[arg(long, value_name = "NN")]
    pub only: Option<u32>,
    /// Run only this language [default: both]
    #[arg(long)]
    lang: Option<LangArg>,
    /// Kernelspec to run on
    #[arg(long, default_value = "rust", value_name = "NAME")]
    pub kernel: String,
    /// Judge the texts, run nothing
    #[arg(long)]
    pub no_run: bool,
}

impl CheckArgs {
    /// The languages to run.
    pub fn langs(&self) -> Vec<Lang> {
        self.lang.map_or(Lang::ALL.to_vec(), |lang| vec![lang.lang()])
    }
}

/// Options of `tourism lessons run`.
#[derive(Debug, clap::Args)]
pub struct RunArgs {
    /// The notebooks
    #[arg(required = true, value_name = "NOTEBOOK")]
    pub notebooks: Vec<std::path::PathBuf>,
    /// Kernelspec to run on
    #[arg(long, default_value = "rust", value_name = "NAME")]
    pub kernel: String,
    /// Folder for a JSON report of each notebook
    #[arg(long, value_name = "FOLDER")]
    pub reports: Option<std::path::PathBuf>,
}
