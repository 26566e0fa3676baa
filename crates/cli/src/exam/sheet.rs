//! `tourism exam sheet`: a lesson on a few printed pages.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use maud::{Markup, html};
use tourism_marketing::Lang;
use tourism_study::bank::{Body, Form};
use tourism_study::concepts::{self, Concept};
use tourism_study::multiple::MultipleChoice;
use tourism_study::{Bank, Question, judge};

use super::mock;
use super::outcome::{circled, name_of};
use super::page::{self, clean, prose};
use crate::args::LangArgs;
use crate::{console, files};

const SEED: u64 = 1;

/// Options of `tourism exam sheet`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism exam sheet 7 -o crm.html              the review sheet of lesson 7
  tourism exam sheet 7 -o crm.html --lang ko    in Korean

The sheet has the lesson's concepts with their meanings and sources, calculations with their solutions, errors of common
notes put right, and a self-test whose answers stand on the last page. Print it on A4 from a browser.")]
pub struct SheetArgs {
    #[command(flatten)]
    lang: LangArgs,
    /// The lesson, from 1 to 14
    #[arg(value_name = "LESSON", value_parser = clap::value_parser!(u8).range(1..=14))]
    lesson: u8,
    /// The page
    #[arg(short, long, value_name = "FILE.html")]
    output: PathBuf,
    /// How many items the self-test has
    #[arg(long, value_name = "N", default_value_t = 10)]
    items: usize,
    /// Replace the page if it is there
    #[arg(long)]
    force: bool,
    /// Folder with a question bank of your own
    #[arg(long, value_name = "FOLDER")]
    bank: Option<PathBuf>,
}

/// Writes the sheet.
pub(super) fn run(args: &SheetArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    if args.output.exists() && !args.force {
        bail!(
            "{} is there already; name another file, or replace it with --force",
            args.output.display()
        );
    }
    let bank = mock::bank(args.bank.as_deref())?;
    let page = page(&bank, args.lesson, args.items, lang)?;
    files::write_into_folder(&args.output, page.as_bytes())?;
    console::say(args.output.display());
    Ok(ExitCode::SUCCESS)
}

fn page(bank: &Bank, lesson: u8, count: usize, lang: Lang) -> anyhow::Result<String> {
    let name = name_of(lesson, lang);
    let title = match lang {
        Lang::Ko => format!("{lesson}강 {name} — 복습지"),
        Lang::En => format!("Lesson {lesson}, {name}: review sheet"),
    };
    let concepts: Vec<&Concept> = concepts::all().iter().filter(|it| it.lesson == lesson).collect();
    let test = test(bank, lesson, count)?;
    let body = html! {
        h1 { (title) }
        p.lead { (match lang {
            Lang::Ko => format!("개념 {}개. 왼쪽을 가리고 뜻에서 이름을, 오른쪽을 가리고 이름에서 뜻을 말해 보십시오.", concepts.len()),
            Lang::En => format!("{} concepts. Cover the left column and name them; cover the right one and explain them.", concepts.len()),
        }) }
        h2 { (lang.pick("개념", "Concepts")) }
        (page::scroll(lang.pick("개념", "Concepts"), &table(&concepts, lang)))
        (calculations(bank, lesson, lang)?)
        (errors(bank, lesson, lang)?)
        @if !test.is_empty() {
            h2.new-page { (lang.pick("스스로 풀기", "Self-test")) }
            ol.items {
                @for (number, (drawn, order)) in (1..).zip(&test) {
                    li.item {
                        p.stem { span.number { (number) "." } (prose(&drawn.question().stem(lang))) }
                        (page::given(drawn.given(), lang))
                        ol.options {
                            @for (place, &at) in order.iter().enumerate() {
                                @if let Some(option) = drawn.options().get(at) {
                                    li { span.label { (circled(place)) } (prose(option.text.get(lang))) }
                                }
                            }
                        }
                    }
                }
            }
            h2.new-page { (lang.pick("답", "Answers")) }
            ol.answers {
                @for (drawn, order) in &test {
                    @let right = order.iter().position(|&at| at == drawn.right()).unwrap_or(0);
                    @let why = drawn.options().get(drawn.right()).map_or("", |it| it.why.get(lang));
                    li { b { (circled(right)) } " " (prose(why)) }
                }
            }
        }
    };
    Ok(page::page(lang, &title, "paper sheet", &body))
}

