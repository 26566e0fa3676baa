//! `tourism summarise`: one row per customer from a log of purchases of any size.

use std::path::{Path, PathBuf};

use anyhow::bail;
use tourism_marketing::clv::SummaryOptions;
use tourism_marketing::own::{self, Customers, Log};
use tourism_marketing::{Lang, pareto};

use crate::args::LangArgs;
use crate::reading::ReadingArgs;

/// Options of `tourism summarise`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The file has one row for each purchase, with a column for the customer, one for the day and one for
the amount. Their names are recognised in Korean and English (고객번호, 투숙일, 금액, customer_id,
date, amount ...). UTF-8 and CP949; commas, semicolons, tabs; 1,234,000, ₩1,234 and 1,234원;
2026-03-02, 2026. 3. 2. and 2026년 3월 2일 are all read. What was understood is printed: compare it
with what you meant. Rows that cannot be read with certainty are set aside and listed.

The summary has the columns that models of repeat buying take, times in days:
  customer   the id, with its leading zeros
  frequency  days with a purchase after the first one: 0 for who bought once
  recency    days from the first purchase to the last one
  age        days from the first purchase to the last day of the log
  monetary   mean amount of the repeat purchases
Purchases of one day are one; refunds are left out. A log that is too large for this machine can be
summarised where it lies, by the SQL statement of the documentation, to the same columns.

Examples:
  tourism summarise stays.csv
  tourism summarise stays.csv -o summary.csv
  tourism summarise export.csv --customer 회원ID --date 도착일 --amount 객실료
  tourism summarise export.csv --date-order day-first --decimal comma --until 2025-12-31

