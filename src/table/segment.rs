//! The tables of the segments.

use super::{Align, Table, measures};
use crate::segment::{PortfolioRisk, RfmGrid, VipSize, WhaleCurve};
use crate::{Lang, text};

impl RfmGrid {
    /// The cells with their counts and mean amounts as a table with names and units in `lang`, the best recency
    /// first.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, segment};
    ///
    /// let scores = segment::rfm_independent(&[5.0, 90.0], &[4.0, 1.0], &[80.0, 20.0], 2)?;
    /// let grid = segment::rfm_grid(&scores, &[80.0, 20.0], 2)?;
    /// assert!(grid.table(Lang::En).to_string().contains("1 (80)")); // one customer, 80 on average
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let title = lang.pick(
            "최근성과 빈도별 고객 수 (괄호는 평균 금액, 자료의 통화)",
            "Customers by recency and frequency (mean amount in brackets, currency of the data)",
        );
        let mut table = Table::new(title).column(lang.pick("최근성", "Recency"), Align::Left);
        for frequency in 1..=self.tiles {
            table = table.column(format!("F{frequency}"), Align::Right);
        }
        for (place, row) in self.cells.iter().enumerate().rev() {
            let cells = row.iter().map(|cell| {
                cell.mean.map_or_else(
                    || "0".to_owned(),
                    |mean| format!("{} ({})", text::count(cell.customers), text::number(mean)),
                )
            });
            table = table.row(std::iter::once(format!("R{}", place + 1)).chain(cells));
        }
        table
    }
}

impl WhaleCurve {
    /// What the curve says as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, segment};
    ///
    /// let curve = segment::whale_curve(&[100.0, 60.0, 20.0, 0.0, -30.0, -50.0])?;
    /// assert!(curve.table(Lang::En).to_string().contains("180.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let customers = self.customers.len().saturating_sub(1);
        measures(lang.pick("고래 곡선", "Whale curve"), lang)
            .row([lang.pick("고객 수 (명)", "Customers"), &text::count(customers)])
            .row([
                lang.pick("총이익 (자료의 통화)", "Total profit (currency of the data)"),
                &text::number(self.total),
            ])
            .row([
                lang.pick("이익을 주는 고객 (명)", "Customers with a profit"),
                &text::count(self.peak_customers),
            ])
            .row([
                lang.pick("그들이 낸 이익 (총이익 대비)", "What they bring, of the total"),
                &text::percent_in_column(self.peak),
            ])
            .row([
                lang.pick("손해를 주는 고객 (명)", "Customers with a loss"),
                &text::count(self.losing),
            ])
            .row([
                lang.pick("그들이 없앤 이익 (총이익 대비)", "What they take away, of the total"),
                &text::percent_in_column(self.peak - 1.0),
            ])
    }
}

impl VipSize {
    /// The best number and its profit, beside the numbers next to it, as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, segment};
    ///
    /// let vip = segment::optimal_vip_size(&[500.0, 300.0, 200.0, 120.0, 80.0, 40.0], 100.0, 250.0)?;
    /// assert!(vip.table(Lang::En).to_string().contains("470"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let mut table = Table::new(lang.pick("우량고객의 적정 규모", "How many best customers"))
            .column(lang.pick("대상 고객 (명)", "Customers taken in"), Align::Right)
            .column(
                lang.pick("순이익 (자료의 통화)", "Net profit (currency of the data)"),
                Align::Right,
            )
            .column("", Align::Left);
        let shown = self.size.saturating_sub(3)..=self.size.saturating_add(3);
        let sizes = self.net_by_size.iter().enumerate();
        for (size, &net) in sizes.filter(|(size, _)| shown.contains(size)) {
            let mark = if size == self.size { lang.pick("← 최적", "← best") } else { "" };
            table = table.row([&text::count(size), &text::number(net), mark]);
        }
        table
    }
}

impl PortfolioRisk {
    /// Return and risk as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, segment};
    ///
    /// let risk = segment::portfolio_risk(&[1.0], &[0.10], &[vec![0.04]])?;
    /// assert!(risk.table(Lang::Ko).to_string().contains("20.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(
            lang.pick("고객 포트폴리오의 수익과 위험", "Return and risk of the customer portfolio"),
            lang,
        )
        .row([
            lang.pick("기대수익률 (μ)", "Expected return (μ)"),
            &text::percent_in_column(self.mean),
        ])
        .row([
            lang.pick("위험: 표준편차 (σ)", "Risk: standard deviation (σ)"),
            &text::percent_in_column(self.deviation),
        ])
    }
}
