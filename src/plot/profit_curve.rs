//! Profit per customer by year, and cumulative.

use super::canvas::{Canvas, Marker, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, SKY, VERMILLION};
use crate::relationship::ProfitCurve;
use crate::{Lang, Result, numeric, require, text};

/// More years than this are not drawn.
const MOST_YEARS: usize = 100;

/// Profit from one customer year by year as bars, and what has come together as a line, with the year that
/// breaks even.
///
/// The bar of year 0 is what it cost to win the customer.
///
/// *Korean term:* 고객당 이익과 누적이익 곡선 (라이켈트 곡선).
///
/// - `curve`: as [`retention_profit_curve`](crate::relationship::retention_profit_curve) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the curve has no year, more than 100, or numbers that are not finite or too large for an axis.
///
/// # References
///
/// Reichheld, F. F., & Sasser, W. E. (1990). Zero defections. *Harvard Business Review*, 68(5), 105–111.
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship::{self, YearProfit};
/// use tourism_marketing::{Lang, plot};
///
/// let years = [30_000.0, 40_000.0, 55_000.0, 70_000.0].map(|base| YearProfit { base, ..Default::default() });
/// let curve = relationship::retention_profit_curve(&years, 80_000.0, 0.0)?; // KRW per guest
/// let figure = plot::profit_curve(&curve, Lang::En)?;
/// assert!(figure.alt().contains("paid back by the end of year 3"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "누적이익 곡선")]
#[doc(alias = "손익분기점")]
pub fn profit_curve(curve: &ProfitCurve, lang: Lang) -> Result<Figure> {
    require::at_least("yearly", 1, &curve.yearly)?;
    require::all_finite("yearly", &curve.yearly)?;
    require::all_finite("cumulative", &curve.cumulative)?;
    require::at_least("cumulative", curve.yearly.len() + 1, &curve.cumulative)?;
    require::whole("yearly", curve.yearly.len(), 1..=MOST_YEARS, "a list of at most 100 years")?;
    let story = Story::of(curve);
    let values = story.bars.iter().chain(&story.totals).copied();
    let scale = Scale::from_zero(values)?;
    let years = Scale::whole(0, curve.yearly.len());
    let plan = Plan {
        title: lang
            .pick(
                "고객 1명의 연도별 이익과 누적이익",
                "Profit from one customer, by year and cumulative",
            )
            .to_owned(),
        finding: story.finding(lang),
        size: (600.0, 360.0),
        x: years.axis(lang.pick("관계 기간 (년)", "Year of the relationship"), false),
        y: scale.axis(
            lang.pick(
                "고객 1명당 이익 (자료의 통화)",
                "Profit per customer (currency of the data)",
            ),
            true,
        ),
    };
    drawn(plan, story.alt(lang), |canvas| story.draw(canvas, &years, &scale, lang))
}

/// What the figure shows.
struct Story {
    /// The acquisition cost below 0, then the profit of each year.
    bars: Vec<f64>,
    /// What has come together by the end of each year, from year 0 on.
    totals: Vec<f64>,
    break_even: Option<usize>,
    /// Whether the total is another than the bars' own sum.
    discounted: bool,
}

impl Story {
    fn of(curve: &ProfitCurve) -> Self {
        let totals: Vec<f64> =
            curve.cumulative.iter().take(curve.yearly.len() + 1).copied().collect();
        let cost = totals.first().copied().unwrap_or_default();
        let end = totals.last().copied().unwrap_or_default();
        let plain = cost + numeric::sum(curve.yearly.iter().copied());
        Self {
            discounted: (end - plain).abs() > 1e-9 * plain.abs().max(end.abs()),
            bars: std::iter::once(cost).chain(curve.yearly.iter().copied()).collect(),
            break_even: totals.iter().position(|&total| total >= 0.0),
            totals,
        }
    }

