//! The tables of tests, intervals and regressions.

use super::{Align, Table, measures, name};
use crate::stats::{
    Anova, ChiSquare, Correlation, FisherExact, Interval, Pairwise, PairwiseMethod, ProportionTest,
    RankTest, Regression, Summary, TTest,
};
use crate::{Lang, text};

/// `0.3 ~ 0.5` or `0.3 to 0.5`.
fn range(low: f64, high: f64, lang: Lang) -> String {
    let between = lang.pick(" ~ ", " to ");
    format!("{}{between}{}", text::signed(low, 3), text::signed(high, 3))
}

/// `95 % 신뢰구간`.
fn interval_name(level: f64, lang: Lang) -> String {
    format!("{} {}", text::percent(level), lang.pick("신뢰구간", "confidence interval"))
}

fn degrees(df: f64) -> String {
    if df.fract() == 0.0 { text::number(df) } else { format!("{df:.1}") }
}

impl Interval {
    /// The estimate and its interval in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let share = stats::wilson_ci(60, 200, 0.95)?; // 60 of 200 guests booked the spa
    /// assert!(share.table(Lang::En).to_string().contains("0.241 to 0.367"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("추정값과 신뢰구간", "Estimate with its interval"), lang)
            .row([lang.pick("추정값", "Estimate").to_owned(), text::signed(self.estimate, 3)])
            .row([interval_name(self.level, lang), range(self.low, self.high, lang)])
    }
}

impl Summary {
    /// The three numbers in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats::Summary};
    ///
    /// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 }; // minutes in the lounge
    /// assert!(slow.table(Lang::En).to_string().contains("Standard deviation"));
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("집단 요약", "Summary of a group"), lang)
            .row([lang.pick("표본 수", "n"), &text::count(self.n)])
            .row([lang.pick("평균", "Mean"), &text::number(self.mean)])
            .row([lang.pick("표준편차", "Standard deviation"), &text::number(self.sd)])
    }
}

impl ProportionTest {
    /// The test in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let scent = stats::two_proportion_z(60, 200, 40, 200)?; // spa bookings
    /// assert!(scent.table(Lang::En).to_string().contains("percentage points"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("두 비율의 차이 검정", "Test of two shares"), lang)
            .row([lang.pick("첫째 비율", "First share"), &text::percent_in_column(self.first)])
            .row([lang.pick("둘째 비율", "Second share"), &text::percent_in_column(self.second)])
            .row([
                lang.pick("차이 (%p)", "Difference (percentage points)"),
                &text::signed(self.difference * 100.0, 1),
            ])
            .row(["z", &text::signed(self.z, 3)])
            .row([lang.pick("p 값 (양측)", "p-value (two-sided)"), &text::p_value(self.p_value)])
    }
}

impl ChiSquare {
    /// The test in `lang`, with a word of warning where an expected count is below 5.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let scent = stats::chi_square(&[vec![60, 140], vec![40, 160]])?; // booked the spa, did not
    /// assert!(scent.table(Lang::En).to_string().contains("Cramér's V"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let few = if self.smallest_expected < 5.0 {
            lang.pick(" (5 미만: p 값을 믿기 어려움)", " (below 5: do not trust p)")
        } else {
            ""
        };
        measures(lang.pick("카이제곱 독립성 검정", "χ² test of independence"), lang)
            .row(["χ²", &text::signed(self.statistic, 3)])
            .row([lang.pick("자유도", "Degrees of freedom"), &text::count(self.df)])
            .row([lang.pick("p 값", "p-value"), &text::p_value(self.p_value)])
            .row([lang.pick("크래머의 V", "Cramér's V"), &text::signed(self.cramers_v, 3)])
            .row([
                lang.pick("가장 작은 기대빈도", "Smallest expected count"),
                &format!("{:.1}{few}", self.smallest_expected),
            ])
    }
}

