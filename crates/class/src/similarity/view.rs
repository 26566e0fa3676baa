//! The page with the pairs side by side.

use maud::{Markup, html as markup};
use tourism_marketing::Lang;

use super::{Likeness, Pair, Shared};
use crate::gradebook::Standing;
use crate::page::{clean, code, page, percent};
use crate::record::{Assignment, ExerciseId, Part};

/// More than this nobody reads.
const MOST: usize = 50;

/// The page in one language.
#[must_use]
pub fn html(assignment: &Assignment, standings: &[Standing], pairs: &[Pair], lang: Lang) -> String {
    let title =
        format!("{} — {}", lang.pick("유사한 답안", "Similar answers"), assignment.title.get(lang));
    let lead = match lang {
        Lang::Ko => format!("{} · 담당 교수와 조교만 보십시오.", assignment.name),
        Lang::En => format!("{} · for those who teach the class only.", assignment.name),
    };
    let body = markup! {
        (limits(lang))
        @if pairs.is_empty() {
            p { (lang.pick("드문 것을 함께 가진 답안이 없습니다.", "No two answers share anything uncommon.")) }
        }
        @for pair in pairs.iter().take(MOST) { (of_pair(pair, assignment, standings, lang)) }
        @if pairs.len() > MOST {
            p { (match lang {
                Lang::Ko => format!("모두 {}쌍 가운데 {MOST}쌍만 실었습니다.", pairs.len()),
                Lang::En => format!("The first {MOST} of {} pairs.", pairs.len()),
            }) }
        }
    };
    page(lang, &title, &lead, &body)
}

fn limits(lang: Lang) -> Markup {
    let (can, cannot) = lang.pick(
        (
            "보여 주는 것: 대부분의 답안에는 없고 두 답안에만 함께 있는 흔적. 코드에서는 주석, 띄어쓰기, 변수 이름을 지우고 비교하고, 글에서는 글자의 이어짐을 비교합니다. 여러 사람이 함께 쓴 것은 흔한 것으로 보고 뺍니다(작은 학급에서는 다섯 명, 큰 학급에서는 학급의 5 %나 스물한 명부터).",
            "보여 주지 못하는 것: 누가 먼저 썼는지, 함께 공부했는지, 같은 책이나 같은 도구(생성형 인공지능 포함)에서 왔는지. 짧은 답은 정답의 꼴이 하나뿐이어서 같아질 수 있고, 고쳐 쓴 답은 찾지 못합니다. 이 쪽만으로 부정행위라고 판단하거나 감점하지 마십시오. 두 답안을 직접 읽고 학생의 이야기를 먼저 들으십시오.",
        ),
        (
            "What it shows: traces that two answers share and most others have not. Code is compared without comments, spaces and names of variables, prose by runs of letters. What many have counts as commonplace and is left out: five in a small class, 5 % or twenty-one in a large one.",
            "What it cannot show: who wrote first, whether they studied together, or whether both come from the same book or the same tool, generative AI included. Short answers may be alike because there is one way to write them, and an answer that was rewritten is not found. This page alone is no ground for a charge or a deduction: read both answers and hear the students first.",
        ),
    );
    markup! { div.limits { p { (can) } p { strong { (cannot) } } } }
}

fn of_pair(pair: &Pair, assignment: &Assignment, standings: &[Standing], lang: Lang) -> Markup {
    let (Some(a), Some(b)) = (standings.get(pair.students.0), standings.get(pair.students.1))
    else {
        return markup! {};
    };
    let who = |it: &Standing| clean(&format!("{} {}", it.student.id, it.student.name));
    markup! {
        h2 { (who(a)) " · " (who(b)) }
        ul { @for shared in &pair.shared { li { (said(shared, &name(&shared.exercise, assignment, lang), lang)) } } }
        @for exercise in exercises(pair) {
            details {
                summary { (name(exercise, assignment, lang)) " — " (lang.pick("나란히 보기", "side by side")) }
                @for standing in [a, b] {
                    h3 { (who(standing)) }
                    @if let Some(graded) = &standing.graded {
                        @if let Part::Written(_) = exercise.part {
                            @for answer in graded.written.iter().filter(|it| it.exercise == *exercise) {
                                p.written { (clean(answer.text.trim())) }
                            }
                        } @else {
                            @for found in graded.exercises.iter().filter(|it| it.exercise == *exercise) {
                                (code(&found.code))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn name(exercise: &ExerciseId, assignment: &Assignment, lang: Lang) -> String {
    let item = assignment.items.iter().find(|item| item.exercise == *exercise);
    let title = item.map_or("", |item| item.title.get(lang));
    format!("{} {title}", exercise.label(lang))
}

fn exercises(pair: &Pair) -> Vec<&ExerciseId> {
    let mut all: Vec<_> = pair.shared.iter().map(|shared| &shared.exercise).collect();
    all.sort();
    all.dedup();
    all
}

fn said(shared: &Shared, exercise: &str, lang: Lang) -> String {
    match (&shared.what, lang) {
        (Likeness::Traces { count, overlap }, Lang::Ko) => {
            format!("{exercise}: 드문 흔적 {count}개가 같음(짧은 쪽의 {})", percent(*overlap))
        }
        (Likeness::Traces { count, overlap }, Lang::En) => {
            format!(
                "{exercise}: {count} uncommon traces in common ({} of the shorter one's)",
                percent(*overlap)
            )
        }
        (Likeness::WrongAnswer { answer }, Lang::Ko) => {
            format!("{exercise}: 다른 학생에게 거의 없는 같은 오답 {}", clean(answer))
        }
        (Likeness::WrongAnswer { answer }, Lang::En) => {
            format!(
                "{exercise}: the same wrong answer, {}, that hardly anybody else gave",
                clean(answer)
            )
        }
        (Likeness::Letters, Lang::Ko) => {
            format!("{exercise}: 주석과 띄어쓰기까지 글자가 모두 같음")
        }
        (Likeness::Letters, Lang::En) => {
            format!("{exercise}: the same letters, comments and spaces included")
        }
    }
}
