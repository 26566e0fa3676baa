//! What the page shows.

use maud::{Markup, html as markup};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use super::single::{changes, falling_behind, troubles};
use super::{Behind, ItemNumbers, Numbers};
use crate::gradebook::{Override, Standing};
use crate::grades::shown as points;
use crate::page::{page, percent, prose, scroll, tiles};
use crate::record::{Assignment, ItemKind};

/// The most mistakes that are listed.
const MISTAKES: usize = 20;

/// All that the page is made from.
#[derive(Debug)]
pub struct Report<'a> {
    /// What was set.
    pub assignment: &'a Assignment,
    /// What the students have.
    pub standings: &'a [Standing],
    /// The numbers of it.
    pub numbers: &'a Numbers,
    /// Who falls behind; empty where names are left out.
    pub behind: &'a [Behind],
    /// The changes that people made.
    pub overrides: &'a [Override],
    /// Whether students are named.
    pub has_names: bool,
}

/// The page in one language.
#[must_use]
pub fn html(report: &Report, lang: Lang) -> String {
    let title =
        format!("{} — {}", lang.pick("과제 결과", "Results"), report.assignment.title.get(lang));
    let lead = match (report.has_names, lang) {
        (true, Lang::Ko) => {
            format!(
                "{} · 학생의 이름과 점수가 들어 있으니 수업 담당자만 보십시오.",
                report.assignment.name
            )
        }
        (true, Lang::En) => {
            format!(
                "{} · names and scores of students: for those who teach the class only.",
                report.assignment.name
            )
        }
        (false, _) => report.assignment.name.clone(),
    };
    let body = markup! {
        (overview(report.numbers, lang))
        (distribution(report.numbers, lang))
        (exercises(report.numbers, lang))
        (mistakes(report.numbers, lang))
        @if report.has_names {
            (falling_behind(report.behind, lang))
            (troubles(report.standings, lang))
            (changes(report.overrides, lang))
        }
        (limits(lang))
    };
    page(lang, &title, &lead, &body)
}

fn overview(numbers: &Numbers, lang: Lang) -> Markup {
    let share = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), percent);
    let person = |count: usize| match lang {
        Lang::Ko => format!("{count}명"),
        Lang::En => count.to_string(),
    };
    markup! {
        h2 { (lang.pick("한눈에 보기", "At a glance")) }
        (tiles([
            (lang.pick("학생", "Students"), person(numbers.students)),
            (lang.pick("제출", "Handed in"), person(numbers.handed_in)),
            (lang.pick("늦게 제출", "Late"), person(numbers.late)),
            (lang.pick("평균 득점률", "Mean score"), share(numbers.mean())),
            (lang.pick("중앙값", "Median score"), share(numbers.median())),
            (lang.pick("채점을 기다리는 서술형", "Written answers to mark"), numbers.to_mark.to_string()),
        ]))
        @if numbers.to_mark > 0 {
            p.warning {
                strong { (lang.pick("주의.", "Note.")) } " "
                (lang.pick(
                    "채점하지 않은 서술형 답안은 아직 0점이므로, 아래의 득점률은 최종값보다 낮습니다.",
                    "Written answers that are not marked yet count 0: the scores below are lower than they will be.",
                ))
            }
        }
    }
}

fn distribution(numbers: &Numbers, lang: Lang) -> Markup {
    let most = numbers.bands.iter().copied().max().unwrap_or(0).max(1);
    let name = lang.pick("득점률의 분포", "Distribution of scores");
    let table = markup! {
        table {
            caption { (lang.pick("제출한 학생의 득점률", "Scores of those who handed in")) }
            thead { tr {
                th scope="col" { (lang.pick("득점률", "Score")) }
                th.n scope="col" { (lang.pick("학생 수", "Students")) }
                th scope="col" { (lang.pick("막대", "Bar")) }
            } }
            tbody {
                @for (band, count) in numbers.bands.iter().enumerate().rev() {
                    tr {
                        th scope="row" {
                            (band * 10) "–" (band * 10 + 10) "\u{a0}%"
                        }
                        td.n { (count) }
                        td.track { @if *count > 0 {
                            span.bar style={ "width:" (format!("{:.1}", 100.0 * *count as f64 / most as f64)) "%" } {}
                        } }
                    }
                }
            }
        }
    };
    markup! {
        h2 { (name) }
        (scroll(name, &table))
        p.reading {
            strong { (lang.pick("읽는 법.", "How to read it.")) } " "
            (lang.pick(
                "경계에 있는 점수는 위 구간에 들어갑니다. 봉우리가 둘이면 평균은 어느 쪽도 나타내지 못합니다.",
                "A score on the edge belongs to the upper band. With two peaks the mean describes neither.",
            ))
        }
    }
}

