//! The triangle of cohorts as a table.

use super::{Align, Table};
use crate::cohort::CohortTable;
use crate::{Lang, text};

impl CohortTable {
    /// The shares still active as a table with names in `lang`; the last row is the average by size.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::cohort::CohortTable;
    ///
    /// let table = CohortTable::of_counts(&["2025-01", "2025-02"], &[vec![500, 400], vec![300]])?;
    /// assert!(table.table(Lang::Ko).to_string().contains("80.0 %")); // of January in February
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let average = self.average();
        let mut table = Table::new(lang.pick("코호트별 유지율", "Retention by cohort"))
            .column(lang.pick("코호트", "Cohort"), Align::Left)
            .column(lang.pick("크기 (명)", "Customers"), Align::Right);
        for age in 0..average.len() {
            table = table.column(lang.pick(format!("{age}기"), format!("Age {age}")), Align::Right);
        }
        let shares = |row: &[f64]| {
            row.iter().map(|&share| text::percent_in_column(share)).collect::<Vec<_>>()
        };
        for (cohort, retention) in self.cohorts().iter().zip(self.retention()) {
            let head = [cohort.name.clone(), cohort.size().to_string()];
            table = table.row(head.into_iter().chain(shares(&retention)));
        }
        let everybody: u128 = self.cohorts().iter().map(|cohort| u128::from(cohort.size())).sum();
        let head =
            [lang.pick("평균 (크기 가중)", "average, by size").to_owned(), everybody.to_string()];
        table.row(head.into_iter().chain(shares(&average)))
    }
}
