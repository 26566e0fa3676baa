//! What a candidate reads before the clock starts: the rules, how sure they are, and what this paper does not cover.

use tourism_marketing::Lang;
use tourism_study::Bank;
use tourism_study::mock::{Kept, Mock, Part, Sitting, Sure};

use super::desk::{Desk, Typed};

/// Shows it and asks whether to begin; from a pipe one begins at once.
pub(super) fn show(
    desk: &mut Desk,
    mock: Mock,
    sitting: &Sitting,
    bank: &Bank,
    unfinished: &[&Kept],
) -> bool {
    let (rules, lang) = (mock.rules(), desk.lang);
    desk.rule();
    desk.say(format!("{} · {}", mock.title(lang), desk.pick("모의시험", "mock exam")));
    desk.rule();
    desk.say(structure(mock, sitting, lang));
    desk.gap();
    for fact in rules.facts {
        let mark = fact.sure.mark();
        let label = if mark.is_empty() { "    ".to_owned() } else { format!("[{mark}] ") };
        desk.hung(&label, fact.text.get(lang));
    }
    let others = sitting.entries.iter().filter(|entry| {
        bank.find(&entry.item).is_some_and(|item| !item.exams.contains(&rules.exam))
    });
    let others = others.count();
    if others > 0 {
        desk.hung(
            "    ",
            match lang {
                Lang::Ko => format!("이 시험지에서는 {others}문항이 그렇게 채웠습니다."),
                Lang::En => format!("On this paper {others} items are such."),
            },
        );
    }
    desk.gap();
    desk.say(Sure::legend(lang));
    if let Some(kept) = unfinished.last() {
        desk.gap();
        desk.say(match lang {
            Lang::Ko => format!(
                "끝내지 않은 시험이 있습니다: {}. 이어서 보려면 Ctrl-D를 누르고 `tourism exam {} --resume`을 넣으십시오.",
                kept.name,
                mock.id()
            ),
            Lang::En => format!(
                "There is an unfinished sitting, {}. To go on with it press Ctrl-D and give `tourism exam {} --resume`.",
                kept.name,
                mock.id()
            ),
        });
    }
    desk.gap();
    if !desk.is_live() {
        return true;
    }
    let prompt = desk.pick("Enter를 누르면 시작합니다. › ", "Press Enter to begin. › ").to_owned();
    desk.plain(&prompt) != Typed::End
}

fn structure(mock: Mock, sitting: &Sitting, lang: Lang) -> String {
    let mut parts = Vec::new();
    for part in mock.rules().parts {
        parts.push(match (*part, lang) {
            (Part::Choice { items, points }, Lang::Ko) => {
                format!("4지 택일 {items}문항(문항마다 {}점, 감점 없음)", tidy(points))
            }
            (Part::Choice { items, points }, Lang::En) => {
                format!("{items} items with four options ({} points each, none off)", tidy(points))
            }
            (Part::Mixed { items, points }, Lang::Ko) => {
                format!("여러 형식의 객관식 {items}문항({}점씩)", tidy(points))
            }
            (Part::Mixed { items, points }, Lang::En) => {
                format!("{items} items of all forms ({} points each)", tidy(points))
            }
            (Part::Written { essays: 0, shorts }, Lang::Ko) => {
                format!("약술 {shorts}문항(10점씩)")
            }
            (Part::Written { essays: 0, shorts }, Lang::En) => {
                format!("{shorts} short answers (10 points each)")
            }
            (Part::Written { essays, shorts }, Lang::Ko) => {
                format!("논술 {essays}문항(30점씩), 약술 {shorts}문항(10점씩)")
            }
            (Part::Written { essays, shorts }, Lang::En) => {
                format!("{essays} essays (30 points each), {shorts} short answers (10 points each)")
            }
        });
    }
    let time = match (sitting.minutes, lang) {
        (Some(minutes), Lang::Ko) => format!("{minutes}분"),
        (Some(minutes), Lang::En) => format!("{minutes} minutes"),
        (None, _) => lang.pick("시간 제한 없음", "no time limit").to_owned(),
    };
    let short = match mock.rules().parts.first() {
        Some(Part::Choice { items, .. }) => items.saturating_sub(sitting.entries.len()),
        _ => 0,
    };
    let mut lines = vec![format!("{} · {time} · seed {}", parts.join(", "), sitting.seed)];
    if short > 0 {
        let count = sitting.entries.len();
        lines.push(match lang {
            Lang::Ko => format!("고른 강의의 문항이 모자라 {count}문항만 묻습니다."),
            Lang::En => {
                format!("The lessons you chose have too few items: only {count} are asked.")
            }
        });
    }
    lines.join("\n")
}

/// 4, 2.5, 3.33.
pub(super) fn tidy(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
