//! The tables of diffusion.

use super::{Align, Table, measures};
use crate::diffusion::{BassFit, BassPeak, Saddle};
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
        measures(lang.pick("채택의 정점", "Peak of adoption"), lang)
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
        measures(lang.pick("안장 (매출의 일시적 침체)", "Saddle (slump in sales)"), lang)
            .row([lang.pick("안장의 깊이", "Depth"), &text::percent_in_column(self.depth)])
            .row([lang.pick("첫 정점 (기)", "First peak (period)"), &text::count(self.peak)])
            .row([lang.pick("저점 (기)", "Trough (period)"), &text::count(self.trough)])
    }
}

impl BassFit {
    /// The estimates as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, diffusion};
    ///
    /// let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
    /// assert!(diffusion::fit_bass(&sales)?.table(Lang::Ko).to_string().contains("67,660"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        Table::new(lang.pick("배스 확산모형의 추정", "Bass model, estimates"))
            .column(lang.pick("모수", "Parameter"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([lang.pick("관측 기간 (기)", "Periods"), &text::count(self.periods)])
            .row([lang.pick("혁신계수 p", "Innovation p"), &format!("{:.5}", self.bass.innovation)])
            .row([lang.pick("모방계수 q", "Imitation q"), &format!("{:.5}", self.bass.imitation)])
            .row([
                lang.pick("잠재시장 m (자료의 단위)", "Market m (unit of the data)"),
                &text::number(self.bass.market),
            ])
            .row([lang.pick("결정계수 R²", "R²"), &format!("{:.4}", self.r_squared)])
            .row([
                lang.pick("잔차 표준편차", "Standard deviation of the residuals"),
                &text::number(self.residual_sd),
            ])
    }
}
