//! The seasonal indices as a table.

use super::{Align, Table};
use crate::Lang;
use crate::season::Seasonality;

impl Seasonality {
    /// The indices as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::season::{self, SeasonMethod};
    ///
    /// let nights = [30.0, 50.0, 80.0, 40.0]; // thousand, by quarter
    /// let found = season::indices(&nights, 4, SeasonMethod::RatioToMean)?;
    /// assert!(found.table(Lang::Ko).to_string().contains("+60 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let title = match lang {
            Lang::Ko => format!("계절지수 ({})", self.method.label(lang)),
            Lang::En => format!("Seasonal indices ({})", self.method.label(lang)),
        };
        let mut table = Table::new(title)
            .column(lang.pick("계절", "Season"), Align::Right)
            .column(lang.pick("지수 (평균 1)", "Index (1 on average)"), Align::Right)
            .column(lang.pick("평균과의 차이", "Against the average"), Align::Right);
        for (place, &index) in self.indices.iter().enumerate() {
            let percent = (index - 1.0) * 100.0;
            let difference = if percent.abs() < 0.5 {
                "0 %".to_owned()
            } else {
                format!("{percent:+.0} %").replace('-', "−")
            };
            table = table.row([(place + 1).to_string(), format!("{index:.3}"), difference]);
        }
        table
    }
}
