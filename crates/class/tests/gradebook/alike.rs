//! Who is found to be alike, and who is not.

use tourism_class::gradebook::Gradebook;
use tourism_class::record::GradedSubmission;
use tourism_class::similarity::{Likeness, html, pairs};
use tourism_course::Outcome;
use tourism_marketing::Lang;

use crate::made::{assignment, graded, student};

const NATURAL: &str =
    "fn answer_1(spend: &[f64]) -> f64 {\n    (spend[0] + spend[1]) / spend.iter().sum::<f64>()\n}";
const LONG: &str = "fn answer_1(spend: &[f64]) -> f64 {\n    let mut sorted = spend.to_vec();\n    sorted.sort_by(|a, b| b.total_cmp(a));\n    let take = (sorted.len() as f64 * 0.2).ceil() as usize;\n    let mut upper = 0.0;\n    for amount in sorted.iter().take(take) { upper += amount; }\n    let mut all = 0.0;\n    for amount in &sorted { all += amount; }\n    upper / all\n}";
const ESSAY: &str = "파레토 법칙은 결과의 큰 부분이 소수의 원인에서 나온다는 경험칙이다. 우리 동네 민박의 장부를 보니 단골 두 집이 매출의 절반을 냈고, 나머지는 여름 한철 손님이었다.";

fn class(change: impl Fn(usize, &mut GradedSubmission)) -> (Gradebook, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut book = Gradebook::open(&folder.path().join("g.sqlite").display().to_string()).unwrap();
    book.put_assignment(&assignment()).unwrap();
    for place in 0..20 {
        let number = format!("2026-{place:03}");
        book.put_students(&[student(&number, &format!("학생{place}"), None)]).unwrap();
        let mut one = graded(&number, 1, "2026-04-09T01:00:00Z", [Outcome::Right, Outcome::Wrong]);
        // All write the first in the one natural way, and each an essay of a kind.
        one.exercises[0].code = NATURAL.into();
        one.exercises[1].code = format!("fn answer_2() -> f64 {{ {place}.5 }}");
        one.exercises[1].misconception = None;
        one.exercises[1].answer = format!("{place}.5");
        one.written[0].text = format!("{} 생각 {place}", "가나다라마바사".repeat(place + 2));
        change(place, &mut one);
        book.record(&one).unwrap();
    }
    (book, folder)
}

#[test]
fn one_natural_way_that_all_take_is_no_likeness() {
    let (mut book, _folder) = class(|place, one| {
        one.written[0].text = format!("{place}");
    });
    assert_eq!(pairs(&book.standings("ps1").unwrap()), []);
}

#[test]
fn copies_are_found_with_other_names_as_are_essays_and_odd_wrong_answers() {
    let (mut book, _folder) = class(|place, one| match place {
        3 => {
            one.exercises[0].code = LONG.into();
            one.written[0].text = format!("먼저 말해 둔다. {ESSAY}");
            one.exercises[1].answer = "17.25".into();
        }
        11 => {
            one.exercises[0].code = LONG
                .replace("upper", "wi")
                .replace("amount", "don")
                .replace('\n', "\n // 내 생각\n");
            one.written[0].text = ESSAY.replace(", ", " ");
            one.exercises[1].answer = "17.25".into();
        }
        7 | 8 => {
            one.exercises[0].code = format!("// {}\n{NATURAL}", "같은 주석입니다. ".repeat(12));
        }
        _ => one.written[0].text = format!("{place}"),
    });
    let standings = book.standings("ps1").unwrap();
    let found = pairs(&standings);
    let (first, second) = (&found[0], &found[1]);
    assert_eq!((found.len(), first.students, second.students), (2, (3, 11), (7, 8)), "{found:#?}");
    let kinds: Vec<String> = first.shared.iter().map(|it| it.exercise.to_string()).collect();
    assert_eq!(kinds, ["3.1", "3.2", "3.essay"]);
    assert!(matches!(first.shared[0].what, Likeness::Traces { overlap, .. } if overlap > 0.9));
    assert_eq!(first.shared[1].what, Likeness::WrongAnswer { answer: "17.25".into() });
    assert!(matches!(first.shared[2].what, Likeness::Traces { count, .. } if count >= 6));
    assert_eq!(second.shared.iter().map(|it| &it.what).collect::<Vec<_>>(), [&Likeness::Letters]);
    for (lang, limit) in [
        (Lang::Ko, "부정행위라고 판단하거나 감점하지 마십시오"),
        (Lang::En, "no ground for a charge"),
    ] {
        let page = html(&assignment(), &standings, &found, lang);
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("class-pages");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("similarity-{}.html", lang.code())), &page).unwrap();
        assert!(page.contains(limit) && page.contains("2026-011") && !page.contains("2026-005"));
    }
}
