//! What came of an answer.

use tourism_marketing::Lang;

use super::{Kind, Mood, Page};
use crate::concepts;
use crate::judge::{Reason, Verdict};
use crate::practice::Answered;

/// What came of an answer: what was missed and why, the right answer, the way to it, the source, and when it comes
/// again.
#[must_use]
pub fn verdict(answered: &Answered, lang: Lang) -> Page {
    let verdict = &answered.verdict;
    let mut page =
        Page::new(if verdict.right { Mood::Right } else { Mood::Wrong }, heading(verdict, lang));
    let told =
        |reason: &&Reason| if verdict.right { reason.right } else { reason.missed || reason.right };
    for reason in verdict.reasons.iter().filter(told) {
        add(reason, lang, &mut page);
    }
    rest(answered, lang, &mut page);
    page
}

/// The same with the reason of every option.
#[must_use]
pub fn whole(answered: &Answered, lang: Lang) -> Page {
    let mut page = Page::new(Mood::Plain, lang.pick("보기마다 보면", "Option by option"));
    for reason in &answered.verdict.reasons {
        add(reason, lang, &mut page);
    }
    page
}

fn add(reason: &Reason, lang: Lang, page: &mut Page) {
    let mark = if reason.right { "○" } else { "×" };
    let about = reason.about.get(lang);
    let label = if about.is_empty() { String::new() } else { format!("{about} {mark}") };
    let kind = if label.is_empty() { Kind::Text } else { Kind::Option };
    page.add(kind, label, reason.why.get(lang));
}

fn heading(verdict: &Verdict, lang: Lang) -> String {
    let key = verdict.key.get(lang);
    match (verdict.right, lang) {
        (true, Lang::Ko) => format!("맞았습니다 — {key}"),
        (true, Lang::En) => format!("Right — {key}"),
        (false, Lang::Ko) => format!("틀렸습니다 — 정답: {key}"),
        (false, Lang::En) => format!("Not right — the answer is {key}"),
    }
}

fn rest(answered: &Answered, lang: Lang, page: &mut Page) {
    let verdict = &answered.verdict;
    if !verdict.right && verdict.share > 0.0 {
        let share = format!("{:.0} %", verdict.share * 100.0);
        let said = lang.pick(format!("맞은 부분: {share}"), format!("Right in part: {share}"));
        page.add(Kind::Aside, "", said);
    }
    if let Some(worked) = &verdict.worked {
        page.add(Kind::Text, lang.pick("풀이:", "Worked:"), worked.solution.get(lang));
        page.add(Kind::Code, "", &worked.code);
    }
    if let Some(note) = &verdict.note {
        page.add(Kind::Text, lang.pick("참고:", "Note:"), note.get(lang));
    }
    let concepts: Vec<String> = answered
        .question
        .item()
        .concepts
        .iter()
        .filter_map(|id| concepts::find(id))
        .map(|concept| match lang {
            Lang::Ko => format!("{} ({}강)", concept.ko, concept.lesson),
            Lang::En => format!("{} (lesson {})", concept.en, concept.lesson),
        })
        .collect();
    page.add(Kind::Aside, lang.pick("개념:", "Concepts:"), concepts.join(", "));
    // Authors mark a weak source at its beginning, or within «».
    let is_weak = verdict.source.contains("weak source:");
    let source = ["«weak source: ", "weak source: ", "weak source:", "»"]
        .iter()
        .fold(verdict.source.clone(), |source, mark| source.replace(mark, ""));
    let label = if is_weak {
        lang.pick("출처(근거 약함):", "Source (a weak one):")
    } else {
        lang.pick("출처:", "Source:")
    };
    page.add(Kind::Aside, label, source.trim());
    page.add(Kind::Aside, lang.pick("다음:", "Next:"), when(answered, lang));
}

/// When the item comes again.
fn when(answered: &Answered, lang: Lang) -> String {
    let days = answered.in_days;
    match (answered.repeats, days, lang) {
        (true, _, Lang::Ko) => "이번 연습 끝에 한 번 더, 그리고 내일".into(),
        (true, _, Lang::En) => "once more at the end of this practice, and tomorrow".into(),
        (false, 1, _) => lang.pick("내일", "tomorrow").into(),
        (false, _, Lang::Ko) => format!("{days}일 뒤"),
        (false, _, Lang::En) => format!("in {days} days"),
    }
}
