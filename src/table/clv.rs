//! The tables of repeat buying.

use super::{Align, Table};
use crate::clv::{AlivePath, FitReport, LogFacts, ModelAdvice, Scorecard, TimeUnit};
use crate::{Lang, text};

/// A parameter to three decimals; of a large one, such as the scale of amounts in won, the whole part.
fn parameter(value: f64) -> String {
    if value.abs() < 1000.0 { format!("{value:.3}") } else { text::number(value) }
}

impl FitReport {
    /// The parameters and coefficients with their standard errors; the title says how well the maximum is determined.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::clv::ShiftedBetaGeometric;
    ///
    /// let club = ShiftedBetaGeometric::fit(&[1000, 869, 743, 653, 593])?; // members by year
    /// assert!(club.report.table(Lang::Ko).to_string().contains("로그우도"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let customers = usize::try_from(self.customers)
            .map_or_else(|_| String::new(), |it| text::customers(it, lang));
        let (log, condition) = (text::signed(self.log_likelihood, 2), text::number(self.condition));
        let (agreeing, starts) = (self.agreeing, self.starts);
        let method = if self.penalty > 0.0 {
            let name = lang.pick("벌점 최대우도추정", "Penalised maximum likelihood");
            format!("{name} (κ = {})", text::number(self.penalty))
        } else {
            lang.pick("최대우도추정", "Maximum likelihood").to_owned()
        };
        let title = match lang {
            Lang::Ko => format!(
                "{method}: {customers}, 로그우도 {log}, 출발점 {starts}개 가운데 {agreeing}개 일치, 조건수 {condition}"
            ),
            Lang::En => format!(
                "{method}: {customers}, log-likelihood {log}, {agreeing} of {starts} starts agree, condition \
                 {condition}"
            ),
        };
        let mut table = Table::new(title)
            .column(lang.pick("모수", "Parameter"), Align::Left)
            .column(lang.pick("추정값", "Estimate"), Align::Right)
            .column(lang.pick("표준오차", "Standard error"), Align::Right)
            .column(lang.pick("95 % 신뢰구간", "95 % interval"), Align::Right);
        for it in &self.parameters {
            let interval = it.interval(0.95).map_or_else(
                |_| "–".to_owned(),
                |at| format!("{} – {}", parameter(at.low), parameter(at.high)),
            );
            table = table.row([
                it.name.to_owned(),
                parameter(it.estimate),
                parameter(it.standard_error),
                interval,
            ]);
        }
        for it in &self.coefficients {
            let of = match (it.of, lang) {
                ("buying", Lang::Ko) => "구매",
                ("leaving", Lang::Ko) => "이탈",
                ("leaving a", Lang::Ko) => "이탈 a",
                ("leaving b", Lang::Ko) => "이탈 b",
                (of, _) => of,
            };
            let interval = it.interval(0.95).map_or_else(
                |_| "–".to_owned(),
                |at| format!("{} – {}", text::signed(at.low, 3), text::signed(at.high, 3)),
            );
            table = table.row([
                format!("{of}: {}", text::on_one_line(&it.covariate)),
                text::signed(it.estimate, 3),
                format!("{:.3}", it.standard_error),
                interval,
            ]);
        }
        table
    }
}

impl Scorecard {
    /// Purchases per customer in the holdout by frequency, beside the rule of thumb; the title compares the errors.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::clv::{ForecastError, Scorecard};
    ///
    /// let error = ForecastError { mean_absolute: 0.7, root_mean_square: 1.5, bias: -0.1 };
    /// let card = Scorecard { rows: vec![], model: error, rule_of_thumb: error };
    /// assert!(card.table(Lang::En).to_string().contains("Holdout"));
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let (model, thumb) = (self.model, self.rule_of_thumb);
        let title = match lang {
            Lang::Ko => format!(
                "검증 기간의 고객당 구매 횟수: 평균절대오차 모형 {:.3}, 어림법 {:.3}",
                model.mean_absolute, thumb.mean_absolute
            ),
            Lang::En => format!(
                "Holdout purchases per customer: mean absolute error {:.3} (model), {:.3} (rule of thumb)",
                model.mean_absolute, thumb.mean_absolute
            ),
        };
        let mut table = Table::new(title)
            .column(lang.pick("반복구매 (회)", "Repeat purchases"), Align::Right)
            .column(lang.pick("고객 (명)", "Customers"), Align::Right)
            .column(lang.pick("실제 (회)", "Actual"), Align::Right)
            .column(lang.pick("모형 (회)", "Model"), Align::Right)
            .column(lang.pick("어림법 (회)", "Rule of thumb"), Align::Right);
        let last = self.rows.len().saturating_sub(1);
        for (place, row) in self.rows.iter().enumerate() {
            let more = if place == last { "+" } else { "" };
            table = table.row([
                format!("{}{more}", row.frequency),
                text::count(row.customers),
                format!("{:.3}", row.actual),
                format!("{:.3}", row.expected),
                format!("{:.3}", row.rule_of_thumb),
            ]);
        }
        table
    }
}

