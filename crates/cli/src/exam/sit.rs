//! The sitting itself: questions, answers, the clock. The file is written after every answer and every few seconds.

use std::process::ExitCode;
use std::time::Instant;

use tourism_marketing::Lang;
use tourism_study::Bank;
use tourism_study::bank::Body;
use tourism_study::mock::{Asked, Kept, Kind};
use tourism_study::practice::now;

use super::desk::{Desk, Typed};
use super::{mark, outcome, sheet_view, write};

/// The clock in the file is at most so many seconds old.
const SAVE_EVERY: f64 = 5.0;

/// A sitting that is open on the desk.
pub(super) struct Open {
    pub(super) kept: Kept,
    pub(super) asked: Vec<Asked>,
    since: Instant,
    /// The time as it was when the file was last written.
    saved: f64,
    /// Whether it was said that the time is over.
    told: bool,
}

enum Next {
    Stay,
    Show,
    HandIn,
    Leave,
}

/// Sits a mock exam to its end, or to a pause.
pub(super) fn sit(desk: &mut Desk, kept: Kept, bank: &Bank) -> anyhow::Result<ExitCode> {
    let asked = kept.sitting.asked(bank)?;
    let saved = kept.sitting.elapsed;
    let told = kept.sitting.is_over();
    let mut open = Open { kept, asked, since: Instant::now(), saved, told };
    if open.kept.sitting.handed_in.is_none() && !answer_all(desk, &mut open)? {
        return Ok(paused(desk, &mut open));
    }
    if open.kept.sitting.handed_in.is_none() {
        open.kept.sitting.handed_in = Some(now());
        open.kept.save()?;
    }
    if !mark::all(desk, &mut open.kept, &open.asked)? {
        return Ok(paused(desk, &mut open));
    }
    outcome::finish(desk, &mut open.kept, bank, &open.asked)?;
    Ok(ExitCode::SUCCESS)
}

/// Whether it came to the end, not to a pause.
fn answer_all(desk: &mut Desk, open: &mut Open) -> anyhow::Result<bool> {
    desk.say(desk.pick(
        "번호나 글로 답하고 Enter만 누르면 넘어갑니다. - 앞으로, #7 7번으로, * 표시, = 목록, ! 제출, ? 도움말.",
        "Answer with a number or text; Enter alone passes on. - back, #7 to item 7, * mark, = list, ! hand in, ? help.",
    ));
    let mut place = open.kept.sitting.open().first().copied().unwrap_or(open.asked.len());
    let mut show = true;
    loop {
        if show {
            question(desk, open, place);
        }
        show = true;
        match ask(desk, open, place) {
            Typed::End => return Ok(false),
            Typed::Interrupted => {
                if time_is_over(desk, open)? {
                    return Ok(true);
                }
            }
            Typed::Line(line) => match command(desk, open, &mut place, line.trim())? {
                Next::Show => {}
                Next::Stay => show = false,
                Next::HandIn => return Ok(true),
                Next::Leave => return Ok(false),
            },
        }
    }
}

impl Open {
    /// Lets the clock go on, and writes it now and then.
    fn tick(&mut self) {
        let sitting = &mut self.kept.sitting;
        sitting.elapsed += self.since.elapsed().as_secs_f64();
        self.since = Instant::now();
        if sitting.elapsed - self.saved > SAVE_EVERY {
            self.saved = sitting.elapsed;
            // An answer that cannot be saved is told; the clock alone is not worth a word.
            let _ = self.kept.save();
        }
    }

    fn save(&mut self) -> anyhow::Result<()> {
        self.tick();
        self.saved = self.kept.sitting.elapsed;
        Ok(self.kept.save()?)
    }
}

fn ask(desk: &mut Desk, open: &mut Open, place: usize) -> Typed {
    let lang = desk.lang;
    desk.ask(|| {
        open.tick();
        let sitting = &open.kept.sitting;
        if sitting.is_over() && !open.told {
            return None;
        }
        let of = open.asked.len();
        let number = (place + 1).min(of);
        let clock = match sitting.left() {
            Some(left) => sheet_view::clock(left, lang),
            None => sheet_view::clock_up(sitting.elapsed, lang),
        };
        Some(format!("[{number:>2}/{of} · {clock}] › "))
    })
}

/// Says that the time is over and asks what to do; from a pipe one goes on. True to hand in.
fn time_is_over(desk: &mut Desk, open: &mut Open) -> anyhow::Result<bool> {
    open.told = true;
    open.save()?;
    desk.gap();
    desk.say(desk.pick(
        "시간이 끝났습니다. 실제 시험이라면 여기서 답안지를 걷습니다.",
        "The time is over. In the real exam the papers are collected now.",
    ));
    desk.say(desk.pick(
        "!를 넣으면 지금 제출합니다. 계속하면 그 뒤의 답은 ‘시간 초과’로 따로 셈하고, 합격 여부에는 넣지 않습니다.",
        "! hands in now. If you go on, later answers are counted apart as given after the time, and do not count for passing.",
    ));
    Ok(false)
}

