//! What a candidate sees: a question, the clock, what is open, the keys.

use std::time::Duration;

use tourism_marketing::Lang;
use tourism_study::bank::Body;
use tourism_study::judge::labels;
use tourism_study::mock::{Asked, Entry};

use super::desk::Desk;
use super::outcome::circled;

/// The stem, what stands under it, and the options.
pub(super) fn print(desk: &Desk, asked: &Asked, label: &str) {
    desk.hung(label, asked.stem(desk.lang));
    let lang = desk.lang;
    for given in asked.given() {
        desk.hung(&format!("   {}. ", given.label.get(lang)), given.text.get(lang));
    }
    let options = asked.options(lang);
    if let Asked::Own(question) = asked {
        let lefts = question.lefts(lang);
        for (number, left) in (1..).zip(&lefts) {
            desk.hung(&format!("   {number}. "), left);
        }
        let letters = labels(options.len(), lang);
        let is_choice = matches!(question.item().body, Body::Choice(_));
        for (place, option) in options.iter().enumerate() {
            let label = if is_choice {
                circled(place)
            } else {
                format!("{}.", letters.get(place).copied().unwrap_or_default())
            };
            desk.hung(&format!("   {label} "), option);
        }
    } else {
        for (place, option) in options.iter().enumerate() {
            desk.hung(&format!("   {} ", circled(place)), option);
        }
    }
}

/// `18:42 left`, `time over +02:10`.
pub(super) fn clock(left: f64, lang: Lang) -> String {
    let whole = Duration::from_secs_f64(left.abs().ceil()).as_secs();
    let time = format!("{:02}:{:02}", whole / 60, whole % 60);
    if left > 0.0 {
        format!("{} {time}", lang.pick("남은 시간", "left"))
    } else {
        format!("{} +{time}", lang.pick("시간 초과", "time over"))
    }
}

/// The time that has gone, where it does not count.
pub(super) fn clock_up(elapsed: f64, lang: Lang) -> String {
    let whole = Duration::from_secs_f64(elapsed.max(0.0)).as_secs();
    format!("{} {:02}:{:02}", lang.pick("지난 시간", "gone"), whole / 60, whole % 60)
}

/// What is open and what is marked.
pub(super) fn summary(desk: &Desk, entries: &[Entry]) {
    desk.rule();
    let numbers = |is: &dyn Fn(&Entry) -> bool| {
        let list = entries.iter().enumerate().filter(|(_, entry)| is(entry));
        list.map(|(place, _)| (place + 1).to_string()).collect::<Vec<_>>()
    };
    let without = numbers(&|entry| entry.answer.is_none());
    let marked = numbers(&|entry| entry.marked);
    let none = desk.pick("없음", "none");
    let said = |list: &[String]| if list.is_empty() { none.to_owned() } else { list.join(", ") };
    desk.say(match desk.lang {
        Lang::Ko => format!(
            "답한 문항 {}/{}. 답하지 않은 문항: {}. 표시한 문항: {}.",
            entries.len() - without.len(),
            entries.len(),
            said(&without),
            said(&marked)
        ),
        Lang::En => format!(
            "Answered: {}/{}. Without an answer: {}. Marked: {}.",
            entries.len() - without.len(),
            entries.len(),
            said(&without),
            said(&marked)
        ),
    });
    desk.say(
        desk.pick("!로 제출하고, #번호로 돌아갑니다.", "! hands in; # and a number goes back."),
    );
}

/// The keys.
pub(super) fn help(desk: &Desk) {
    for (key, ko, en) in [
        ("1 … 4", "답하고 다음 문항으로", "answers and goes on"),
        ("Enter", "답하지 않고 다음 문항으로", "goes on without an answer"),
        ("-", "앞 문항으로", "goes back"),
        ("#7", "7번 문항으로", "goes to item 7"),
        ("*", "다시 볼 문항으로 표시하거나 지움", "marks, or takes the mark away"),
        ("=", "답하지 않은 문항과 표시한 문항", "lists what is open and what is marked"),
        ("!", "제출", "hands in"),
        ("Ctrl-D", "쉬기(--resume으로 이어서)", "pauses (go on with --resume)"),
    ] {
        desk.hung(&format!("  {key:<7} "), desk.pick(ko, en));
    }
    desk.hung(
        "  e       ",
        desk.pick("서술형: 편집기($EDITOR)로 쓰기", "written answers: write in $EDITOR"),
    );
}
