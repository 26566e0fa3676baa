//! The description of every data file, as `datasets/catalogue.json` holds it.

use anyhow::Context as _;
use serde::Deserialize;
use tourism_marketing::Lang;

/// A data file and what is known about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) file: String,
    /// The function of `tourism_marketing::data` that reads it, by whose name users call it too.
    pub(super) loader: String,
    pub(super) title: Text,
    pub(super) kind: Kind,
    pub(super) rows: u64,
    pub(super) sha256: String,
    pub(super) columns: Vec<Column>,
    pub(super) source: Text,
    pub(super) licence: Text,
    pub(super) controls: Vec<Control>,
}

/// The same in both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    ko: String,
    en: String,
}

/// The same in both languages, where the program itself says it.
pub(super) struct Words {
    pub(super) ko: &'static str,
    pub(super) en: &'static str,
}

impl Words {
    pub(super) fn in_language(&self, lang: Lang) -> &'static str {
        lang.pick(self.ko, self.en)
    }
}

/// Whether the numbers were observed or drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Real,
    /// A small table out of a publication, typed by hand.
    Published,
    Simulated,
}

/// A column with its unit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) unit: Text,
    pub(super) meaning: Text,
}

/// A number that can be computed from the file, as it is printed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Control {
    pub(super) id: String,
    pub(super) what: Text,
    pub(super) value: String,
}

/// All entries; they are part of the program, so that a changed folder cannot describe itself.
pub(super) fn entries() -> anyhow::Result<Vec<Entry>> {
    serde_json::from_str(include_str!("../../../../datasets/catalogue.json"))
        .context("reading datasets/catalogue.json")
}

impl Entry {
    /// Whether a user may mean this file by `name`.
    pub(super) fn answers_to(&self, name: &str) -> bool {
        let stem = self.file.split('.').next();
        name == self.loader || name == self.file || Some(name) == stem
    }
}

impl Text {
    pub(super) fn in_language(&self, lang: Lang) -> &str {
        lang.pick(&self.ko, &self.en)
    }
}

impl Kind {
    pub(super) fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Real => lang.pick("실제", "real"),
            Self::Published => lang.pick("발표", "published"),
            Self::Simulated => lang.pick("모의", "simulated"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data_cmd::measure::grouped;

    /// The part of the README that describes one file in one language.
    fn section<'r>(readme: &'r str, lang: Lang, file: &str) -> &'r str {
        let (ko, en) = readme.split_once("\n# English").expect("both languages");
        let half = lang.pick(ko, en);
        let (_, rest) = half.split_once(&format!("\n## `{file}`")).expect(file);
        rest.split("\n## ").next().unwrap()
    }

    #[test]
    fn the_readme_states_every_fact_of_the_catalogue_in_both_languages() {
        let readme = include_str!("../../../../datasets/README.md");
        for entry in entries().unwrap() {
            for lang in Lang::ALL {
                let section = section(readme, lang, &entry.file);
                let mut facts = vec![grouped(entry.rows), entry.sha256.clone()];
                facts.extend(entry.columns.iter().map(|column| {
                    let (unit, meaning) =
                        (column.unit.in_language(lang), column.meaning.in_language(lang));
                    format!("| `{}` | {unit} | {meaning} |", column.name)
                }));
                facts.extend(entry.controls.iter().map(|control| {
                    format!("| {} | {} |", control.what.in_language(lang), control.value)
                }));
                if entry.kind == Kind::Simulated {
                    facts.push(lang.pick("모의 자료", "Simulated").to_owned());
                    facts.push(crate::simulate::COURSE_SEED.to_string());
                }
                for fact in facts {
                    assert!(section.contains(&fact), "{}, {lang:?}: no `{fact}`", entry.file);
                }
            }
        }
    }

    #[test]
    fn every_data_file_is_in_the_catalogue() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../datasets");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter(|name| {
                !name.starts_with('.')
                    && !["catalogue.json", "README.md", "fetched"].contains(&name.as_str())
            })
            .collect();
        files.sort();
        let described: Vec<String> =
            entries().unwrap().into_iter().map(|entry| entry.file).collect();
        assert_eq!(files, described);
    }
}
