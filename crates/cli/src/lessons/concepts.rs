//! The concepts of the course: what each means, where it is taught, and what computes it.

use serde::Deserialize;
use tourism_marketing::Lang;

/// A concept of the curriculum.
#[derive(Debug, Deserialize)]
pub struct Concept {
    /// The fixed word for it.
    pub id: String,
    ko: String,
    en: String,
    /// Its lesson.
    pub lesson: u8,
    definition_ko: String,
    definition_en: String,
    /// The functions of the library that compute something of it, as `module::name`.
    pub functions: Vec<String>,
}

impl Concept {
    /// Its name.
    pub fn name(&self, lang: Lang) -> &str {
        lang.pick(&self.ko, &self.en)
    }

    /// What it means, in one sentence.
    pub fn definition(&self, lang: Lang) -> &str {
        lang.pick(&self.definition_ko, &self.definition_en)
    }
}

/// All concepts, in the order in which the lessons teach them.
pub fn all() -> anyhow::Result<Vec<Concept>> {
    Ok(serde_json::from_str(include_str!("../../data/concepts.json"))?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use tourism_course::{lessons, text};

    use super::*;

    #[test]
    fn the_concepts_are_those_of_the_lessons_and_of_the_terms() {
        let concepts = all().unwrap();
        let ids: BTreeSet<&str> = concepts.iter().map(|concept| concept.id.as_str()).collect();
        assert_eq!((concepts.len(), ids.len()), (276, 276));
        for concept in &concepts {
            assert_eq!(text::term(concept.name(Lang::Ko)).unwrap().id, concept.id);
            assert!((1..=14).contains(&concept.lesson));
        }
        for plan in lessons::ALL {
            let there = concepts.iter().filter(|concept| concept.lesson == plan.number);
            let there: BTreeSet<&str> = there.map(|concept| concept.id.as_str()).collect();
            assert_eq!(there, plan.concepts.iter().copied().collect(), "lesson {}", plan.number);
        }
    }

    #[test]
    fn every_function_that_is_named_is_in_the_library() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
        for function in all().unwrap().iter().flat_map(|concept| &concept.functions) {
            let (module, name) = function.split_once("::").unwrap();
            let mut text = String::new();
            for path in [source.join(module), source.join(format!("{module}.rs"))] {
                read(&path, &mut text);
            }
            assert!(text.contains(&format!("pub fn {name}(")), "{function}");
        }
    }

    fn read(path: &Path, text: &mut String) {
        if path.is_file() {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        } else if path.is_dir() {
            for entry in std::fs::read_dir(path).unwrap() {
                read(&entry.unwrap().path(), text);
            }
        }
    }
}
