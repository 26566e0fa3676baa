//! Written answers, cards and sheets as a candidate gets them.

use std::fs;
use std::path::Path;

use crate::candidate::Candidate;

fn portfolio(candidate: &Candidate) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = fs::read_dir(candidate.path("answers"))
        .into_iter()
        .flatten()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .filter(|(name, _)| Path::new(name).extension().is_some_and(|ending| ending == "md"))
        .collect();
    found.sort();
    found
}

/// The rubric of 02-short-equity-drivers has 3, 3, 3 and 1 points; 3 + 2.5 + 2 + 1 = 8.5.
#[test]
fn a_short_answer_is_kept_and_scored_by_its_author() {
    let candidate = Candidate::new();
    let typed = "가치자산과 브랜드자산,\n그리고 관계자산이다.\n.\n3\n4\n2.5\n2\n1점\n";
    let arguments = ["write", "02-short-equity-drivers", "--lang", "ko"];
    let said = candidate.said(&arguments, typed);
    assert!(said.contains("‘4’은(는) 점수가 아닙니다. 0부터 3까지."), "{said}");
    assert!(
        said.contains("합계 8.5점 / 10점") && said.contains("힌트일 뿐 점수가 아닙니다"),
        "{said}"
    );
    let (before, after) = said.split_at(said.find("모범 개요").expect("there is an outline"));
    assert!(
        before.contains("답안틀") && after.contains("합계"),
        "the outline comes after the answer"
    );
    // Cut off before the points: the answer is there all the same, beside the first.
    candidate.said(&arguments, "다시 쓴 답\n.\n3\n");
    let files = portfolio(&candidate);
    assert_eq!(files.len(), 2, "{files:?}");
    assert!(files.iter().any(|(_, text)| text.contains("그리고 관계자산이다.") && text.contains("**8.5 / 10**")));
    assert!(
        files.iter().any(|(name, text)| name.ends_with("-2.md") && text.contains("다시 쓴 답"))
    );
}

#[test]
fn the_questions_of_the_lessons_are_there_too() {
    let candidate = Candidate::new();
    let said = candidate.said(&["write", "--list", "--lang", "en"], "");
    for id in ["04-essay-selection", "lesson03-essay", "lesson12-short"] {
        assert!(said.contains(id), "{id}");
    }
    let unknown = candidate.types(&["write", "nothing"], "");
    assert!(
        String::from_utf8_lossy(&unknown.stderr).contains("there is no written question `nothing`")
    );
}

/// Two essays of 30 and four short answers of 10. Half of every criterion gives 50 of 100: above the floor, and the
/// other two subjects must have (3·60 − 50)/2 = 65.
#[test]
fn a_consultants_paper_is_written_and_scored_to_its_verdict() {
    let candidate = Candidate::new();
    let answers = "첫째 줄\n둘째 줄\n.\n\n".repeat(6) + "!\n";
    let begun =
        candidate.said(&["consultant2", "--seed", "5", "--lang", "ko", "--untimed"], &answers);
    assert!(begun.contains("서술형 6문항을 스스로 채점합니다"), "{begun}");
    let name = fs::read_dir(candidate.path("exams")).unwrap().flatten();
    let name =
        name.map(|it| it.path()).find(|it| it.extension().is_some_and(|it| it == "json")).unwrap();
    let sitting: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(name).unwrap()).unwrap();
    let bank = tourism_study::Bank::embedded().unwrap();
    let mut points = String::new();
    for entry in sitting["entries"].as_array().unwrap() {
        let item = bank.find(entry["item"].as_str().unwrap()).unwrap();
        for criterion in tourism_study::written::of(item).unwrap().criteria {
            points += &(f64::from(criterion.points) / 2.0).to_string();
            points.push('\n');
        }
    }
    let said = candidate.said(&["consultant2", "--resume", "--lang", "ko"], &points);
    assert!(
        said.contains("50점 / 100점") && said.contains("과락 기준(40점)을 넘었습니다"),
        "{said}"
    );
    assert!(said.contains("가중 평균이 65점"), "{said}");
    assert_eq!(portfolio(&candidate).len(), 6);
}

#[test]
fn cards_and_sheets_are_written_in_both_languages() {
    let candidate = Candidate::new();
    for lang in ["ko", "en"] {
        let (csv, html) = (format!("{lang}.csv"), format!("{lang}.html"));
        candidate.said(&["cards", "--csv", &csv, "--lang", lang], "");
        let text = fs::read_to_string(candidate.path(&csv)).unwrap();
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let mut count = 0;
        for record in reader.records() {
            let record = record.unwrap();
            count += 1;
            for cell in &record {
                assert!(!cell.starts_with(['=', '@', '+']), "a formula: {cell}");
                assert!(!cell.trim().is_empty() && !cell.contains("</"), "{record:?}");
            }
        }
        // Every concept and every item.
        assert_eq!(count, 276 + tourism_study::Bank::embedded().unwrap().items().len());
        candidate.said(&["sheet", "7", "-o", &html, "--lang", lang], "");
        let page = fs::read_to_string(candidate.path(&html)).unwrap();
        assert!(
            page.contains(&format!("<html lang=\"{lang}\">")) && page.contains("class=\"answers\"")
        );
        assert!(
            !page.contains("http://") && !page.contains("https://") && !page.contains("<script")
        );
    }
}
