//! The tables of database marketing.

use super::{Align, Table, measures};
use crate::dbmarketing::basket::{PairLifts, Rules};
use crate::dbmarketing::{Association, Depth, Gains, Lift};
use crate::{Lang, text};

/// As many rules as can be read.
const MOST_RULES: usize = 20;

impl Gains {
    /// The gains table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, dbmarketing};
    ///
    /// let gains = dbmarketing::gains_table(&[0.9, 0.2], &[true, false], 2)?; // two guests
    /// assert!(gains.table(Lang::Ko).to_string().contains("향상도"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let rate = text::percent(self.rate);
        let title = match lang {
            Lang::Ko => format!("이득표: 전체 반응률 {rate}"),
            Lang::En => format!("Gains table: response of all {rate}"),
        };
        let mut table = Table::new(title)
            .column(lang.pick("집단", "Group"), Align::Right)
            .column(lang.pick("고객 (명)", "Customers"), Align::Right)
            .column(lang.pick("반응 (명)", "Responders"), Align::Right)
            .column(lang.pick("반응률", "Response"), Align::Right)
            .column(lang.pick("누적 고객", "Depth"), Align::Right)
            .column(lang.pick("누적 반응 (이득)", "Responders found (gain)"), Align::Right)
            .column(lang.pick("향상도 (배)", "Lift (times)"), Align::Right)
            .column(lang.pick("누적 향상도 (배)", "Cumulative lift (times)"), Align::Right);
        for (place, row) in self.rows.iter().enumerate() {
            table = table.row([
                (place + 1).to_string(),
                text::count(row.customers),
                text::count(row.responders),
                text::percent_in_column(row.rate),
                text::percent_in_column(row.depth),
                text::percent_in_column(row.capture),
                format!("{:.2}", row.lift),
                format!("{:.2}", row.cumulative_lift),
            ]);
        }
        table
    }
}

impl Depth {
    /// The cumulative profit by group as a table with names and units in `lang`; the best depth has a ◆.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, dbmarketing};
    ///
    /// let best = dbmarketing::optimal_depth(&[1_000; 3], &[60.0, 35.0, 25.0], 20_000.0, 600.0)?; // KRW
    /// assert!(best.table(Lang::En).to_string().contains("◆"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let groups = text::count(self.groups);
        let title = match lang {
            Lang::Ko => format!("발송 깊이: 상위 {groups}개 집단까지"),
            Lang::En => format!("Depth of mailing: the best {groups}"),
        };
        let profit =
            lang.pick("누적 이익 (자료의 통화)", "Cumulative profit (currency of the data)");
        let mut table = Table::new(title)
            .column(lang.pick("집단", "Group"), Align::Right)
            .column(profit, Align::Right)
            .column(lang.pick("최적", "Best"), Align::Left);
        for (place, &profit) in self.cumulative.iter().enumerate() {
            let mark = if place + 1 == self.groups { "◆" } else { "" };
            let profit = text::number(profit);
            table = table.row([text::count(place + 1), profit, mark.to_owned()]);
        }
        table
    }
}

impl PairLifts {
    /// The lift of every two products as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::dbmarketing::basket::{self, Baskets};
    ///
    /// let stays = Baskets::of_names(&[vec!["spa", "tour"], vec!["spa"], vec!["tour"], vec!["bike"]])?;
    /// let table = basket::pair_lifts(&stays, 3)?.table(Lang::En);
    /// assert!(table.to_string().contains("1.00")); // the spa and the tour: no more often than by chance
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let mut table = Table::new(lang.pick("향상도 (배)", "Lift (times)"))
            .column(lang.pick("상품", "Product"), Align::Left);
        for item in &self.items {
            table = table.column(item.as_str(), Align::Right);
        }
        for (item, lifts) in self.items.iter().zip(&self.lifts) {
            let cell = |lift: &Option<f64>| {
                lift.map_or_else(|| "–".to_owned(), |lift| format!("{lift:.2}"))
            };
            table = table.row(std::iter::once(item.clone()).chain(lifts.iter().map(cell)));
        }
        table
    }
}

