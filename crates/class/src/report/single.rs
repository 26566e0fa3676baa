//! What the page shows of single students.

use maud::{Markup, html as markup};
use tourism_marketing::Lang;

use super::Behind;
use crate::gradebook::{Change, Override, Standing};
use crate::grades::shown as points;
use crate::page::{clean, prose, scroll, time};

pub(super) fn falling_behind(behind: &[Behind], lang: Lang) -> Markup {
    let name = lang.pick("뒤처지는 학생", "Who is falling behind");
    let table = markup! {
        table.long {
            caption { (name) }
            thead { tr {
                th scope="col" { (lang.pick("학번", "Student ID")) }
                th scope="col" { (lang.pick("이름", "Name")) }
                th scope="col" { (lang.pick("까닭", "Why")) }
            } }
            tbody {
                @for one in behind {
                    tr {
                        th scope="row" { (clean(&one.student.id)) }
                        td { (clean(&one.student.name)) }
                        td.wide {
                            @for (place, sign) in one.signs.iter().enumerate() {
                                @if place > 0 { br; }
                                (sign.label(lang))
                            }
                        }
                    }
                }
            }
        }
    };
    markup! {
        h2 { (name) }
        @if behind.is_empty() {
            p { (lang.pick("해당하는 학생이 없습니다.", "Nobody.")) }
        } @else {
            (scroll(name, &table))
            p.limits {
                strong { (lang.pick("한계.", "Limits.")) } " "
                (lang.pick(
                    "미제출, 득점률 50 % 미만, 앞선 과제의 평균보다 20 %포인트 이상 떨어진 경우를 실었습니다. 까닭은 점수가 말해 주지 않습니다. 이야기를 나눌 실마리로만 쓰십시오.",
                    "Listed are: nothing handed in, less than half of the points, or 20 percentage points below the own mean before. The numbers do not say why; take them as a reason to talk.",
                ))
            }
        }
    }
}

pub(super) fn troubles(standings: &[Standing], lang: Lang) -> Markup {
    let name = lang.pick("제출물의 문제", "Troubles of submissions");
    let found: Vec<_> = standings
        .iter()
        .filter_map(|it| Some((&it.student, it.graded.as_ref()?)))
        .filter(|(_, graded)| !graded.troubles.is_empty())
        .collect();
    markup! {
        @if !found.is_empty() {
            h2 { (name) }
            ul {
                @for (student, graded) in found {
                    li {
                        (clean(&student.id)) " " (clean(&student.name))
                        ul { @for trouble in &graded.troubles { li { (prose(&trouble.label(lang))) } } }
                    }
                }
            }
        }
    }
}

pub(super) fn changes(overrides: &[Override], lang: Lang) -> Markup {
    markup! {
        @if !overrides.is_empty() {
            h2 { (lang.pick("사람이 고친 것", "What people changed")) }
            ul {
                @for one in overrides {
                    li {
                        (clean(&one.student))
                        @if let Some(exercise) = &one.exercise { " " (exercise.to_string()) }
                        ": " (change(&one.change, lang)) " — " (prose(&one.why))
                        " (" (clean(&one.by)) ", " (time(one.at)) ")"
                    }
                }
            }
        }
    }
}

/// What a change is, in words.
fn change(change: &Change, lang: Lang) -> String {
    match (change, lang) {
        (Change::Points { points: given }, Lang::Ko) => {
            format!("문항 점수를 {}점으로", points(*given))
        }
        (Change::Points { points: given }, Lang::En) => format!("points set to {}", points(*given)),
        (Change::Total { points: given }, Lang::Ko) => format!("총점을 {}점으로", points(*given)),
        (Change::Total { points: given }, Lang::En) => format!("score set to {}", points(*given)),
        (Change::Extension { until }, Lang::Ko) => {
            format!("마감을 {}까지 연장", time(*until))
        }
        (Change::Extension { until }, Lang::En) => {
            format!("due time moved to {}", time(*until))
        }
        (Change::Version { version }, Lang::Ko) => format!("{version}번째 제출본을 채점 대상으로"),
        (Change::Version { version }, Lang::En) => format!("version {version} counts"),
        (Change::Excused, _) => lang.pick("면제", "excused").to_owned(),
        (Change::Withdrawn, _) => {
            lang.pick("앞의 변경을 취소", "earlier change withdrawn").to_owned()
        }
    }
}