fn exercises(numbers: &Numbers, lang: Lang) -> Markup {
    let name = lang.pick("문항별 결과", "Exercise by exercise");
    let table = markup! {
        table {
            caption { (name) }
            thead { tr {
                th scope="col" { (lang.pick("문항", "Exercise")) }
                th.n scope="col" { (lang.pick("득점률", "Mean")) }
                th scope="col" { (lang.pick("결과의 구성", "Outcomes")) }
                th.n scope="col" { (lang.pick("난이도 p", "Difficulty p")) }
                th.n scope="col" { (lang.pick("변별도 D", "Discrimination D")) }
            } }
            tbody { @for item in &numbers.items { (exercise(item, lang)) } }
        }
    };
    markup! {
        h2 { (name) }
        p {
            @for outcome in Outcome::ALL.iter().rev() {
                span class={ "o-" (outcome.id()) } { "\u{a0}" (outcome.symbol()) "\u{a0}" }
                " " (outcome.label(lang)) " \u{2003}"
            }
        }
        (scroll(name, &table))
        @if let Some(reliability) = numbers.reliability {
            p { (match lang {
                Lang::Ko => format!("신뢰도(KR-20): {reliability:.2}. 채점기가 채점한 문항을 맞음과 틀림으로만 보아 계산했습니다."),
                Lang::En => format!("Reliability (KR-20): {reliability:.2}, from the computed exercises as right or not."),
            }) }
        }
        p.reading {
            strong { (lang.pick("읽는 법.", "How to read it.")) } " "
            (lang.pick(
                "p는 상위 27 %와 하위 27 %에서 맞힌 비율이므로 클수록 쉬운 문항입니다. D는 상위 집단의 정답률에서 하위 집단의 정답률을 뺀 값입니다. 0.2보다 작으면 잘하는 학생과 그렇지 않은 학생을 거의 가르지 못하고, 음수이면 문항이나 채점에 문제가 있는지 살펴보아야 합니다. 모두 맞히는 문항은 D가 0이어도 좋은 연습일 수 있습니다.",
                "p is the share that was right among the best and the worst 27 %: large means easy. D is the share among the best less that among the worst. Below 0.2 an exercise hardly tells them apart; below 0, look at the exercise and its grading. Where all are right, D is 0 and the exercise may still be good practice.",
            ))
        }
    }
}

fn exercise(numbers: &ItemNumbers, lang: Lang) -> Markup {
    let item = &numbers.item;
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |it| format!("{it:.2}"));
    markup! {
        tr {
            th.wide scope="row" {
                (item.exercise.label(lang)) " " (prose(item.title.get(lang)))
                " (" (points(item.of)) (lang.pick("점", "")) ")"
            }
            td.n { (numbers.mean.map_or_else(|| "–".to_owned(), percent)) }
            td { @if item.kind == ItemKind::Computed { (mix(&numbers.outcomes, lang)) } @else {
                (lang.pick("사람이 채점", "marked by a person"))
            } }
            td.n { (number(numbers.stats.map(|stats| stats.difficulty))) }
            td.n { (number(numbers.stats.map(|stats| stats.discrimination))) }
        }
    }
}

/// A bar of the five outcomes, and the same in words: nothing is said by colour alone.
fn mix(outcomes: &[usize; 5], lang: Lang) -> Markup {
    let all: usize = outcomes.iter().sum();
    let parts: Vec<(Outcome, usize)> = Outcome::ALL
        .into_iter()
        .zip(outcomes.iter().copied())
        .rev()
        .filter(|(_, count)| *count > 0)
        .collect();
    let said: Vec<String> =
        parts.iter().map(|(outcome, count)| format!("{} {count}", outcome.label(lang))).collect();
    markup! {
        @if all > 0 {
            div.mix role="img" aria-label=(said.join(", ")) {
                @for (outcome, count) in &parts {
                    span class={ "o-" (outcome.id()) } title={ (outcome.label(lang)) " " (count) }
                        style={ "width:" (format!("{:.2}", 100.0 * *count as f64 / all as f64)) "%" } {
                        (outcome.symbol()) (count)
                    }
                }
            }
        } @else { "–" }
    }
}

fn mistakes(numbers: &Numbers, lang: Lang) -> Markup {
    let name = lang.pick("자주 나온 오해", "Frequent misconceptions");
    let shown = numbers.mistakes.get(..MISTAKES).unwrap_or(&numbers.mistakes);
    let table = markup! {
        table.long {
            caption { (name) }
            thead { tr {
                th scope="col" { (lang.pick("문항", "Exercise")) }
                th scope="col" { (lang.pick("학생이 읽은 설명", "What the students were told")) }
                th.n scope="col" { (lang.pick("학생 수", "Students")) }
                th.n scope="col" { (lang.pick("제출자 중", "Of those who handed in")) }
            } }
            tbody {
                @for mistake in shown {
                    tr {
                        th scope="row" { (mistake.exercise.to_string()) }
                        td.wide { (prose(mistake.message.get(lang))) }
                        td.n { (mistake.count) }
                        td.n { (percent(mistake.count as f64 / numbers.handed_in.max(1) as f64)) }
                    }
                }
            }
        }
    };
    markup! {
        h2 { (name) }
        @if shown.is_empty() {
            p { (lang.pick("이름 붙은 오해는 없었습니다.", "No misconception that has a name was found.")) }
        } @else {
            (scroll(name, &table))
        }
        @if numbers.mistakes.len() > shown.len() {
            p { (match lang {
                Lang::Ko => format!("많은 순서로 {MISTAKES}가지만 실었습니다. 모두 {}가지입니다.", numbers.mistakes.len()),
                Lang::En => format!("The {MISTAKES} most frequent of {}.", numbers.mistakes.len()),
            }) }
        }
    }
}

fn limits(lang: Lang) -> Markup {
    markup! {
        p.limits {
            strong { (lang.pick("한계.", "Limits.")) } " "
            (lang.pick(
                "난이도와 변별도는 제출자가 15명 이상일 때만 냅니다. 상위 27 %가 다섯 명이 안 되면 한 사람이 바뀌어도 값이 크게 흔들리기 때문입니다. 결과는 시험의 질이 아니라 이 학급에서 이 과제가 어떠했는지를 보여 줄 뿐입니다.",
                "Difficulty and discrimination are given from 15 submissions on: with fewer than five in the upper 27 %, one person changes them much. They describe this assignment in this class, not the exercise for ever.",
            ))
        }
    }
}
