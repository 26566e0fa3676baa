//! A new lesson: its text, its exercises and its test, from a template that passes the gate.

use std::path::PathBuf;

use anyhow::{Context as _, bail};

use crate::args::NewArgs;
use crate::console;
use crate::files;
use crate::repo::Repo;

/// The files of a lesson: where they go, and what they hold.
const TEMPLATE: [(&str, &str); 6] = [
    ("notebooks/source/{{NN}}-{{SLUG}}.md", include_str!("../../data/lesson/lesson.md")),
    ("crates/course/src/lessons/lesson{{NN}}/mod.rs", include_str!("../../data/lesson/mod.rs")),
    ("crates/course/src/lessons/lesson{{NN}}/mean.rs", include_str!("../../data/lesson/mean.rs")),
    (
        "crates/course/src/lessons/lesson{{NN}}/rubrics.rs",
        include_str!("../../data/lesson/rubrics.rs"),
    ),
    (
        "crates/course/src/lessons/lesson{{NN}}/solutions/answer_0.rs",
        include_str!("../../data/lesson/solutions/answer_0.rs"),
    ),
    ("crates/course/tests/course/lesson{{NN}}.rs", include_str!("../../data/lesson/test.rs")),
];

/// Where a lesson is registered: the file, the line it gets, and the line that it goes in front of.
const REGISTERS: [(&str, &str, &str); 3] = [
    ("crates/course/src/lessons/mod.rs", "pub mod lesson{{NN}};", "\n\nuse "),
    ("crates/course/src/lessons/mod.rs", "    lesson{{NN}}::PLAN,", "\n];"),
    ("crates/course/tests/course/main.rs", "mod lesson{{NN}};", "\nmod looks;"),
];

/// Writes the lesson and says what comes next.
pub fn run(repo: &Repo, options: &NewArgs) -> anyhow::Result<bool> {
    refuse(options)?;
    let fill = |text: &str| filled(text, options);
    let files: Vec<(PathBuf, String)> =
        TEMPLATE.iter().map(|(path, text)| (repo.join(fill(path)), fill(text))).collect();
    let taken = format!("{:02}-", options.lesson);
    let texts = repo.join("notebooks/source");
    let present = std::fs::read_dir(&texts)
        .with_context(|| format!("reading the folder {}", repo.shown(&texts)))?
        .filter_map(Result::ok)
        .find(|entry| entry.file_name().to_string_lossy().starts_with(&taken));
    if let Some(present) = present {
        bail!("there is a lesson {:02} already: {}", options.lesson, repo.shown(&present.path()));
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        bail!("{} is there already; take another number, or remove it", repo.shown(path));
    }
    // All is read before anything is written.
    let mut registers: Vec<(PathBuf, String)> = Vec::new();
    for (path, line, before) in REGISTERS {
        let path = repo.join(path);
        let known = registers.iter().position(|(other, _)| *other == path);
        let text = match known.and_then(|place| registers.get(place)) {
            Some((_, text)) => text.clone(),
            None => std::fs::read_to_string(&path)
                .with_context(|| format!("reading {}", repo.shown(&path)))?,
        };
        let Some((head, tail)) = text.split_once(before) else {
            bail!("{} lacks the line before which a lesson is registered", repo.shown(&path));
        };
        let text = format!("{head}\n{}{before}{tail}", fill(line));
        match known.and_then(|place| registers.get_mut(place)) {
            Some(entry) => entry.1 = text,
            None => registers.push((path, text)),
        }
    }
    for (path, text) in &files {
        files::write_whole(path, text.as_bytes())?;
        console::say(format_args!("{}: written", repo.shown(path)));
    }
    // Who takes the lesson out again deletes the files above, but from these only the lines.
    for (path, text) in &registers {
        files::write_whole(path, text.as_bytes())?;
        for (_, line, _) in REGISTERS.iter().filter(|(file, ..)| repo.join(file) == *path) {
            let line = fill(line.trim());
            console::say(format_args!("{}: line added: {line}", repo.shown(path)));
        }
    }
    let number = options.lesson;
    console::say(format_args!(
        "\nNext:\n    cargo tourism lessons build --only {number}   # the student notebooks\n    \
         cargo tourism lessons check --only {number}   # the gate, which it passes as it is\n    \
         cargo tourism lessons preview {number}        # how it looks"
    ));
    Ok(true)
}