impl Lift {
    /// What the campaign caused as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::dbmarketing::{self, HoldoutTest};
    ///
    /// let test = HoldoutTest {
    ///     treated: 5_000,
    ///     treated_buyers: 400,
    ///     control: 1_000,
    ///     control_buyers: 50,
    ///     margin: 30_000.0, // KRW
    ///     cost: 500.0,
    /// };
    /// let lift = dbmarketing::incremental_lift(&test)?;
    /// assert!(lift.table(Lang::En).to_string().contains("2,000,000"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let points = format!("{:.2} {}", self.difference * 100.0, lang.pick("%p", "points"));
        let relative = self.relative.map_or_else(
            || lang.pick("정의되지 않음", "not defined").to_owned(),
            text::percent_in_column,
        );
        Table::new(lang.pick("캠페인의 증분 효과", "What the campaign caused"))
            .column(lang.pick("항목", "Item"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([
                lang.pick("처리군 구매율", "Contacted who bought"),
                &text::percent_in_column(self.treated_rate),
            ])
            .row([
                lang.pick("대조군 구매율", "Held out who bought"),
                &text::percent_in_column(self.control_rate),
            ])
            .row([lang.pick("차이 (퍼센트포인트)", "Difference (percentage points)"), &points])
            .row([lang.pick("상대 증가율", "Relative to the held out"), &relative])
            .row([
                lang.pick("증분 구매자 (명)", "Buyers it caused"),
                &text::number(self.extra_buyers),
            ])
            .row([
                lang.pick("증분 이익 (자료의 통화)", "Profit (currency of the data)"),
                &text::number(self.profit),
            ])
    }
}

impl Association {
    /// The five measures as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, dbmarketing};
    ///
    /// let rule = dbmarketing::association(1_000, 400, 250, 150)?; // stays with spa, tour, both
    /// assert!(rule.table(Lang::Ko).to_string().contains("37.5 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("연관규칙의 지표", "Measures of an association"), lang)
            .row([lang.pick("지지도", "Support"), &text::percent_in_column(self.support)])
            .row([lang.pick("신뢰도", "Confidence"), &text::percent_in_column(self.confidence)])
            .row([lang.pick("향상도 (배)", "Lift (times)"), &format!("{:.3}", self.lift)])
            .row([lang.pick("레버리지", "Leverage"), &format!("{:.4}", self.leverage)])
            .row([lang.pick("확신도", "Conviction"), &conviction(self)])
    }
}

impl Rules {
    /// The first 20 rules as a table with names in `lang`; the title says how many there are.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::dbmarketing::basket::{self, Baskets, Thresholds};
    ///
    /// let stays = Baskets::of_names(&[vec!["spa", "tour"], vec!["spa", "tour"], vec![]])?;
    /// let found = basket::rules(&stays, &Thresholds { support: 0.5, confidence: 0.5, most_items: 2 })?;
    /// assert!(found.table(Lang::En).to_string().contains("spa → tour"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let (found, baskets) = (text::count(self.rules.len()), text::count(self.baskets));
        let shown = self.rules.len().min(MOST_RULES);
        let part = if shown < self.rules.len() {
            lang.pick(
                format!(" (향상도 상위 {shown}개)"),
                format!(" (the {shown} of largest lift)"),
            )
        } else {
            String::new()
        };
        let title = match lang {
            Lang::Ko => format!("장바구니 {baskets}개의 연관규칙 {found}개{part}"),
            Lang::En => format!("{found} association rules in {baskets} baskets{part}"),
        };
        let mut table = Table::new(title)
            .column(lang.pick("규칙", "Rule"), Align::Left)
            .column(lang.pick("장바구니 (개)", "Baskets"), Align::Right)
            .column(lang.pick("지지도", "Support"), Align::Right)
            .column(lang.pick("신뢰도", "Confidence"), Align::Right)
            .column(lang.pick("향상도 (배)", "Lift (times)"), Align::Right)
            .column(lang.pick("확신도", "Conviction"), Align::Right);
        for rule in self.rules.iter().take(MOST_RULES) {
            let measures = &rule.measures;
            table = table.row([
                format!("{} → {}", rule.antecedent.join(", "), rule.consequent.join(", ")),
                rule.count.to_string(),
                text::percent_in_column(measures.support),
                text::percent_in_column(measures.confidence),
                format!("{:.2}", measures.lift),
                conviction(measures),
            ]);
        }
        table
    }
}

/// A rule that never fails has no conviction in numbers: ∞, as the papers print it.
fn conviction(measures: &Association) -> String {
    measures.conviction.map_or_else(|| "∞".to_owned(), |value| format!("{value:.2}"))
}
