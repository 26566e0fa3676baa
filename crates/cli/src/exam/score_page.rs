//! The report on a paper: the whole, the items with likely faults, all items, the grades.

use maud::{Markup, PreEscaped, html};
use tourism_marketing::{Lang, plot};
use tourism_study::analysis::{Analysis, Changes, Fault, ItemReport, Responses};
use tourism_study::paper::Key;

use super::first_screen::tidy;
use super::outcome::circled;
use super::page::{self, clean, prose};
use super::score::reliability;

/// With fewer students than this, the numbers say little.
const FEW: usize = 30;

pub(super) fn page(
    key: &Key,
    responses: &Responses,
    analysis: &Analysis,
    changes: &Changes,
    lang: Lang,
) -> anyhow::Result<String> {
    let heading = format!("{} — {}", key.title, lang.pick("문항분석", "item analysis"));
    let people = responses.students.len();
    let points: Vec<_> = analysis.items.iter().map(|item| item.groups).collect();
    // More items than a figure can show are in the table only.
    let map = (points.len() <= 200).then(|| plot::item_map(&points, lang)).transpose()?;
    let body = html! {
        h1 { (clean(&heading)) }
        p.lead { (reliability(responses, analysis, lang)) }
        @if people < FEW {
            p.note.grave { (match lang {
                Lang::Ko => format!("{people}명뿐이어서 문항 하나하나의 수는 우연에 크게 흔들립니다. 문항을 다시 읽을 실마리로만 쓰십시오."),
                Lang::En => format!("With only {people} students the numbers of single items are mostly chance: take them as hints of what to read again."),
            }) }
        }
        (tiles(analysis, people, lang))
        (changed(changes, lang))
        (faulty(key, analysis, lang))
        @if let Some(map) = &map {
            h2 { (lang.pick("난이도와 변별도", "Difficulty and discrimination")) }
            (page::scroll(map.title(), &html! { div.figure { (PreEscaped(map.svg())) } }))
        }
        (all(analysis, lang))
        (grades(responses, analysis, lang))
        (how(analysis, lang))
    };
    Ok(page::page(lang, &heading, "report", &body))
}

fn tiles(analysis: &Analysis, people: usize, lang: Lang) -> Markup {
    let number = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.2}"));
    let tiles = [
        (lang.pick("응시자", "Students"), people.to_string()),
        (
            lang.pick("평균 정답 수", "Mean right"),
            format!("{} / {}", tidy(analysis.mean), analysis.items.len()),
        ),
        (lang.pick("표준편차", "Standard deviation"), tidy(analysis.deviation)),
        (lang.pick("신뢰도 KR-20", "Reliability KR-20"), number(analysis.kr20)),
        (lang.pick("측정의 표준오차", "Standard error"), number(analysis.error)),
        (
            lang.pick("상·하위 집단", "Upper, lower group"),
            match lang {
                Lang::Ko => format!("{}명씩", analysis.group),
                Lang::En => format!("{} each", analysis.group),
            },
        ),
    ];
    html! { dl.tiles { @for (name, value) in tiles { div { dt { (name) } dd { (value) } } } } }
}

fn changed(changes: &Changes, lang: Lang) -> Markup {
    let dropped: Vec<String> = changes.dropped.iter().map(ToString::to_string).collect();
    let accepted: Vec<String> = changes
        .accepted
        .iter()
        .flat_map(|(item, options)| {
            options.iter().map(move |it| format!("{item} {}", circled(it - 1)))
        })
        .collect();
    html! {
        @if !dropped.is_empty() {
            p.note { (lang.pick("셈에서 뺀 문항: ", "Left out: ")) (dropped.join(", ")) }
        }
        @if !accepted.is_empty() {
            p.note { (lang.pick("정답으로 더 인정한 보기: ", "Also taken as right: ")) (accepted.join(", ")) }
        }
    }
}

