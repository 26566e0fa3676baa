//! The tables of points and tiers.

use super::{Align, Table, measures};
use crate::loyalty::{PriceSplit, TierFlow, UpgradeProgress};
use crate::{Lang, text};

impl PriceSplit {
    /// The two parts of the price and their shares as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::loyalty::{self, PointSale};
    ///
    /// let stay = PointSale { price: 100_000.0, goods: 100_000.0, points: 10_000.0, point_value: 1.0, redemption: 0.95 };
    /// let split = loyalty::allocate_transaction_price(&stay)?;
    /// assert!(split.table(Lang::Ko).to_string().contains("계약부채"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let total = self.revenue + self.liability;
        let row = |name: &str, amount: f64| {
            // A price of 0 has no shares.
            let share =
                if total > 0.0 { text::percent_in_column(amount / total) } else { String::new() };
            [name.to_owned(), text::number(amount), share]
        };
        Table::new(lang.pick("거래가격 배분", "Allocation of the price"))
            .column(lang.pick("구분", "Part"), Align::Left)
            .column(lang.pick("금액 (자료의 통화)", "Amount (currency of the data)"), Align::Right)
            .column(lang.pick("비중", "Share"), Align::Right)
            .row(row(lang.pick("지금의 수익", "Revenue now"), self.revenue))
            .row(row(lang.pick("포인트 계약부채", "Liability for the points"), self.liability))
            .row(row(lang.pick("거래가격", "Price"), total))
    }
}

impl TierFlow {
    /// The transition matrix with the customers of each tier as a table with names and units in `lang`.
    ///
    /// `names` are those of the tiers, lowest first; a tier without one is numbered.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, loyalty};
    ///
    /// let flow = loyalty::tier_flow(&[0, 0, 0, 0, 1], &[0, 0, 0, 1, 1], 2)?;
    /// let table = flow.table(&["Silver", "Gold"], Lang::En).to_string();
    /// assert!(table.contains("75.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let name =
            |tier: usize| names.get(tier).map_or_else(|| text::count(tier), ToString::to_string);
        let mut table = Table::new(lang.pick("등급 전이행렬", "Transitions between the tiers"))
            .column(lang.pick("이전 등급", "Tier before"), Align::Left)
            .column(lang.pick("고객 수 (명)", "Customers"), Align::Right);
        for tier in 0..self.matrix.len() {
            table = table.column(format!("→ {}", name(tier)), Align::Right);
        }
        for (tier, (counts, shares)) in self.counts.iter().zip(&self.matrix).enumerate() {
            let customers = counts.iter().fold(0_usize, |sum, &count| sum.saturating_add(count));
            let mut row = vec![name(tier), text::count(customers)];
            row.extend(shares.iter().map(|&share| text::percent_in_column(share)));
            table = table.row(row);
        }
        table
    }
}

impl UpgradeProgress {
    /// The rest and the share of the way as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, loyalty};
    ///
    /// let way = loyalty::upgrade_progress(45_000.0, &[30_000.0, 50_000.0])?; // points
    /// assert!(way.table(Lang::Ko).to_string().contains("75.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("승급까지", "The way to the next tier"), lang)
            .row([
                lang.pick("남은 실적 (자료의 단위)", "Remaining (unit of the data)"),
                &text::number(self.remaining),
            ])
            .row([lang.pick("진행률", "Done"), &text::percent_in_column(self.progress)])
    }
}
