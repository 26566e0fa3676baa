//! The concepts of the course: what each means, where it is taught, who wrote of it, and what computes it.

use std::sync::LazyLock;

use serde::Deserialize;
use tourism_marketing::Lang;

/// A concept of the curriculum.
#[derive(Debug, Clone, Deserialize)]
pub struct Concept {
    /// The fixed word for it.
    pub id: String,
    /// Its Korean name.
    pub ko: String,
    /// Its English name.
    pub en: String,
    /// Its other names, in either language.
    pub aliases: Vec<String>,
    /// The part of the field that it belongs to.
    pub module: String,
    /// Its lesson.
    pub lesson: u8,
    /// What it means, in one Korean sentence.
    pub definition_ko: String,
    /// What it means, in one English sentence.
    pub definition_en: String,
    /// Where it is written.
    pub source: String,
    /// The functions of the library that compute something of it, as `module::name`.
    pub functions: Vec<String>,
}

impl Concept {
    /// Its name.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        lang.pick(&self.ko, &self.en)
    }

    /// What it means, in one sentence.
    #[must_use]
    pub fn definition(&self, lang: Lang) -> &str {
        lang.pick(&self.definition_ko, &self.definition_en)
    }
}

/// All concepts, in the order in which the lessons teach them.
///
/// ```
/// assert_eq!(tourism_study::concepts::all().len(), 276);
/// ```
#[must_use]
pub fn all() -> &'static [Concept] {
    // Read once by each program; a cell of a notebook reads its own.
    static ALL: LazyLock<Vec<Concept>> = LazyLock::new(|| {
        // Part of this program, and read by a test.
        serde_json::from_str(include_str!("../data/concepts.json")).unwrap_or_default()
    });
    &ALL
}

/// The concept with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Concept> {
    all().iter().find(|concept| concept.id == id)
}

/// The parts of the field that concepts belong to, in the order of the lessons.
#[must_use]
pub fn modules() -> Vec<&'static str> {
    let mut modules = Vec::new();
    for concept in all() {
        if !modules.contains(&concept.module.as_str()) {
            modules.push(concept.module.as_str());
        }
    }
    modules
}
