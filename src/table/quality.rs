//! The tables of service quality.

use super::{Align, Table, measures, name};
use crate::quality::{
    CostOfQuality, FactorStructure, Ipa, Kano, KanoCategory, PChart, Reliability, Servqual,
    Tolerance,
};
use crate::{Lang, text};

impl Servqual {
    /// The gaps in `lang`; `names` are those of the dimensions, in the order of the input. A dimension
    /// without a name keeps its number.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, quality};
    ///
    /// let expected = [vec![6.0, 7.0, 5.0], vec![6.0, 6.0, 6.0]]; // two guests, three items
    /// let perceived = [vec![5.0, 6.0, 5.0], vec![5.0, 6.0, 7.0]];
    /// let survey = quality::servqual(&expected, &perceived, &[vec![0, 1], vec![2]])?;
    /// assert!(survey.table(&["reliability"], Lang::En).to_string().contains("−0.75"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let table = Table::new(match lang {
            Lang::Ko => format!("SERVQUAL 차원별 갭 (응답자 {}명)", text::count(self.respondents)),
            Lang::En => format!("SERVQUAL gaps ({} respondents)", text::count(self.respondents)),
        })
        .column(lang.pick("차원", "Dimension"), Align::Left)
        .column(lang.pick("기대 E", "Expected E"), Align::Right)
        .column(lang.pick("지각 P", "Perceived P"), Align::Right)
        .column(lang.pick("갭 P − E", "Gap P − E"), Align::Right);
        let table = self.dimensions.iter().enumerate().fold(table, |table, (place, dimension)| {
            table.row([
                name(names, place, "차원", "dimension", lang),
                text::signed(dimension.expectation, 2),
                text::signed(dimension.perception, 2),
                text::signed(dimension.gap, 2),
            ])
        });
        let overall = text::signed(self.overall, 2);
        table.row([lang.pick("전체 평균", "Mean of all"), "", "", &overall])
    }
}

impl Reliability {
    /// The items in `lang`, with α, its interval and ω in the title; `names` are those of the items, in the
    /// order of the input. An item without a name keeps its number.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, quality};
    ///
    /// let items = [vec![4.0, 5.0, 3.0, 4.0, 2.0], vec![4.0, 4.0, 3.0, 5.0, 2.0]]; // two items, five guests
    /// let table = quality::reliability(&items, 0.95)?.table(&["on time"], Lang::En);
    /// assert!(table.title().starts_with("Reliability: α = 0.89"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let omega = self.omega.map_or_else(String::new, |omega| format!(", ω = {omega:.2}"));
        let title = format!(
            "{}: α = {} ({} {} {} {} {}){omega}, n = {}",
            lang.pick("신뢰도", "Reliability"),
            text::signed(self.alpha.estimate, 2),
            text::percent(self.alpha.level),
            lang.pick("신뢰구간", "interval"),
            text::signed(self.alpha.low, 2),
            lang.pick("~", "to"),
            text::signed(self.alpha.high, 2),
            text::count(self.respondents),
        );
        let table = Table::new(title)
            .column(lang.pick("문항", "Item"), Align::Left)
            .column(lang.pick("평균", "Mean"), Align::Right)
            .column(lang.pick("표준편차", "SD"), Align::Right)
            .column(lang.pick("문항–총점 상관", "Item–total r"), Align::Right)
            .column(lang.pick("제거 시 α", "α if deleted"), Align::Right);
        self.items.iter().enumerate().fold(table, |table, (place, item)| {
            table.row([
                name(names, place, "문항", "item", lang),
                text::signed(item.mean, 2),
                text::signed(item.sd, 2),
                text::signed(item.item_total, 2),
                item.alpha_if_deleted
                    .map_or_else(|| "–".to_owned(), |alpha| text::signed(alpha, 2)),
            ])
        })
    }
}

impl FactorStructure {
    /// The eigenvalues in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, quality};
    ///
    /// let items = [vec![4.0, 5.0, 3.0, 4.0, 2.0], vec![4.0, 4.0, 3.0, 5.0, 2.0]]; // two items, five guests
    /// let table = quality::factor_structure(&items, 2026)?.table(Lang::En);
    /// assert!(table.to_string().contains("1.81"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let table = Table::new(match lang {
            Lang::Ko => {
                format!("요인 구조: 평행분석 {}개, 카이저 기준 {}개", self.parallel, self.kaiser)
            }
            Lang::En => format!(
                "Factor structure: {} by parallel analysis, {} by Kaiser's rule",
                self.parallel, self.kaiser
            ),
        })
        .column(lang.pick("요인", "Factor"), Align::Right)
        .column(lang.pick("고유값", "Eigenvalue"), Align::Right)
        .column(lang.pick("설명분산", "Explained"), Align::Right)
        .column(lang.pick("무작위 자료 95 %", "Random answers, 95 %"), Align::Right);
        let rows = self.eigenvalues.iter().zip(&self.explained).zip(&self.random).enumerate();
        rows.fold(table, |table, (place, ((value, share), random))| {
            table.row([
                (place + 1).to_string(),
                text::signed(*value, 2),
                text::percent_in_column(*share),
                text::signed(*random, 2),
            ])
        })
    }
}