impl<U: TimeUnit> AlivePath<U> {
    /// The repeat purchases with the probability of being there before and after each; the title says how it ends.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::clv::{BgNbd, Weeks};
    ///
    /// let model = BgNbd { r: 0.3, alpha: Weeks(6.0), a: 0.8, b: 2.4 };
    /// let path = model.alive_path(&[Weeks(4.0), Weeks(40.0)], Weeks(52.0))?;
    /// assert!(path.table(Lang::En).to_string().contains("40.0"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let unit = U::name(lang);
        let end = text::percent_in_column(self.alive.last().copied().unwrap_or_default());
        let last = self.times.last().map_or(0.0, |it| it.number());
        let title = match lang {
            Lang::Ko => format!("구매 전후의 생존확률: {last:.1}{unit}째에 {end}"),
            Lang::En => format!("Probability of being there: {end} after {last:.1} {unit}"),
        };
        let mut table = Table::new(title)
            .column(lang.pick("반복구매 (번째)", "Repeat purchase"), Align::Right)
            .column(
                match lang {
                    Lang::Ko => format!("첫 구매 이후 ({unit})"),
                    Lang::En => format!("Since the first ({unit})"),
                },
                Align::Right,
            )
            .column(lang.pick("직전", "Before"), Align::Right)
            .column(lang.pick("직후", "After"), Align::Right);
        for (number, it) in (1_usize..).zip(&self.purchases) {
            table = table.row([
                text::count(number),
                format!("{:.1}", it.time.number()),
                text::percent_in_column(it.before),
                text::percent_in_column(it.after),
            ]);
        }
        table
    }
}

impl LogFacts {
    /// Who came back, after how long, and when in the year.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::clv::{self, SummaryOptions, Transaction};
    /// use tourism_marketing::data;
    ///
    /// let log: Vec<Transaction> = data::cdnow_sample()?.iter().map(Transaction::from).collect();
    /// let facts = clv::log_facts(&log, &SummaryOptions::default())?;
    /// assert!(facts.table(Lang::En).to_string().contains("2,357"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let percent = text::percent_in_column;
        let share =
            if self.customers > 0 { self.returned as f64 / self.customers as f64 } else { 0.0 };
        let none = || "–".to_owned();
        Table::new(lang.pick("거래 기록의 모습", "What the log looks like"))
            .column(lang.pick("항목", "Fact"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([lang.pick("고객 (명)", "Customers").to_owned(), text::count(self.customers)])
            .row([
                lang.pick("다시 산 고객의 비율", "Share who came back").to_owned(),
                percent(share),
            ])
            .row([
                lang.pick("기록 기간 (일)", "Length of the log (days)").to_owned(),
                text::number(f64::from(self.days)),
            ])
            .row([
                lang.pick("구매 간격의 중앙값 (일)", "Median gap between purchases (days)")
                    .to_owned(),
                self.median_gap.map_or_else(none, text::number),
            ])
            .row([
                lang.pick("간격이 1년의 정수배 ± 30일", "Gaps near whole years (± 30 days)")
                    .to_owned(),
                percent(self.yearly_gaps),
            ])
            .row([
                lang.pick("간격이 28 – 31일", "Gaps of 28 to 31 days").to_owned(),
                percent(self.monthly_gaps),
            ])
            .row([
                lang.pick(
                    "한 해에 두 번 이상 산 고객·해",
                    "Customers' years with several purchases",
                )
                .to_owned(),
                percent(self.several_a_year),
            ])
            .row([
                lang.pick("가장 바쁜 석 달의 구매 비중", "Purchases in the busiest three months")
                    .to_owned(),
                self.busiest_quarter.map_or_else(none, percent),
            ])
    }
}

impl ModelAdvice {
    /// The families in the order in which to try them, with what they take for true, and the signs in the log.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::clv::{BuyingSetting, ModelAdvice, ModelFamily};
    ///
    /// let setting = BuyingSetting::Seasons;
    /// let advice = ModelAdvice { setting, families: vec![ModelFamily::BgBb], signs: vec![] };
    /// assert!(advice.table(Lang::En).to_string().contains("BG/BB"));
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let setting = self.setting.label(lang);
        let title = match lang {
            Lang::Ko => format!("모형 추천: {setting}"),
            Lang::En => format!("Models to take: {setting}"),
        };
        let mut table = Table::new(title)
            .column(lang.pick("추천·징후", "Model or sign"), Align::Left)
            .column(lang.pick("뜻", "Meaning"), Align::Left);
        for (number, it) in (1..).zip(&self.families) {
            table = table
                .row([format!("{number}. {}", it.label(lang)), it.description(lang).to_owned()]);
        }
        for it in &self.signs {
            table = table.row([it.label(lang).to_owned(), it.description(lang).to_owned()]);
        }
        table
    }
}
