//! The key of a paper, as a file that a program reads: what was asked, what is right, and how each form is ordered.

use serde::{Deserialize, Serialize};
use tourism_marketing::Lang;

use super::set::Paper;

/// The version of the file.
pub const VERSION: u32 = 1;

/// The key of a paper. Options are counted from 1 in the order of the first form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// The version of the format.
    pub version: u32,
    /// The title.
    pub title: String,
    /// The seed by which the paper was drawn.
    pub seed: u64,
    /// The items, by the numbers of the first form.
    pub items: Vec<KeyItem>,
    /// The forms.
    pub forms: Vec<KeyForm>,
    /// Written questions with their points.
    #[serde(default)]
    pub written: Vec<KeyWritten>,
}

/// An item of the key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyItem {
    /// Its number on the first form.
    pub number: usize,
    /// The item of the bank.
    pub id: String,
    /// Its lesson.
    pub lesson: u8,
    /// The concept that it asks about.
    pub concept: String,
    /// What it trains.
    pub form: String,
    /// 1 recall, 2 apply, 3 judge.
    pub difficulty: u8,
    /// The points.
    pub points: f64,
    /// The right option.
    pub right: usize,
    /// What is asked, in Korean.
    pub stem_ko: String,
    /// What is asked, in English.
    pub stem_en: String,
    /// The options in Korean.
    pub options_ko: Vec<String>,
    /// The options in English.
    pub options_en: Vec<String>,
}

/// The order of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyForm {
    /// Its name.
    pub name: String,
    /// For each number on it, which item and which options stand there.
    pub items: Vec<Placed>,
}

/// What stands at a number of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// The number of the item on the first form.
    pub item: usize,
    /// For each of its options, the number of the option on the first form.
    pub options: Vec<usize>,
}

/// A written question of the key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyWritten {
    /// The item of the bank.
    pub id: String,
    /// The points.
    pub points: f64,
}

impl Key {
    /// The key of a paper.
    #[must_use]
    pub fn of(paper: &Paper, title: &str) -> Self {
        let item = |(place, item): (usize, &super::set::Numbered)| {
            let bank = item.question.item();
            let texts = |lang| -> Vec<String> {
                let options = item.options.iter().filter_map(|&at| item.question.options().get(at));
                options.map(|option| option.text.get(lang).to_owned()).collect()
            };
            let right = item.options.iter().position(|&at| at == item.question.right());
            KeyItem {
                number: place + 1,
                id: bank.id.clone(),
                lesson: bank.lesson(),
                concept: bank.concept().to_owned(),
                form: bank.form.id().to_owned(),
                difficulty: bank.difficulty,
                points: item.points,
                right: right.unwrap_or(0) + 1,
                stem_ko: item.question.question().stem(Lang::Ko),
                stem_en: item.question.question().stem(Lang::En),
                options_ko: texts(Lang::Ko),
                options_en: texts(Lang::En),
            }
        };
        let form = |sheet: &super::set::Sheet| KeyForm {
            name: sheet.name.clone(),
            items: sheet
                .items
                .iter()
                .zip(&sheet.options)
                .map(|(at, options)| Placed {
                    item: at + 1,
                    options: options.iter().map(|option| option + 1).collect(),
                })
                .collect(),
        };
        let written = paper.written.iter();
        Self {
            version: VERSION,
            title: title.to_owned(),
            seed: paper.seed,
            items: paper.items.iter().enumerate().map(item).collect(),
            forms: paper.forms.iter().map(form).collect(),
            written: written
                .map(|(item, points)| KeyWritten { id: item.id.clone(), points: *points })
                .collect(),
        }
    }

    /// Reads a key.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let key: Self = serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| format!("at `{}`: {}", error.path(), error.inner()))?;
        if key.version > VERSION {
            return Err("a later version of this program wrote it".into());
        }
        key.judge().map(|()| key)
    }

    fn judge(&self) -> Result<(), String> {
        if self.items.is_empty() || self.forms.is_empty() {
            return Err("it has no item or no form".into());
        }
        for item in &self.items {
            let count = item.options_ko.len();
            if !(1..=count).contains(&item.right) || item.options_en.len() != count {
                return Err(format!("item {}: `right` is {} of {count}", item.number, item.right));
            }
        }
        for form in &self.forms {
            let mut items: Vec<usize> = form.items.iter().map(|placed| placed.item).collect();
            items.sort_unstable();
            if !items.iter().copied().eq(1..=self.items.len()) {
                return Err(format!("form {}: not every item is there once", form.name));
            }
            for placed in &form.items {
                let mut options = placed.options.clone();
                options.sort_unstable();
                let count = self.items.get(placed.item - 1).map_or(0, |it| it.options_ko.len());
                if !options.iter().copied().eq(1..=count) {
                    return Err(format!(
                        "form {}, item {}: not every option is there once",
                        form.name, placed.item
                    ));
                }
            }
        }
        Ok(())
    }
}
