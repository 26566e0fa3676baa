//! `tourism exam score`: grades, and what the answers say of the items.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use tourism_marketing::{Lang, data};
use tourism_study::analysis::{Analysis, Changes, Responses, Row, analyse};
use tourism_study::paper::Key;

use super::first_screen::tidy;
use super::outcome::circled;
use super::score_page;
use crate::args::LangArgs;
use crate::{console, files};

/// Options of `tourism exam score`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism exam score midterm/answers.csv --key midterm -o report.html
  tourism exam score answers.csv --key midterm --grades grades.csv --items items.csv
  tourism exam score answers.csv --key midterm --accept 20=3 --drop 12 -o report.html

answers.csv has a line for each student: student, form, then what was marked at each number of that form (1 to 4, or ① or
a; empty for nothing, * for several); w1, w2 hold the points of written answers. UTF-8, CP949 and UTF-16 are read.
All forms are counted together, by the numbers of the first form. Difficulty, discrimination (upper and lower 27 %) and
KR-20 are those of the library's `exam` module. --accept and --drop use the numbers of the first form. Exit code 1: the
file has problems, each named by line and column, and nothing was written.")]
pub struct ScoreArgs {
    #[command(flatten)]
    lang: LangArgs,
    /// The answers
    #[arg(value_name = "FILE.csv")]
    answers: PathBuf,
    /// The folder that `tourism exam make` wrote, or its key.json
    #[arg(long, value_name = "FOLDER")]
    key: PathBuf,
    /// Write the report as a page
    #[arg(short, long, value_name = "FILE.html")]
    output: Option<PathBuf>,
    /// Write the grades
    #[arg(long, value_name = "FILE.csv")]
    grades: Option<PathBuf>,
    /// Write the numbers of every item
    #[arg(long, value_name = "FILE.csv")]
    items: Option<PathBuf>,
    /// Leave an item out, for everybody
    #[arg(long, value_name = "NUMBER")]
    drop: Vec<usize>,
    /// Take another option as right too
    #[arg(long, value_name = "NUMBER=OPTION", value_parser = accepted)]
    accept: Vec<(usize, usize)>,
}

fn accepted(text: &str) -> Result<(usize, usize), String> {
    let parts = text
        .split_once('=')
        .and_then(|(item, option)| Some((item.trim().parse().ok()?, option.trim().parse().ok()?)));
    parts.ok_or_else(|| format!("`{text}` is not of the kind `20=3`"))
}

/// Scores and reports.
pub(super) fn run(args: &ScoreArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let key = key(&args.key)?;
    let changes = changes(args, &key)?;
    let (header, rows) = rows(&args.answers)?;
    let responses = match Responses::read(&key, &header, &rows) {
        Ok(responses) => responses,
        Err(problems) => {
            let file = args.answers.display();
            for problem in &problems {
                eprintln!("{file}: {problem}");
            }
            eprintln!("{}", lang.pick("아무것도 쓰지 않았습니다.", "Nothing was written."));
            return Ok(ExitCode::FAILURE);
        }
    };
    let analysis = analyse(&key, &responses, &changes);
    if let Some(path) = &args.output {
        let page = score_page::page(&key, &responses, &analysis, &changes, lang)?;
        files::write_into_folder(path, page.as_bytes())?;
    }
    if let Some(path) = &args.grades {
        files::write_into_folder(path, &grades(&responses, &analysis)?)?;
    }
    if let Some(path) = &args.items {
        files::write_into_folder(path, &items(&analysis, lang)?)?;
    }
    console::say(summary(&key, &responses, &analysis, lang));
    for path in [&args.output, &args.grades, &args.items].into_iter().flatten() {
        console::say(path.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn key(path: &Path) -> anyhow::Result<Key> {
    let file = if path.is_dir() { path.join("key.json") } else { path.to_owned() };
    let shown = file.display();
    let text = std::fs::read_to_string(&file).with_context(|| {
        format!("reading the key {shown}; --key names the folder that `tourism exam make` wrote")
    })?;
    Key::read(&text).map_err(|error| anyhow::anyhow!("{shown}: {error}"))
}

fn changes(args: &ScoreArgs, key: &Key) -> anyhow::Result<Changes> {
    let count = key.items.len();
    let mut changes = Changes::default();
    for &number in &args.drop {
        if !(1..=count).contains(&number) {
            bail!("--drop {number}: the paper has items 1 to {count}");
        }
        changes.dropped.insert(number);
    }
    for &(number, option) in &args.accept {
        let options = key.items.get(number.wrapping_sub(1)).map_or(0, |it| it.options_ko.len());
        if options == 0 {
            bail!("--accept {number}={option}: the paper has items 1 to {count}");
        }
        if !(1..=options).contains(&option) {
            bail!("--accept {number}={option}: item {number} has options 1 to {options}");
        }
        changes.accepted.entry(number).or_default().insert(option);
    }
    if changes.dropped.len() == count {
        bail!("every item is dropped; nothing is left to score");
    }
    Ok(changes)
}

/// The header and the lines of a CSV file as Excel and others save it.
fn rows(path: &Path) -> anyhow::Result<(Vec<String>, Vec<Row>)> {
    let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    let text = decoded(&bytes, path)?;
    let first = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|&it| (first.bytes().filter(|&byte| byte == it).count(), it == b','));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut header, mut rows) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.with_context(|| format!("reading {}", path.display()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> =
            record.iter().map(|it| data::unguarded_cell(it).to_owned()).collect();
        if header.is_empty() {
            header = cells;
        } else if cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(Row { line, cells });
        }
    }
    Ok((header, rows))
}

fn decoded(bytes: &[u8], path: &Path) -> anyhow::Result<String> {
    if bytes.starts_with(b"PK\x03\x04") {
        bail!("{} is a workbook, not text; save it as CSV first", path.display());
    }
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return Ok(encoding.decode(bytes).0.into_owned());
    }
    let text = std::str::from_utf8(bytes).map(str::to_owned);
    Ok(text.unwrap_or_else(|_| encoding_rs::EUC_KR.decode(bytes).0.into_owned()))
}

