//! An item of a mock exam as it is asked: rebuilt from its id and seed whenever the sitting is opened.

use std::sync::Arc;

use tourism_marketing::Lang;

use super::sitting::{Entry, Kind};
use crate::bank::{Bank, Body, Item};
use crate::error::{Error, Result};
use crate::judge::{Answer, Reason};
use crate::multiple::{Given, MultipleChoice};
use crate::question::Question;
use crate::text::Text;

/// An item as it is asked.
#[derive(Debug, Clone)]
pub enum Asked {
    /// One of several options, in the order in which they are shown.
    Choice(Box<MultipleChoice>, Vec<usize>),
    /// In its own way.
    Own(Box<Question>),
    /// A written answer.
    Written(Arc<Item>),
}

/// What came of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Whether it is right.
    pub right: bool,
    /// The right answer.
    pub key: Text,
    /// Why: what was answered first, then what is right.
    pub reasons: Vec<Reason>,
    /// The literature.
    pub source: String,
}

impl Asked {
    /// Rebuilds what a line of the sitting asks.
    ///
    /// # Errors
    ///
    /// If the bank does not have the item any more, or it has changed so that it cannot be asked like this.
    pub fn of(entry: &Entry, bank: &Bank) -> Result<Self> {
        let gone = |problem: &str| Error::Question {
            item: entry.item.clone(),
            problem: format!("{problem}; the sitting was begun with another bank"),
        };
        let item = bank.find(&entry.item).ok_or_else(|| gone("is not in the bank"))?;
        match entry.kind {
            Kind::Choice => {
                let drawn = MultipleChoice::draw(item, entry.seed)?;
                let drawn = drawn.ok_or_else(|| gone("cannot be asked with options"))?;
                let order = drawn.shuffled(entry.seed);
                Ok(Self::Choice(Box::new(drawn), order))
            }
            Kind::Own => Ok(Self::Own(Box::new(Question::draw(item, entry.seed)?))),
            Kind::Written if matches!(item.body, Body::Written(_)) => {
                Ok(Self::Written(Arc::clone(item)))
            }
            Kind::Written => Err(gone("is no written question")),
        }
    }

    /// The item.
    #[must_use]
    pub fn item(&self) -> &Arc<Item> {
        match self {
            Self::Choice(choice, _) => choice.item(),
            Self::Own(question) => question.item(),
            Self::Written(item) => item,
        }
    }

    /// What is asked.
    #[must_use]
    pub fn stem(&self, lang: Lang) -> String {
        match self {
            Self::Choice(choice, _) => choice.question().stem(lang),
            Self::Own(question) => question.stem(lang),
            Self::Written(item) => item.stem.get(lang).to_owned(),
        }
    }

    /// What stands between the stem and what is chosen among.
    #[must_use]
    pub fn given(&self) -> &[Given] {
        match self {
            Self::Choice(choice, _) => choice.given(),
            _ => &[],
        }
    }

    /// What one chooses among, as shown; empty where one does not.
    #[must_use]
    pub fn options(&self, lang: Lang) -> Vec<&str> {
        match self {
            Self::Choice(choice, order) => order
                .iter()
                .filter_map(|&place| choice.options().get(place))
                .map(|option| option.text.get(lang))
                .collect(),
            Self::Own(question) => question.options(lang),
            Self::Written(_) => Vec::new(),
        }
    }

    /// Judges whether what was typed is an answer at all.
    ///
    /// # Errors
    ///
    /// Says what an answer looks like.
    pub fn read(&self, typed: &str) -> Result<(), Text> {
        match self {
            Self::Choice(_, order) => match place(typed, order.len()) {
                Some(_) => Ok(()),
                None => Err(Text::new(
                    format!("‘{}’은(는) 답이 아닙니다. 번호 1–{}", typed.trim(), order.len()),
                    format!("“{}” is no answer: number 1–{}", typed.trim(), order.len()),
                )),
            },
            Self::Own(question) => question.read(typed).map(|_| ()),
            Self::Written(_) => Ok(()),
        }
    }

    /// Judges an answer that was read before, or none; `None` for a written one.
    #[must_use]
    pub fn judge(&self, typed: Option<&str>) -> Option<Judged> {
        match self {
            Self::Choice(choice, order) => {
                let chosen = typed.and_then(|typed| place(typed, order.len()));
                Some(self.chosen(choice, order, chosen))
            }
            Self::Own(question) => {
                let answer = typed.and_then(|typed| question.read(typed).ok());
                let verdict = question.judge(&answer.unwrap_or(Answer::Passed))?;
                let reasons = verdict.reasons.into_iter().filter(|it| it.missed || it.right);
                let worked = verdict.worked.map(|worked| Reason {
                    about: Text::new("", ""),
                    right: true,
                    missed: false,
                    why: worked.solution,
                });
                Some(Judged {
                    right: verdict.right,
                    key: verdict.key,
                    reasons: reasons.chain(worked).collect(),
                    source: verdict.source,
                })
            }
            Self::Written(_) => None,
        }
    }

    fn chosen(&self, choice: &MultipleChoice, order: &[usize], chosen: Option<usize>) -> Judged {
        let reason = |shown: usize| {
            let option = choice.options().get(*order.get(shown)?)?;
            let label = crate::judge::circled(shown);
            let about = Text::new(label.clone(), label);
            let missed = chosen.is_some_and(|chosen| (chosen == shown) != option.right);
            Some(Reason { about, right: option.right, missed, why: option.why.clone() })
        };
        let right = order.iter().position(|&place| place == choice.right());
        let shown = chosen.into_iter().chain(right.filter(|&right| chosen != Some(right)));
        let option = choice.options().get(choice.right());
        let label = crate::judge::circled(right.unwrap_or(0));
        let key = option.map_or_else(
            || Text::new("", ""),
            |option| {
                Text::new(
                    format!("{label} {}", option.text.ko),
                    format!("{label} {}", option.text.en),
                )
            },
        );
        Judged {
            right: chosen.is_some() && chosen == right,
            key,
            reasons: shown.filter_map(reason).collect(),
            source: self.item().source.clone(),
        }
    }
}

/// The option that a number names: `3`, `③`, `3번`.
fn place(typed: &str, count: usize) -> Option<usize> {
    let typed = typed.trim().trim_end_matches('번').trim().trim_end_matches(['.', ')']);
    let mut letters = typed.chars();
    let letter = letters.next()?;
    if letters.next().is_some() {
        return None;
    }
    let after = |first: char| u32::from(letter).checked_sub(u32::from(first));
    let place = match letter {
        '1'..='9' => after('1'),
        '１'..='９' => after('１'),
        '①'..='⑨' => after('①'),
        _ => None,
    };
    place.and_then(|place| usize::try_from(place).ok()).filter(|place| *place < count)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn an_option_is_named_by_its_number_in_any_script() {
        for typed in ["3", " 3 ", "③", "3번", "３", "3."] {
            assert_eq!(place(typed, 4), Some(2), "{typed}");
        }
        for typed in ["", "5", "0", "33", "ㄷ", "c", "-1"] {
            assert_eq!(place(typed, 4), None, "{typed}");
        }
    }
}
