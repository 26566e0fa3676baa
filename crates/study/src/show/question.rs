//! A question, as it is asked.

use tourism_marketing::Lang;

use super::{Kind, Mood, Page};
use crate::bank::Body;
use crate::judge::labels;
use crate::practice::{Asked, Why};
use crate::question::Question;

/// A question in a practice: where one is, and what is asked.
#[must_use]
pub fn question(asked: &Asked, lang: Lang) -> Page {
    let mut page = Page::new(Mood::Plain, heading(asked, lang));
    body(&asked.question, lang, &mut page);
    page
}

/// `3/20 · lesson 04 · which is not · due today`. The concept is not named: it may be the answer.
#[must_use]
pub fn heading(asked: &Asked, lang: Lang) -> String {
    let item = asked.question.item();
    let stars = "★".repeat(usize::from(item.difficulty));
    let (lesson, form) = (item.lesson(), item.form.label(lang));
    let why = why(asked.why, lang);
    match lang {
        Lang::Ko => {
            format!("{}/{} · {lesson}강 · {form} {stars} · {why}", asked.number, asked.total)
        }
        Lang::En => {
            format!("{}/{} · lesson {lesson} · {form} {stars} · {why}", asked.number, asked.total)
        }
    }
}

fn why(why: Why, lang: Lang) -> String {
    match (why, lang) {
        (Why::New, _) => lang.pick("새 문항", "new").into(),
        (Why::Again, _) => lang.pick("조금 전에 틀린 문항", "missed a moment ago").into(),
        (Why::Due { days: 0 }, _) => lang.pick("오늘 복습", "due today").into(),
        (Why::Due { days }, Lang::Ko) => format!("복습할 날이 {days}일 지남"),
        (Why::Due { days: 1 }, Lang::En) => "due yesterday".into(),
        (Why::Due { days }, Lang::En) => format!("due {days} days ago"),
        (Why::Missed { lesson }, Lang::Ko) => format!("{lesson}강에서 틀린 개념"),
        (Why::Missed { lesson }, Lang::En) => format!("missed in lesson {lesson}"),
        (Why::Ahead { days }, Lang::Ko) => format!("{days}일 앞당김"),
        (Why::Ahead { days: 1 }, Lang::En) => "a day early".into(),
        (Why::Ahead { days }, Lang::En) => format!("{days} days early"),
    }
}

/// What is asked: the stem, what there is to choose, and how to answer.
pub fn body(question: &Question, lang: Lang, page: &mut Page) {
    page.add(Kind::Text, "", question.stem(lang));
    let options = question.options(lang);
    let letters = labels(options.len(), lang);
    match &question.item().body {
        Body::Choice(_) => {
            for (k, option) in options.iter().enumerate() {
                page.add(Kind::Option, (k + 1).to_string(), *option);
            }
        }
        Body::Match(_) => {
            for (k, left) in question.lefts(lang).iter().enumerate() {
                page.add(Kind::Option, (k + 1).to_string(), *left);
            }
            page.add(Kind::Text, "", lang.pick("짝:", "goes with:"));
            for (label, option) in letters.iter().zip(options) {
                page.add(Kind::Option, *label, option);
            }
        }
        Body::Order { .. } | Body::Multi(_) => {
            for (label, option) in letters.iter().zip(options) {
                page.add(Kind::Option, *label, option);
            }
        }
        _ => {}
    }
    page.add(Kind::Aside, lang.pick("답:", "Answer:"), question.how_to_answer(lang));
}
