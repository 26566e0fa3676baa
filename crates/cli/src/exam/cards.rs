//! `tourism exam cards`: the concepts and the items as cards for Anki, or as a table.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

use anyhow::{Context as _, bail};
use maud::{Markup, html};
use serde_json::{Value, json};
use tourism_marketing::{Lang, data};
use tourism_study::bank::{Body, Item};
use tourism_study::multiple::MultipleChoice;
use tourism_study::{Bank, Question, concepts, judge};

use super::mock;
use super::outcome::name_of;
use super::page::{clean, given, prose};
use crate::args::LangArgs;
use crate::{class, console, files};

/// Cards are drawn once: the same numbers and the same order in every export.
const SEED: u64 = 1;
const PROGRAM: &str = "tourism-anki";

/// Options of `tourism exam cards`.
#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("target").required(true).multiple(true)), after_help = "\
Examples:
  tourism exam cards --anki tourism.apkg --lang ko       every concept and every item, a deck for each lesson
  tourism exam cards --anki crm.apkg --lessons 7,8       of two lessons
  tourism exam cards --csv cards.csv --lang en           a table for other programs and for printing

A concept is asked from its meaning to its name and back. Import the .apkg in Anki with File > Import; a later export
updates the notes and keeps what you have learned. The first --anki compiles the program that writes it.")]
pub struct CardsArgs {
    #[command(flatten)]
    lang: LangArgs,
    /// Write an Anki package
    #[arg(long, value_name = "FILE.apkg", group = "target")]
    anki: Option<PathBuf>,
    /// Write a table
    #[arg(long, value_name = "FILE.csv", group = "target")]
    csv: Option<PathBuf>,
    /// Only these lessons, such as 1-7
    #[arg(long, value_name = "LIST", value_parser = mock::lessons)]
    lessons: Option<mock::Lessons>,
    /// Only concepts, no items
    #[arg(long)]
    concepts_only: bool,
    /// Folder with a question bank of your own
    #[arg(long, value_name = "FOLDER")]
    bank: Option<PathBuf>,
}

struct Card {
    id: String,
    kind: &'static str,
    lesson: u8,
    front: Markup,
    back: Markup,
    source: String,
}

/// Writes the cards.
pub(super) fn run(args: &CardsArgs) -> anyhow::Result<ExitCode> {
    let lang = args.lang.lang();
    let bank = mock::bank(args.bank.as_deref())?;
    let mut cards = of_concepts(lang);
    if !args.concepts_only {
        cards.extend(of_items(&bank, lang)?);
    }
    if let Some(lessons) = &args.lessons {
        cards.retain(|card| lessons.0.contains(&card.lesson));
    }
    cards.sort_by_key(|card| card.lesson);
    if let Some(path) = &args.csv {
        files::write_into_folder(path, &table(&cards)?)?;
        say(path, cards.len(), lang);
    }
    if let Some(path) = &args.anki {
        anki(path, &cards, lang)?;
        say(path, cards.len(), lang);
    }
    Ok(ExitCode::SUCCESS)
}

fn say(path: &Path, count: usize, lang: Lang) {
    let path = path.display();
    console::say(lang.pick(format!("{path}: {count}장"), format!("{path}: {count} notes")));
}

fn of_concepts(lang: Lang) -> Vec<Card> {
    concepts::all()
        .iter()
        .map(|concept| Card {
            id: format!("concept-{}", concept.id),
            kind: "concept",
            lesson: concept.lesson,
            front: html! {
                b { (clean(concept.name(lang))) }
                br; small { (clean(concept.name(lang.pick(Lang::En, Lang::Ko)))) }
            },
            back: html! { (prose(concept.definition(lang))) },
            source: concept.source.clone(),
        })
        .collect()
}

fn of_items(bank: &Bank, lang: Lang) -> anyhow::Result<Vec<Card>> {
    let mut cards = Vec::new();
    for item in bank.items() {
        let (question, answer) = match &item.body {
            Body::Written(written) => (
                html! { p { (prose(item.stem.get(lang))) } p { small { (prose(written.frame.get(lang))) } } },
                html! {
                    @for line in written.model.get(lang).trim().lines() { p { (prose(line)) } }
                    ul { @for it in &written.rubric { li { (prose(it.text.get(lang))) " (" (it.points) ")" } } }
                },
            ),
            Body::Blank(_) | Body::Numeric(_) => asked(&Question::draw(item, SEED)?, item, lang),
            _ => match MultipleChoice::draw(item, SEED)? {
                Some(drawn) => chosen(&drawn, lang),
                None => continue,
            },
        };
        let (id, source) = (item.id.clone(), item.source.clone());
        let lesson = item.lesson();
        cards.push(Card { id, kind: "item", lesson, front: question, back: answer, source });
    }
    Ok(cards)
}

