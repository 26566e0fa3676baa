//! What every public function of the library has: an explanation in two languages, an example, a way to be found, and
//! a meeting with hostile numbers.

use std::fs;
use std::path::{Path, PathBuf};

/// A public function that stands by itself, with what is written above it.
struct Function {
    place: String,
    name: String,
    docs: String,
    fallible: bool,
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            files(&entry, found);
        } else if entry.extension().is_some_and(|it| it == "rs") {
            found.push(entry);
        }
    }
    found.sort();
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All functions of the topics and figures.
fn functions() -> Vec<Function> {
    let mut sources = Vec::new();
    files(&root().join("src"), &mut sources);
    // Reading files is documented by columns and files instead; `display` is no part of a lesson.
    sources
        .retain(|path| !path.ends_with("display.rs") && !path.starts_with(root().join("src/data")));
    let mut all = Vec::new();
    for path in sources {
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for (number, line) in lines.iter().enumerate() {
            let Some(rest) = line.strip_prefix("pub fn ") else { continue };
            let above = lines[..number].iter().rev();
            let docs: Vec<&str> = above
                .take_while(|it| it.starts_with("///") || it.starts_with("#["))
                .copied()
                .collect();
            let head: String =
                lines[number..].iter().take_while(|it| !it.starts_with('}')).copied().collect();
            all.push(Function {
                place: format!("{}:{}", path.display(), number + 1),
                name: rest.split(['(', '<']).next().unwrap().to_owned(),
                docs: docs.join("\n"),
                fallible: head.split('{').next().unwrap().contains("-> Result<"),
            });
        }
    }
    assert!(all.len() > 240, "{} functions", all.len());
    all
}

#[test]
fn every_function_is_explained_by_example_and_found_in_both_languages() {
    for Function { place, name, docs, fallible } in functions() {
        for wanted in ["*Korean term:*", "# Examples", "assert", "#[doc(alias = "] {
            assert!(docs.contains(wanted), "{place}: `{name}` lacks {wanted}");
        }
        assert!(
            !fallible || docs.contains("# Errors"),
            "{place}: `{name}` does not say when it refuses"
        );
    }
}

#[test]
fn every_function_meets_hostile_numbers() {
    let mut tests = Vec::new();
    files(&root().join("tests/main/hostile"), &mut tests);
    tests.push(root().join("tests/main/hostile.rs"));
    let tests: String = tests.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    for Function { place, name, .. } in functions() {
        let calls = [format!("::{name}("), format!(" {name}("), format!("{name}::<")];
        let called = calls.iter().any(|call| tests.contains(call));
        assert!(called, "{place}: no test of tests/main/hostile calls `{name}`");
    }
}

/// What a student may type into the search box, spaces aside.
#[test]
fn the_terms_of_the_course_lead_to_a_function() {
    let aliases: Vec<String> = functions()
        .iter()
        .flat_map(|it| it.docs.lines())
        .filter_map(|line| line.strip_prefix("#[doc(alias = \"")?.strip_suffix("\")]"))
        .map(|alias| alias.replace(' ', ""))
        .collect();
    for term in [
        "RFM",
        "ABC분석",
        "가격탄력성",
        "고객생애가치",
        "고객자산",
        "고래곡선",
        "교차판매",
        "구전",
        "규모의경제",
        "네트워크효과",
        "대기행렬",
        "디마케팅",
        "로렌츠곡선",
        "마일리지",
        "문항분석",
        "반응률",
        "배스확산모형",
        "범위의경제",
        "부분가치",
        "분산분석",
        "생존곡선",
        "서비스품질",
        "손익분기",
        "수용력",
        "순추천지수",
        "시장점유율",
        "신뢰구간",
        "연관규칙",
        "유지율",
        "이득표",
        "이직률",
        "이탈률",
        "장바구니분석",
        "재구매율",
        "전이행렬",
        "지갑점유율",
        "지니계수",
        "초과예약",
        "카노모형",
        "카이제곱검정",
        "카플란-마이어",
        "캐즘",
        "컨조인트분석",
        "코호트분석",
        "크론바흐알파",
        "파레토도표",
        "포인트부채",
        "표본크기",
        "품질비용",
        "피크엔드",
        "홀드아웃",
        "회귀분석",
        "회수기간",
        "효과크기",
        "휴면고객",
    ] {
        assert!(aliases.iter().any(|alias| alias.contains(term)), "nothing is found by {term}");
    }
}
