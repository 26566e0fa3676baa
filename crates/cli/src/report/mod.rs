//! `tourism report`: one page about the reader's own customers, from a file of transactions.

mod amount;
mod bands;
mod case;
mod cohorts;
mod concentration;
mod fit;
mod html;
mod lifetime;
mod options;
mod overview;
mod page;
mod permission;
mod reading;
mod seasons;
mod segments;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::bail;
use tourism_marketing::own::Log;
use tourism_marketing::{Error, Lang, pareto};

use crate::console::Patient;
use crate::files;
use case::{Case, Choices};
use html::{Html, Kind};
pub use options::ReportArgs;
use page::Section;

/// Makes the page; says where it is and how much of the file is in it.
///
/// # Errors
///
/// If the file cannot be read, no row of it can be used, or the page is there already.
pub fn run(args: &ReportArgs) -> anyhow::Result<String> {
    let lang = args.lang.lang();
    judge(args)?;
    let log = args.reading.read(&args.file)?;
    // One step, the fitting of the models, may take longer than anybody likes to look at nothing.
    let slow = log.len() > 20_000;
    let mut progress = Patient::new(lang, lang.pick("보고서", "Report")).at_once(slow);
    let html = made(&log, args, &mut progress)?;
    files::write_into_folder(&args.output, html.as_bytes())?;
    progress.done();
    Ok(told(&log, &args.output, lang))
}

/// Refuses before the work what would be refused after it.
fn judge(args: &ReportArgs) -> anyhow::Result<()> {
    let output = args.output.display();
    let same = |a: &Path, b: &Path| {
        a.canonicalize().ok().is_some_and(|a| Some(a) == b.canonicalize().ok())
    };
    if same(&args.file, &args.output) {
        bail!("{output} is the file of the data; give the page another name with `-o`");
    }
    if args.output.exists() && !args.force {
        bail!("{output} exists; give another name with `-o`, or replace it with `--force`");
    }
    if let Some(folder) = args.output.parent().filter(|it| !it.as_os_str().is_empty())
        && !folder.is_dir()
    {
        bail!("{} is not a folder; make it, or give another name with `-o`", folder.display());
    }
    Ok(())
}

fn told(log: &Log, output: &Path, lang: Lang) -> String {
    let (output, used) = (output.display(), amount::count(log.len()));
    let aside = amount::count(log.set_aside().total());
    match lang {
        Lang::Ko => format!("{output}: {used}행을 썼고 {aside}행은 따로 두었다"),
        Lang::En => format!("{output}: rows used {used}, set aside {aside}"),
    }
}

/// The page about a log.
fn made(log: &Log, args: &ReportArgs, progress: &mut Patient) -> anyhow::Result<String> {
    let lang = args.lang.lang();
    let mut step = |ko: &str, en: &str| progress.at(lang.pick(ko, en));
    step("고객별로 모으는 중", "gathering customers");
    let customers = Case::customers(log)?;
    let choices = Choices {
        lang,
        margin: args.margin,
        discount: args.discount,
        show_customers: args.show_customers,
    };
    let case = Case::new(log, &customers, &args.file, choices);
    // Nobody spent anything: then there is no concentration, and the page says so.
    let base = pareto::concentration(case.customers.spend()).ok();
    step("그리는 중", "drawing");
    let mut sections = vec![overview::section(&case, base.as_ref()), reading::section(&case)];
    if let Some(base) = &base {
        sections.push(or_why(
            &case,
            ("concentration", "누가 매출을 가져오는가", "Who brings the revenue"),
            concentration::section(&case, base).map(Some),
        ));
        sections.push(or_why(
            &case,
            ("rfm", "얼마나 최근에, 얼마나 자주: RFM", "How recently, how often: RFM"),
            segments::section(&case).map(Some),
        ));
    }
    step("코호트를 세는 중", "counting cohorts");
    sections.push(or_why(
        &case,
        ("cohorts", "다시 오는가: 코호트", "Do they come back: cohorts"),
        cohorts::section(&case),
    ));
    step("반복구매 모형을 맞추는 중", "fitting the models of repeat buying");
    sections.push(or_why(
        &case,
        (
            "clv",
            "앞으로 얼마나 살 것인가: 고객생애가치",
            "What they will still buy: customer lifetime value",
        ),
        lifetime::section(&case).map(Some),
    ));
    step("쓰는 중", "writing");
    sections.push(or_why(
        &case,
        ("seasons", "언제 오는가: 계절과 요일", "When they come: seasons and weekdays"),
        seasons::section(&case).map(Some),
    ));
    sections.push(permission::section(&case));
    let title = match (&args.title, lang) {
        (Some(title), _) => title.clone(),
        (None, Lang::Ko) => format!("고객 분석: {}", case.file),
        (None, Lang::En) => format!("Customer analysis: {}", case.file),
    };
    let understood = log.understood();
    let lead = match lang {
        Lang::Ko => format!(
            "{} – {}, 고객 {}명",
            understood.first,
            understood.last,
            amount::count(understood.customers)
        ),
        Lang::En => format!(
            "{} to {}, {} customers",
            understood.first,
            understood.last,
            amount::count(understood.customers)
        ),
    };
    Ok(page::page(&title, &lead, &sections, lang))
}

/// The section, or one of the same name that says why there is nothing in it.
fn or_why(
    case: &Case,
    (id, ko, en): (&'static str, &'static str, &'static str),
    found: Result<Option<Section>, Error>,
) -> Section {
    let why = match found {
        Ok(Some(section)) => return section,
        Ok(None) => case
            .pick(
                "모든 구매가 한 기간에 있어 비교할 것이 없다.",
                "All purchases are within one period, so there is nothing to compare.",
            )
            .to_owned(),
        Err(error) => match case.lang {
            Lang::Ko => format!("이 자료로는 구할 수 없다: {error}."),
            Lang::En => format!("These data do not allow it: {error}."),
        },
    };
    let mut body = Html::default();
    body.marked(Kind::Warning, case.pick("없음.", "Nothing here."), &why);
    Section { id, title: case.pick(ko, en), body }
}
