//! The file: a collection of schema 11 in a zip.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, params};
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::deck::{Deck, Kind, Note};

/// Why a package could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The collection.
    #[error("writing the collection: {0}")]
    Collection(#[from] rusqlite::Error),
    /// The zip.
    #[error("writing the package: {0}")]
    Package(#[from] zip::result::ZipError),
    /// A temporary file.
    #[error("writing a temporary file: {0}")]
    File(#[from] std::io::Error),
    /// The deck.
    #[error("the deck has two notes `{0}`; every note needs a guid of its own")]
    Twice(String),
}

/// The tables as Anki's documentation of schema 11 lists them.
const TABLES: &str = "
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);";

/// Ids are milliseconds since 1970 by custom; ours count from 2025-11-22 on.
const FIRST_ID: i64 = 1_763_769_600_000;
/// Room for ids: a bit more than three years of milliseconds.
const ROOM: u64 = 100_000_000_000;

/// The bytes of a package.
///
/// # Errors
///
/// If two notes have the same guid, or a temporary file cannot be written.
pub fn package(deck: &Deck) -> Result<Vec<u8>, Error> {
    let mut guids = BTreeSet::new();
    if let Some(note) = deck.notes.iter().find(|note| !guids.insert(note.guid.as_str())) {
        return Err(Error::Twice(note.guid.clone()));
    }
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let now = i64::try_from(seconds).unwrap_or(0);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("collection.anki2");
    let mut collection = Connection::open(&path)?;
    fill(&mut collection, deck, now)?;
    collection.close().map_err(|(_, error)| error)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("collection.anki2", stored)?;
    zip.write_all(&std::fs::read(&path)?)?;
    zip.start_file("media", stored)?;
    zip.write_all(b"{}")?;
    Ok(zip.finish()?.into_inner())
}

fn fill(collection: &mut Connection, deck: &Deck, now: i64) -> Result<(), Error> {
    let all = collection.transaction()?;
    all.execute_batch(TABLES)?;
    let (decks, ids) = decks(deck, now);
    let models: BTreeMap<String, Value> = [Kind::Concept, Kind::Item]
        .into_iter()
        .map(|kind| (kind.id().to_string(), kind.model(now)))
        .collect();
    all.execute(
        "INSERT INTO col VALUES (1, ?1, ?2, ?2, 11, 0, 0, 0, ?3, ?4, ?5, ?6, '{}')",
        params![
            now,
            now * 1000,
            conf(),
            json!(models).to_string(),
            decks.to_string(),
            options(now)
        ],
    )?;
    let mut taken = BTreeSet::new();
    for (due, note) in (1_i64..).zip(&deck.notes) {
        let mut id = FIRST_ID + 10 + i64::try_from(hash(&note.guid) % ROOM).unwrap_or(0) * 2;
        while !taken.insert(id) {
            id += 2;
        }
        let fields = [note.front.as_str(), &note.back, &note.source].join("\u{1f}");
        let tags =
            if note.tags.is_empty() { String::new() } else { format!(" {} ", note.tags.join(" ")) };
        all.execute(
            "INSERT INTO notes VALUES (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, ?8, 0, '')",
            params![
                id,
                note.guid,
                note.kind.id(),
                now,
                tags,
                fields,
                stripped(&note.front),
                checksum(&note.front)
            ],
        )?;
        let did = ids.get(&note.deck).copied().unwrap_or(1);
        for ord in 0..note.kind.cards() {
            all.execute(
                "INSERT INTO cards VALUES (?1, ?2, ?3, ?4, ?5, -1, 0, 0, ?6, 0, 0, 0, 0, 0, 0, 0, 0, '')",
                params![id + ord, id, did, ord, now, due],
            )?;
        }
    }
    all.commit()?;
    Ok(())
}

/// The decks of the collection, and the id of each lesson's.
fn decks(deck: &Deck, now: i64) -> (Value, BTreeMap<String, i64>) {
    let one = |id: i64, name: &str| {
        json!({ "id": id, "name": name, "mod": now, "usn": -1, "desc": "", "dyn": 0, "collapsed": false,
            "browserCollapsed": false, "conf": 1, "extendNew": 0, "extendRev": 0,
            "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0] })
    };
    let mut decks = serde_json::Map::new();
    decks.insert("1".into(), one(1, "Default"));
    // Away from the ids of notes, and different for each language.
    let base = FIRST_ID - 1_000_000 - i64::try_from(hash(&deck.lang) % 1000).unwrap_or(0) * 100;
    decks.insert(base.to_string(), one(base, &deck.name));
    let mut ids = BTreeMap::new();
    for Note { lesson, deck: name, .. } in &deck.notes {
        let id = base + 1 + i64::from(*lesson % 99);
        if ids.insert(name.clone(), id).is_none() {
            decks.insert(id.to_string(), one(id, &format!("{}::{name}", deck.name)));
        }
    }
    (Value::Object(decks), ids)
}

fn conf() -> String {
    json!({ "nextPos": 1, "estTimes": true, "activeDecks": [1], "sortType": "noteFld", "timeLim": 0,
        "sortBackwards": false, "addToCur": true, "curDeck": 1, "newBury": true, "newSpread": 0,
        "dueCounts": true, "curModel": null, "collapseTime": 1200 })
    .to_string()
}

fn options(now: i64) -> String {
    json!({ "1": { "id": 1, "name": "Default", "mod": now, "usn": -1, "maxTaken": 60, "autoplay": true, "timer": 0,
        "replayq": true, "dyn": false,
        "new": { "bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1, "perDay": 20, "separate": true },
        "rev": { "bury": true, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1, "perDay": 200 },
        "lapse": { "delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0 } } })
    .to_string()
}

/// The text without markup, by which notes are sorted and compared.
fn stripped(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if inside => {}
            letter => text.push(letter),
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The first eight hexadecimal digits of SHA-1, as a number.
fn checksum(front: &str) -> i64 {
    let digest = Sha1::digest(stripped(front).as_bytes());
    digest.iter().take(4).fold(0, |sum, byte| sum << 8 | i64::from(*byte))
}

/// FNV-1a (Fowler, Noll & Vo).
fn hash(text: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `hashlib.sha1("파레토".encode()).hexdigest()[:8]` in Python, and of `a<b`.
    #[test]
    fn the_checksum_is_ankis() {
        assert_eq!(checksum("<b>파레토</b>"), 0x6b96_50fb);
        assert_eq!(checksum("a&lt;b"), 0xba66_ee88);
    }
}
