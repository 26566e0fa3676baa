//! The tables of internal marketing.

use super::{Align, Table};
use crate::internal::TurnoverCost;
use crate::{Lang, text};

impl TurnoverCost {
    /// The bill as a table with names in `lang`: each part and its share of the total.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::internal::{self, LeaverCosts};
    ///
    /// let costs = LeaverCosts { // KRW
    ///     separation: 500_000.0,
    ///     vacancy_days: 20.0,
    ///     loss_per_day: 80_000.0,
    ///     hiring: 700_000.0,
    ///     training: 600_000.0,
    ///     ramp_up: 1_600_000.0,
    /// };
    /// let bill = internal::turnover_cost(30, costs)?;
    /// assert!(bill.table(Lang::Ko).to_string().contains("150,000,000"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let parts = [
            ("퇴직 처리", "Separation", self.separation),
            ("공석 손실", "Vacancy", self.vacancy),
            ("채용", "Hiring", self.hiring),
            ("교육", "Training", self.training),
            ("숙련 손실", "Ramp-up", self.ramp_up),
            ("합계", "Total", self.total),
        ];
        let mut table = Table::new(lang.pick("이직 비용", "Cost of turnover"))
            .column(lang.pick("항목", "Part"), Align::Left)
            .column(lang.pick("금액 (자료의 통화)", "Amount (currency of the data)"), Align::Right)
            .column(lang.pick("비중", "Share"), Align::Right);
        for (ko, en, amount) in parts {
            let share = if self.total > 0.0 {
                text::percent_in_column(amount / self.total)
            } else {
                "–".to_owned()
            };
            table = table.row([lang.pick(ko, en), &text::number(amount), &share]);
        }
        let each = text::number(self.per_leaver);
        table.row([lang.pick("이직자 1명당", "Per leaver"), &each, ""])
    }
}
