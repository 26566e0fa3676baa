//! The tables of the experience and of conjoint analysis.

use super::{Align, Table};
use crate::conjoint::Conjoint;
use crate::experience::Nps;
use crate::{Lang, text};

impl Nps {
    /// The answers and the score in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, experience};
    ///
    /// let guests = experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9])?;
    /// assert_eq!(guests.table(Lang::En).title(), "Net promoter score: 30.0 ± 48.4 points");
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let (score, margin) = (text::signed(self.score, 1), text::signed(self.margin, 1));
        let table = Table::new(match lang {
            Lang::Ko => format!("순추천지수(NPS): {score} ± {margin}점"),
            Lang::En => format!("Net promoter score: {score} ± {margin} points"),
        })
        .column(lang.pick("응답", "Answer"), Align::Left)
        .column(lang.pick("고객 (명)", "Guests"), Align::Right)
        .column(lang.pick("비중", "Share"), Align::Right);
        let all = self.respondents().max(1) as f64;
        let rows = [
            (lang.pick("추천고객 (9–10)", "Promoters (9–10)"), self.promoters),
            (lang.pick("중립고객 (7–8)", "Passives (7–8)"), self.passives),
            (lang.pick("비추천고객 (0–6)", "Detractors (0–6)"), self.detractors),
        ];
        rows.into_iter().fold(table, |table, (name, count)| {
            table.row([name, &text::count(count), &text::percent_in_column(count as f64 / all)])
        })
    }
}

impl Conjoint {
    /// The part-worths in `lang`; `names` are the attributes, each with the names of its levels. What has
    /// no name keeps its number.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, conjoint};
    ///
    /// let offers = [vec![0, 0], vec![0, 1], vec![1, 0], vec![1, 1]];
    /// let guest = conjoint::part_worths(&offers, &[9.0, 7.0, 6.0, 4.0])?;
    /// let table = guest.table(&[("view", &["sea", "city"])], Lang::En);
    /// assert!(table.to_string().contains("view (60.0 %)"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[(&str, &[&str])], lang: Lang) -> Table {
        let fit = format!("R² = {}", text::signed(self.r_squared, 3));
        let table =
            Table::new(format!("{} ({fit})", lang.pick("컨조인트 분석", "Conjoint analysis")))
                .column(lang.pick("속성 (중요도)", "Attribute (importance)"), Align::Left)
                .column(lang.pick("수준", "Level"), Align::Left)
                .column(lang.pick("부분가치", "Part-worth"), Align::Right);
        let rows = self.attributes.iter().enumerate().flat_map(|(place, attribute)| {
            let (name, levels) = match names.get(place) {
                Some((name, levels)) => ((*name).to_owned(), *levels),
                None => (format!("{} {}", lang.pick("속성", "attribute"), place + 1), &[][..]),
            };
            attribute.part_worths.iter().enumerate().map(move |(level, worth)| {
                let head = if level == 0 {
                    format!("{name} ({})", text::percent_in_column(attribute.importance))
                } else {
                    String::new()
                };
                let level = levels.get(level).map_or_else(
                    || format!("{} {}", lang.pick("수준", "level"), level + 1),
                    |level| (*level).to_owned(),
                );
                [head, level, text::signed(*worth, 2)]
            })
        });
        rows.fold(table, Table::row)
    }
}
