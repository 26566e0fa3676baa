//! The tables of relationship marketing.

use super::{Align, Table, name};
use crate::lists::RelationshipEffect;
use crate::relationship::{EffectBreakdown, LadderConversion, ProfitCurve};
use crate::{Lang, text};

impl EffectBreakdown {
    /// The six effects, their shares and the total as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::relationship::{self, RelationshipEffects};
    ///
    /// let effects = RelationshipEffects { purchase_share: 30e6, cost_saving: 10e6, ..Default::default() };
    /// let breakdown = relationship::six_effects_total(&effects)?; // KRW a year
    /// assert!(breakdown.table(Lang::En).to_string().contains("75.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let mut table = Table::new(
            lang.pick("관계마케팅의 여섯 가지 효과", "The six effects of relationship marketing"),
        )
        .column(lang.pick("효과", "Effect"), Align::Left)
        .column(
            lang.pick("연간 금액 (자료의 통화)", "Amount a year (currency of the data)"),
            Align::Right,
        )
        .column(lang.pick("비중", "Share"), Align::Right);
        let rows = self.effects.in_order().into_iter().zip(self.shares.in_order());
        for (effect, (amount, share)) in RelationshipEffect::ALL.into_iter().zip(rows) {
            let name = effect.label(lang);
            table = table.row([name, &text::number(amount), &text::percent_in_column(share)]);
        }
        let total = text::number(self.total);
        table.row([lang.pick("합계", "Total"), &total, &text::percent_in_column(1.0)])
    }
}

impl ProfitCurve {
    /// Profit by source, year by year, with the cumulative profit, as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::relationship::{self, YearProfit};
    ///
    /// let years = [YearProfit { base: 50.0, ..Default::default() }; 2]; // thousand KRW per guest
    /// let curve = relationship::retention_profit_curve(&years, 80.0, 0.0)?;
    /// assert_eq!(curve.table(Lang::En).to_string().lines().count(), 3 + 3); // years 0, 1 and 2
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let names = match lang {
            Lang::Ko => [
                "기본이익",
                "구매 증가",
                "비용 절감",
                "추천",
                "가격 프리미엄",
                "연간 이익",
                "누적이익",
            ],
            Lang::En => {
                ["Base", "Growth", "Cost saved", "Referral", "Premium", "Profit", "Cumulative"]
            }
        };
        let title = lang.pick(
            "고객 1명의 연도별 이익과 누적이익 (자료의 통화)",
            "Profit from one customer, by year and cumulative (currency of the data)",
        );
        let mut table = Table::new(title).column(lang.pick("연도", "Year"), Align::Right);
        for name in names {
            table = table.column(name, Align::Right);
        }
        for (year, total) in self.cumulative.iter().enumerate() {
            let before = year.checked_sub(1);
            let parts = before.and_then(|place| self.years.get(place));
            let profit = before.and_then(|place| self.yearly.get(place));
            let mut row = vec![text::count(year)];
            match parts {
                Some(parts) => row.extend(parts.parts().map(text::number)),
                None => row.extend(std::iter::repeat_n(String::new(), 5)),
            }
            row.push(profit.copied().map(text::number).unwrap_or_default());
            row.push(text::number(*total));
            table = table.row(row);
        }
        table
    }
}

impl LadderConversion {
    /// The rungs with their counts and conversions as a table with names and units in `lang`.
    ///
    /// `names` are those of the rungs, lowest first; a rung without one is numbered.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, relationship};
    ///
    /// let ladder = relationship::ladder_conversion(&[1_000, 200, 50])?;
    /// let table = ladder.table(&["Prospect", "Customer", "Client"], Lang::En);
    /// assert!(table.to_string().contains("25.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let mut table =
            Table::new(lang.pick("관계 사다리 전환율", "Conversion on the relationship ladder"))
                .column(lang.pick("단계", "Rung"), Align::Left)
                .column(lang.pick("고객 수 (명)", "Customers"), Align::Right)
                .column(lang.pick("아래 단계에서의 전환율", "From the rung below"), Align::Right)
                .column(lang.pick("첫 단계 대비", "From the first rung"), Align::Right);
        let first = self.counts.first().copied().unwrap_or_default().max(1);
        for (place, &count) in self.counts.iter().enumerate() {
            let name = name(names, place, "단계", "Rung", lang);
            let step = place.checked_sub(1).and_then(|place| self.steps.get(place));
            table = table.row([
                name,
                text::number(count as f64),
                step.copied().map(text::percent_in_column).unwrap_or_default(),
                text::percent_in_column(count as f64 / first as f64),
            ]);
        }
        table
    }
}
