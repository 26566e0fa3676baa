//! The Pareto chart.

use super::canvas::{Axis, Canvas, Marker, Plan, percent_axis, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::style::{BLUE, Dash, GREY, SKY, VERMILLION};
use crate::{Lang, Result, pareto, text};

/// More customers than this are drawn as ten groups of equal size.
const MOST_BARS: usize = 20;

/// The Pareto chart of `spend`: what each customer brings, largest first, and what they bring together.
///
/// Up to 20 customers have a bar each; more are drawn as tenths of the customers. The line is the
/// [Pareto curve](pareto::pareto_curve); the reference line stands at 80 % of the revenue.
///
/// *Korean term:* 파레토 도표 (파레토 차트).
///
/// - `spend`: one amount per customer, in any order, in one currency
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If `spend` is empty, all zero, or holds a negative, NaN or infinite amount.
///
/// # References
///
/// Juran, J. M. (1951). *Quality Control Handbook*. New York: McGraw-Hill.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let spend = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5]; // 10,000 KRW a year
/// let figure = plot::pareto_chart(&spend, Lang::En)?;
/// assert!(figure.alt().contains("The top 20 % of customers bring 70 % of the revenue."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "파레토 도표")]
pub fn pareto_chart(spend: &[f64], lang: Lang) -> Result<Figure> {
    let base = Base::of(spend)?;
    let mut buffer = String::new();
    let mut canvas = Canvas::new(&mut buffer, base.plan(lang))?;
    base.draw(&mut canvas, lang)?;
    let frame = canvas.finish()?;
    Ok(frame.figure(&buffer, base.alt(lang)))
}

/// What the chart shows.
struct Base {
    customers: usize,
    /// Revenue shares of the bars, which are equally wide and fill the axis.
    bars: Vec<f64>,
    curve: Vec<Point>,
    top_20: f64,
    fraction_for_80: f64,
}

impl Base {
    fn of(spend: &[f64]) -> Result<Self> {
        let customers = spend.len();
        let bars = if customers <= MOST_BARS { customers } else { 10 };
        let cuts: Vec<f64> = (1..=bars).map(|bar| bar as f64 / bars as f64).collect();
        // An empty list has no cuts; its error should speak of the amounts.
        let curve = pareto::pareto_curve(spend)?;
        Ok(Self {
            customers,
            bars: pareto::tier_pyramid(spend, &cuts)?,
            curve: thinned(curve.customers.into_iter().zip(curve.revenue)),
            top_20: pareto::top_share(spend, 0.20)?,
            fraction_for_80: pareto::fraction_for_share(spend, 0.80)?,
        })
    }

    /// Whether each bar is one customer.
    fn single(&self) -> bool {
        self.customers <= MOST_BARS
    }

    fn plan(&self, lang: Lang) -> Plan {
        let title = match lang {
            Lang::Ko => format!("파레토 도표: {}", text::customers(self.customers, lang)),
            Lang::En => format!("Pareto chart: {}", text::customers(self.customers, lang)),
        };
        let x = if self.single() {
            let width = 1.0 / self.bars.len() as f64;
            let ticks =
                (1..=self.bars.len()).map(|bar| ((bar as f64 - 0.5) * width, bar.to_string()));
            let title = lang.pick("고객 (매출 순위)", "Customers (rank by revenue)").to_owned();
            Axis { title, ticks: ticks.collect(), grid: false }
        } else {
            let title = lang.pick(
                "고객 누적 비율 (%, 매출이 큰 고객부터)",
                "Cumulative share of customers (%, largest first)",
            );
            percent_axis(title, false)
        };
        let y = lang.pick("매출 비중과 누적 비율 (%)", "Share of revenue, each and cumulative (%)");
        Plan {
            title,
            finding: self.finding(lang),
            size: (600.0, 360.0),
            x,
            y: percent_axis(y, true),
        }
    }

    fn draw(&self, canvas: &mut Canvas, lang: Lang) -> Result<()> {
        let width = 1.0 / self.bars.len() as f64;
        for (place, &share) in self.bars.iter().enumerate() {
            let left = place as f64 * width;
            canvas.bar(left + 0.1 * width, left + 0.9 * width, share, SKY)?;
        }
        canvas.line(&[(0.0, 0.8), (1.0, 0.8)], GREY, 1.0, Dash::Broken(6, 4))?;
        canvas.line(&self.curve, BLUE, 2.0, Dash::Solid)?;
        if self.single() {
            for &at in self.curve.iter().skip(1) {
                canvas.marker(at, Marker::Disc, 3.0, BLUE, 1.0)?;
            }
        }
        for (place, &share) in self.bars.iter().enumerate() {
            canvas.bar_value((place as f64 + 0.5) * width, share, &text::percent_number(share))?;
        }
        let top = (0.2, self.top_20);
        canvas.landmark(top, Marker::Diamond, 6.0, VERMILLION)?;
        canvas.label(&self.top_label(lang), &[top], &Side::ALL)?;
        let along: Vec<Point> =
            (0..=10).map(|tenth| (1.0 - f64::from(tenth) / 10.0, 0.8)).collect();
        canvas.label(&self.eighty_label(lang), &along, &[Side::LeftBelow, Side::RightAbove])?;
        Ok(())
    }

    fn top_label(&self, lang: Lang) -> String {
        let share = text::percent(self.top_20);
        match lang {
            Lang::Ko => format!("상위 20 % 고객 → 매출의 {share}"),
            Lang::En => format!("top 20 % of customers → {share}"),
        }
    }

    fn eighty_label(&self, lang: Lang) -> String {
        let fraction = text::percent(self.fraction_for_80);
        match lang {
            Lang::Ko => format!("매출의 80 % ← 고객의 {fraction}"),
            Lang::En => format!("80 % of revenue ← {fraction} of customers"),
        }
    }

    fn finding(&self, lang: Lang) -> String {
        let (share, fraction) = (text::percent(self.top_20), text::percent(self.fraction_for_80));
        match lang {
            Lang::Ko => format!(
                "고객의 상위 20 %가 매출의 {share}를 차지한다. 매출의 80 %를 얻으려면 고객의 {fraction}가 필요하다."
            ),
            Lang::En => format!(
                "The top 20 % of customers bring {share} of the revenue. It takes {fraction} of the customers to \
                 reach 80 % of it."
            ),
        }
    }

    fn alt(&self, lang: Lang) -> String {
        let bars: Vec<String> = self.bars.iter().map(|&share| text::percent(share)).collect();
        let bars = bars.join(", ");
        let (count, finding) = (text::customers(self.customers, lang), self.finding(lang));
        match lang {
            Lang::Ko => {
                let each = if self.single() { "고객별" } else { "고객 10 % 구간별" };
                format!(
                    "{count}을 매출이 큰 순서로 세운 파레토 도표이다. {finding} {each} 매출 비중은 차례로 {bars}이다."
                )
            }
            Lang::En => {
                let each =
                    if self.single() { "single customers" } else { "tenths of the customers" };
                format!(
                    "Pareto chart of {count}, largest first. {finding} The revenue shares of the {each} are, one \
                     after the other, {bars}."
                )
            }
        }
    }
}
