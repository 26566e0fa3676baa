//! `tourism exam make`: papers in several forms, the key with reasons, a sheet for the answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use tourism_marketing::Lang;
use tourism_study::Exam;
use tourism_study::bank::Form;
use tourism_study::concepts;
use tourism_study::paper::{Key, Mix, Order, Paper, Wish};
use tourism_study::practice::now;

use super::first_screen::tidy;
use super::{key_page, mock, paper_markdown, paper_page};
use crate::args::LangArgs;
use crate::{console, files};

/// Options of `tourism exam make`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism exam make --seed 7 --items 40 --forms A,B -o midterm
  tourism exam make --mix term=10,negative=10,calculation=5,statements=5 --lessons 1-7 -o midterm
  tourism exam make --items 20 --mix written=2 --points calculation=4,written=10 -o final
  tourism exam make --exam consultant --items 25 --bilingual --title \"관광마케팅 중간시험\" -o midterm

Written into the folder: paper-A.ko.html and .md for each form (the page prints on A4), key.ko.html with the reason of every
option, key.json for `tourism exam score`, and answers.csv to fill in: one line for each student, one column for each number.
The same seed makes the same papers on every machine. Forms of items: term, negative, membership, matching, ordering,
statements, calculation, error, written. Exit code 1: the mix could not be met; what there is was written.")]
pub struct MakeArgs {
    #[command(flatten)]
    lang: LangArgs,
    /// Draw the papers of this number [default: a new one, which is printed]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// How many items with options [default: those of the mix, else 40]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=200))]
    items: Option<u16>,
    /// How many items of each form [default: the usual shares]
    #[arg(long, value_name = "FORM=N,…", value_parser = Mix::read)]
    mix: Option<Mix>,
    /// Only these lessons, such as 1-7 or 1,3,5
    #[arg(long, value_name = "LIST", value_parser = mock::lessons)]
    lessons: Option<mock::Lessons>,
    /// Only items for this examination: guide, convention, hotel, consultant, midterm
    #[arg(long, value_name = "EXAM", value_parser = exam)]
    exam: Option<Exam>,
    /// The forms: the same items, shuffled anew
    #[arg(long, value_name = "NAMES", default_value = "A", value_delimiter = ',')]
    forms: Vec<String>,
    /// Points of an item: one number for all, or by form such as calculation=4,written=10
    #[arg(long, value_name = "POINTS", value_parser = points, default_value = "1")]
    points: Points,
    /// The title of the papers
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Write the papers in both languages
    #[arg(long)]
    bilingual: bool,
    /// Folder for the papers
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// Replace papers that are in the folder
    #[arg(long)]
    force: bool,
    /// Folder with a question bank of your own
    #[arg(long, value_name = "FOLDER")]
    bank: Option<PathBuf>,
}

/// The points of each form of items.
#[derive(Debug, Clone, PartialEq)]
struct Points(BTreeMap<Form, f64>);

fn points(text: &str) -> Result<Points, String> {
    let number = |text: &str| {
        let number = text.trim().parse::<f64>().ok().filter(|it| *it > 0.0 && it.is_finite());
        number.ok_or_else(|| format!("`{}` are no points; a number above 0 is", text.trim()))
    };
    let judged = || Form::ALL.into_iter().filter(|form| *form != Form::Written);
    if !text.contains('=') {
        let points = number(text)?;
        return Ok(Points(judged().map(|form| (form, points)).collect()));
    }
    let mut all: BTreeMap<Form, f64> = judged().map(|form| (form, 1.0)).collect();
    for part in text.split(',') {
        let Some((name, value)) = part.split_once('=') else {
            return Err(format!("`{part}` is not of the kind `calculation=4`"));
        };
        let Some(form) = Form::ALL.into_iter().find(|form| form.id() == name.trim()) else {
            let names: Vec<&str> = Form::ALL.iter().map(|form| form.id()).collect();
            return Err(format!("`{name}` is no form of items; there are {}", names.join(", ")));
        };
        all.insert(form, number(value)?);
    }
    Ok(Points(all))
}

fn exam(text: &str) -> Result<Exam, String> {
    let names: Vec<&str> = Exam::ALL.iter().map(|exam| exam.id()).collect();
    Exam::ALL
        .into_iter()
        .find(|exam| exam.id() == text)
        .ok_or_else(|| format!("there is no `{text}`; there are {}", names.join(", ")))
}

