//! What the page shows.

use maud::{Markup, html as markup};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use crate::gradebook::{ItemScore, Source, Standing};
use crate::grades::shown as points;
use crate::page::{clean, code, page, prose, tiles, time};
use crate::record::{Assignment, GradedExercise, GradedSubmission, Item, ItemKind};
use crate::written;

/// The page in one language.
#[must_use]
pub fn html(assignment: &Assignment, standing: &Standing, lang: Lang) -> String {
    let title = match lang {
        Lang::Ko => format!("{} 피드백", assignment.title.get(lang)),
        Lang::En => format!("Feedback on {}", assignment.title.get(lang)),
    };
    let student = &standing.student;
    let lead = if student.name == student.id {
        student.id.clone()
    } else {
        format!("{} ({})", student.name, student.id)
    };
    let body = markup! {
        (score(standing, lang))
        @if let Some(graded) = &standing.graded {
            (troubles(graded, lang))
            h2 { (lang.pick("문항별 결과", "Exercise by exercise")) }
            @for (item, score) in assignment.items.iter().zip(&standing.items) {
                (of_item(item, score, graded, lang))
            }
        } @else {
            p { (lang.pick("제출한 것이 없습니다.", "Nothing was handed in.")) }
        }
        footer { p { (lang.pick(
            "이 쪽은 제출본에서 뽑은 답만 보고 만들었습니다. 점수에 대해 물을 것이 있으면 문항 번호를 적어 담당 교수나 조교에게 문의하십시오.",
            "This page is made from the answers in what you handed in. For a question about the points, write to your instructor with the number of the exercise.",
        )) } }
    };
    page(lang, &title, &lead, &body)
}

fn score(standing: &Standing, lang: Lang) -> Markup {
    let of = |given: f64| match lang {
        Lang::Ko => format!("{}점 만점에 {}점", points(standing.of), points(given)),
        Lang::En => format!("{} of {} points", points(given), points(standing.of)),
    };
    let version = standing.graded.as_ref().map(|graded| {
        let received = time(graded.received);
        match lang {
            Lang::Ko => format!("{}번째 제출본, {received}", graded.version),
            Lang::En => format!("version {}, {received}", graded.version),
        }
    });
    markup! {
        (tiles([
            (lang.pick("총점", "Score"), if standing.is_excused {
                lang.pick("면제", "excused").to_owned()
            } else { of(standing.total) }),
            (lang.pick("채점한 제출본", "What was graded"), version.unwrap_or_else(|| "–".to_owned())),
        ]))
        @if standing.late.days > 0 { (late(standing, lang)) }
        @if standing.total_is_set {
            p.reading { (lang.pick(
                "총점은 담당자가 직접 정했습니다.",
                "The score as a whole was set by your instructor.",
            )) }
        }
        @if standing.to_mark() > 0 {
            p.reading { (lang.pick(
                "서술형 답안은 아직 채점 중이므로 총점이 더 오를 수 있습니다.",
                "Your written answers are still being marked: the score may rise.",
            )) }
        }
    }
}

fn late(standing: &Standing, lang: Lang) -> Markup {
    let (days, earned, lost) =
        (standing.late.days, points(standing.earned), 100.0 * standing.late.lost);
    let said = match (standing.late.closed, lang) {
        (true, Lang::Ko) => {
            format!("접수가 끝난 뒤(마감 후 {days}일째)에 들어와 점수에 넣지 않았습니다.")
        }
        (true, Lang::En) => {
            format!("It came on day {days} after the due time, when nothing was accepted any more.")
        }
        (false, Lang::Ko) => format!(
            "마감 후 {days}일째에 들어왔습니다. 얻은 점수 {earned}점에서 {lost:.0} %를 뺐습니다."
        ),
        (false, Lang::En) => format!(
            "It came on day {days} after the due time: {lost:.0} % of the {earned} points are taken off."
        ),
    };
    markup! { p.warning { strong { (lang.pick("늦은 제출.", "Late.")) } " " (said) } }
}

fn troubles(graded: &GradedSubmission, lang: Lang) -> Markup {
    markup! {
        @if !graded.troubles.is_empty() {
            div.warning {
                strong { (lang.pick("제출한 파일에서 눈에 띈 점", "About the file that you handed in")) }
                ul { @for trouble in &graded.troubles { li { (prose(&trouble.label(lang))) } } }
            }
        }
    }
}

fn of_item(item: &Item, score: &ItemScore, graded: &GradedSubmission, lang: Lang) -> Markup {
    match item.kind {
        ItemKind::Computed => {
            let found = graded.exercises.iter().find(|it| it.exercise == item.exercise);
            computed(item, score, found, lang)
        }
        ItemKind::Written => {
            let text = graded.written.iter().find(|it| it.exercise == item.exercise);
            written(item, score, text.map_or("", |answer| &answer.text), lang)
        }
    }
}

