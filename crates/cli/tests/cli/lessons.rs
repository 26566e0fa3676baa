//! The author gate: it passes the lesson as it is, and refuses each planted fault with its place and cure.

use std::path::Path;
use std::process::Command;

use crate::support::{lab, root, said, tourism};

#[test]
fn every_lesson_passes_the_author_gate_in_korean() {
    passes("ko");
}

#[test]
fn every_lesson_passes_the_author_gate_in_english() {
    passes("en");
}

fn passes(lang: &str) {
    lab();
    let output = tourism().args(["lessons", "check", "--lang", lang]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let text = said(&output);
    println!("{text}");
    assert!(text.contains(&format!("run {lang}")), "{text}");
}

#[test]
fn the_notebooks_are_what_their_texts_make() {
    lab();
    let output = tourism().args(["lessons", "build", "--check"]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn a_solved_preview_is_a_page_with_figures_and_no_answer_is_wrong() {
    lab();
    let output = tourism()
        .args(["lessons", "preview", "3", "--lang", "en", "--with-solutions", "--no-browser"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let page = root().join(".lab/preview/03-pareto-en-solutions.html");
    assert!(
        said(&output).contains(".lab/preview/03-pareto-en-solutions.html"),
        "{}",
        said(&output)
    );
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("Pareto chart of 1,000 customers") && page.contains("<svg"));
    let outcomes = |said: &str| page.matches(&format!(": {said}</")).count();
    assert_eq!((outcomes("Right"), outcomes("Wrong"), outcomes("Not attempted yet")), (8, 0, 0));
}

#[test]
fn building_twice_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let text = text(GOOD);
    let first = built(folder.path(), &text);
    let notebooks = ["ko", "en"].map(|lang| folder.path().join(lang).join("07-beds.ipynb"));
    let bytes = notebooks.clone().map(|path| std::fs::read(path).unwrap());
    let second = built(folder.path(), &text);
    assert_eq!(bytes, notebooks.map(|path| std::fs::read(path).unwrap()));
    assert_eq!(first["lessons"][0]["notebooks"][0]["state"], "missing");
    assert_eq!(second["lessons"][0]["notebooks"][0]["state"], "fresh");
}

#[test]
fn a_student_notebook_holds_one_language_and_no_solution() {
    let folder = tempfile::tempdir().unwrap();
    built(folder.path(), &text(GOOD));
    let korean = std::fs::read_to_string(folder.path().join("ko/07-beds.ipynb")).unwrap();
    assert!(korean.contains("침대는 몇 개입니까?") && !korean.contains("How many beds?"));
    assert!(
        korean.contains("let hotel = \\\"한옥\\\";")
            && !korean.contains("let hotel = \\\"Inn\\\";")
    );
    assert!(korean.contains("todo!()") && !korean.contains("rooms.iter().copied().sum::<f64>()"));
    assert!(!korean.contains("misconception") && korean.ends_with("}\n"));
}

#[test]
fn each_planted_fault_is_named_with_its_cell_and_line() {
    let faults = [
        (
            "+++ {\"tags\": [\"en\"]}\n\nBeds are counted.\n",
            "",
            "Korean prose without its English twin",
        ),
        ("Beds are counted.", "Beds are **5 %**ish.", "is shown with its asterisks"),
        ("grade_id: 07-q1-check", "grade_id: 07-q1", "the grade_id stands on line"),
        ("//en// let hotel = \"Inn\";\n", "", "1 //ko// line(s) but 0 //en// line(s)"),
        ("    // END SOLUTION\n", "", "1 solution(s) begin in it and 0 end"),
        ("// lesson.hint(1)", "lesson.hint(1)", "`lesson.hint(1)` runs by itself"),
        (
            "misconception: doubled",
            "misconception: tripled",
            "exercise 1 has no misconception `tripled`",
        ),
        (
            "//ko// let hotel",
            "// rooms.iter().copied().sum::<f64>()\n//ko// let hotel",
            "student notebook holds its solution",
        ),
        (
            "Beds are counted.",
            "Beds are 1234.5678.",
            "holds the expected value 1234.5678 of exercise 1",
        ),
        ("role: check}", "role: chekc}", "the unknown role `chekc`"),
        ("lesson: 7", "lesson: 8", "the file is named 07-beds"),
    ];
    for (from, to, problem) in faults {
        let folder = tempfile::tempdir().unwrap();
        assert!(GOOD.contains(from), "{from}");
        let report = built(folder.path(), &text(&GOOD.replacen(from, to, 1)));
        let problems = report["lessons"][0]["problems"].as_array().unwrap().clone();
        let found =
            problems.iter().find(|found| found["problem"].as_str().unwrap().contains(problem));
        let Some(found) = found else { panic!("{problem}: not among {problems:#?}") };
        assert!(
            found["line"].as_u64().unwrap() >= 1 && !found["cure"].as_str().unwrap().is_empty()
        );
        assert!(!found["cell"].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_good_text_has_no_problem() {
    let folder = tempfile::tempdir().unwrap();
    let report = built(folder.path(), &text(GOOD));
    assert_eq!(report["lessons"][0]["problems"], serde_json::json!([]), "{report:#}");
}

#[test]
fn a_text_that_is_not_a_lesson_is_refused_not_crashed_on() {
    for text in ["", "no head", "---\ntourism: {lesson: 7, slug: beds}\n---\n", "---\n: : :\n---\n"]
    {
        let folder = tempfile::tempdir().unwrap();
        let report = built(folder.path(), text);
        let problems = report["lessons"][0]["problems"].as_array().unwrap();
        assert_eq!(problems.len(), 1, "{text:?}: {report:#}");
    }
}

/// Builds the one lesson `text` in `folder`, as the author gate does.
fn built(folder: &Path, text: &str) -> serde_json::Value {
    let source = folder.join("source");
    std::fs::create_dir_all(&source).unwrap();
    std::fs::write(source.join("07-beds.md"), text).unwrap();
    let manifest = folder.join("manifest.json");
    std::fs::write(&manifest, MANIFEST).unwrap();
    let output = Command::new(lab().join("venv/bin/python"))
        .arg("-B")
        .arg(root().join("crates/cli/python/build_lessons.py"))
        .arg("--source")
        .arg(&source)
        .arg("--out")
        .arg(folder)
        .arg("--manifest")
        .arg(&manifest)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn text(body: &str) -> String {
    body.trim_start().to_owned()
}

const MANIFEST: &str = r#"[{"lesson": 7, "exercises": [
  {"exercise": 1, "misconceptions": ["doubled"], "expected": ["1234.5678"], "solution": ""}]}]"#;

const GOOD: &str = r#"
---
kernelspec: {name: rust, display_name: Rust, language: rust}
tourism:
  lesson: 7
  slug: beds
  title: {ko: 침대, en: Beds}
---

+++ {"tags": ["ko"]}

침대를 셉니다.

+++ {"tags": ["en"]}

Beds are counted.

```{code-cell} rust
//ko// let hotel = "한옥";
//en// let hotel = "Inn";
let rooms = [1.0, 2.0, 2.0];
```

+++ {"tags": ["ko"], "tourism": {"exercise": 1, "role": "prompt"}}

침대는 몇 개입니까?

+++ {"tags": ["en"], "tourism": {"exercise": 1, "role": "prompt"}}

How many beds?

```{code-cell} rust
---
nbgrader: {schema_version: 3, grade: false, solution: true, locked: false, grade_id: 07-q1, task: false}
tourism: {exercise: 1, role: answer}
---
#[allow(unused_variables)]
fn answer_1(rooms: &[f64]) -> f64 {
    // BEGIN SOLUTION
    rooms.iter().copied().sum::<f64>()
    // END SOLUTION
}
```

```{code-cell} rust
---
nbgrader: {schema_version: 3, grade: true, solution: false, locked: true, points: 1, grade_id: 07-q1-check, task: false}
tourism: {exercise: 1, role: check}
---
check!(lesson, 1, answer_1(&rooms))
```

```{code-cell} rust
---
tags: [gate]
tourism: {exercise: 1, role: wrong, misconception: doubled}
---
fn answer_1(rooms: &[f64]) -> f64 {
    2.0 * rooms.iter().sum::<f64>()
}
```

```{code-cell} rust
// lesson.hint(1)
```
"#;