impl FisherExact {
    /// The test in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let tea = stats::fisher_exact([[7, 3], [2, 8]])?; // bought with a sample, without
    /// assert!(tea.table(Lang::En).to_string().contains("0.070"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let odds = self.odds_ratio.map_or_else(|| "–".to_owned(), text::number);
        measures(lang.pick("피셔의 정확검정", "Fisher's exact test"), lang)
            .row([lang.pick("오즈비", "Odds ratio"), &odds])
            .row([lang.pick("p 값 (양측)", "p-value (two-sided)"), &text::p_value(self.p_value)])
    }
}

impl RankTest {
    /// The test in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let spent = [vec![10.0, 12.0, 9.0], vec![15.0, 14.0, 80.0]]; // thousand KRW in the bar
    /// assert!(stats::kruskal_wallis(&spent)?.table(Lang::En).to_string().contains("3.857"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("크루스칼–월리스 검정", "Test of Kruskal and Wallis"), lang)
            .row(["H", &text::signed(self.h, 3)])
            .row([lang.pick("자유도", "Degrees of freedom"), &text::count(self.df)])
            .row([lang.pick("p 값", "p-value"), &text::p_value(self.p_value)])
            .row(["ε²", &text::signed(self.epsilon_squared, 3)])
    }
}

impl TTest {
    /// The test in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let relief = stats::paired_t(&[2.0, 1.0, 3.0, 2.0, 2.0])?; // points of stress lost
    /// assert!(relief.table(Lang::En).to_string().contains("0.003"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("t 검정", "t test"), lang)
            .row([lang.pick("평균 차이", "Difference of means"), &text::signed(self.difference, 3)])
            .row([lang.pick("표준오차", "Standard error"), &text::signed(self.standard_error, 3)])
            .row(["t", &text::signed(self.t, 3)])
            .row([lang.pick("자유도", "Degrees of freedom"), &degrees(self.df)])
            .row([lang.pick("p 값 (양측)", "p-value (two-sided)"), &text::p_value(self.p_value)])
    }
}

impl Anova {
    /// The table of the analysis in `lang`; its title holds the effect sizes.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]]; // satisfaction
    /// let table = stats::one_way_anova(&lobby)?.table(Lang::En);
    /// assert_eq!(table.title(), "Analysis of variance (η² = 0.800, ω² = 0.710)");
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let title = format!(
            "{} (η² = {}, ω² = {})",
            lang.pick("분산분석", "Analysis of variance"),
            text::signed(self.eta_squared, 3),
            text::signed(self.omega_squared, 3),
        );
        let row = |name: &str, squares: f64, df: f64, f: String, p: String| {
            [name.to_owned(), text::number(squares), degrees(df), f, p]
        };
        let (f, p) = (format!("{:.3}", self.f), text::p_value(self.p_value));
        let (between, within) = (self.ss_between, self.ss_within);
        let (first, second) = (self.df_between, self.df_within);
        Table::new(title)
            .column(lang.pick("요인", "Source"), Align::Left)
            .column(lang.pick("제곱합", "Sum of squares"), Align::Right)
            .column(lang.pick("자유도", "df"), Align::Right)
            .column("F", Align::Right)
            .column(lang.pick("p 값", "p-value"), Align::Right)
            .row(row(lang.pick("집단 간", "Between groups"), between, first, f, p))
            .row(row(
                lang.pick("집단 내", "Within groups"),
                within,
                second,
                String::new(),
                String::new(),
            ))
    }
}