fn question(desk: &Desk, open: &Open, place: usize) {
    let (Some(asked), Some(entry)) = (open.asked.get(place), open.kept.sitting.entries.get(place))
    else {
        return sheet_view::summary(desk, &open.kept.sitting.entries);
    };
    desk.rule();
    sheet_view::print(desk, asked, &format!("{}. ", place + 1));
    match entry.kind {
        Kind::Written => write::frame(desk, asked),
        Kind::Own => {
            // That options have numbers is plain.
            if let Asked::Own(question) = asked
                && !matches!(question.item().body, Body::Choice(_))
            {
                let how = question.how_to_answer(desk.lang);
                desk.hung("   ", format!("{}: {how}", desk.pick("답", "Answer")));
            }
        }
        Kind::Choice => {}
    }
    if entry.marked {
        desk.say(desk.pick("   * 다시 볼 문항", "   * to come back to"));
    }
    if let Some(answer) = &entry.answer {
        let text = match entry.kind {
            Kind::Written => write::length(answer, desk.lang),
            _ => answer.clone(),
        };
        desk.say(format!("   {}: {text}", desk.pick("지금 답", "Your answer so far")));
    }
}

fn command(
    desk: &mut Desk,
    open: &mut Open,
    place: &mut usize,
    line: &str,
) -> anyhow::Result<Next> {
    let last = open.asked.len();
    match line {
        "" => *place = (*place + 1).min(last),
        "-" => *place = place.saturating_sub(1),
        "!" | "제출" | "submit" => return Ok(hand_in(desk, open)),
        "그만" | "quit" => return Ok(Next::Leave),
        "?" => {
            sheet_view::help(desk);
            return Ok(Next::Stay);
        }
        "=" => {
            sheet_view::summary(desk, &open.kept.sitting.entries);
            return Ok(Next::Stay);
        }
        "*" => {
            if let Some(entry) = open.kept.sitting.entries.get_mut(*place) {
                entry.marked = !entry.marked;
                open.save()?;
            }
        }
        _ => {
            if let Some(number) = line.strip_prefix('#') {
                match number.trim().parse::<usize>() {
                    Ok(number) if (1..=last).contains(&number) => *place = number - 1,
                    _ => {
                        desk.say(match desk.lang {
                            Lang::Ko => format!("문항은 1번부터 {last}번까지입니다."),
                            Lang::En => format!("There are items 1 to {last}."),
                        });
                        return Ok(Next::Stay);
                    }
                }
            } else {
                return answer(desk, open, place, line);
            }
        }
    }
    Ok(Next::Show)
}

fn answer(desk: &mut Desk, open: &mut Open, place: &mut usize, line: &str) -> anyhow::Result<Next> {
    let Some(asked) = open.asked.get(*place) else { return Ok(Next::Stay) };
    if let Asked::Written(_) = asked {
        let before = open.kept.sitting.entries.get(*place).and_then(|it| it.answer.clone());
        let text = write::take(desk, line, before.as_deref())?;
        if let Some(text) = text {
            open.tick();
            open.kept.sitting.answer(*place, Some(text));
            open.save()?;
        }
        return Ok(Next::Show);
    }
    if let Err(said) = asked.read(line) {
        desk.say(said.get(desk.lang));
        return Ok(Next::Stay);
    }
    open.tick();
    open.kept.sitting.answer(*place, Some(line.to_owned()));
    open.save()?;
    *place = (*place + 1).min(open.asked.len());
    Ok(Next::Show)
}

/// Hands in at once if nothing is open; else says so and asks.
fn hand_in(desk: &mut Desk, open: &mut Open) -> Next {
    let unanswered = open.kept.sitting.open().len();
    if unanswered == 0 || !desk.is_live() {
        return Next::HandIn;
    }
    let prompt = match desk.lang {
        Lang::Ko => {
            format!(
                "답하지 않은 문항이 {unanswered}개입니다. 제출하려면 !를 한 번 더 넣으십시오 › "
            )
        }
        Lang::En => format!("{unanswered} without an answer. Once more ! to hand in › "),
    };
    match desk.plain(&prompt) {
        Typed::Line(line) if line.trim() == "!" => Next::HandIn,
        Typed::End => Next::Leave,
        _ => Next::Show,
    }
}

fn paused(desk: &Desk, open: &mut Open) -> ExitCode {
    let _ = open.save();
    let (name, exam) = (&open.kept.name, &open.kept.sitting.exam);
    desk.gap();
    desk.say(match desk.lang {
        Lang::Ko => format!(
            "여기까지 저장했습니다({name}). 이어서 보려면 `tourism exam {exam} --resume`. 시계는 그동안 멈춥니다."
        ),
        Lang::En => format!(
            "Everything is saved ({name}). Go on with `tourism exam {exam} --resume`; the clock stands still until then."
        ),
    });
    ExitCode::SUCCESS
}
