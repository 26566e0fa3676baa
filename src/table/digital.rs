//! The tables of internet marketing.

use super::{Align, Table, measures};
use crate::digital::{FunnelRates, NetworkValues};
use crate::{Lang, text};

impl FunnelRates {
    /// The rates as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, digital};
    ///
    /// let funnel = digital::funnel_rates(50_000, 1_500, 45)?;
    /// assert!(funnel.table(Lang::Ko).to_string().contains("클릭률"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("광고 깔때기", "Advertising funnel"), lang)
            .row([
                lang.pick("클릭률 (CTR)", "Click-through rate (CTR)"),
                &text::percent(self.click_through),
            ])
            .row([
                lang.pick("전환율 (CVR)", "Conversion rate (CVR)"),
                &text::percent(self.conversion),
            ])
            .row([lang.pick("노출당 주문", "Orders per impression"), &text::percent(self.overall)])
    }
}

impl NetworkValues {
    /// The values as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, digital};
    ///
    /// assert!(digital::network_values(100)?.table(Lang::En).to_string().contains("4,950"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        Table::new(lang.pick("네트워크의 상대 가치", "Relative value of the network"))
            .column(lang.pick("법칙", "Rule"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([lang.pick("사노프 n", "Sarnoff n"), &text::number(self.sarnoff)])
            .row([
                lang.pick("오들리즈코·틸리 n·ln n", "Odlyzko–Tilly n·ln n"),
                &text::number(self.odlyzko_tilly),
            ])
            .row([
                lang.pick("메트칼프 n(n − 1)/2", "Metcalfe n(n − 1)/2"),
                &text::number(self.metcalfe),
            ])
    }
}
