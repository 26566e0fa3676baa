//! The pages around the lessons: their list, the index of the concepts, the formula sheets.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use tourism_course::lessons::{self, Plan};
use tourism_marketing::Lang;

use super::concepts::{self, Concept};
use super::{rust_sheet, sheets};
use crate::console;
use crate::files;
use crate::repo::Repo;

/// Writes the pages that are not what the course makes them, or only looks; whether all were.
pub fn run(repo: &Repo, check: bool) -> anyhow::Result<bool> {
    let mut fresh = true;
    for (path, text) in pages(repo)? {
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        let shown = repo.shown(&path);
        if there == text {
            console::say(format_args!("{shown}: as the course makes it"));
        } else if check {
            eprintln!(
                "{shown}: not what the course makes it; run `cargo tourism lessons index` and commit"
            );
            fresh = false;
        } else {
            files::write_whole(&path, text.as_bytes())?;
            console::say(format_args!("{shown}: written"));
        }
    }
    Ok(fresh)
}

fn pages(repo: &Repo) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let folder = repo.join("notebooks");
    let files = Files::find(&folder.join("source"))?;
    let concepts = concepts::all();
    let list = folder.join("README.md");
    let mut text =
        std::fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        text = replaced(&text, lang, &table(&files, lang))?;
        let path = folder.join(format!("concepts.{}.md", lang.code()));
        pages.push((path, index(&files, concepts, lang)));
        let path = folder.join(format!("formulas.{}.html", lang.code()));
        pages.push((path, sheets::page(repo, concepts, lang)?));
        let path = folder.join(format!("rust.{}.html", lang.code()));
        pages.push((path, rust_sheet::page(lang)));
    }
    pages.push((list, text));
    Ok(pages)
}

/// The names of the lesson texts, without their ending.
struct Files(Vec<String>);

impl Files {
    fn find(folder: &Path) -> anyhow::Result<Self> {
        let entries = std::fs::read_dir(folder)
            .with_context(|| format!("reading the folder {}", folder.display()))?;
        let stem = |entry: std::fs::DirEntry| Some(entry.path().file_stem()?.to_str()?.to_owned());
        Ok(Self(entries.filter_map(Result::ok).filter_map(stem).collect()))
    }

    /// The notebook of a lesson, as a link from `notebooks/`.
    fn link(&self, number: u8, text: &str, lang: Lang) -> String {
        let start = format!("{number:02}-");
        match self.0.iter().find(|stem| stem.starts_with(&start)) {
            Some(stem) => format!("[{text}]({}/{stem}.ipynb)", lang.code()),
            None => text.to_owned(),
        }
    }
}

/// `text` with the block of a language between its two marks replaced.
fn replaced(text: &str, lang: Lang, block: &str) -> anyhow::Result<String> {
    let code = lang.code();
    let (begin, end) =
        (format!("<!-- lessons {code} -->\n"), format!("<!-- /lessons {code} -->\n"));
    let found = text.split_once(&begin).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(&end)?;
        Some(format!("{before}{begin}\n{block}\n{end}{after}"))
    });
    match found {
        Some(text) => Ok(text),
        None => {
            bail!("notebooks/README.md lacks the lines `{}` and `{}`", begin.trim(), end.trim())
        }
    }
}

fn table(files: &Files, lang: Lang) -> String {
    let heads = lang.pick(
        "| 강 | 제목 | 묻는 것 | 시간 | 먼저 들을 강 | 개념 | 준비하는 시험 |\n",
        "| | Lesson | What it asks | Time | After | Concepts | Examinations |\n",
    );
    let rows = lessons::ALL.iter().map(|plan| row(files, plan, lang));
    std::iter::once(format!("{heads}|--:|---|---|--:|---|--:|---|\n")).chain(rows).collect()
}

fn row(files: &Files, plan: &Plan, lang: Lang) -> String {
    let before: Vec<String> = plan.prerequisites.iter().map(u8::to_string).collect();
    let all_before = plan.prerequisites.iter().copied().eq(1..plan.number);
    let before = match before.as_slice() {
        [] => "–".to_owned(),
        [first, .., last] if all_before && before.len() > 2 => format!("{first}–{last}"),
        some => some.join(", "),
    };
    let exams: Vec<&str> = plan.exams.iter().map(|exam| exam.label(lang)).collect();
    format!(
        "| {} | {} | {} | {} | {before} | {} | {} |\n",
        plan.number,
        files.link(plan.number, plan.title.get(lang), lang),
        plan.question.get(lang),
        lang.pick(format!("{}분", plan.minutes), format!("{} min", plan.minutes)),
        plan.concepts.len(),
        exams.join(", "),
    )
}

fn index(files: &Files, concepts: &[Concept], lang: Lang) -> String {
    let mut sorted: Vec<&Concept> = concepts.iter().collect();
    sorted.sort_by_cached_key(|concept| {
        let name = concept.name(lang).to_lowercase();
        // Latin names come after the Korean ones in Korean, and quotation marks do not count.
        let name: String = name.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
        (lang == Lang::Ko && name.starts_with(|c: char| c.is_ascii()), name)
    });
    let heading = lang.pick(
        "# 개념 찾아보기\n\n개념마다 뜻, 다루는 강의, 계산하는 함수를 적었습니다. 함수의 설명은 `cargo doc --open`으로 봅니다.\n\n| 개념 | 영어 | 뜻 | 강의 | 함수 |\n",
        "# Index of concepts\n\nWhat each concept means, the lesson that teaches it and the functions that compute it. `cargo doc --open` shows the documentation of the functions.\n\n| Concept | Korean | Meaning | Lesson | Functions |\n",
    );
    let other = if lang == Lang::Ko { Lang::En } else { Lang::Ko };
    let row = |concept: &&Concept| {
        let lesson = lang.pick(format!("{}강", concept.lesson), concept.lesson.to_string());
        let functions: Vec<String> =
            concept.functions.iter().map(|function| format!("`{function}`")).collect();
        format!(
            "| <a id=\"{}\"></a>{} | {} | {} | {} | {} |\n",
            concept.id,
            concept.name(lang),
            concept.name(other),
            concept.definition(lang),
            files.link(concept.lesson, &lesson, lang),
            functions.join(", "),
        )
    };
    let rows: String = sorted.iter().map(row).collect();
    format!("{heading}|---|---|---|---|---|\n{rows}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_in_the_repository_are_what_the_course_makes() {
        let repo = Repo::find().unwrap();
        for (path, text) in pages(&repo).unwrap() {
            let there = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(there == text, "{}: run `cargo tourism lessons index`", path.display());
        }
    }

    #[test]
    fn korean_names_come_in_the_order_of_a_korean_dictionary() {
        let repo = Repo::find().unwrap();
        let files = Files::find(&repo.join("notebooks/source")).unwrap();
        let page = index(&files, concepts::all(), Lang::Ko);
        let place = |name: &str| page.find(&format!("</a>{name} |")).unwrap();
        assert!(place("감성마케팅") < place("효과크기"));
        assert!(place("힐링마케팅") < place("ABC 분석"));
    }

    #[test]
    fn a_list_without_its_marks_is_named() {
        let error = replaced("# Lessons\n", Lang::Ko, "").unwrap_err().to_string();
        assert!(error.contains("`<!-- lessons ko -->`"), "{error}");
    }
}
