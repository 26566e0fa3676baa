//! The tables of concentration and of what becomes of it.

use super::{Table, measures};
use crate::pareto::{Concentration, Moderation};
use crate::{Lang, text};

impl Concentration {
    /// The measures as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, pareto};
    ///
    /// let base = pareto::concentration(&[50.0, 30.0, 20.0])?; // million KRW, three travel agencies
    /// assert!(base.table(Lang::En).to_string().contains("Herfindahl–Hirschman index (HHI)"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let index = |value: f64| format!("{value:.3}");
        let top = |share| match lang {
            Lang::Ko => format!("상위 {share} % 고객의 매출 비중"),
            Lang::En => format!("Revenue share of the top {share} %"),
        };
        measures(lang.pick("고객 집중도", "Customer concentration"), lang)
            .row([lang.pick("고객 수 (명)", "Customers"), &text::count(self.customers)])
            .row([
                lang.pick("총매출 (자료의 통화)", "Revenue (currency of the data)"),
                &text::number(self.total),
            ])
            .row([lang.pick("고객당 평균", "Mean per customer"), &text::number(self.mean)])
            .row([lang.pick("고객당 중앙값", "Median per customer"), &text::number(self.median)])
            .row([top(1), text::percent_in_column(self.top_1)])
            .row([top(5), text::percent_in_column(self.top_5)])
            .row([top(10), text::percent_in_column(self.top_10)])
            .row([top(20), text::percent_in_column(self.top_20)])
            .row([top(50), text::percent_in_column(self.top_50)])
            .row([
                lang.pick(
                    "매출의 80 %에 도달하는 최소 고객 비율",
                    "Smallest share of customers that brings 80 %",
                ),
                &text::percent_in_column(self.fraction_for_80),
            ])
            .row([lang.pick("지니계수", "Gini coefficient"), &index(self.gini)])
            .row([
                lang.pick("허핀달-허시먼 지수 (HHI)", "Herfindahl–Hirschman index (HHI)"),
                &format!("{:.4}", self.hhi),
            ])
    }
}

impl Moderation {
    /// The group and its shares in both periods as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, pareto};
    ///
    /// // Two of ten guests bring most in the first year
    /// let first = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];
    /// let second = [20.0, 8.0, 12.0, 15.0, 9.0, 10.0, 8.0, 6.0, 7.0, 5.0];
    /// let moderation = pareto::buyer_moderation(&first, &second, 0.20)?;
    /// assert!(moderation.table(Lang::Ko).to_string().contains("28.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let share = text::percent_in_column;
        measures(lang.pick("첫 기간의 상위 고객", "The first period's top customers"), lang)
            .row([lang.pick("상위 고객 (명)", "Top customers"), &text::count(self.group)])
            .row([
                lang.pick("다음 기간에도 상위인 비율", "Top again in the next period"),
                &share(self.stay_rate),
            ])
            .row([
                lang.pick("첫 기간의 매출 비중", "Revenue share in the first period"),
                &share(self.share_first),
            ])
            .row([
                lang.pick("다음 기간의 매출 비중", "Revenue share in the next period"),
                &share(self.share_second),
            ])
    }
}
