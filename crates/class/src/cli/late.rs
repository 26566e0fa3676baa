//! `tourism class late`: what being late costs, and which version counts.

use std::process::ExitCode;

use clap::ValueEnum;
use tourism_class::gradebook::{Counts, LateRule, Policy};
use tourism_marketing::Lang;

use super::options::{GradebookArgs, LangArgs, say};

/// Options of `tourism class late`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism class late ps1                                  say the rule
  tourism class late ps1 --per-day 10 --at-most 50        10 % for each day begun, never more than 50 %
  tourism class late ps1 --per-day 10 --grace 15 --closes 7  15 minutes free, nothing taken after 7 days
  tourism class late ps1 --counts best                    the version with the best score after the rule
  tourism class late ps1 --no-penalty                     late work is named, and loses nothing

Points stay as they were found; the rule changes only the score, at once and for all. Grace forgives a little and
does not move the due time: after it, the first day has begun. One student's due time: `tourism class set`.")]
pub struct LateArgs {
    /// Assignment
    #[arg(value_name = "ASSIGNMENT")]
    pub assignment: String,
    /// Percentage of the points lost for each day begun
    #[arg(long, value_name = "PERCENT")]
    pub per_day: Option<f64>,
    /// The most that is lost
    #[arg(long, value_name = "PERCENT")]
    pub at_most: Option<f64>,
    /// Minutes after the due time that are not late
    #[arg(long, value_name = "MINUTES")]
    pub grace: Option<u32>,
    /// Days after which nothing is accepted
    #[arg(long, value_name = "DAYS")]
    pub closes: Option<u32>,
    /// Take the rule away
    #[arg(long, conflicts_with_all = ["per_day", "at_most", "grace", "closes"])]
    pub no_penalty: bool,
    /// Which of several versions counts
    #[arg(long, value_enum)]
    pub counts: Option<Which>,
    #[command(flatten)]
    pub gradebook: GradebookArgs,
    #[command(flatten)]
    pub lang: LangArgs,
}

/// Which of several versions counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Which {
    /// The one received last
    Last,
    /// The one with the best score after the late rule
    Best,
}

pub fn run(args: &LateArgs) -> anyhow::Result<ExitCode> {
    let mut book = args.gradebook.existing()?;
    let old = book.policy(&args.assignment)?;
    let mut policy = old;
    if args.no_penalty {
        policy.late = LateRule::default();
    }
    policy.late = LateRule {
        grace_minutes: args.grace.unwrap_or(policy.late.grace_minutes),
        percent_per_day: args.per_day.unwrap_or(policy.late.percent_per_day),
        at_most_percent: args.at_most.or(policy.late.at_most_percent),
        closes_after_days: args.closes.or(policy.late.closes_after_days),
    };
    policy.counts = match args.counts {
        Some(Which::Last) => Counts::Last,
        Some(Which::Best) => Counts::Best,
        None => policy.counts,
    };
    if policy != old {
        book.set_policy(&args.assignment, policy)?;
    }
    say(told(&args.assignment, policy, args.lang.lang()));
    Ok(ExitCode::SUCCESS)
}

fn told(assignment: &str, policy: Policy, lang: Lang) -> String {
    let late = policy.late;
    let mut parts = Vec::new();
    if late.percent_per_day > 0.0 {
        let (day, most) = (late.percent_per_day, late.at_most_percent);
        parts.push(match (most, lang) {
            (Some(most), Lang::Ko) => format!("하루마다 {day} %, 많아도 {most} % 감점"),
            (Some(most), Lang::En) => format!("{day} % off for each day begun, at most {most} %"),
            (None, Lang::Ko) => format!("하루마다 {day} % 감점"),
            (None, Lang::En) => format!("{day} % off for each day begun"),
        });
    } else {
        parts.push(lang.pick("늦어도 감점 없음", "nothing off for being late").to_owned());
    }
    if late.grace_minutes > 0 {
        let minutes = late.grace_minutes;
        parts.push(match lang {
            Lang::Ko => format!("유예 {minutes}분"),
            Lang::En => format!("{minutes} minutes of grace"),
        });
    }
    if let Some(days) = late.closes_after_days {
        parts.push(match lang {
            Lang::Ko => format!("{days}일이 지나면 받지 않음"),
            Lang::En => format!("nothing accepted after {days} days"),
        });
    }
    parts.push(match (policy.counts, lang) {
        (Counts::Last, Lang::Ko) => "마지막 제출본을 채점".to_owned(),
        (Counts::Last, Lang::En) => "the last version counts".to_owned(),
        (Counts::Best, Lang::Ko) => "점수가 가장 높은 제출본을 채점".to_owned(),
        (Counts::Best, Lang::En) => "the best version counts".to_owned(),
    });
    format!("{assignment}: {}", parts.join(lang.pick(" · ", "; ")))
}
