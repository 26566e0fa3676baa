//! How the practice goes, and what is due.

use tourism_marketing::Lang;

use super::{Kind, Mood, Page};
use crate::practice::{Queued, Stats, Why};

/// Letters of a bar of the forecast.
const BAR: usize = 24;

/// How the practice goes, with the forecast of two weeks.
#[must_use]
pub fn overview(stats: &Stats, lang: Lang) -> Page {
    let heading = match lang {
        Lang::Ko => format!("오늘 복습할 문항 {}개 · 연속 {}일", stats.due, stats.streak),
        Lang::En => format!(
            "{} due today · {} in a row",
            count(stats.due, "item"),
            count(stats.streak as usize, "day")
        ),
    };
    let mut page = Page::new(Mood::Plain, heading);
    let (answers, right) = stats.month;
    let share = |right: usize, of: usize| {
        let share = (100 * right + of / 2).checked_div(of);
        share.map_or_else(|| "–".to_owned(), |share| format!("{share} %"))
    };
    let text = match lang {
        Lang::Ko => format!(
            "시작한 문항 {}/{}개. 오늘 푼 문항 {}개(정답률 {}), 지난 30일 {answers}개(정답률 {}).",
            stats.begun,
            stats.items,
            stats.today.0,
            share(stats.today.1, stats.today.0),
            share(right, answers)
        ),
        Lang::En => format!(
            "Begun: {} of {} items. Answered today: {} ({} right); in the last 30 days: {answers} ({} right).",
            stats.begun,
            stats.items,
            stats.today.0,
            share(stats.today.1, stats.today.0),
            share(right, answers)
        ),
    };
    page.add(Kind::Text, "", text);
    if let Some(recall) = stats.recall {
        let recall = format!("{:.0} %", recall * 100.0);
        let text = match lang {
            Lang::Ko => format!(
                "지금 물으면 시작한 문항의 {recall}를 맞힐 것으로 예측됩니다(FSRS의 기본 모수)."
            ),
            Lang::En => format!(
                "Asked now, about {recall} of the items begun should be remembered (FSRS, default parameters)."
            ),
        };
        page.add(Kind::Text, "", text);
        page.add(
            Kind::Text,
            "",
            lang.pick(
                "앞으로 두 주의 복습(오늘은 밀린 것까지):",
                "Reviews of the next two weeks (today with all that is overdue):",
            ),
        );
        page.add(Kind::Code, "", forecast(&stats.forecast, lang));
    }
    page
}

/// One line for each day: a bar and a number.
fn forecast(days: &[usize; 14], lang: Lang) -> String {
    let most = days.iter().copied().max().unwrap_or(0).max(1);
    let line = |(k, count): (usize, &usize)| {
        let day = match (k, lang) {
            (0, _) => lang.pick("오늘", "today").to_owned(),
            (k, Lang::Ko) => format!("+{k}일"),
            (k, Lang::En) => format!("+{k} d"),
        };
        // Hangul takes two columns.
        let wide = day.chars().filter(|letter| ('가'..='힣').contains(letter)).count();
        let gap = " ".repeat(6_usize.saturating_sub(day.chars().count() + wide));
        let bar = "█".repeat((count * BAR).div_ceil(most));
        format!("{gap}{day} {bar}{}{count}", if bar.is_empty() { "" } else { " " })
    };
    days.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// What would be asked now, item by item.
#[must_use]
pub fn due_list(queue: &[Queued], lang: Lang) -> Page {
    let of = |is: fn(&Why) -> bool| queue.iter().filter(|queued| is(&queued.why)).count();
    let due = of(|why| matches!(why, Why::Due { .. }));
    let missed = of(|why| matches!(why, Why::Missed { .. }));
    let new = of(|why| matches!(why, Why::New));
    let heading = match lang {
        Lang::Ko => format!("복습 {due}개, 강의에서 틀린 개념 {missed}개, 새 문항 {new}개"),
        Lang::En => format!("{due} due, {missed} missed in lessons, {new} new"),
    };
    let mut page = Page::new(Mood::Plain, heading);
    for queued in queue {
        let item = &queued.item;
        let stem: String = item.stem.get(lang).split_whitespace().collect::<Vec<_>>().join(" ");
        page.add(Kind::Option, &item.id, stem);
    }
    page
}

fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}