/// A question for a word or a number.
fn asked(question: &Question, item: &Item, lang: Lang) -> (Markup, Markup) {
    let why = question.pass().map(|verdict| verdict.reasons).unwrap_or_default();
    let why = match &item.body {
        Body::Blank(blank) => blank.why.get(lang).to_owned(),
        _ => why.first().map(|reason| reason.why.get(lang).to_owned()).unwrap_or_default(),
    };
    let solution = question.solution(lang).unwrap_or_default();
    (
        html! { p { (prose(&question.stem(lang))) } },
        html! {
            p { b { (clean(&judge::right_answer(question, lang))) } }
            @for text in [why, solution] { @if !text.is_empty() { p { (prose(&text)) } } }
        },
    )
}

/// A question with options.
fn chosen(drawn: &MultipleChoice, lang: Lang) -> (Markup, Markup) {
    let order = drawn.shuffled(SEED);
    let shown: Vec<_> = order.iter().filter_map(|&place| drawn.options().get(place)).collect();
    (
        html! {
            p { (prose(&drawn.question().stem(lang))) }
            (given(drawn.given(), lang))
            ol { @for option in &shown { li { (prose(option.text.get(lang))) } } }
        },
        html! {
            @for (number, option) in (1..).zip(&shown) {
                @if option.right {
                    p { b { (number) ". " (prose(option.text.get(lang))) } }
                    p { (prose(option.why.get(lang))) }
                }
            }
            ul {
                @for (number, option) in (1..).zip(&shown) {
                    @if !option.right { li { (number) ". × " (prose(option.why.get(lang))) } }
                }
            }
        },
    )
}

/// `04 RFM`.
fn deck(lesson: u8, lang: Lang) -> String {
    format!("{lesson:02} {}", name_of(lesson, lang).replace("::", " "))
}

fn anki(path: &Path, cards: &[Card], lang: Lang) -> anyhow::Result<()> {
    if path.extension().is_none_or(|ending| ending != "apkg") {
        bail!("{}: Anki opens only files that end in .apkg", path.display());
    }
    let note = |card: &Card| -> Value {
        json!({
            "guid": format!("tourism-marketing-{}-{}", lang.code(), card.id), "kind": card.kind, "lesson": card.lesson,
            "deck": deck(card.lesson, lang), "front": card.front.0, "back": card.back.0,
            "source": clean(&card.source).replace('&', "&amp;").replace('<', "&lt;"),
            "tags": [format!("lesson{:02}", card.lesson), card.kind],
        })
    };
    let name = lang.pick("관광마케팅", "Tourism marketing");
    let notes: Vec<Value> = cards.iter().map(note).collect();
    let deck = json!({ "name": name, "lang": lang.code(), "notes": notes });
    let mut child =
        class::program(PROGRAM)?.arg(path).stdin(Stdio::piped()).spawn().with_context(|| {
            format!("starting `{PROGRAM}`, the program that writes Anki packages")
        })?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(deck.to_string().as_bytes()).context("handing over the cards")?;
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{} was not written", path.display());
    }
    Ok(())
}

/// Text only, for programs that know no markup.
fn table(cards: &[Card]) -> anyhow::Result<Vec<u8>> {
    // With a byte order mark, or Excel in Korea reads it as CP949.
    let mut writer = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    writer.write_record(["id", "kind", "lesson", "front", "back", "source"])?;
    for card in cards {
        let cells = [
            card.id.clone(),
            card.kind.to_owned(),
            card.lesson.to_string(),
            plain(&card.front),
            plain(&card.back),
            card.source.clone(),
        ];
        writer.write_record(cells.iter().map(|cell| data::guarded_cell(cell).into_owned()))?;
    }
    writer.into_inner().context("writing the cards")
}

/// Markup of our own as lines of text.
fn plain(markup: &Markup) -> String {
    let mut text = String::new();
    let mut tag: Option<String> = None;
    let mut number = 0;
    for letter in markup.0.chars() {
        match (&mut tag, letter) {
            (None, '<') => tag = Some(String::new()),
            (None, letter) => text.push(letter),
            (Some(name), '>') => {
                match name.as_str() {
                    "/p" | "/li" | "br" => text.push('\n'),
                    "ol" => number = 1,
                    "/ol" => number = 0,
                    "li" if number > 0 => {
                        text += &number.to_string();
                        text += ". ";
                        number += 1;
                    }
                    _ => {}
                }
                tag = None;
            }
            (Some(name), letter) => name.push(letter),
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    text.trim().to_owned()
}
