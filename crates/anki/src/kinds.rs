//! The kinds of notes ("note types"), and how their cards look.

use serde_json::{Value, json};

use crate::deck::Kind;

/// Ids never change: Anki knows the kinds by them.
const CONCEPT: i64 = 1_763_769_600_001;
const ITEM: i64 = 1_763_769_600_002;

const CSS: &str = "\
.card { font-family: 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif; font-size: 18px; line-height: 1.55;
  max-width: 40em; margin: 0 auto; text-align: left; word-break: keep-all; overflow-wrap: break-word; }
.source { margin-top: 1em; font-size: 13px; opacity: .75; }
ol, ul { padding-left: 1.6em; }
hr { margin: 1em 0; }";

impl Kind {
    /// Its id in every collection.
    #[must_use]
    pub fn id(self) -> i64 {
        match self {
            Self::Concept => CONCEPT,
            Self::Item => ITEM,
        }
    }

    /// How many cards a note of this kind makes.
    #[must_use]
    pub fn cards(self) -> i64 {
        match self {
            Self::Concept => 2,
            Self::Item => 1,
        }
    }

    /// The kind as a collection describes it.
    #[must_use]
    pub fn model(self, modified: i64) -> Value {
        let back = |first: &str, second: &str| {
            format!(
                "{{{{{first}}}}}<hr id=answer>{{{{{second}}}}}<div class=source>{{{{Source}}}}</div>"
            )
        };
        let card = |ord: i64, name: &str, front: &str, other: &str| {
            json!({ "name": name, "ord": ord, "qfmt": format!("{{{{{front}}}}}"), "afmt": back(front, other),
                "did": null, "bqfmt": "", "bafmt": "", "bfont": "", "bsize": 0 })
        };
        let (name, cards) = match self {
            Self::Concept => (
                "tourism-marketing concept",
                vec![
                    card(0, "Meaning → term", "Back", "Front"),
                    card(1, "Term → meaning", "Front", "Back"),
                ],
            ),
            Self::Item => ("tourism-marketing item", vec![card(0, "Question", "Front", "Back")]),
        };
        let fields = ["Front", "Back", "Source"];
        let field = |(ord, name): (usize, &&str)| {
            json!({ "name": name, "ord": ord, "sticky": false, "rtl": false, "font": "Arial", "size": 20,
                "description": "", "media": [] })
        };
        let needs: Vec<Value> = match self {
            Self::Concept => vec![json!([0, "any", [1]]), json!([1, "any", [0]])],
            Self::Item => vec![json!([0, "any", [0]])],
        };
        json!({
            "id": self.id(), "name": name, "type": 0, "mod": modified, "usn": -1, "sortf": 0, "did": 1,
            "tmpls": cards, "flds": fields.iter().enumerate().map(field).collect::<Vec<_>>(), "css": CSS,
            "latexPre": "", "latexPost": "", "latexsvg": false, "req": needs, "tags": [], "vers": [],
        })
    }
}
