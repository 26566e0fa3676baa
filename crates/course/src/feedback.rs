//! What a check returns: the outcome, and what there is to say about it.

use std::fmt;

use serde::Serialize;
use tourism_marketing::{Lang, display};

use crate::card::{Card, Tone};
use crate::exercise::{Exercise, Task};
use crate::explain;
use crate::finding::part;
use crate::guard::Panic;
use crate::hints::Gate;
use crate::judge::{Verdict, Wrong};
use crate::outcome::Outcome;

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
            outcome: outcome(verdict),
            misconception: None,
            finding: None,
        };
        let card = start(lang, exercise, fact.outcome);
        match verdict {
            Verdict::NotAttempted => {
                let text = match lang {
                    Lang::Ko => {
                        "`todo!()`를 지우고 그 자리에 답을 쓴 뒤 두 셀을 차례로 다시 실행하십시오."
                    }
                    Lang::En => {
                        "Put your answer in the place of `todo!()`, then run both cells again."
                    }
                };
                Self { fact, card: card.text(text) }
            }
            Verdict::Panicked { panic, input } => {
                let card = panicked(card, lang, panic);
                let card = match (input, &exercise.task) {
                    (Some(input), Task::Function(trials)) => card
                        .text(lang.pick("이 입력에서 멈추었습니다.", "It stopped on this input."))
                        .code(&trials.call(input).join("\n")),
                    _ => card,
                };
                Self { fact, card: next_step(card, lang, exercise, gate) }
            }
            Verdict::Wrong(wrong) => {
                let named = wrong.diagnoses.first().map(|diagnosis| diagnosis.misconception.id);
                let finding = if named.is_none() {
                    wrong.finding.as_ref().map(crate::finding::Finding::id)
                } else {
                    None
                };
                let card = if named.is_none()
                    && wrong.finding.as_ref().is_some_and(crate::finding::Finding::is_almost)
                {
                    Card::new(
                        lang,
                        Tone::Again,
                        "≈",
                        title(lang, exercise, lang.pick("거의 맞았습니다", "Almost right")),
                    )
                } else {
                    card
                };
                let card = wrong_answer(card, lang, exercise, wrong);
                let card = next_step(card, lang, exercise, gate);
                Self { fact: Fact { misconception: named, finding, ..fact }, card }
            }
            Verdict::Right { inputs } => {
                let tried = match (&exercise.task, lang) {
                    (Task::Value(_), _) => String::new(),
                    (Task::Function(_), Lang::Ko) => format!(
                        "입력 {inputs}가지에서 모두 라이브러리의 함수와 같은 값이 나왔습니다."
                    ),
                    (Task::Function(_), Lang::En) => {
                        format!("On all {inputs} inputs it gave what the library gives.")
                    }
                };
                Self { fact, card: card.text(tried).text(exercise.takeaway.get(lang)) }
            }
            Verdict::OtherCheck | Verdict::OtherArguments | Verdict::Unavailable(_) => {
                Self { fact, card: card.text(misuse(lang, exercise, verdict)) }
            }
        }
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

pub(crate) fn outcome(verdict: &Verdict) -> Outcome {
    match verdict {
        Verdict::Panicked { .. } => Outcome::Panicked,
        Verdict::Wrong(_) => Outcome::Wrong,
        Verdict::Right { .. } => Outcome::Right,
        Verdict::NotAttempted
        | Verdict::OtherCheck
        | Verdict::OtherArguments
        | Verdict::Unavailable(_) => Outcome::NotAttempted,
    }
}

fn start(lang: Lang, exercise: &Exercise, outcome: Outcome) -> Card {
    let tone = match outcome {
        Outcome::Right => Tone::Good,
        Outcome::NotAttempted => Tone::Plain,
        Outcome::Wrong | Outcome::Panicked | Outcome::DoesNotCompile => Tone::Again,
    };
    Card::new(lang, tone, outcome.symbol(), title(lang, exercise, outcome.label(lang)))
}

fn title(lang: Lang, exercise: &Exercise, said: &str) -> String {
    match lang {
        Lang::Ko => format!("연습 {}: {said}", exercise.number),
        Lang::En => format!("Exercise {}: {said}", exercise.number),
    }
}