impl Ipa {
    /// The attributes with their quadrants in `lang`; `names` are those of the attributes, in the order of
    /// the input. An attribute without a name keeps its number.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::quality::{self, Crosshair};
    /// use tourism_marketing::Lang;
    ///
    /// let hotel = quality::ipa(&[6.0, 4.0], &[4.0, 6.0], Crosshair::Means)?; // check-in, lobby
    /// let table = hotel.table(&["check-in", "lobby"], Lang::En).to_string();
    /// assert!(table.contains("concentrate here"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, names: &[&str], lang: Lang) -> Table {
        let (i, p) =
            (text::signed(self.importance_line, 2), text::signed(self.performance_line, 2));
        let table = Table::new(match lang {
            Lang::Ko => format!("중요도–성과 분석 (기준선: 중요도 {i}, 성과 {p})"),
            Lang::En => {
                format!("Importance–performance analysis (lines: importance {i}, performance {p})")
            }
        })
        .column(lang.pick("속성", "Attribute"), Align::Left)
        .column(lang.pick("중요도", "Importance"), Align::Right)
        .column(lang.pick("성과", "Performance"), Align::Right)
        .column(lang.pick("사분면", "Quadrant"), Align::Left);
        let rows = self.importance.iter().zip(&self.performance).zip(&self.quadrants).enumerate();
        rows.fold(table, |table, (place, ((importance, performance), quadrant))| {
            table.row([
                name(names, place, "속성", "attribute", lang),
                text::signed(*importance, 2),
                text::signed(*performance, 2),
                quadrant.label(lang).to_owned(),
            ])
        })
    }
}

impl Tolerance {
    /// The zone and the service in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, quality};
    ///
    /// let desk = quality::zone_of_tolerance(5.5, 5.0, 6.2)?; // the front desk, 1 to 7
    /// assert!(desk.table(Lang::En).to_string().contains("within the zone"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("허용구간", "Zone of tolerance"), lang)
            .row([lang.pick("적정 수준", "Adequate"), &text::signed(self.adequate, 2)])
            .row([lang.pick("희망 수준", "Desired"), &text::signed(self.desired, 2)])
            .row([lang.pick("지각 수준", "Perceived"), &text::signed(self.perceived, 2)])
            .row([lang.pick("적정성 MSA", "Adequacy MSA"), &text::signed(self.adequacy, 2)])
            .row([lang.pick("우월성 MSS", "Superiority MSS"), &text::signed(self.superiority, 2)])
            .row([lang.pick("위치", "Position"), self.position.label(lang)])
    }
}

impl CostOfQuality {
    /// The costs by kind in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::quality::{self, QualityCosts};
    /// use tourism_marketing::Lang;
    ///
    /// // Million KRW a year.
    /// let costs = QualityCosts {
    ///     prevention: 10.0,
    ///     appraisal: 15.0,
    ///     internal_failure: 30.0,
    ///     external_failure: 45.0,
    /// };
    /// let table = quality::cost_of_quality(&costs, 1_000.0)?.table(Lang::En);
    /// assert!(table.to_string().contains("75.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let table = Table::new(lang.pick("품질비용", "Cost of quality"))
            .column(lang.pick("비용", "Cost"), Align::Left)
            .column(lang.pick("금액 (자료의 통화)", "Amount (currency of the data)"), Align::Right)
            .column(lang.pick("비중", "Share"), Align::Right);
        let costs = &self.costs;
        let failures = costs.internal_failure + costs.external_failure;
        let rows = [
            (lang.pick("예방비용", "Prevention"), costs.prevention),
            (lang.pick("평가비용", "Appraisal"), costs.appraisal),
            (lang.pick("내부실패비용", "Internal failure"), costs.internal_failure),
            (lang.pick("외부실패비용", "External failure"), costs.external_failure),
            (lang.pick("실패비용 소계", "Failure, both"), failures),
            (lang.pick("합계", "All"), self.total),
        ];
        rows.into_iter().fold(table, |table, (name, amount)| {
            let share = text::percent_in_column(amount / self.total);
            table.row([name, &text::number(amount), &share])
        })
    }
}

impl PChart {
    /// The limits in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, quality};
    ///
    /// let rooms = quality::p_chart(&[4, 6, 5, 5], 100)?; // of 100 rooms a week
    /// assert!(rooms.table(Lang::En).to_string().contains("11.5 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("p 관리도", "p chart"), lang)
            .row([lang.pick("표본 수", "Samples"), &text::count(self.shares.len())])
            .row([lang.pick("표본 크기 n", "Size of a sample n"), &text::number(self.n as f64)])
            .row([lang.pick("중심선", "Centre"), &text::percent_in_column(self.centre)])
            .row([lang.pick("관리하한", "Lower limit"), &text::percent_in_column(self.lower)])
            .row([lang.pick("관리상한", "Upper limit"), &text::percent_in_column(self.upper)])
            .row([lang.pick("이탈한 표본 수", "Samples outside"), &text::count(self.outside.len())])
    }
}

impl Kano {
    /// The counts and the coefficients in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::quality::{self, KanoAnswer::*};
    /// use tourism_marketing::Lang;
    ///
    /// let late = quality::kano(&[(Like, Neutral), (Like, Dislike)])?; // late check-out, two guests
    /// assert!(late.table(Lang::En).to_string().contains("attractive"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let title =
            format!("{}: {}", lang.pick("카노 모형", "Kano's model"), self.category.label(lang));
        let table = Table::new(title)
            .column(lang.pick("품질 요소", "Kind"), Align::Left)
            .column(lang.pick("응답 (명)", "Answers"), Align::Right);
        let table = KanoCategory::ALL
            .into_iter()
            .zip(self.counts)
            .fold(table, |table, (kind, count)| table.row([kind.label(lang), &text::count(count)]));
        table
            .row([lang.pick("만족계수", "Better"), &text::signed(self.better, 2)])
            .row([lang.pick("불만족계수", "Worse"), &text::signed(self.worse, 2)])
    }
}
