//! Reading a file of the bank.

use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use toml::{Spanned, Table, Value};

use super::convert::{self, Notes};
use super::item::{Item, Place};
use super::raw::{Kind, Raw};
use crate::error::Fault;

/// The top of a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    #[serde(default)]
    item: Vec<Spanned<Table>>,
}

/// The items of one file, and what is wrong with it.
pub(super) fn file(name: &str, text: &str) -> (Vec<Item>, Vec<Fault>) {
    let whole: Whole = match toml::from_str(text) {
        Ok(whole) => whole,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let place = Place { file: name.to_owned(), line: line(text, at) };
            let mut notes = Notes::new(place, "(file)".into());
            notes.say("TOML", error.message().to_owned());
            return (Vec::new(), notes.into_faults());
        }
    };
    let (mut items, mut faults) = (Vec::new(), Vec::new());
    for (k, spanned) in whole.item.into_iter().enumerate() {
        let place = Place { file: name.to_owned(), line: line(text, spanned.span().start) };
        match one(spanned.into_inner(), k, place) {
            Ok(item) => items.push(item),
            Err(wrong) => faults.extend(wrong),
        }
    }
    (items, faults)
}

fn one(table: Table, k: usize, place: Place) -> Result<Item, Vec<Fault>> {
    let id = table.get("id").and_then(Value::as_str);
    let id = id.map_or_else(|| format!("number {}", k + 1), str::to_owned);
    let mut notes = Notes::new(place.clone(), id);
    strange_fields(&table, &mut notes);
    match serde_path_to_error::deserialize::<_, Raw>(Value::Table(table).into_deserializer()) {
        Ok(raw) if notes.is_clean() => convert::item(raw, place),
        Ok(raw) => {
            let more = convert::item(raw, place).err().unwrap_or_default();
            Err(notes.into_faults().into_iter().chain(more).collect())
        }
        Err(error) => {
            let path = counted(&error.path().to_string());
            notes.say(path, error.inner().message().replace('\n', " "));
            Err(notes.into_faults())
        }
    }
}

/// Fields that belong to another type of item.
fn strange_fields(table: &Table, notes: &mut Notes) {
    let Some(kind) = table.get("type").and_then(|kind| kind.clone().try_into::<Kind>().ok()) else {
        return;
    };
    let all = [
        Kind::Choice,
        Kind::Ox,
        Kind::Blank,
        Kind::Match,
        Kind::Order,
        Kind::Multi,
        Kind::Numeric,
        Kind::Short,
    ];
    for field in table.keys().filter(|field| !kind.fields().contains(&field.as_str())) {
        if let Some(owner) = all.iter().find(|kind| kind.fields().contains(&field.as_str())) {
            notes.say(
                field,
                format!("belongs to items of type {owner:?}, not {kind:?}").to_lowercase(),
            );
        }
    }
}

/// `option[0].why_ko` counted from 1, as authors count.
fn counted(path: &str) -> String {
    let mut shown = String::new();
    for (k, part) in path.split('[').enumerate() {
        match (k, part.split_once(']')) {
            (0, _) | (_, None) => shown += part,
            (_, Some((index, rest))) => {
                let index = index
                    .parse()
                    .map_or_else(|_| index.to_owned(), |index: usize| (index + 1).to_string());
                shown = format!("{shown}[{index}]{rest}");
            }
        }
    }
    shown
}

fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}
