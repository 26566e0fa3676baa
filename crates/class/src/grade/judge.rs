//! Judging one answer: its program is asked, the course and the hidden tests judge.

use std::path::Path;

use tourism_answers::ask::{Ask, Reply};
use tourism_course::Outcome;
use tourism_course::answer::Answer;
use tourism_course::compare::same;
use tourism_course::exercise::{Exercise, Task};
use tourism_course::function::{Argument, Input, Kind};
use tourism_course::grading::{self, Judged};
use tourism_course::guard::Panic;
use tourism_marketing::Lang;

use super::session::Session;
use crate::assignment::HiddenTest;
use crate::compile::Part;
use crate::error::Result;
use crate::record::{BilingualText, Reason};
use crate::sandbox::Room;

/// What an answer came to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    pub outcome: Outcome,
    pub reason: Option<Reason>,
    pub mistake: Option<String>,
    pub message: BilingualText,
    pub hint: Option<BilingualText>,
    pub answer: String,
    /// From 0 to 1.
    pub share: f64,
}

/// Judges an answer whose program is built.
pub(super) fn judge(
    part: &Part,
    exercise: &Exercise,
    tests: &[HiddenTest],
    partial: bool,
    room: &Room,
    program: &Path,
) -> Result<Verdict> {
    let session = Session::start(room, program)?;
    let judged = by_course(part, exercise, &session);
    let mut verdict = of_course(&judged, session.stopped(), partial);
    let own_share = verdict.share;
    let mut earned = own_share;
    let mut weights = 1.0;
    let mut session = session;
    let mut failed: Option<&HiddenTest> = None;
    for (number, test) in tests.iter().enumerate() {
        weights += test.weight;
        if verdict.outcome == Outcome::NotAttempted {
            continue;
        }
        if session.stopped().is_some() {
            session = Session::start(room, program)?;
        }
        let reply = session.ask(&Ask::value(&part.hidden_name(number))).and_then(read);
        if matches!(reply, Some(Ok(ref got)) if same(got, &test.expect.answer())) {
            earned += test.weight;
        } else {
            failed = failed.or(Some(test));
        }
    }
    if let Some(test) = failed {
        verdict.hidden_test_failed(test);
    }
    verdict.share = earned / weights;
    if !partial && verdict.outcome != Outcome::Right {
        verdict.share = 0.0;
    }
    Ok(verdict)
}

fn by_course<'a>(part: &Part, exercise: &'a Exercise, session: &Session) -> Judged<'a> {
    let ended = || Err(Panic { message: String::new(), location: None });
    let name = part.name();
    if matches!(exercise.task, Task::Function(_)) {
        // Asked without arguments, it says which it takes.
        let kinds = session.ask(&Ask::value(&name)).and_then(read);
        let kinds = match kinds {
            Some(Ok(Answer::Words(words))) => words.iter().filter_map(|word| kind(word)).collect(),
            _ => Vec::new(),
        };
        let call = |input: &Input| {
            session.ask(&Ask::function(&name, &copied(input))).and_then(read).unwrap_or_else(ended)
        };
        grading::function(exercise, &kinds, &call)
    } else {
        let given = session.ask(&Ask::value(&name)).and_then(read).unwrap_or_else(ended);
        grading::value(exercise, given)
    }
}

/// The two crates compile the same types, each its own.
fn copied(input: &Input) -> tourism_answers::function::Input {
    use tourism_answers::function::Argument as Theirs;
    let argument = |argument: &Argument| match argument {
        Argument::List(list) => Theirs::List(list.clone()),
        Argument::Number(number) => Theirs::Number(*number),
        Argument::Count(count) => Theirs::Count(*count),
    };
    tourism_answers::function::Input(input.0.iter().map(argument).collect())
}

/// What came back, as the course reads it.
fn read(reply: Reply) -> Option<std::result::Result<Answer, Panic>> {
    use tourism_answers::answer::Answer as Theirs;
    Some(match reply.read()? {
        Ok(Theirs::Numbers(numbers)) => Ok(Answer::Numbers(numbers)),
        Ok(Theirs::Words(words)) => Ok(Answer::Words(words)),
        Ok(Theirs::Nothing) => Ok(Answer::Nothing),
        Ok(Theirs::Refused { message, .. }) => Ok(Answer::Refused { message, code: None }),
        Err(panic) => Err(Panic { message: panic.message, location: None }),
    })
}

fn kind(code: &str) -> Option<Kind> {
    [Kind::List, Kind::Number, Kind::Count].into_iter().find(|kind| kind.code() == code)
}

fn of_course(judged: &Judged<'_>, stopped: Option<Reason>, partial: bool) -> Verdict {
    if let Some(reason) = stopped {
        let message = BilingualText::new(reason.label(Lang::Ko), reason.label(Lang::En));
        return Verdict {
            // Nothing came out that could be right or wrong.
            outcome: Outcome::Panicked,
            mistake: Some(reason.id().to_owned()),
            reason: Some(reason),
            message,
            hint: None,
            answer: String::new(),
            share: 0.0,
        };
    }
    let share = judged.share();
    Verdict {
        outcome: judged.outcome(),
        reason: None,
        mistake: judged.mistake().map(str::to_owned),
        message: BilingualText::new(judged.message(Lang::Ko), judged.message(Lang::En)),
        hint: None,
        answer: judged.answer(),
        share: if partial || share >= 1.0 { share } else { 0.0 },
    }
}

impl Verdict {
    /// Tells of a hidden test by its name; what it calls and what it expects stay hidden.
    fn hidden_test_failed(&mut self, test: &HiddenTest) {
        self.hint = test.hint.clone().or(self.hint.take());
        if self.outcome != Outcome::Right {
            return;
        }
        self.outcome = Outcome::Wrong;
        self.mistake = Some(format!("hidden: {}", test.name.en));
        self.message = BilingualText::new(
            format!("노트북의 확인은 통과했지만, 다른 경우에서 맞지 않습니다: {}", test.name.ko),
            format!(
                "The check of the notebook passes, but another case does not: {}",
                test.name.en
            ),
        );
    }
}
