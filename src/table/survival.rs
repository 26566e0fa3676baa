//! The tables of survival curves.

use super::{Align, Table};
use crate::survival::{LogRank, Survival};
use crate::{Lang, text};

impl Survival {
    /// The steps of the curve as a table with names in `lang`; the title says the median.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::survival::{self, SurvivalInterval};
    ///
    /// let months = [2.0, 4.0, 5.0]; // of three members, one of whom is still there
    /// let curve = survival::kaplan_meier(&months, &[true, true, false], 0.95, SurvivalInterval::LogLog)?;
    /// assert!(curve.table(Lang::Ko).to_string().contains("중앙값 4"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let customers = text::customers(self.customers, lang);
        let left = text::count(self.left);
        let median = self.median.time.map(text::number);
        let title = match (lang, median) {
            (Lang::Ko, Some(median)) => {
                format!("생존표: {customers} 가운데 {left}명 이탈, 중앙값 {median}")
            }
            (Lang::Ko, None) => format!("생존표: {customers} 가운데 {left}명 이탈, 중앙값 미도달"),
            (Lang::En, Some(median)) => {
                format!("Survival of {customers}: {left} left, median {median}")
            }
            (Lang::En, None) => format!("Survival of {customers}: {left} left, median not reached"),
        };
        let level = text::percent(self.level);
        let mut table = Table::new(title)
            .column(lang.pick("시점", "Time"), Align::Right)
            .column(lang.pick("위험집단 (명)", "At risk"), Align::Right)
            .column(lang.pick("이탈 (명)", "Left"), Align::Right)
            .column(lang.pick("생존율", "Survival"), Align::Right)
            .column(lang.pick("표준오차", "Standard error"), Align::Right)
            .column(
                lang.pick(format!("{level} 신뢰구간"), format!("{level} interval")),
                Align::Right,
            );
        for step in &self.steps {
            let (error, interval) = match (step.standard_error, step.interval) {
                (Some(error), Some(interval)) => (
                    format!("{error:.4}"),
                    format!(
                        "{} – {}",
                        text::percent_in_column(interval.low),
                        text::percent_in_column(interval.high)
                    ),
                ),
                _ => ("–".to_owned(), "–".to_owned()),
            };
            table = table.row([
                text::number(step.time),
                text::count(step.at_risk),
                text::count(step.left),
                text::percent_in_column(step.survival),
                error,
                interval,
            ]);
        }
        table
    }
}

impl LogRank {
    /// The comparison as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, survival};
    ///
    /// let test = survival::log_rank(&[6.0, 9.0], &[true, false], &[2.0, 3.0], &[true, true])?; // months
    /// assert!(test.table(Lang::En).to_string().contains("Log-rank"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let title = match lang {
            Lang::Ko => {
                format!("로그순위 검정: χ² = {:.3}, p = {:.4}", self.chi_square, self.p_value)
            }
            Lang::En => {
                format!("Log-rank test: χ² = {:.3}, p = {:.4}", self.chi_square, self.p_value)
            }
        };
        Table::new(title)
            .column(lang.pick("집단", "Group"), Align::Left)
            .column(lang.pick("이탈 관측 (명)", "Left"), Align::Right)
            .column(lang.pick("이탈 기대 (명)", "Expected to leave"), Align::Right)
            .row([
                lang.pick("첫째", "first"),
                &self.observed_first.to_string(),
                &format!("{:.2}", self.expected_first),
            ])
            .row([
                lang.pick("둘째", "second"),
                &self.observed_second.to_string(),
                &format!("{:.2}", self.expected_second),
            ])
    }
}
