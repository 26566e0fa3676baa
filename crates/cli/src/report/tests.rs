//! The page as a reader meets it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Parser;
use tempfile::TempDir;
use tourism_marketing::Lang;

use super::{ReportArgs, run};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    report: ReportArgs,
}

fn datasets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../datasets")
}

/// Runs `tourism report` on a file with these options; gives back the page.
fn report(file: &Path, options: &[&str]) -> anyhow::Result<String> {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.html");
    let (file, output) = (file.to_str().unwrap(), page.to_str().unwrap());
    let line = ["report", file, "-o", output].into_iter().chain(options.iter().copied());
    run(&Line::try_parse_from(line)?.report)?;
    Ok(std::fs::read_to_string(page)?)
}

fn file(text: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("우리 <호텔>.csv");
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

/// 12 guests with ids that nobody else uses, one of them hostile to HTML.
fn small_hotel() -> String {
    let mut text = "고객번호,투숙일,금액\n".to_owned();
    for guest in 0..12 {
        for stay in 0..=guest % 4 {
            let (month, amount) = (1 + 3 * stay, 100_000 * (guest + 1));
            writeln!(text, "비밀{guest:03},2025-{month:02}-1{},₩{amount}", guest % 9).unwrap();
        }
    }
    text + "<b>&'비밀,2025-02-01,\"9,000,000원\"\n비밀999,2025-02-30,1000\n"
}

/// Totals of CDNOW as other programs compute them: `datasets/README.md`.
#[test]
fn the_page_holds_the_known_facts_of_the_music_shop() {
    let mut text = "customer,date,amount\n".to_owned();
    for line in std::fs::read_to_string(datasets().join("cdnow_master.txt")).unwrap().lines() {
        let mut parts = line.split_whitespace();
        if let (Some(id), Some(day), _, Some(usd)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            writeln!(text, "{id},{day},${usd}").unwrap();
        }
    }
    let (_folder, path) = file(text);
    let page = report(&path, &["--lang", "en"]).unwrap();
    for fact in [
        "23,570",
        "$2,500,316",
        "67.8 %",
        "15.9 %",
        "0.635",
        "MBG/NBD",
        "All 69,659 rows were used",
    ] {
        assert!(page.contains(fact), "no {fact}");
    }
}

#[test]
fn the_page_needs_nothing_from_outside_and_runs_nothing() {
    for lang in ["ko", "en"] {
        let page = report(&datasets().join("transactions.csv"), &["--lang", lang]).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>"));
        assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'"));
        for outside in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            "@import",
            "url(",
            "src=",
            "javascript:",
            " onload",
        ] {
            assert!(!page.contains(outside), "{outside}");
        }
        // The one address is the name of a vocabulary.
        assert!(page.split("http").skip(1).all(|rest| {
            rest.starts_with("://www.w3.org/2000/svg") || rest.starts_with("-equiv")
        }));
    }
}

#[test]
fn tables_have_captions_figures_have_words_and_headings_have_no_gaps() {
    let page = report(&datasets().join("transactions.csv"), &["--lang", "ko"]).unwrap();
    assert_eq!(page.matches("<table>").count(), page.matches("<caption>").count());
    let figures = page.matches("<svg").count();
    assert!(figures >= 8, "{figures} figures");
    assert_eq!(page.matches("role=\"img\" aria-label=\"").count(), figures);
    assert_eq!(page.matches("<h1>").count(), 1);
    assert_eq!(page.matches("<section ").count(), page.matches("<h2 id=").count());
    assert!(page.find("<h2").unwrap() < page.find("<h3").unwrap());
    assert!(page.contains("<html lang=\"ko\">") && page.contains("name=\"viewport\""));
}