/// Sets the papers.
pub(super) fn run(args: &MakeArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let bank = mock::bank(args.bank.as_deref())?;
    let forms = form_names(&args.forms)?;
    let pool: Vec<_> = bank
        .items()
        .iter()
        .filter(|item| args.exam.is_none_or(|exam| item.exams.contains(&exam)))
        .filter(|item| args.lessons.as_ref().is_none_or(|it| it.0.contains(&item.lesson())))
        .cloned()
        .collect();
    let wanted = usize::from(args.items.unwrap_or(40));
    let mix = args.mix.clone().unwrap_or_else(|| Mix::usual(wanted));
    let judged = mix.total() - mix.of(Form::Written);
    if let Some(items) = args.items.map(usize::from).filter(|items| *items < judged) {
        bail!("the mix asks for {judged} items with options, but --items for {items}");
    }
    let fill_to = args.items.map_or(0, |items| usize::from(items) + mix.of(Form::Written));
    let seed = args.seed.unwrap_or_else(now);
    let weights = BTreeMap::new();
    let order = Order {
        wish: Wish { mix: &mix, weights: &weights, fill_to, seed },
        forms: &forms,
        points: &args.points.0,
    };
    let paper = Paper::set(&pool, &order)?;
    if paper.items.is_empty() {
        bail!("no item of the bank fits; ask for other lessons, another exam or another mix");
    }
    let langs = if args.bilingual { Lang::ALL.to_vec() } else { vec![lang] };
    write(args, &paper, &langs)?;
    Ok(said(&paper, fill_to, &args.output, lang))
}

fn title(args: &MakeArgs, lang: Lang) -> String {
    let usual = || lang.pick("관광마케팅 시험", "Examination in tourism marketing").to_owned();
    args.title.clone().unwrap_or_else(usual)
}

fn form_names(names: &[String]) -> anyhow::Result<Vec<String>> {
    let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
    for (place, name) in names.iter().enumerate() {
        if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
            bail!("`{name}` is no name of a form; use letters and digits, such as A,B");
        }
        if names.iter().take(place).any(|other| other.eq_ignore_ascii_case(name)) {
            bail!("form `{name}` is there twice");
        }
    }
    Ok(names)
}

fn write(args: &MakeArgs, paper: &Paper, langs: &[Lang]) -> anyhow::Result<()> {
    let folder = &args.output;
    if folder.join("key.json").exists() && !args.force {
        bail!(
            "{} holds papers already; name another folder with -o, or replace them with --force",
            folder.display()
        );
    }
    let put = |name: String, text: String| files::write_whole(&folder.join(name), text.as_bytes());
    for &lang in langs {
        let (code, title) = (lang.code(), &title(args, lang));
        for sheet in &paper.forms {
            let name = &sheet.name;
            put(format!("paper-{name}.{code}.html"), paper_page::page(paper, sheet, title, lang))?;
            put(
                format!("paper-{name}.{code}.md"),
                paper_markdown::text(paper, sheet, title, lang),
            )?;
        }
        put(format!("key.{code}.html"), key_page::page(paper, title, lang))?;
    }
    put("answers.csv".into(), answer_sheet(paper)?)?;
    // Last: with the key there, everything is.
    let key = serde_json::to_string_pretty(&Key::of(paper, &title(args, args.lang.lang())))?;
    put("key.json".into(), key + "\n")
}

/// The header of the answer sheet; the lines are the students'.
fn answer_sheet(paper: &Paper) -> anyhow::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let numbers = (1..=paper.items.len()).map(|number| number.to_string());
    let written = (1..=paper.written.len()).map(|number| format!("w{number}"));
    let header =
        ["student".to_owned(), "form".to_owned()].into_iter().chain(numbers).chain(written);
    writer.write_record(header)?;
    let bytes = writer.into_inner().context("writing the answer sheet")?;
    Ok(String::from_utf8(bytes)?)
}

fn said(paper: &Paper, fill_to: usize, folder: &Path, lang: Lang) -> ExitCode {
    let forms: Vec<&str> = paper.forms.iter().map(|form| form.name.as_str()).collect();
    let (items, written) = (paper.items.len(), paper.written.len());
    let (points, forms, seed) = (tidy(paper.points()), forms.join(", "), paper.seed);
    let folder = folder.display();
    console::say(match lang {
        Lang::Ko => format!(
            "{folder}: 객관식 {items}문항, 서술형 {written}문항, 모두 {points}점, 문제지 {forms} (seed {seed})"
        ),
        Lang::En => format!(
            "{folder}: {items} items with options, {written} written, {points} points, forms {forms} (seed {seed})"
        ),
    });
    for id in &paper.doubled {
        let name = concepts::find(id).map_or(id.as_str(), |concept| concept.name(lang));
        eprintln!(
            "{}",
            match lang {
                Lang::Ko =>
                    format!("‘{name}’을(를) 두 번 이상 묻습니다: 다른 개념의 문항이 모자랍니다."),
                Lang::En => format!(
                    "“{name}” is asked about more than once: items on other concepts ran out."
                ),
            }
        );
    }
    let mut met = true;
    for short in &paper.short {
        met = false;
        let form = short.form.label(lang);
        eprintln!(
            "{}",
            match lang {
                Lang::Ko => format!(
                    "‘{form}’ 문항을 {}개 원했으나 {}개뿐입니다.",
                    short.wanted, short.found
                ),
                Lang::En =>
                    format!("“{form}”: {} wanted, only {} found.", short.wanted, short.found),
            }
        );
    }
    if items + written < fill_to {
        met = false;
        eprintln!(
            "{}",
            match lang {
                Lang::Ko => format!("{fill_to}문항을 원했으나 {}문항뿐입니다.", items + written),
                Lang::En => format!("{fill_to} items wanted, only {} found.", items + written),
            }
        );
    }
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
