//! The tables of lifetime values.

use super::{Align, Table};
use crate::value::{AcquisitionOptimum, ClvSchedule};
use crate::{Lang, text};

impl ClvSchedule {
    /// The margins one by one as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::value::{self, ClvTiming, MarginStream};
    ///
    /// let guest = MarginStream::new(80_000.0, 0.8, 0.10); // KRW a year
    /// let schedule = value::clv_schedule(&guest, 5, ClvTiming::Start)?;
    /// assert!(schedule.table(Lang::Ko).to_string().contains("233,651"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let title = match lang {
            Lang::Ko => format!("고객생애가치의 누적 ({} 규약)", self.timing.label(lang)),
            Lang::En => {
                format!("Lifetime value, cumulative (margins at the {})", self.timing.label(lang))
            }
        };
        let mut table = Table::new(title)
            .column(lang.pick("시점 (기간)", "Time (periods)"), Align::Right)
            .column(lang.pick("잔존 확률", "Still there"), Align::Right)
            .column(lang.pick("마진", "Margin"), Align::Right)
            .column(lang.pick("현재가치", "Present value"), Align::Right)
            .column(
                lang.pick("누적 (획득비용 차감)", "Cumulative, less acquisition cost"),
                Align::Right,
            );
        for row in &self.periods {
            table = table.row([
                row.time.to_string(),
                text::percent_in_column(row.survival),
                text::number(row.margin),
                text::number(row.present_value),
                text::number(row.cumulative),
            ]);
        }
        table
    }
}

impl AcquisitionOptimum {
    /// The best spending as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::value::{self, Acquisition};
    ///
    /// let club = Acquisition { ceiling: 0.4, steepness: 0.0001, value: 100_000.0 }; // KRW
    /// assert!(value::blattberg_deighton(&club)?.table(Lang::En).to_string().contains("13,863"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        Table::new(lang.pick("최적 획득비용", "Best spending on acquisition"))
            .column(lang.pick("항목", "Item"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([
                lang.pick(
                    "가망고객 1인당 지출 (자료의 통화)",
                    "Spending per prospect (currency of the data)",
                ),
                &text::number(self.spend),
            ])
            .row([lang.pick("획득률", "Share won"), &text::percent(self.rate)])
            .row([
                lang.pick(
                    "가망고객 1인당 이익 (자료의 통화)",
                    "Profit per prospect (currency of the data)",
                ),
                &text::number(self.profit),
            ])
    }
}
