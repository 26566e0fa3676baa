//! `tourism exam write`: a short answer or an essay, with a frame before, a model outline after, and one's own marks.

use std::io::Write as _;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context as _, bail};
use tourism_marketing::Lang;
use tourism_study::mock::Asked;
use tourism_study::written::{self, Answer, Portfolio, Question};

use super::desk::{Desk, Typed};
use super::{mark, mock};
use crate::args::LangArgs;

/// Options of `tourism exam write`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tourism exam write --list                      every written question, with those you have answered
  tourism exam write                             the next one you have not answered
  tourism exam write 04-essay-selection          this one
  tourism exam write lesson03-essay --lang ko    the essay of lesson 3
  tourism exam write 02-short-equity-drivers < answer.txt
                                                 from a file; a line with a dot ends the answer, then the points

Write in $EDITOR (type e), or type the answer and end it with a line that has only a dot. The model outline and the
rubric come afterwards; you give yourself the points. Keywords are hints, never marks. Each answer is a Markdown file of
its own in notebooks/my-answers/ of the course (TOURISM_ANSWERS names another folder); none is ever overwritten.")]
pub struct WriteArgs {
    #[command(flatten)]
    lang: LangArgs,
    /// The question [default: the next one without an answer]
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// List the written questions, and stop
    #[arg(long, conflicts_with = "id")]
    list: bool,
    /// Only of these lessons, such as 1-7
    #[arg(long, value_name = "LIST", value_parser = mock::lessons, conflicts_with = "id")]
    lessons: Option<mock::Lessons>,
    /// Folder with a question bank of your own
    #[arg(long, value_name = "FOLDER")]
    bank: Option<std::path::PathBuf>,
}

/// Asks, keeps the answer, shows the outline, takes the points.
pub(super) fn run(args: &WriteArgs) -> anyhow::Result<ExitCode> {
    let bank = mock::bank(args.bank.as_deref())?;
    let mut questions = written::all(&bank);
    if let Some(lessons) = &args.lessons {
        questions.retain(|question| lessons.0.contains(&question.lesson));
    }
    let portfolio = Portfolio::at(written::default_folder());
    let mut desk = Desk::new(args.lang.lang());
    if args.list {
        list(&desk, &questions, &portfolio);
        return Ok(ExitCode::SUCCESS);
    }
    let question = match &args.id {
        Some(id) => match questions.iter().find(|question| &question.id == id) {
            Some(question) => question,
            None => {
                bail!("there is no written question `{id}`; `tourism exam write --list` names them")
            }
        },
        None => match questions.iter().find(|question| !portfolio.has(&question.id)) {
            Some(question) => question,
            None => bail!("every question of these has an answer; name one to write it again"),
        },
    };
    one(&mut desk, question, &portfolio)
}

fn one(desk: &mut Desk, question: &Question, portfolio: &Portfolio) -> anyhow::Result<ExitCode> {
    let lang = desk.lang;
    desk.rule();
    desk.say(format!("{} · {}", question.id, question.kind(lang)));
    desk.rule();
    desk.say(question.stem.get(lang));
    desk.gap();
    desk.hung(desk.pick("답안틀: ", "Frame: "), question.frame.get(lang));
    how(desk);
    let begun = Instant::now();
    let text = loop {
        match desk.plain("› ") {
            Typed::Line(line) if line.trim().is_empty() => {}
            Typed::Line(line) => {
                if let Some(text) = take(desk, &line, None)? {
                    break text;
                }
            }
            _ => bail!("nothing was written"),
        }
    };
    let minutes = desk.is_live().then(|| begun.elapsed().as_secs().div_ceil(60));
    let mut answer = Answer { question, text: &text, scored: None, minutes, lang };
    // Kept before it is scored: whatever happens then, the answer is there.
    let path = portfolio.add(&answer)?;
    let given = mark::points(desk, question, &text);
    if let Some(given) = &given {
        answer.scored = Some(given);
        portfolio.change(&path, &answer)?;
    }
    desk.gap();
    desk.say(match (given.is_some(), lang) {
        (true, Lang::Ko) => format!("저장했습니다: {}", path.display()),
        (true, Lang::En) => format!("Kept: {}", path.display()),
        (false, Lang::Ko) => format!("점수 없이 저장했습니다: {}", path.display()),
        (false, Lang::En) => format!("Kept without points: {}", path.display()),
    });
    Ok(ExitCode::SUCCESS)
}

