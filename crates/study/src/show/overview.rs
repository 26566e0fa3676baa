//! How the practice goes, and what is due.

use tourism_marketing::Lang;

use super::{Kind, Mood, Page};
use crate::practice::{Queued, Stats, Why};
use crate::question::Question;

/// Letters of a bar of the forecast.
const BAR: usize = 24;

/// How the practice goes, with the forecast of two weeks.
#[must_use]
pub fn overview(stats: &Stats, lang: Lang) -> Page {
    let heading = match lang {
        Lang::Ko => format!("오늘 복습할 문항 {}개 · {}일째 이어 감", stats.due, stats.streak),
        Lang::En => format!(
            "{} due today · {} in a row",
            count(stats.due, "item"),
            count(stats.streak as usize, "day")
        ),
    };
    let heading = if stats.streak == 0 {
        // Nothing in a row is no news.
        heading.split(" · ").next().unwrap_or_default().to_owned()
    } else {
        heading
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
                "어제까지 공부한 문항을 지금 물으면 {recall}쯤 맞힐 것으로 봅니다(FSRS, 기본 모수의 예측)."
            ),
            Lang::En => format!(
                "Of the items studied before today, about {recall} should be remembered now (predicted by FSRS with its default parameters)."
            ),
        };
        page.add(Kind::Aside, "", text);
    }
    if stats.begun > 0 {
        page.add(
            Kind::Text,
            "",
            lang.pick(
                "앞으로 두 주의 복습(오늘은 밀린 것까지)",
                "Reviews of the next two weeks (today with all that is overdue)",
            ),
        );
        page.add(Kind::Code, "", forecast(&stats.forecast, lang));
    }
    page
}

/// What comes next, in a line.
#[must_use]
pub fn outlook(stats: &Stats, lang: Lang) -> String {
    let mut days = stats.forecast.iter();
    let today = days.next().copied().unwrap_or(0);
    let tomorrow = days.next().copied().unwrap_or(0);
    let week = today + tomorrow + days.take(5).sum::<usize>();
    match lang {
        Lang::Ko => format!(
            "복습할 문항: 오늘 남은 것 {today}개, 내일 {tomorrow}개, 이레 동안 모두 {week}개. {}일째 이어 갑니다.",
            stats.streak
        ),
        Lang::En => format!(
            "Due: {today} left today, {tomorrow} tomorrow, {week} within a week. {} in a row.",
            count(stats.streak as usize, "day")
        ),
    }
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
        // With numbers in it, if it has some.
        let stem = Question::draw(item, 0)
            .map_or_else(|_| item.stem.get(lang).to_owned(), |question| question.stem(lang));
        let stem: String = stem.split_whitespace().collect::<Vec<_>>().join(" ");
        page.add(Kind::Option, &item.id, stem);
    }
    page
}

fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}