#[test]
fn customers_are_named_only_on_request_and_never_as_markup() {
    let (_folder, path) = file(small_hotel());
    for lang in ["ko", "en"] {
        let page = report(&path, &["--lang", lang]).unwrap();
        assert!(!page.contains("비밀"), "{lang}: an id is on the page");
        assert!(!page.contains("2025-02-30"), "what stands in a row is on the page");
        let page = report(&path, &["--lang", lang, "--show-customers"]).unwrap();
        assert!(page.contains("비밀011") && page.contains("2025-02-30"));
        assert!(page.contains("&lt;b&gt;&amp;&#39;비밀") || page.contains("&lt;b&gt;&amp;'비밀"));
        assert!(!page.contains("<b>"));
        assert!(page.contains("우리 &lt;호텔&gt;.csv"));
    }
}

#[test]
fn of_few_customers_the_page_says_what_can_be_said_and_no_more() {
    let (_folder, path) = file(small_hotel());
    let page = report(&path, &["--lang", "ko"]).unwrap();
    assert!(page.contains("모형을 쓰지 않는다."), "a model was fitted to 13 customers");
    assert!(!page.contains("생존확률은"));
    let (_folder, path) = file("고객,날짜,금액\n1,2025-03-01,5000\n");
    let page = report(&path, &["--lang", "en"]).unwrap();
    assert!(page.contains("No model.") && page.contains("Nothing here."));
}

#[test]
fn a_page_that_is_there_is_kept_unless_one_says_otherwise() {
    let (folder, path) = file(small_hotel());
    let page = folder.path().join("page.html");
    std::fs::write(&page, "mine").unwrap();
    let line = |more: &[&str]| {
        let line = ["report", path.to_str().unwrap(), "-o", page.to_str().unwrap()];
        Line::try_parse_from(line.into_iter().chain(more.iter().copied())).unwrap().report
    };
    let error = run(&line(&[])).unwrap_err().to_string();
    assert_eq!(
        error,
        format!(
            "{} exists; give another name with `-o`, or replace it with `--force`",
            page.display()
        )
    );
    assert_eq!(std::fs::read_to_string(&page).unwrap(), "mine");
    run(&line(&["--force"])).unwrap();
    assert!(std::fs::read_to_string(&page).unwrap().starts_with("<!DOCTYPE"));
    // Nothing else is left in the folder.
    assert_eq!(folder.path().read_dir().unwrap().count(), 2);
}

#[test]
fn the_data_themselves_are_never_overwritten() {
    let (_folder, path) = file(small_hotel());
    let name = path.to_str().unwrap();
    let line = Line::try_parse_from(["report", name, "-o", name, "--force"]).unwrap();
    let error = run(&line.report).unwrap_err().to_string();
    assert!(error.contains("is the file of the data"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), small_hotel());
}

#[test]
fn a_folder_that_is_not_there_and_a_share_in_percent_are_refused_with_the_cure() {
    let (_folder, path) = file(small_hotel());
    let name = path.to_str().unwrap();
    let line = Line::try_parse_from(["report", name, "-o", "no such folder/page.html"]).unwrap();
    let error = run(&line.report).unwrap_err().to_string();
    assert_eq!(error, "no such folder is not a folder; make it, or give another name with `-o`");
    let Err(error) = Line::try_parse_from(["report", name, "--margin", "35"]) else {
        panic!("35 is no share")
    };
    assert!(error.to_string().contains("write 0.35 for 35 %"), "{error}");
}

#[test]
fn the_same_file_makes_the_same_page() {
    let path = datasets().join("transactions.csv");
    let page = || report(&path, &["--lang", Lang::Ko.pick("ko", "en")]).unwrap();
    assert!(page() == page());
}

/// 40 rows of the course's file repeat an earlier one in guest, day and amount, KRW 8,990,000 in all.
#[test]
fn rows_that_may_have_been_exported_twice_are_told() {
    let path = datasets().join("transactions.csv");
    let page = report(&path, &["--lang", "en"]).unwrap();
    assert!(page.contains("40 rows agree with an earlier one") && page.contains("8,990,000"));
    let page = report(&path, &["--lang", "ko"]).unwrap();
    assert!(page.contains("모두 같은 행이 40개 있다(합계 899만"));
}