fn list(desk: &Desk, questions: &[Question], portfolio: &Portfolio) {
    for question in questions {
        let mark = if portfolio.has(&question.id) { "✓" } else { " " };
        desk.say(format!("{mark} {} · {}", question.id, question.kind(desk.lang)));
        desk.hung("    ", question.stem.get(desk.lang));
    }
    desk.gap();
    desk.say(match desk.lang {
        Lang::Ko => format!("✓는 답을 쓴 물음입니다. 답안 모음: {}", portfolio.folder().display()),
        Lang::En => {
            format!("✓ has an answer. Your portfolio: {}", portfolio.folder().display())
        }
    });
}

/// The frame of a written question in an exam, and how to write.
pub(super) fn frame(desk: &Desk, asked: &Asked) {
    let Asked::Written(item) = asked else { return };
    let Some(question) = written::of(item) else { return };
    desk.hung("   ", format!("({})", question.kind(desk.lang)));
    desk.hung(desk.pick("   답안틀: ", "   Frame: "), question.frame.get(desk.lang));
    how(desk);
}

fn how(desk: &Desk) {
    desk.say(desk.pick(
        "   e를 넣으면 편집기($EDITOR)에서 씁니다. 바로 쓰려면 글을 넣고, 점(.) 하나만 있는 줄로 끝냅니다.",
        "   e opens your editor ($EDITOR). Or type the answer and end it with a line that has only a dot.",
    ));
}

/// Takes a written answer whose first line was typed: with `e` in the editor, else from the lines up to a dot. What was
/// written before stays and is gone on with. None where nothing was written.
pub(super) fn take(
    desk: &mut Desk,
    first: &str,
    before: Option<&str>,
) -> anyhow::Result<Option<String>> {
    if first.trim() == "e" && desk.is_live() {
        return edited(before.unwrap_or_default());
    }
    let mut lines: Vec<String> = before.map(str::to_owned).into_iter().collect();
    lines.push(first.to_owned());
    loop {
        match desk.plain("") {
            Typed::Line(line) if line.trim() == "." => break,
            Typed::Line(line) => lines.push(line),
            _ => break,
        }
    }
    let text = lines.join("\n").trim().to_owned();
    Ok((!text.is_empty()).then_some(text))
}

fn edited(before: &str) -> anyhow::Result<Option<String>> {
    let named = ["VISUAL", "EDITOR"].iter().find_map(|name| std::env::var(name).ok());
    let editor = named.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "nano".into());
    let mut file = tempfile::Builder::new().suffix(".md").tempfile()?;
    file.write_all(before.as_bytes())?;
    file.flush()?;
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("nano");
    let done =
        Command::new(program).args(words).arg(file.path()).status().with_context(|| {
            format!("starting the editor `{editor}`; set EDITOR to one you have")
        })?;
    let text = std::fs::read_to_string(file.path()).context("reading what the editor wrote")?;
    let text = text.trim().to_owned();
    Ok((done.success() && !text.is_empty()).then_some(text))
}

/// How long an answer is, in letters.
pub(super) fn length(answer: &str, lang: Lang) -> String {
    let letters = answer.chars().filter(|letter| !letter.is_whitespace()).count();
    match lang {
        Lang::Ko => format!("{letters}자"),
        Lang::En => format!("{} words", answer.split_whitespace().count()),
    }
}
