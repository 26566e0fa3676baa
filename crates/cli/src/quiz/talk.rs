//! The talk: a question, an answer, what came of it, and on.

use std::process::ExitCode;

use tourism_marketing::Lang;
use tourism_study::practice::{Answered, Rating};
use tourism_study::{Answer, Practice, show};

use super::{QuizArgs, is_pass, is_stop, prompt};
use crate::interrupt;
use crate::terminal::{Terminal, Typed};

/// How a turn ends.
enum Turn {
    On,
    Stop,
    Interrupted,
}

pub(super) fn talk(
    practice: &mut Practice,
    mut terminal: Terminal,
    lang: Lang,
    options: &QuizArgs,
) -> anyhow::Result<ExitCode> {
    let rates = terminal.is_live() && !options.no_rating;
    if terminal.is_live() && !practice.waiting().is_empty() {
        println!(
            "{}",
            lang.pick(
                "모르면 빈 줄 또는 ?, 그만두려면 q. 답은 그때그때 저장됩니다.",
                "Pass with an empty line or ?, stop with q. Every answer is saved at once.",
            )
        );
    }
    let interrupted = loop {
        match turn(practice, &mut terminal, lang, rates)? {
            Turn::On => {}
            Turn::Stop => break false,
            Turn::Interrupted => break true,
        }
        for notice in practice.notices() {
            eprintln!("{notice}");
        }
    };
    terminal.show(&practice.at_the_end());
    if interrupted {
        return Ok(interrupt::EXIT_CODE.into());
    }
    Ok(ExitCode::SUCCESS)
}

fn turn(
    practice: &mut Practice,
    terminal: &mut Terminal,
    lang: Lang,
    rates: bool,
) -> anyhow::Result<Turn> {
    let Some(asked) = practice.ask()?.cloned() else { return Ok(Turn::Stop) };
    terminal.show(&show::question(&asked, lang));
    let question = asked.question.clone();
    let judge = move |typed: &str| {
        if is_stop(typed) || is_pass(typed) {
            return Ok(());
        }
        question.read(typed).map(drop).map_err(|said| said.get(lang).to_owned())
    };
    let typed = match terminal.ask(prompt(lang), judge)? {
        Typed::Line(typed) if is_stop(&typed) => return Ok(Turn::Stop),
        Typed::Line(typed) => typed,
        Typed::End => return Ok(Turn::Stop),
        Typed::Interrupted => return Ok(Turn::Interrupted),
    };
    let answer = if is_pass(&typed) {
        Answer::Passed
    } else {
        asked.question.read(&typed).unwrap_or(Answer::Passed)
    };
    let Some(answered) = practice.give(&answer).cloned() else { return Ok(Turn::On) };
    terminal.show(&show::verdict(&answered, lang));
    if !terminal.is_live() {
        return Ok(Turn::On);
    }
    after(practice, terminal, &answered, lang, rates)
}

/// How easy it was; or a moment to read.
fn after(
    practice: &mut Practice,
    terminal: &mut Terminal,
    answered: &Answered,
    lang: Lang,
    rates: bool,
) -> anyhow::Result<Turn> {
    let right = answered.verdict.right;
    let several = answered.verdict.reasons.len() > 1;
    loop {
        let asked =
            if right && rates { rating_prompt(answered, lang) } else { on_prompt(several, lang) };
        let judge = move |typed: &str| {
            let known = typed.trim().is_empty() || is_stop(typed) || is_more(typed);
            if known || (right && rates && Rating::read(typed).is_some()) {
                return Ok(());
            }
            Err(lang.pick("2, 3, 4 가운데 하나, 또는 Enter", "2, 3 or 4, or Enter").to_owned())
        };
        match terminal.ask(&asked, judge)? {
            Typed::Line(typed) if is_stop(&typed) => return Ok(Turn::Stop),
            Typed::Line(typed) if is_more(&typed) => terminal.show(&show::whole(answered, lang)),
            Typed::Line(typed) => {
                if let Some(rating) = Rating::read(&typed) {
                    practice.rate_last(rating);
                }
                return Ok(Turn::On);
            }
            Typed::End => return Ok(Turn::On),
            Typed::Interrupted => return Ok(Turn::Interrupted),
        }
    }
}

fn is_more(typed: &str) -> bool {
    matches!(typed.trim(), "w" | "W" | "ㅈ" | "?")
}

/// `How easy? Enter good (2 d) · 2 hard (1 d) · 4 easy (8 d)`.
fn rating_prompt(answered: &Answered, lang: Lang) -> String {
    let [_, hard, good, easy] = answered.intervals;
    match lang {
        Lang::Ko => format!(
            "얼마나 쉬웠습니까? Enter 알맞음({good}일) · 2 어려움({hard}일) · 4 쉬움({easy}일):"
        ),
        Lang::En => {
            format!("How easy? Enter good ({good} d) · 2 hard ({hard} d) · 4 easy ({easy} d):")
        }
    }
}

fn on_prompt(several: bool, lang: Lang) -> String {
    let more =
        if several { lang.pick(", w 보기마다의 까닭", ", w every option") } else { "" };
    format!("{}{more}:", lang.pick("Enter 다음", "Enter to go on"))
}
