//! Written answers, which a learner scores against a rubric.

use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Error, Lang, Result};

use crate::answer::digits;
use crate::bilingual::Bilingual;
use crate::card::{Card, Tone};

/// A written question with its criteria.
#[derive(Debug, Clone, Copy)]
pub struct Rubric {
    /// The fixed word for it: `essay`, `short`.
    pub id: &'static str,
    /// The kind of question: 논술, 약술.
    pub name: Bilingual,
    /// The question.
    pub question: Bilingual,
    /// What is looked for.
    pub criteria: &'static [Criterion],
    /// The concepts it is about.
    pub concepts: &'static [&'static str],
}

/// One thing that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Criterion {
    /// Its name.
    pub name: Bilingual,
    /// What an answer with all the points says.
    pub full: Bilingual,
    /// The points for all of it.
    pub points: u8,
}

impl Rubric {
    /// Whether a learner who writes `name` means this one.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        [self.id, self.name.ko, self.name.en].iter().any(|own| crate::text::same(own, name))
    }

    /// The points of all criteria.
    #[must_use]
    pub fn points(&self) -> u32 {
        self.criteria.iter().map(|criterion| u32::from(criterion.points)).sum()
    }

    /// The sum of the points given, one number per criterion; half points are allowed.
    ///
    /// # Errors
    ///
    /// If the numbers are not as many as the criteria, or one is negative, not finite or above its criterion.
    pub fn score(&self, given: &[f64]) -> Result<f64> {
        if given.len() != self.criteria.len() {
            return Err(Error::LengthMismatch {
                left: "points",
                left_len: given.len(),
                right: "criteria",
                right_len: self.criteria.len(),
            });
        }
        for (index, (&value, criterion)) in given.iter().zip(self.criteria).enumerate() {
            if !(0.0..=f64::from(criterion.points)).contains(&value) {
                return Err(Error::ItemOutOfRange {
                    name: "points",
                    index,
                    value,
                    rule: "from 0 to the points of its criterion",
                });
            }
        }
        Ok(given.iter().sum())
    }

    /// The question and what is looked for.
    #[must_use]
    pub fn card(&self, lang: Lang) -> Card {
        let heading = match lang {
            Lang::Ko => format!("{} {}점", self.name.ko, self.points()),
            Lang::En => format!("{} ({} points)", self.name.en, self.points()),
        };
        let mut table = Table::new(lang.pick("채점 기준", "Rubric"))
            .column(lang.pick("항목", "Criterion"), Align::Left)
            .column(lang.pick("배점", "Points"), Align::Right)
            .column(lang.pick("만점 기준", "An answer with all the points"), Align::Left);
        for criterion in self.criteria {
            table = table.row([
                criterion.name.get(lang).to_owned(),
                criterion.points.to_string(),
                criterion.full.get(lang).to_owned(),
            ]);
        }
        let zeros = vec!["0.0"; self.criteria.len()].join(", ");
        let how = match lang {
            Lang::Ko => {
                "먼저 답을 쓴 다음에 항목마다 스스로 점수를 매기십시오. 점수는 위의 차례대로 적습니다."
            }
            Lang::En => {
                "Write your answer first; then give yourself points for each criterion, in this order."
            }
        };
        Card::new(lang, Tone::Plain, "✎", heading)
            .text(self.question.get(lang))
            .table(table)
            .text(how)
            .code(&format!("lesson.score(\"{}\", &[{zeros}])", self.id))
    }

    /// The sum of the points given, and what to look at again.
    #[must_use]
    pub fn score_card(&self, lang: Lang, given: &[f64]) -> Card {
        let sum = match self.score(given) {
            Ok(sum) => sum,
            Err(error) => return self.refused(lang, given, &error),
        };
        let heading = match lang {
            Lang::Ko => format!("{}: {}점 만점에 {}점", self.name.ko, self.points(), digits(sum)),
            Lang::En => format!("{}: {} of {} points", self.name.en, digits(sum), self.points()),
        };
        let weak: Vec<String> = given
            .iter()
            .zip(self.criteria)
            .filter(|(value, criterion)| **value < f64::from(criterion.points) * 0.6)
            .map(|(_, criterion)| {
                format!("{}: {}", criterion.name.get(lang), criterion.full.get(lang))
            })
            .collect();
        let text = if weak.is_empty() {
            lang.pick(
                "모든 항목에서 배점의 60 % 이상입니다.",
                "Every criterion has at least 60 % of its points.",
            )
        } else {
            lang.pick(
                "다시 볼 항목입니다. 한 문장씩 보태 보십시오.",
                "To look at again; try to add one sentence for each.",
            )
        };
        Card::new(lang, if weak.is_empty() { Tone::Good } else { Tone::Plain }, "✎", heading)
            .text(text)
            .items(weak)
    }

    fn refused(&self, lang: Lang, given: &[f64], error: &Error) -> Card {
        let count = self.criteria.len();
        let text = match (error, lang) {
            (Error::ItemOutOfRange { index, value, .. }, _) => {
                let criterion = self.criteria.get(*index);
                let (name, points) = criterion
                    .map_or(("", 0), |criterion| (criterion.name.get(lang), criterion.points));
                let place = index + 1;
                match lang {
                    Lang::Ko => format!(
                        "{place}번째 항목 ‘{name}’의 점수는 0부터 {points}까지입니다. 적으신 점수: {value}"
                    ),
                    Lang::En => format!(
                        "Criterion {place} ({name}) takes 0 to {points} points, but got {value}."
                    ),
                }
            }
            (_, Lang::Ko) => format!("항목은 {count}개인데 점수는 {}개입니다.", given.len()),
            (_, Lang::En) => format!("There are {count} criteria, but {} scores.", given.len()),
        };
        let items = self.criteria.iter().map(|criterion| match lang {
            Lang::Ko => format!("{} ({}점)", criterion.name.ko, criterion.points),
            Lang::En => format!("{} ({} points)", criterion.name.en, criterion.points),
        });
        let heading = lang.pick("점수를 다시 적어 주십시오", "Please give the points again");
        Card::new(lang, Tone::Again, "✎", heading).text(text).items(items.collect())
    }
}