impl Pairwise {
    /// All pairs in `lang`; `names` are those of the groups, in the order of the input. A group without a
    /// name keeps its number.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let lobby = [vec![4.0, 5.0, 6.0], vec![6.0, 7.0, 8.0], vec![8.0, 9.0, 10.0]]; // satisfaction
    /// let table = stats::tukey_hsd(&lobby, 0.95)?.table(&["blue", "green", "orange"], Lang::En);
    /// assert!(table.to_string().contains("orange − blue"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let group = |place| name(names, place, "집단", "group", lang);
        let title = match self.method {
            PairwiseMethod::TukeyHsd => lang.pick("투키의 HSD 사후검정", "Tukey's HSD"),
            PairwiseMethod::GamesHowell => lang.pick("게임스–하월 사후검정", "Games and Howell"),
        };
        let table = Table::new(title)
            .column(lang.pick("비교", "Comparison"), Align::Left)
            .column(lang.pick("평균 차이", "Difference"), Align::Right)
            .column(interval_name(self.level, lang), Align::Right)
            .column(lang.pick("p 값", "p-value"), Align::Right);
        self.comparisons.iter().fold(table, |table, pair| {
            table.row([
                format!("{} − {}", group(pair.second), group(pair.first)),
                text::signed(pair.difference, 3),
                range(pair.low, pair.high, lang),
                text::p_value(pair.p_value),
            ])
        })
    }
}

impl Correlation {
    /// The correlation in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let satisfaction = [1.0, 2.0, 3.0, 4.0, 5.0]; // of five guests
    /// let nights = [2.0, 1.0, 4.0, 3.0, 5.0]; // in the next year
    /// let table = stats::correlation(&satisfaction, &nights)?.table(Lang::En);
    /// assert!(table.to_string().contains("0.800"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("상관분석", "Correlation"), lang)
            .row([lang.pick("상관계수 r", "r"), &text::signed(self.r, 3)])
            .row([lang.pick("표본 수", "n"), &text::count(self.n)])
            .row([lang.pick("p 값 (양측)", "p-value (two-sided)"), &text::p_value(self.p_value)])
    }
}

impl Regression {
    /// The coefficients in `lang`; `names` are those of the predictors, in the order of the input. A
    /// predictor without a name keeps its number.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, stats};
    ///
    /// let waiting = [1.0, 2.0, 3.0, 4.0, 5.0]; // minutes at the desk
    /// let satisfaction = [7.0, 6.0, 6.0, 4.0, 4.0];
    /// let table = stats::simple_regression(&waiting, &satisfaction)?.table(&["waiting"], Lang::En);
    /// assert!(table.title().contains("R² = 0.889"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let title = format!(
            "{} (n = {}, R² = {}, {} = {}, F({}, {}) = {}, p {})",
            lang.pick("회귀분석", "Regression"),
            text::count(self.n),
            text::signed(self.r_squared, 3),
            lang.pick("수정 R²", "adjusted R²"),
            text::signed(self.adjusted_r_squared, 3),
            self.df.0,
            self.df.1,
            text::number(self.f),
            p_equals(self.p_value),
        );
        let table = Table::new(title)
            .column(lang.pick("변수", "Predictor"), Align::Left)
            .column("b", Align::Right)
            .column(lang.pick("표준오차", "Standard error"), Align::Right)
            .column("β", Align::Right)
            .column("t", Align::Right)
            .column(lang.pick("p 값", "p-value"), Align::Right)
            .column("VIF", Align::Right)
            .row([
                lang.pick("(절편)", "(intercept)").to_owned(),
                text::signed(self.intercept.estimate, 3),
                text::signed(self.intercept.standard_error, 3),
                String::new(),
                text::signed(self.intercept.t, 2),
                text::p_value(self.intercept.p_value),
                String::new(),
            ]);
        self.coefficients.iter().enumerate().fold(table, |table, (place, coefficient)| {
            table.row([
                name(names, place, "변수", "predictor", lang),
                text::signed(coefficient.estimate, 3),
                text::signed(coefficient.standard_error, 3),
                text::signed(coefficient.standardized, 3),
                text::signed(coefficient.t, 2),
                text::p_value(coefficient.p_value),
                format!("{:.2}", coefficient.inflation),
            ])
        })
    }
}

/// `= 0.021` or `< 0.001`.
fn p_equals(p: f64) -> String {
    let p = text::p_value(p);
    if p.starts_with('<') { p } else { format!("= {p}") }
}
