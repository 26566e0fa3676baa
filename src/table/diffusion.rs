//! The tables of diffusion.

use super::{Align, Table};
use crate::diffusion::{BassPeak, Saddle};
use crate::{Lang, text};

impl BassPeak {
    /// The peak as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::diffusion::{self, Bass};
    ///
    /// let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
    /// assert!(diffusion::bass_peak(app)?.table(Lang::En).to_string().contains("6.19"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        Table::new(lang.pick("채택의 정점", "Peak of adoption"))
            .column(lang.pick("지표", "Measure"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([
                lang.pick("정점까지의 기간 (기)", "Time to the peak (periods)"),
                &text::number(self.time),
            ])
            .row([
                lang.pick("정점의 채택자 (명/기)", "Adopters at the peak (persons per period)"),
                &text::number(self.adopters),
            ])
    }
}

impl Saddle {
    /// The saddle as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, diffusion};
    ///
    /// let saddle = diffusion::saddle_depth(&[10.0, 40.0, 30.0, 80.0])?.expect("a slump");
    /// assert!(saddle.table(Lang::En).to_string().contains("25.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        Table::new(lang.pick("안장 (매출의 일시적 침체)", "Saddle (slump in sales)"))
            .column(lang.pick("지표", "Measure"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([lang.pick("안장의 깊이", "Depth"), &text::percent_in_column(self.depth)])
            .row([lang.pick("첫 정점 (기)", "First peak (period)"), &text::count(self.peak)])
            .row([lang.pick("저점 (기)", "Trough (period)"), &text::count(self.trough)])
    }
}