fn faulty(key: &Key, analysis: &Analysis, lang: Lang) -> Markup {
    let found: Vec<&ItemReport> =
        analysis.items.iter().filter(|item| !item.faults.is_empty()).collect();
    let (grave, other): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|item| item.faults.iter().any(Fault::is_grave));
    html! {
        h2 { (lang.pick("성적을 내기 전에 볼 문항", "Items to look at before grading")) }
        @if grave.is_empty() { p { (lang.pick("없습니다.", "None.")) } }
        @for item in grave { (one(key, item, true, lang)) }
        @if !other.is_empty() {
            h2 { (lang.pick("다음에 고칠 문항", "Items to improve")) }
            @for item in other { (one(key, item, false, lang)) }
        }
    }
}

fn one(key: &Key, item: &ItemReport, grave: bool, lang: Lang) -> Markup {
    let of = key.items.get(item.number - 1);
    let stem = of.map_or("", |it| lang.pick(it.stem_ko.as_str(), &it.stem_en));
    let options = of.map(|it| lang.pick(&it.options_ko, &it.options_en));
    html! {
        div.item {
            p.stem { span.number { (item.number) "." } (prose(stem)) }
            div.note.grave[grave] {
                @for fault in &item.faults { p { (fault.said(circled, lang)) } }
            }
            (page::scroll(&item.id, &html! {
                table {
                    thead { tr {
                        th { (lang.pick("보기", "Option")) }
                        th.num { (lang.pick("고름", "Chosen")) }
                        th.num { (lang.pick("상위", "Upper")) }
                        th.num { (lang.pick("하위", "Lower")) }
                    } }
                    tbody {
                        @for (place, option) in item.options.iter().enumerate() {
                            tr {
                                td.right[option.right] {
                                    (circled(place)) " "
                                    (options.and_then(|it| it.get(place)).map_or("", String::as_str))
                                    @if option.right { " ○" }
                                }
                                td.num { (option.chosen) } td.num { (option.upper) } td.num { (option.lower) }
                            }
                        }
                        @if item.omitted + item.doubled > 0 {
                            tr {
                                td { (lang.pick("무응답·중복", "none or several")) }
                                td.num { (item.omitted + item.doubled) } td.num {} td.num {}
                            }
                        }
                    }
                }
            }))
            p.aside { (numbers(item, lang)) " · " code { (item.id) } }
        }
    }
}

fn numbers(item: &ItemReport, lang: Lang) -> String {
    let r = item.point_biserial.map_or("–".to_owned(), signed);
    let (share, d) = (100.0 * item.difficulty, signed(item.groups.discrimination));
    match lang {
        Lang::Ko => format!("정답률 {share:.0} %, 변별도 {d}, 양류상관 {r}"),
        Lang::En => format!("{share:.0} % right, discrimination {d}, point-biserial {r}"),
    }
}

fn signed(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}

fn all(analysis: &Analysis, lang: Lang) -> Markup {
    let most = analysis.items.iter().map(|item| item.options.len()).max().unwrap_or(0);
    html! {
        h2.new-page { (lang.pick("모든 문항", "All items")) }
        (page::scroll(lang.pick("모든 문항", "All items"), &html! {
            table {
                thead { tr {
                    th.num { (lang.pick("번호", "No.")) }
                    th.num { (lang.pick("정답률", "Right")) }
                    th.num { (lang.pick("변별도", "D")) }
                    th.num { (lang.pick("양류상관", "r")) }
                    th.num { (lang.pick("나머지와", "r (rest)")) }
                    @for place in 0..most { th.num { (circled(place)) } }
                    th.num { (lang.pick("무응답", "None")) }
                    th { (lang.pick("볼 것", "Look at")) }
                } }
                tbody {
                    @for item in &analysis.items {
                        tr.grave[item.faults.iter().any(Fault::is_grave)] {
                            th.num { (item.number) }
                            td.num { (format!("{:.0} %", 100.0 * item.difficulty)) }
                            td.num { (signed(item.groups.discrimination)) }
                            td.num { (item.point_biserial.map_or("–".to_owned(), signed)) }
                            td.num { (item.rest.map_or("–".to_owned(), signed)) }
                            @for place in 0..most {
                                td.num {
                                    @if let Some(option) = item.options.get(place) {
                                        @if option.right { b { (option.chosen) "*" } } @else { (option.chosen) }
                                    }
                                }
                            }
                            td.num { (item.omitted + item.doubled) }
                            td { (mark(item, lang)) }
                        }
                    }
                }
            }
        }))
        p.aside { (lang.pick("*는 정답이다. 번호와 보기는 첫 문제지의 것이다.", "* is the key. Numbers and options are those of the first form.")) }
    }
}

