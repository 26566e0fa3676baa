//! A verdict in words.

use tourism_marketing::Lang;
use tourism_marketing::table::{Align, Table};

use crate::card::{Card, Tone};
use crate::diagnose::Trial;
use crate::exercise::{Exercise, Task};
use crate::explain;
use crate::finding::{Finding, part};
use crate::function::Input;
use crate::guard::Panic;
use crate::hints::Gate;
use crate::judge::{Verdict, Wrong};
use crate::outcome::Outcome;

/// What a student reads about a verdict; `gate` is whether the solution is open now.
pub(crate) fn card(lang: Lang, exercise: &Exercise, verdict: &Verdict, gate: Gate) -> Card {
    let card = heading(lang, exercise, verdict);
    match verdict {
        Verdict::NotAttempted => card.text(lang.pick(
            "`todo!()`를 지우고 그 자리에 답을 쓴 뒤 두 셀을 차례로 다시 실행하십시오. 이미 답을 썼다면 답 셀에 오류가 나지 않았는지 보십시오.",
            "Put your answer in the place of `todo!()`, then run both cells again. If you have written it, see whether the cell with the answer ended in an error.",
        )),
        Verdict::Panicked { panic, input } => {
            let card = stopped(card, lang, exercise, panic, input.as_ref());
            next_step(card, lang, exercise, gate)
        }
        Verdict::Wrong(wrong) => {
            next_step(wrong_answer(card, lang, exercise, wrong), lang, exercise, gate)
        }
        Verdict::Right { inputs } => {
            card.text(tried(lang, &exercise.task, *inputs)).text(exercise.takeaway.get(lang))
        }
        Verdict::OtherCheck | Verdict::OtherArguments | Verdict::Unavailable(_) => {
            card.text(misuse(lang, exercise, verdict))
        }
    }
}

/// The same for a grader's report, which has a heading of its own and no hint to run.
pub(crate) fn report(lang: Lang, exercise: &Exercise, verdict: &Verdict) -> String {
    let card = Card::new(lang, Tone::Plain, "", "");
    let card = match verdict {
        Verdict::NotAttempted => card,
        Verdict::Panicked { panic, input } => stopped(card, lang, exercise, panic, input.as_ref()),
        Verdict::Wrong(wrong) => wrong_answer(card, lang, exercise, wrong),
        Verdict::Right { inputs } => {
            card.text(tried(lang, &exercise.task, *inputs)).text(exercise.takeaway.get(lang))
        }
        Verdict::OtherCheck | Verdict::OtherArguments | Verdict::Unavailable(_) => {
            card.text(misuse(lang, exercise, verdict))
        }
    };
    card.to_string().trim().to_owned()
}

fn stopped(
    card: Card,
    lang: Lang,
    exercise: &Exercise,
    panic: &Panic,
    input: Option<&Input>,
) -> Card {
    let card = panicked(card, lang, panic);
    match (input, &exercise.task) {
        (Some(input), Task::Function(trials)) => card
            .text(lang.pick("이 입력에서 멈추었습니다.", "It stopped on this input."))
            .code(&trials.call(input).join("\n")),
        _ => card,
    }
}

fn heading(lang: Lang, exercise: &Exercise, verdict: &Verdict) -> Card {
    let outcome = verdict.outcome();
    let tone = match outcome {
        Outcome::Right => Tone::Good,
        Outcome::NotAttempted => Tone::Plain,
        Outcome::Wrong | Outcome::Panicked | Outcome::DoesNotCompile => Tone::Again,
    };
    let (symbol, said) = if verdict.finding().is_some_and(Finding::is_almost) {
        ("≈", lang.pick("거의 맞았습니다", "Almost right"))
    } else {
        (outcome.symbol(), outcome.label(lang))
    };
    let number = exercise.number;
    Card::new(
        lang,
        tone,
        symbol,
        match lang {
            Lang::Ko => format!("연습 {number}: {said}"),
            Lang::En => format!("Exercise {number}: {said}"),
        },
    )
}

fn tried(lang: Lang, task: &Task, inputs: usize) -> String {
    match (task, lang) {
        (Task::Value(_) | Task::Set(_) | Task::Choice(_), _) => String::new(),
        (Task::Function(_), Lang::Ko) => {
            format!("입력 {inputs}가지에서 모두 라이브러리의 함수와 같은 값이 나왔습니다.")
        }
        (Task::Function(_), Lang::En) => {
            format!("On all {inputs} inputs it gave what the library gives.")
        }
    }
}

fn panicked(card: Card, lang: Lang, panic: &Panic) -> Card {
    let said = lang.pick("Rust가 남긴 말입니다.", "Rust said:");
    let place = panic.useful_location().map_or_else(String::new, |place| format!("\n{place}"));
    let meaning = explain::panic(&panic.message, lang).unwrap_or_default();
    card.text(said).code(&(panic.message.clone() + &place)).text(meaning)
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
    match (&exercise.task, wrong.is_counterexample) {
        (Task::Function(trials), true) => card
            .text(lang.pick(
                "값이 달라지는 가장 작은 입력입니다.",
                "This is the smallest input found on which the values differ.",
            ))
            .code(&trials.call(&shown.input).join("\n"))
            .table(beside(lang, exercise, shown)),
        _ if shown.got.is_empty() => card,
        _ => card.text(format!("{}: `{}`", lang.pick("답하신 값", "Your answer"), shown.got)),
    }
}

/// What came of a counterexample beside what is right, value by value.
fn beside(lang: Lang, exercise: &Exercise, shown: &Trial) -> Table {
    let table = Table::new(lang.pick("이 입력에서 나온 값", "The values for this input"))
        .column(lang.pick("값", "Value"), Align::Left)
        .column(lang.pick("맞는 값", "Right"), Align::Right)
        .column(lang.pick("함수가 돌려준 값", "Your function"), Align::Right);
    let (got, right) = (shown.got.values(), shown.right.values());
    if got.len() != right.len() {
        let all = lang.pick("전체", "All");
        return table.row([all.to_owned(), shown.right.to_string(), shown.got.to_string()]);
    }
    got.into_iter().zip(right).enumerate().fold(table, |table, (place, (got, right))| {
        table.row([part(place, lang, exercise.parts), right, got])
    })
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
        (_, Task::Value(_) | Task::Set(_) | Task::Choice(_)) => match lang {
            Lang::Ko => {
                format!("이 문항은 값을 확인합니다. `check!(lesson, {number}, 값)`으로 쓰십시오.")
            }
            Lang::En => format!("This exercise checks a value: `check!(lesson, {number}, value)`."),
        },
    }
}
