//! Scoring one's own written answers: the outline of a good one, hints, and points for each criterion.

use tourism_marketing::Lang;
use tourism_study::mock::{Asked, Kept};
use tourism_study::written::{self, Answer, Portfolio, Question};

use super::desk::{Desk, Typed};

/// Scores what waits in a sitting. Whether it came to the end, not to a pause.
pub(super) fn all(desk: &mut Desk, kept: &mut Kept, asked: &[Asked]) -> anyhow::Result<bool> {
    let waiting = kept.sitting.unscored();
    if waiting.is_empty() {
        return Ok(true);
    }
    desk.rule();
    desk.say(match desk.lang {
        Lang::Ko => format!("제출했습니다. 서술형 {}문항을 스스로 채점합니다.", waiting.len()),
        Lang::En => format!("Handed in. Now score your {} written answers.", waiting.len()),
    });
    for place in waiting {
        let Some(Asked::Written(item)) = asked.get(place) else { continue };
        let Some(question) = written::of(item) else { continue };
        let Some(entry) = kept.sitting.entries.get(place) else { continue };
        let text = entry.answer.clone().unwrap_or_default();
        desk.rule();
        desk.hung(&format!("{}. ", place + 1), question.stem.get(desk.lang));
        desk.gap();
        desk.say(desk.pick("〔내 답〕", "[My answer]"));
        desk.say(&text);
        let Some(points) = points(desk, &question, &text) else { return Ok(false) };
        if let Some(entry) = kept.sitting.entries.get_mut(place) {
            entry.scored = Some(points.clone());
        }
        kept.save()?;
        let scored = Some(points.as_slice());
        let answer =
            Answer { question: &question, text: &text, scored, minutes: None, lang: desk.lang };
        let path = Portfolio::at(written::default_folder()).add(&answer)?;
        desk.say(match desk.lang {
            Lang::Ko => format!("답안 모음에 넣었습니다: {}", path.display()),
            Lang::En => format!("Kept in your portfolio: {}", path.display()),
        });
    }
    Ok(true)
}

/// Shows what a good answer says and asks for the points; none where there is no more input.
pub(super) fn points(desk: &mut Desk, question: &Question, text: &str) -> Option<Vec<f64>> {
    let lang = desk.lang;
    if let Some(model) = &question.model {
        desk.gap();
        desk.say(desk.pick("〔모범 개요〕", "[Model outline]"));
        desk.say(model.get(lang).trim());
    }
    hints(desk, question, text);
    desk.gap();
    desk.say(desk.pick(
        "〔채점〕 항목마다 점수를 넣습니다. 반점도 됩니다.",
        "[Score] Give points for each criterion; half points are allowed.",
    ));
    let mut given = Vec::new();
    for (number, criterion) in (1..).zip(&question.criteria) {
        desk.hung(
            &format!("{number}) "),
            format!("{} (0–{})", criterion.text.get(lang), criterion.points),
        );
        if let Some(full) = &criterion.full {
            desk.hung("   ", format!("{}: {}", desk.pick("만점", "all points"), full.get(lang)));
        }
        given.push(one(desk, f64::from(criterion.points))?);
    }
    let score = question.score(&given).ok()?;
    desk.say(match lang {
        Lang::Ko => format!("합계 {}점 / {}점", score.points, question.points()),
        Lang::En => format!("Sum: {} of {} points", score.points, question.points()),
    });
    Some(given)
}

/// Asks until there is a number that the criterion allows.
fn one(desk: &mut Desk, most: f64) -> Option<f64> {
    loop {
        match desk.plain("   › ") {
            Typed::Line(line) => {
                let typed = line.trim().trim_end_matches('점').trim().replace(',', ".");
                match typed.parse::<f64>() {
                    Ok(points) if (0.0..=most).contains(&points) => return Some(points),
                    _ => desk.say(match desk.lang {
                        Lang::Ko => {
                            format!("   ‘{}’은(는) 점수가 아닙니다. 0부터 {most}까지.", line.trim())
                        }
                        Lang::En => format!("   “{}” is no score: 0 to {most}.", line.trim()),
                    }),
                }
            }
            _ => return None,
        }
    }
}

fn hints(desk: &Desk, question: &Question, text: &str) {
    let hints = question.hints(text);
    if hints.is_empty() {
        return;
    }
    let names = |found: bool| {
        let of = hints.iter().filter(|hint| hint.found == found);
        let name = |names: &Vec<String>| {
            let latin = |name: &&String| name.is_ascii();
            let own = match desk.lang {
                Lang::Ko => names.iter().find(|name| !latin(name)),
                Lang::En => names.iter().find(latin),
            };
            own.or_else(|| names.first()).cloned().unwrap_or_default()
        };
        let all: Vec<String> = of.map(|hint| name(&hint.names)).collect();
        if all.is_empty() { desk.pick("없음", "none").to_owned() } else { all.join(", ") }
    };
    desk.gap();
    desk.say(match desk.lang {
        Lang::Ko => format!(
            "〔핵심어: 힌트일 뿐 점수가 아닙니다〕 답에 있음: {}. 찾지 못함: {}.",
            names(true),
            names(false)
        ),
        Lang::En => format!(
            "[Keywords: hints only, no marks] In the answer: {}. Not found: {}.",
            names(true),
            names(false)
        ),
    });
}