fn panicked(card: Card, lang: Lang, panic: &Panic) -> Card {
    let place = panic.useful_location().map_or_else(String::new, |place| format!(" ({place})"));
    let said = match lang {
        Lang::Ko => format!("Rust가 남긴 말: `{}`{place}", panic.message),
        Lang::En => format!("What Rust said: `{}`{place}", panic.message),
    };
    card.text(said).text(explain::panic(&panic.message, lang).unwrap_or_default())
}

fn wrong_answer(card: Card, lang: Lang, exercise: &Exercise, wrong: &Wrong) -> Card {
    let shown = &wrong.trial;
    let said: Vec<String> = wrong
        .diagnoses
        .iter()
        .map(|diagnosis| {
            let about = diagnosis.place.map(|place| part(place, lang, exercise.parts) + ": ");
            about.unwrap_or_default() + diagnosis.misconception.message.get(lang)
        })
        .collect();
    let card = match (said.as_slice(), &wrong.finding) {
        ([], Some(finding)) => card.text(capital(&finding.message(lang, exercise.parts))),
        ([only], _) => card.text(only),
        _ => card.items(said),
    };
    let names: Vec<&str> = exercise.parts.iter().map(|part| part.get(lang)).collect();
    let names = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
    match (&exercise.task, wrong.is_counterexample) {
        (Task::Function(trials), true) => card
            .text(lang.pick(
                "값이 달라지는 가장 작은 입력입니다.",
                "This is the smallest input found on which the values differ.",
            ))
            .code(&trials.call(&shown.input).join("\n"))
            .items(vec![
                format!("{}{names}: `{}`", lang.pick("맞는 값", "right"), shown.right),
                format!(
                    "{}{names}: `{}`",
                    lang.pick("함수가 돌려준 값", "your function gave"),
                    shown.got
                ),
            ]),
        _ if shown.got.is_empty() => card,
        _ => card.text(format!("{}: `{}`", lang.pick("돌려준 값", "Your answer"), shown.got)),
    }
}

/// A sentence that follows nothing starts with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn next_step(card: Card, lang: Lang, exercise: &Exercise, gate: Gate) -> Card {
    let number = exercise.number;
    card.text(match (gate, lang) {
        (Gate::Open, Lang::Ko) => {
            format!("도움말: `lesson.hint({number})` · 풀이: `lesson.solution({number})`")
        }
        (Gate::Open, Lang::En) => {
            format!("A hint: `lesson.hint({number})` · the solution: `lesson.solution({number})`")
        }
        (_, Lang::Ko) => format!("도움말: `lesson.hint({number})`"),
        (_, Lang::En) => format!("A hint: `lesson.hint({number})`"),
    })
}

fn misuse(lang: Lang, exercise: &Exercise, verdict: &Verdict) -> String {
    let number = exercise.number;
    match (verdict, &exercise.task) {
        (Verdict::OtherArguments, Task::Function(trials)) => {
            let arguments: Vec<String> = trials
                .names
                .iter()
                .zip(trials.kinds)
                .map(|(name, kind)| format!("{name}: {}", kind.code()))
                .collect();
            let arguments = arguments.join(", ");
            match lang {
                Lang::Ko => format!(
                    "함수의 인수가 처음 셀과 다릅니다. `({arguments})` 순서로 받아야 합니다."
                ),
                Lang::En => format!(
                    "The arguments of the function are not those of the stub, which are `({arguments})`."
                ),
            }
        }
        (Verdict::Unavailable(error), _) => match lang {
            Lang::Ko => format!(
                "이 문항의 답을 계산하지 못했습니다: `{error}`. 강의를 만든 사람에게 알려 주십시오."
            ),
            Lang::En => format!(
                "The answer to this exercise cannot be computed: `{error}`. Please tell the authors."
            ),
        },
        (_, Task::Function(_)) => match lang {
            Lang::Ko => format!(
                "이 문항은 함수를 확인합니다. `check_fn!(lesson, {number}, 함수_이름)`으로 쓰십시오."
            ),
            Lang::En => format!(
                "This exercise checks a function: `check_fn!(lesson, {number}, name_of_the_function)`."
            ),
        },
        (_, Task::Value(_)) => match lang {
            Lang::Ko => {
                format!("이 문항은 값을 확인합니다. `check!(lesson, {number}, 값)`으로 쓰십시오.")
            }
            Lang::En => format!("This exercise checks a value: `check!(lesson, {number}, value)`."),
        },
    }
}