In a notebook, own::read_summary::<Weeks>(\"summary.csv\")? goes straight into BgNbd::fit.
Built with --release, a million rows take about 0.2 s and 30 MB. Nothing leaves this computer.

Exit codes: 0 done, 1 refused (the message says why), 2 a wrong option, 130 interrupted.")]
pub struct SummariseArgs {
    /// The file with the purchases
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where to write one row per customer [default: nothing is written]
    #[arg(short, long, value_name = "SUMMARY")]
    output: Option<PathBuf>,
    /// Replace the summary if it is there already
    #[arg(long, requires = "output")]
    force: bool,
    #[command(flatten)]
    reading: ReadingArgs,
    /// Language of what is printed.
    #[command(flatten)]
    lang: LangArgs,
}

/// Reads the file, writes the summary and says what was understood.
///
/// # Errors
///
/// If the file cannot be understood, or the summary not be written.
pub fn run(args: &SummariseArgs) -> anyhow::Result<String> {
    if let Some(output) = &args.output {
        judge_output(&args.file, output, args.force)?;
    }
    let log = args.reading.read(&args.file)?;
    let customers = log.customers(&SummaryOptions::default())?;
    if let Some(output) = &args.output {
        own::write_summary(output, &customers)?;
    }
    Ok(report(&log, &customers, args.output.as_deref(), args.lang.lang()))
}

/// Judged before the file is read, which may take a while.
fn judge_output(file: &Path, output: &Path, force: bool) -> anyhow::Result<()> {
    let same = |path: &Path| path.canonicalize().ok();
    if same(file).is_some_and(|file| same(output) == Some(file)) {
        bail!("{} is the file that is read; write the summary to another one", output.display());
    }
    if output.exists() && !force {
        bail!("{} is there already; choose another name, or say --force", output.display());
    }
    Ok(())
}

fn report(log: &Log, customers: &Customers, output: Option<&Path>, lang: Lang) -> String {
    let mut parts = vec![log.understood().table(lang).to_string()];
    if log.set_aside().total() > 0 {
        parts.push(log.set_aside().table(lang).to_string());
    }
    parts.push(facts(customers, lang));
    if let Some(output) = output {
        let (path, rows) = (output.display(), customers.len());
        parts.push(match lang {
            Lang::Ko => format!("고객 {rows}명의 요약을 {path}에 저장했다."),
            Lang::En => format!("The summary of {rows} customers was written to {path}."),
        });
    }
    parts.join("\n")
}

/// What the summary says at first sight.
fn facts(customers: &Customers, lang: Lang) -> String {
    let repeat = customers.purchases().iter().filter(|&&days| days > 1.0).count();
    let share = repeat as f64 / customers.len() as f64 * 100.0;
    let again = match lang {
        Lang::Ko => format!("다시 구매한 고객: {share:.1} % ({repeat}명)\n"),
        Lang::En => format!("Customers who bought again: {share:.1} % ({repeat})\n"),
    };
    // Without any revenue there is no share of it.
    let top = pareto::top_share(customers.spend(), 0.2).ok().map(|top| match lang {
        Lang::Ko => format!("상위 20 % 고객의 매출 비중: {:.1} %\n", top * 100.0),
        Lang::En => format!("Revenue from the top 20 % of customers: {:.1} %\n", top * 100.0),
    });
    again + &top.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::Parser as _;

    use super::*;
    use crate::args::{Args, Command};

    fn call(words: &[&str]) -> anyhow::Result<String> {
        let words = ["tourism", "summarise", "--lang", "en"].iter().chain(words);
        let Command::Summarise(args) = Args::try_parse_from(words)?.command else { unreachable!() };
        run(&args)
    }

    const STAYS: &str = "고객번호,투숙일,금액\n0012,2026-03-01,100000\n0012,2026-03-15,80000\n=SUM(A1),2026-03-29,50000\n합계,,230000\n";

    #[test]
    fn a_log_is_understood_and_summarised() {
        let folder = tempfile::tempdir().unwrap();
        let (file, out) = (folder.path().join("stays.csv"), folder.path().join("summary.csv"));
        fs::write(&file, STAYS).unwrap();
        let said = call(&[file.to_str().unwrap(), "-o", out.to_str().unwrap()]).unwrap();
        assert_eq!(
            fs::read_to_string(&out).unwrap(),
            "customer,frequency,recency,age,monetary\n0012,1,14,28,80000\n'=SUM(A1),0,0,0,0\n"
        );
        for part in ["고객번호", "투숙일", "a row of totals", "50.0 %", "2 customers was written"]
        {
            assert!(said.contains(part), "{part} is missing in\n{said}");
        }
        let ids: Vec<String> = own::read_summary::<tourism_marketing::clv::Weeks>(&out)
            .unwrap()
            .into_iter()
            .map(|it| it.customer)
            .collect();
        assert_eq!(ids, ["0012", "=SUM(A1)"]);
        assert_eq!(folder.path().read_dir().unwrap().count(), 2, "a part was left behind");
    }

    #[test]
    fn a_summary_that_is_there_is_kept_unless_told_otherwise() {
        let folder = tempfile::tempdir().unwrap();
        let (file, out) = (folder.path().join("stays.csv"), folder.path().join("summary.csv"));
        fs::write(&file, STAYS).unwrap();
        fs::write(&out, "mine").unwrap();
        let (file, name) = (file.to_str().unwrap(), out.to_str().unwrap());
        assert_eq!(
            call(&[file, "-o", name]).unwrap_err().to_string(),
            format!("{name} is there already; choose another name, or say --force")
        );
        assert_eq!(
            call(&[file, "-o", file, "--force"]).unwrap_err().to_string(),
            format!("{file} is the file that is read; write the summary to another one")
        );
        call(&[file, "-o", name, "--force"]).unwrap();
        assert!(fs::read_to_string(&out).unwrap().starts_with("customer,"));
    }

    #[test]
    fn the_columns_can_be_stated_and_a_wrong_one_is_answered_with_the_names() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("stays.csv");
        fs::write(&file, "code,arr,charge\nA,03/04/2026,5\nA,05/04/2026,7\n").unwrap();
        let name = file.to_str().unwrap();
        let said =
            call(&[name, "--customer", "code", "--date", "arr", "--date-order", "day-first"]);
        assert!(said.unwrap().contains("2026-04-03 – 2026-04-05"));
        assert_eq!(
            call(&[name, "--customer", "guest", "--date", "arr"]).unwrap_err().to_string(),
            format!(
                "{name}, line 1, column customer: there is no column `guest`, only `code`, `arr`, `charge`; \
                 give --customer one of these names, or a number from 1 to 3"
            )
        );
    }
}
