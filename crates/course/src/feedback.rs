//! What a check returns: the outcome, and what there is to say about it.

use std::fmt;

use serde::Serialize;
use tourism_marketing::{Lang, display};

use crate::card::Card;
use crate::exercise::Exercise;
use crate::finding::Finding;
use crate::hints::Gate;
use crate::judge::Verdict;
use crate::outcome::Outcome;
use crate::say;

/// The MIME type of the JSON form.
pub const MIME: &str = "application/vnd.tourism-marketing.check+json";

/// The result of a check, which shows itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    fact: Fact,
    card: Card,
}

/// The JSON form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Fact {
    lesson: u8,
    exercise: u8,
    outcome: Outcome,
    misconception: Option<&'static str>,
    finding: Option<&'static str>,
}

impl Feedback {
    /// What was found.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.fact.outcome
    }

    /// The misconception that explains a wrong answer.
    #[must_use]
    pub fn misconception(&self) -> Option<&'static str> {
        self.fact.misconception
    }

    /// What is true of a wrong answer that no listed misconception explains.
    #[must_use]
    pub fn finding(&self) -> Option<&'static str> {
        self.fact.finding
    }

    /// The box that a notebook shows.
    #[must_use]
    pub fn html(&self) -> String {
        self.card.html()
    }

    /// For programs: `{"lesson":3,"exercise":1,"outcome":"wrong","misconception":"percent","finding":null}`.
    #[must_use]
    pub fn json(&self) -> String {
        // Numbers and fixed words: nothing in it that JSON could refuse.
        serde_json::to_string(&self.fact).unwrap_or_default()
    }

    /// Shows the feedback in a notebook.
    ///
    /// Under nbgrader, which reads the points of a cell from its plain text, that text is 1 or 0.
    pub fn evcxr_display(&self) {
        let plain = if std::env::var_os("NBGRADER_EXECUTION").is_some() {
            String::from(if self.outcome() == Outcome::Right { "1.0" } else { "0.0" })
        } else {
            self.to_string()
        };
        display::show(&[("text/html", &self.html()), ("text/plain", &plain), (MIME, &self.json())]);
    }

    /// The feedback on a verdict; `gate` is whether the solution is open now.
    pub(crate) fn new(
        lesson: u8,
        lang: Lang,
        exercise: &Exercise,
        verdict: &Verdict,
        gate: Gate,
    ) -> Self {
        let fact = Fact {
            lesson,
            exercise: exercise.number,
            outcome: verdict.outcome(),
            misconception: verdict.misconception(),
            finding: verdict.finding().map(Finding::id),
        };
        Self { fact, card: say::card(lang, exercise, verdict, gate) }
    }

    /// The feedback for a number that no exercise has.
    pub(crate) fn no_such_exercise(lesson: u8, exercise: u8, card: Card) -> Self {
        let fact = Fact {
            lesson,
            exercise,
            outcome: Outcome::NotAttempted,
            misconception: None,
            finding: None,
        };
        Self { fact, card }
    }
}

/// As plain text for a terminal.
impl fmt::Display for Feedback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.card.fmt(f)
    }
}