fn heading(item: &Item, score: &ItemScore, lang: Lang) -> Markup {
    markup! {
        h3 { (item.exercise.label(lang)) " " (prose(item.title.get(lang))) " — " (match lang {
            Lang::Ko => format!("{}/{}점", points(score.points), points(item.of)),
            Lang::En => format!("{}/{} points", points(score.points), points(item.of)),
        }) }
        @if score.source == Source::Set {
            p { (lang.pick("이 점수는 담당자가 직접 정했습니다.", "These points were set by your instructor.")) }
        }
    }
}

fn computed(item: &Item, score: &ItemScore, found: Option<&GradedExercise>, lang: Lang) -> Markup {
    let outcome = found.map_or(Outcome::NotAttempted, |found| found.outcome);
    markup! {
        div class={ "item o-" (outcome.id()) } {
            (heading(item, score, lang))
            p.outcome {
                span aria-hidden="true" { (outcome.symbol()) } " " (prose(&ended(outcome, found, lang)))
            }
            @if let Some(found) = found {
                (message(found, lang))
                @if let Some(hint) = found.hint.as_ref().filter(|_| outcome != Outcome::Right) {
                    p.reading { strong { (lang.pick("힌트.", "Hint.")) } " " (prose(hint.get(lang))) }
                }
                @if !said_already(found, lang) {
                    p { (lang.pick("낸 답: ", "Your answer: ")) code { (clean(&found.answer)) } }
                }
                @if outcome != Outcome::NotAttempted && !found.code.trim().is_empty() {
                    details {
                        summary { (lang.pick("제출한 코드", "The code that you handed in")) }
                        (code(&found.code))
                    }
                }
            }
        }
    }
}

/// How it ended: time out and the like are no panic in the student's eyes.
fn ended(outcome: Outcome, found: Option<&GradedExercise>, lang: Lang) -> String {
    let reason = found.and_then(|found| found.reason.as_ref());
    reason.map_or_else(|| outcome.label(lang).to_owned(), |reason| reason.label(lang))
}

/// What is said to it; what the compiler said stands in its own columns.
fn message(found: &GradedExercise, lang: Lang) -> Markup {
    let message = found.message.get(lang).trim();
    let is_said = found.reason.as_ref().is_some_and(|reason| reason.label(lang) == message);
    if message.is_empty() || is_said {
        return markup! {};
    }
    let compiler = (found.outcome == Outcome::DoesNotCompile)
        .then(|| {
            message.find("error").filter(|&at| {
                at == 0 || message.get(..at).is_some_and(|before| before.ends_with('\n'))
            })
        })
        .flatten();
    let (prose_part, code_part) = message.split_at(compiler.unwrap_or(message.len()));
    markup! {
        @if !prose_part.trim().is_empty() { p.said { (prose(prose_part.trim())) } }
        @if !code_part.is_empty() { (code(code_part)) }
    }
}

/// Whether the answer is empty or the message names it.
fn said_already(found: &GradedExercise, lang: Lang) -> bool {
    let answer = found.answer.trim();
    answer.is_empty() || found.message.get(lang).contains(&format!("`{answer}`"))
}

fn written(item: &Item, score: &ItemScore, text: &str, lang: Lang) -> Markup {
    let rubric = written::rubric(&item.exercise);
    markup! {
        div.item {
            (heading(item, score, lang))
            @if score.source == Source::ToMark {
                p { (lang.pick("아직 채점 중입니다.", "Not marked yet.")) }
            }
            @if let (Some(mark), Some(rubric), Source::Marked) = (&score.mark, rubric, score.source) {
                table {
                    caption { (lang.pick("채점 기준", "Rubric")) }
                    thead { tr {
                        th scope="col" { (lang.pick("항목", "Criterion")) }
                        th.n scope="col" { (lang.pick("점수", "Points")) }
                        th scope="col" { (lang.pick("만점 기준", "An answer with all the points")) }
                    } }
                    tbody {
                        @for (criterion, given) in rubric.criteria.iter().zip(&mark.points) {
                            tr {
                                th scope="row" { (criterion.name.get(lang)) }
                                td.n { (given.map_or_else(|| "–".to_owned(), points)) "/" (criterion.points) }
                                td.wide { (prose(criterion.full.get(lang))) }
                            }
                        }
                    }
                }
                @if !mark.remark.trim().is_empty() {
                    p.reading.said {
                        strong { (lang.pick("채점자의 말.", "From your marker.")) } " " (prose(mark.remark.trim()))
                    }
                }
            }
            @if text.trim().is_empty() {
                p { (lang.pick("쓴 것이 없습니다.", "Nothing was written.")) }
            } @else {
                details {
                    summary { (lang.pick("제출한 답안", "What you wrote")) }
                    p.written { (clean(text.trim())) }
                }
            }
        }
    }
}
