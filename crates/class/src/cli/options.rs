//! Options that several commands share.

use std::time::Duration;

use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressDrawTarget};
use tourism_class::gradebook::Gradebook;
use tourism_marketing::Lang;

/// Names the gradebook where no option does; the place for an address with a password.
const VARIABLE: &str = "TOURISM_GRADEBOOK";
const DEFAULT: &str = "gradebook.sqlite";

/// Where the gradebook is.
#[derive(Debug, Clone, clap::Args)]
pub struct GradebookArgs {
    /// The place as it was typed.
    #[arg(
        long,
        value_name = "FILE|URL",
        help = "Gradebook: a file, or postgres://USER@localhost/DATABASE [default: $TOURISM_GRADEBOOK, else gradebook.sqlite]"
    )]
    pub gradebook: Option<String>,
}

impl GradebookArgs {
    /// The place that was named, or the usual one.
    pub fn place(&self) -> String {
        let named = self.gradebook.clone().or_else(|| std::env::var(VARIABLE).ok());
        named.filter(|place| !place.is_empty()).unwrap_or_else(|| DEFAULT.to_owned())
    }

    /// For those who only look: a gradebook that is not there is an error.
    pub fn existing(&self) -> tourism_class::Result<Gradebook> {
        Gradebook::open_existing(&self.place())
    }
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
            None => environment(),
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

fn environment() -> Lang {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    if asked.is_some_and(|locale| locale.starts_with("ko")) { Lang::Ko } else { Lang::En }
}

/// Who changes a grade: named by an option, else whoever is logged in.
#[derive(Debug, Clone, clap::Args)]
pub struct ByArgs {
    /// Who you are, for the log of changes [default: your login]
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

impl ByArgs {
    /// The name; without one a change could not be answered for.
    pub fn name(&self) -> anyhow::Result<String> {
        let login = || {
            let names = ["USER", "LOGNAME"].iter().filter_map(|name| std::env::var(name).ok());
            names.into_iter().find(|name| !name.is_empty())
        };
        self.by.clone().or_else(login).filter(|name| !name.trim().is_empty()).ok_or_else(|| {
            anyhow::anyhow!("who is changing this? this machine does not say; add `--by NAME`")
        })
    }
}

/// Something that moves while one waits; nothing where this is no terminal.
pub fn waiting(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()).with_message(what);
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Prints a line; a reader that has gone away is no error.
pub fn say(text: impl std::fmt::Display) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}
