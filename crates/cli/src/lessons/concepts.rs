//! The concepts of the course: what each means, where it is taught, and what computes it.

pub use tourism_study::concepts::{Concept, all};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use tourism_course::{lessons, text};
    use tourism_marketing::Lang;

    use super::*;

    #[test]
    fn the_concepts_are_those_of_the_lessons_and_of_the_terms() {
        let concepts = all();
        let ids: BTreeSet<&str> = concepts.iter().map(|concept| concept.id.as_str()).collect();
        assert_eq!((concepts.len(), ids.len()), (276, 276));
        for concept in concepts {
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
        for function in all().iter().flat_map(|concept| &concept.functions) {
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