fn mark(item: &ItemReport, lang: Lang) -> &'static str {
    if item.faults.iter().any(Fault::is_grave) {
        lang.pick("먼저", "first")
    } else if item.faults.is_empty() {
        ""
    } else {
        lang.pick("나중에", "later")
    }
}

fn grades(responses: &Responses, analysis: &Analysis, lang: Lang) -> Markup {
    html! {
        h2.new-page { (lang.pick("성적", "Grades")) }
        (page::scroll(lang.pick("성적", "Grades"), &html! {
            table {
                thead { tr {
                    th { (lang.pick("학생", "Student")) }
                    th { (lang.pick("형", "Form")) }
                    th.num { (lang.pick("정답", "Right")) }
                    th.num { (lang.pick("객관식", "Points")) }
                    th.num { (lang.pick("서술형", "Written")) }
                    th.num { (lang.pick("합계", "Total")) " / " (tidy(analysis.most)) }
                } }
                tbody {
                    @for (student, grade) in responses.students.iter().zip(&analysis.grades) {
                        tr {
                            td { (clean(&student.name)) }
                            td { (student.form) }
                            td.num { (grade.right) }
                            td.num { (tidy(grade.points)) }
                            td.num { (grade.written.map_or("–".to_owned(), tidy)) }
                            td.num { (grade.written.map_or("–".to_owned(), |it| tidy(it + grade.points))) }
                        }
                    }
                }
            }
        }))
    }
}

fn how(analysis: &Analysis, lang: Lang) -> Markup {
    let group = analysis.group;
    html! {
        h2 { (lang.pick("읽는 법", "How to read it")) }
        @for text in match lang {
            Lang::Ko => [
                "정답률(난이도)은 모두 가운데 맞힌 사람의 비율이며, 클수록 쉽다.".to_owned(),
                format!("변별도 D는 총점 상위 27 %({group}명)와 하위 27 %({group}명)의 정답률 차이이다(Kelley, 1939). 0.2보다 작으면 잘하는 학생과 그렇지 않은 학생을 거의 가르지 못한다. 경계에서 총점이 같은 사람은 파일의 차례로 나눈다."),
                "양류상관은 정오(0, 1)와 총점의 상관이고, ‘나머지와’는 그 문항을 뺀 총점과의 상관이다.".to_owned(),
                "KR-20은 n으로 나눈 분산을 쓴다(Kuder & Richardson, 1937). 측정의 표준오차는 표준편차 × √(1 − KR-20)이다.".to_owned(),
                "수는 문항을 다시 읽을 까닭일 뿐 판결이 아니다. 읽고 나서 정답을 더 인정하려면 --accept, 문항을 빼려면 --drop을 쓴다.".to_owned(),
            ],
            Lang::En => [
                "Right (difficulty) is the share of all who have it right: large is easy.".to_owned(),
                format!("Discrimination D is the share right in the upper 27 % by total ({group}) less that in the lower 27 % ({group}) (Kelley, 1939); below 0.2 it hardly tells them apart. Equal totals at the edge are taken in the order of the file."),
                "Point-biserial r correlates right or wrong (1, 0) with the total; “rest” leaves the item out of the total.".to_owned(),
                "KR-20 uses the variance over n (Kuder & Richardson, 1937); the standard error of measurement is the standard deviation × √(1 − KR-20).".to_owned(),
                "A number is a reason to read an item again, not a verdict. Then --accept takes another option as right too, and --drop leaves an item out.".to_owned(),
            ],
        } { p.aside { (text) } }
    }
}
