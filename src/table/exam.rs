//! The tables of examinations.

use super::{Align, Table, measures};
use crate::exam::{Card, ExamResult, ItemStats, RubricScore};
use crate::{Lang, text};

impl ExamResult {
    /// The verdict as a table with names in `lang`; subjects are counted from 1.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, exam};
    ///
    /// let result = exam::weighted_pass(&[90.0, 36.0], &[60.0, 40.0], 40.0, 60.0)?;
    /// assert!(result.table(Lang::Ko).to_string().contains("불합격"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let verdict = match (self.passed, lang) {
            (true, Lang::Ko) => "합격",
            (false, Lang::Ko) => "불합격",
            (true, Lang::En) => "passed",
            (false, Lang::En) => "failed",
        };
        let subjects: Vec<String> =
            self.below_floor.iter().map(|place| text::count(place.saturating_add(1))).collect();
        let subjects = if subjects.is_empty() {
            lang.pick("없음", "none").to_owned()
        } else {
            subjects.join(", ")
        };
        Table::new(lang.pick("시험 결과", "Result of the examination"))
            .column(lang.pick("항목", "Measure"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([
                lang.pick("가중 총점 (점)", "Weighted total (points)"),
                &text::number(self.total),
            ])
            .row([lang.pick("과락 과목 (번호)", "Subjects below the floor (no.)"), &subjects])
            .row([lang.pick("판정", "Verdict"), verdict])
    }
}

impl ItemStats {
    /// The item as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, exam};
    ///
    /// assert!(exam::item_stats(24, 12, 27)?.table(Lang::En).to_string().contains("0.444"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("문항분석", "Item analysis"), lang)
            .row([
                lang.pick(
                    "난이도 (정답률, 클수록 쉬움)",
                    "Difficulty (share correct, large is easy)",
                ),
                &format!("{:.3}", self.difficulty),
            ])
            .row([lang.pick("변별도", "Discrimination"), &text::signed(self.discrimination, 3)])
    }
}

impl RubricScore {
    /// The score as a table with names in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::{Lang, exam};
    ///
    /// let essay = exam::rubric_score(&[5.0, 7.0], &[6.0, 9.0])?;
    /// assert!(essay.table(Lang::En).to_string().contains("80.0 %"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        measures(lang.pick("루브릭 점수", "Score by the rubric"), lang)
            .row([lang.pick("점수 (점)", "Points"), &text::number(self.points)])
            .row([
                lang.pick("배점 대비", "Share of what was possible"),
                &text::percent_in_column(self.share),
            ])
    }
}

impl Card {
    /// The card as a table with names and units in `lang`.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::exam::{self, Card};
    ///
    /// let card = exam::sm2(Card::default(), 5)?;
    /// assert!(card.table(Lang::Ko).to_string().contains("다음 복습까지 (일)"));
    /// # Ok::<(), tourism_marketing::Error>(())
    /// ```
    pub fn table(&self, lang: Lang) -> Table {
        let whole = |number: u32| text::number(f64::from(number));
        Table::new(lang.pick("복습 카드", "Flashcard"))
            .column(lang.pick("항목", "Measure"), Align::Left)
            .column(lang.pick("값", "Value"), Align::Right)
            .row([
                lang.pick("연속 성공 (회)", "Recalled in a row (times)"),
                &whole(self.repetitions),
            ])
            .row([lang.pick("다음 복습까지 (일)", "Next review (days)"), &whole(self.interval)])
            .row([lang.pick("용이도 계수 (EF)", "Ease (EF)"), &text::number(self.ease)])
    }
}
