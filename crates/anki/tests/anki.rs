//! A package, opened by Anki's own library where a Python here has it.

use std::process::Command;

use tourism_anki::{Deck, Kind, Note, package};

fn note(guid: &str, kind: Kind, front: &str) -> Note {
    Note {
        guid: guid.into(),
        kind,
        lesson: 4,
        deck: "04 RFM".into(),
        front: front.into(),
        back: "최근성, 빈도, 금액 &lt;세 기준&gt;".into(),
        source: "Hughes 1994".into(),
        tags: vec!["lesson04".into(), "rfm".into()],
    }
}

fn deck(front: &str) -> Deck {
    Deck {
        name: "관광마케팅".into(),
        lang: "ko".into(),
        notes: vec![
            note("tm-ko-rfm", Kind::Concept, front),
            note("tm-ko-04-x", Kind::Item, "무엇인가?"),
        ],
    }
}

/// The Python that has `anki`: `TOURISM_ANKI_PYTHON`, else `python3`.
fn python() -> Option<String> {
    let python = std::env::var("TOURISM_ANKI_PYTHON").unwrap_or_else(|_| "python3".into());
    let has = Command::new(&python).args(["-c", "import anki"]).output();
    has.is_ok_and(|output| output.status.success()).then_some(python)
}

#[test]
fn anki_imports_the_deck_and_updates_it_when_it_is_imported_again() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("first.apkg"), folder.path().join("second.apkg"));
    std::fs::write(&first, package(&deck("RFM")).unwrap()).unwrap();
    // Anki compares the seconds of the last change.
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    std::fs::write(&second, package(&deck("RFM 분석")).unwrap()).unwrap();
    let Some(python) = python() else {
        eprintln!(
            "skipped: no Python with `anki`; pip install anki and set TOURISM_ANKI_PYTHON to it"
        );
        return;
    };
    let check = concat!(env!("CARGO_MANIFEST_DIR"), "/python/check.py");
    let output = Command::new(python).arg(check).args([&first, &second]).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{error}");
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    // Two notes; the concept makes two cards, the item one.
    assert_eq!((said["notes"].as_u64(), said["cards"].as_u64()), (Some(2), Some(3)), "{said}");
    assert_eq!(said["logs"][0]["new"], 2, "{said}");
    assert_eq!(
        (&said["logs"][1]["new"], &said["logs"][1]["updated"]),
        (&0.into(), &2.into()),
        "{said}"
    );
    assert_eq!(said["fronts"], serde_json::json!(["RFM 분석", "무엇인가?"]), "{said}");
    assert!(said["decks"].as_array().unwrap().contains(&"관광마케팅::04 RFM".into()), "{said}");
    assert_eq!(said["empty"], 0, "{said}");
}

#[test]
fn two_notes_of_one_guid_are_refused() {
    let mut twice = deck("RFM");
    twice.notes.push(note("tm-ko-rfm", Kind::Item, "?"));
    assert!(package(&twice).unwrap_err().to_string().contains("two notes `tm-ko-rfm`"));
}