fn filled(text: &str, options: &NewArgs) -> String {
    text.replace("{{NN}}", &format!("{:02}", options.lesson))
        .replace("{{N}}", &options.lesson.to_string())
        .replace("{{SLUG}}", &options.slug)
        .replace("{{KO}}", options.ko.trim())
        .replace("{{EN}}", options.en.trim())
}

/// Names that would break the files that hold them.
fn refuse(options: &NewArgs) -> anyhow::Result<()> {
    let slug = &options.slug;
    let is_word = slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if slug.is_empty() || !is_word || slug.starts_with('-') {
        bail!(
            "`{slug}` cannot name the files of a lesson; use small letters, digits and hyphens, such as `yield-management`"
        );
    }
    for (option, title) in [("--ko", &options.ko), ("--en", &options.en)] {
        if title.trim().is_empty() || title.contains(['"', '\\', '\n', ':']) {
            bail!(
                "`{option} {title}`: a title is one line without quotation marks, colons and backslashes"
            );
        }
    }
    if !options.ko.chars().any(|c| ('가'..='힣').contains(&c)) {
        bail!("`--ko {}`: the Korean title has no Hangul", options.ko);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(slug: &str) -> NewArgs {
        NewArgs {
            lesson: 15,
            slug: slug.to_owned(),
            ko: "수익 관리".to_owned(),
            en: "Yield management".to_owned(),
        }
    }

    /// A repository with nothing in it but what a new lesson touches.
    fn small_repo() -> (Repo, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let here = Repo::find().unwrap();
        for path in ["crates/course/src/lessons/mod.rs", "crates/course/tests/course/main.rs"] {
            let to = folder.path().join(path);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(here.join(path), to).unwrap();
        }
        std::fs::create_dir_all(folder.path().join("notebooks/source")).unwrap();
        (Repo::at(folder.path()), folder)
    }

    #[test]
    fn a_lesson_is_written_once_and_registered() {
        let (repo, _folder) = small_repo();
        assert!(run(&repo, &options("yield")).unwrap());
        let text = std::fs::read_to_string(repo.join("notebooks/source/15-yield.md")).unwrap();
        assert!(text.contains("# 15강 수익 관리") && !text.contains("{{"), "{text}");
        let lessons =
            std::fs::read_to_string(repo.join("crates/course/src/lessons/mod.rs")).unwrap();
        assert!(lessons.contains("pub mod lesson15;\n\nuse "), "{lessons}");
        assert!(lessons.contains("    lesson15::PLAN,\n];"), "{lessons}");
        let again = run(&repo, &options("other")).unwrap_err().to_string();
        assert_eq!(again, "there is a lesson 15 already: notebooks/source/15-yield.md");
    }

    #[test]
    fn names_that_would_break_files_are_refused_and_nothing_is_written() {
        let (repo, _folder) = small_repo();
        for slug in ["", "../up", "Yield", "yield mgmt", "-x"] {
            let refused = run(&repo, &options(slug)).unwrap_err().to_string();
            assert!(refused.contains("cannot name the files"), "{refused}");
        }
        let english = NewArgs { ko: "Yield".to_owned(), ..options("yield") };
        assert!(run(&repo, &english).unwrap_err().to_string().contains("no Hangul"));
        let quoted = NewArgs { en: "\"Yield\"".to_owned(), ..options("yield") };
        assert!(run(&repo, &quoted).unwrap_err().to_string().contains("--en"));
        assert!(!repo.join("notebooks/source/15-yield.md").exists());
    }
}