fn table(concepts: &[&Concept], lang: Lang) -> Markup {
    html! {
        table {
            thead { tr {
                th { (lang.pick("이름", "Name")) } th { (lang.pick("뜻", "Meaning")) } th { (lang.pick("출처", "Source")) }
            } }
            tbody {
                @for concept in concepts {
                    tr {
                        th { (clean(concept.name(lang))) br; span.aside { (clean(concept.name(lang.pick(Lang::En, Lang::Ko)))) } }
                        td { (prose(concept.definition(lang))) }
                        td.aside { (clean(&concept.source)) }
                    }
                }
            }
        }
    }
}

fn calculations(bank: &Bank, lesson: u8, lang: Lang) -> anyhow::Result<Markup> {
    let mut worked = Vec::new();
    for item in bank.items().iter().filter(|item| item.lesson() == lesson) {
        if matches!(item.body, Body::Numeric(_)) {
            worked.push(Question::draw(item, SEED)?);
        }
    }
    Ok(html! {
        @if !worked.is_empty() {
            h2 { (lang.pick("계산", "Calculations")) }
            @for question in &worked {
                div.item {
                    p { (prose(&question.stem(lang))) }
                    p.why { (prose(&question.solution(lang).unwrap_or_default())) }
                    @if let Some(code) = question.code() { p.aside { code { (clean(&code)) } } }
                }
            }
        }
    })
}

fn errors(bank: &Bank, lesson: u8, lang: Lang) -> anyhow::Result<Markup> {
    let mut found = Vec::new();
    for item in bank.items().iter().filter(|item| item.lesson() == lesson) {
        if item.form == Form::Error {
            found.push(Question::draw(item, SEED)?);
        }
    }
    let why = |question: &Question| {
        let reasons = question.pass().map(|verdict| verdict.reasons).unwrap_or_default();
        reasons.iter().find(|reason| reason.right).map(|reason| reason.why.get(lang).to_owned())
    };
    let answer = |question: &Question| {
        let right = judge::right_answer(question, lang);
        // On a sheet the options have no numbers.
        right.trim_start_matches(|letter: char| ('①'..='⑨').contains(&letter)).trim().to_owned()
    };
    Ok(html! {
        @if !found.is_empty() {
            h2 { (lang.pick("노트에서 자주 틀리는 것", "Errors of common notes")) }
            @for question in &found {
                div.item {
                    p { (prose(&question.stem(lang))) }
                    p.why { "→ " b { (prose(&answer(question))) } " " (prose(&why(question).unwrap_or_default())) }
                }
            }
        }
    })
}

/// Items with options, spread over concepts.
fn test(
    bank: &Bank,
    lesson: u8,
    count: usize,
) -> anyhow::Result<Vec<(MultipleChoice, Vec<usize>)>> {
    use tourism_study::paper::{Mix, Wish, select};
    let mut pool = Vec::new();
    for item in bank.items().iter().filter(|item| item.lesson() == lesson) {
        let is_here = matches!(item.form, Form::Error | Form::Calculation);
        if !is_here && MultipleChoice::draw(item, SEED)?.is_some() {
            pool.push(item.clone());
        }
    }
    let (mix, weights) = (Mix::default(), std::collections::BTreeMap::new());
    let wish = Wish { mix: &mix, weights: &weights, fill_to: count, seed: SEED };
    let mut test = Vec::new();
    for item in select(&pool, &wish).items {
        if let Some(drawn) = MultipleChoice::draw(&item, SEED)? {
            let order = drawn.shuffled(SEED);
            test.push((drawn, order));
        }
    }
    Ok(test)
}