fn grades(responses: &Responses, analysis: &Analysis) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    writer.write_record(["student", "form", "right", "points", "written", "total", "percent"])?;
    for (student, grade) in responses.students.iter().zip(&analysis.grades) {
        let total = grade.written.map(|written| written + grade.points);
        let percent = total.filter(|_| analysis.most > 0.0).map(|it| 100.0 * it / analysis.most);
        let number = |value: Option<f64>| value.map(tidy).unwrap_or_default();
        writer.write_record([
            data::guarded_cell(&student.name).as_ref(),
            data::guarded_cell(&student.form).as_ref(),
            &grade.right.to_string(),
            &tidy(grade.points),
            &number(grade.written),
            &number(total),
            &number(percent),
        ])?;
    }
    writer.into_inner().context("writing the grades")
}

fn items(analysis: &Analysis, lang: Lang) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    writer.write_record([
        "number",
        "id",
        "p",
        "D",
        "point_biserial",
        "item_rest",
        "omitted",
        "several",
        "options",
        "faults",
    ])?;
    let number = |value: f64| format!("{value:.4}");
    for item in &analysis.items {
        let options: Vec<String> = item
            .options
            .iter()
            .map(|it| {
                format!(
                    "{}{}/{}/{}",
                    if it.right { "*" } else { "" },
                    it.chosen,
                    it.upper,
                    it.lower
                )
            })
            .collect();
        let faults: Vec<String> = item.faults.iter().map(|it| it.said(circled, lang)).collect();
        let maybe = |value: Option<f64>| value.map(number).unwrap_or_default();
        let cells = [
            item.number.to_string(),
            item.id.clone(),
            number(item.difficulty),
            number(item.groups.discrimination),
            maybe(item.point_biserial),
            maybe(item.rest),
            item.omitted.to_string(),
            item.doubled.to_string(),
            options.join(" "),
            faults.join(" "),
        ];
        writer.write_record(cells.iter().map(|cell| data::guarded_cell(cell).into_owned()))?;
    }
    writer.into_inner().context("writing the items")
}

fn summary(key: &Key, responses: &Responses, analysis: &Analysis, lang: Lang) -> String {
    let mut lines = vec![format!("{} — {}", key.title, reliability(responses, analysis, lang))];
    for item in &analysis.items {
        for fault in item.faults.iter().filter(|fault| fault.is_grave()) {
            lines.push(match lang {
                Lang::Ko => {
                    format!("  {}번 ({}): {}", item.number, item.id, fault.said(circled, lang))
                }
                Lang::En => {
                    format!("  item {} ({}): {}", item.number, item.id, fault.said(circled, lang))
                }
            });
        }
    }
    lines.join("\n")
}

/// One line on the whole.
pub(super) fn reliability(responses: &Responses, analysis: &Analysis, lang: Lang) -> String {
    let people = responses.students.len();
    let (mean, of) = (tidy(analysis.mean), analysis.items.len());
    let (deviation, none) =
        (tidy(analysis.deviation), lang.pick("구할 수 없음", "cannot be computed"));
    let kr20 = analysis.kr20.map_or(none.to_owned(), |it| format!("{it:.2}"));
    match lang {
        Lang::Ko => format!(
            "{people}명, {of}문항 가운데 평균 {mean}개 정답(표준편차 {deviation}), KR-20 {kr20}"
        ),
        Lang::En => format!(
            "{people} students, mean {mean} of {of} right (standard deviation {deviation}), KR-20 {kr20}"
        ),
    }
}