    fn draw(
        &self,
        canvas: &mut Canvas<'_>,
        years: &Scale,
        scale: &Scale,
        lang: Lang,
    ) -> Result<()> {
        let width = 1.0 / self.bars.len() as f64;
        let zero = scale.place(0.0);
        let at = |year: usize| years.place(year as f64);
        for (year, &profit) in self.bars.iter().enumerate() {
            let colour = if profit < 0.0 { VERMILLION } else { SKY };
            let (from, to) = (at(year) - 0.36 * width, at(year) + 0.36 * width);
            let top = scale.place(profit);
            canvas.fill(&[(from, zero), (to, zero), (to, top), (from, top)], colour, 0.8)?;
        }
        canvas.line(&[(0.0, zero), (1.0, zero)], GREY, 1.0, Dash::Solid)?;
        let path: Vec<Point> = self
            .totals
            .iter()
            .enumerate()
            .map(|(year, &total)| (at(year), scale.place(total)))
            .collect();
        canvas.line(&thinned(path.iter().copied()), BLUE, 2.5, Dash::Solid)?;
        if path.len() <= 31 {
            for &point in &path {
                canvas.marker(point, Marker::Disc, 3.5, BLUE, 1.0)?;
            }
        }
        if let Some((year, &point)) = self.break_even.and_then(|year| Some((year, path.get(year)?)))
        {
            canvas.landmark(point, Marker::Diamond, 7.0, VERMILLION)?;
            let label = match lang {
                Lang::Ko => format!("손익분기: {year}년 말"),
                Lang::En => format!("paid back: end of year {year}"),
            };
            let sides = [Side::RightBelow, Side::Below, Side::LeftAbove, Side::Above, Side::Left];
            canvas.label(&label, &[point], &sides)?;
        }
        let from_the_end: Vec<Point> = path.iter().rev().take(3).copied().collect();
        let sides = [Side::LeftAbove, Side::Left, Side::Above, Side::RightBelow, Side::Below];
        let label = if self.discounted {
            lang.pick("누적이익 (할인)", "cumulative, discounted")
        } else {
            lang.pick("누적이익", "cumulative")
        };
        canvas.label(label, &from_the_end, &sides)?;
        let tops: Vec<Point> = self
            .bars
            .iter()
            .enumerate()
            .skip(1)
            .map(|(year, &profit)| (at(year), scale.place(profit)))
            .collect();
        canvas.label(
            lang.pick("연간 이익", "profit of the year"),
            &tops,
            &[Side::Above, Side::Below],
        )?;
        Ok(())
    }

    fn finding(&self, lang: Lang) -> String {
        let years = self.bars.len() - 1;
        let cost = text::number(-self.bars.first().copied().unwrap_or_default());
        let end = text::number(self.totals.last().copied().unwrap_or_default());
        let span = if years == 1 { "a year".to_owned() } else { format!("{years} years") };
        match (lang, self.break_even) {
            (Lang::Ko, Some(0)) => format!("획득비용이 없다. {years}년 뒤 누적이익은 {end}이다."),
            (Lang::Ko, Some(year)) => {
                format!(
                    "획득비용({cost})을 {year}년 말까지 회수한다. {years}년 뒤 누적이익은 {end}이다."
                )
            }
            (Lang::Ko, None) => {
                format!(
                    "획득비용({cost})을 {years}년 안에 회수하지 못한다. {years}년 뒤 누적이익은 {end}이다."
                )
            }
            (Lang::En, Some(0)) => {
                format!("There is no acquisition cost. After {span}, {end} has come together.")
            }
            (Lang::En, Some(year)) => format!(
                "The acquisition cost of {cost} is paid back by the end of year {year}. After {span}, {end} is left."
            ),
            (Lang::En, None) => format!(
                "The acquisition cost of {cost} is not paid back within {span}, after which {end} is left."
            ),
        }
    }

    fn alt(&self, lang: Lang) -> String {
        let list = |values: &[f64]| {
            let shown: Vec<String> = values.iter().take(20).copied().map(text::number).collect();
            shown.join(", ") + if values.len() > 20 { ", …" } else { "" }
        };
        let years = list(self.bars.get(1..).unwrap_or_default());
        let (finding, totals) = (self.finding(lang), list(&self.totals));
        match lang {
            Lang::Ko => format!(
                "고객 1명의 연간 이익을 막대로, 누적이익을 선으로 나타낸 도표이다. {finding} 1년부터의 연간 이익은 {years}, \
                 0년부터의 누적이익은 {totals}이다."
            ),
            Lang::En => format!(
                "Bars of the profit from one customer in each year, and a line of the cumulative profit. {finding} Profit from year \
                 1 on: {years}. Cumulative from year 0 on: {totals}."
            ),
        }
    }
}
