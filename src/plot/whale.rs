//! The whale curve.

use super::canvas::{Canvas, Marker, Plan, drawn, percent_axis, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, VERMILLION};
use crate::segment::WhaleCurve;
use crate::{Lang, Result, require, text};

/// The whale curve: what the most profitable customers bring together, and what the others take away again.
///
/// The tinted area above 100 % is profit that was earned and lost again.
///
/// *Korean term:* 고래 곡선.
///
/// - `curve`: as [`whale_curve`](crate::segment::whale_curve) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the two lists of the curve differ in length, have fewer than two points, or hold a number that is not
/// finite or too large for an axis.
///
/// # References
///
/// Kaplan, R. S., & Narayanan, V. G. (2001). Measuring and managing customer profitability. *Journal of Cost
/// Management*, 15(5), 5–15.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, segment};
///
/// let curve = segment::whale_curve(&[100.0, 60.0, 20.0, 0.0, -30.0, -50.0])?; // 10,000 KRW
/// let figure = plot::whale_curve(&curve, Lang::En)?;
/// assert!(figure.alt().contains("The best 50 % of the customers bring 180 % of the profit"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고래 곡선")]
pub fn whale_curve(curve: &WhaleCurve, lang: Lang) -> Result<Figure> {
    require::same_length("customers", &curve.customers, "profit", &curve.profit)?;
    require::at_least("profit", 2, &curve.profit)?;
    require::rates("customers", &curve.customers)?;
    require::all_finite("profit", &curve.profit)?;
    let story = Story::of(curve);
    // A hand's breadth over the back, for its label.
    let shares = curve.profit.iter().copied().chain([1.05 * story.peak.1, 1.0]);
    let scale = Scale::from_zero(shares.map(|share| 100.0 * share))?;
    let x = lang.pick(
        "고객 누적 비율 (%, 이익이 큰 고객부터)",
        "Cumulative share of customers (%, most profitable first)",
    );
    let y = lang.pick("누적이익 (총이익 대비 %)", "Cumulative profit (% of the total)");
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("고래 곡선: {}", text::customers(story.customers, lang)),
            Lang::En => format!("Whale curve: {}", text::customers(story.customers, lang)),
        },
        finding: story.finding(lang),
        size: (560.0, 360.0),
        x: percent_axis(x, false),
        y: scale.axis(y, true),
    };
    drawn(plan, story.alt(lang), |canvas| story.draw(canvas, &scale, lang))
}

/// What the figure shows.
struct Story {
    customers: usize,
    losing: usize,
    path: Vec<Point>,
    /// Share of the customers and of the profit at the highest point.
    peak: Point,
}

impl Story {
    fn of(curve: &WhaleCurve) -> Self {
        let path: Vec<Point> =
            curve.customers.iter().copied().zip(curve.profit.iter().copied()).collect();
        let peak = path
            .iter()
            .fold((0.0, 0.0), |best: Point, &next| if next.1 > best.1 { next } else { best });
        let falls = path.iter().zip(path.iter().skip(1)).filter(|(a, b)| b.1 < a.1).count();
        Self { customers: path.len().saturating_sub(1), losing: falls, path, peak }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, scale: &Scale, lang: Lang) -> Result<()> {
        let whole = scale.place(100.0);
        let path: Vec<Point> = thinned(self.path.iter().map(|&(x, y)| (x, scale.place(100.0 * y))));
        let above: Vec<Point> = path.iter().map(|&(x, y)| (x, y.max(whole))).collect();
        canvas.fill(&above, VERMILLION, 0.15)?;
        canvas.line(&[(0.0, whole), (1.0, whole)], GREY, 1.5, Dash::Broken(6, 4))?;
        canvas.line(&path, BLUE, 2.5, Dash::Solid)?;
        if self.customers <= 30 {
            for &at in &path {
                canvas.marker(at, Marker::Disc, 3.0, BLUE, 1.0)?;
            }
        }
        let back = (self.peak.0, scale.place(100.0 * self.peak.1));
        canvas.landmark(back, Marker::Diamond, 7.0, VERMILLION)?;
        let (customers, profit) = (text::percent(self.peak.0), text::percent(self.peak.1));
        let label = match lang {
            Lang::Ko => format!("고객의 {customers} → 총이익의 {profit}"),
            Lang::En => format!("{customers} of customers → {profit}"),
        };
        canvas.label(
            &label,
            &[back],
            &[Side::Above, Side::RightAbove, Side::LeftAbove, Side::Below],
        )?;
        let along: Vec<Point> = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.2].map(|x| (x, whole)).to_vec();
        canvas.label(
            lang.pick("총이익 100 %", "total profit, 100 %"),
            &along,
            &[Side::Below, Side::Above],
        )?;
        Ok(())
    }

    fn finding(&self, lang: Lang) -> String {
        let (customers, profit) = (text::percent(self.peak.0), text::percent(self.peak.1));
        let losing = text::count(self.losing);
        let lost = text::percent(self.peak.1 - 1.0);
        match (lang, self.losing) {
            (Lang::Ko, 0) => "손해를 주는 고객이 없다.".to_owned(),
            (Lang::En, 0) => "No customer brings a loss.".to_owned(),
            (Lang::Ko, _) => format!(
                "이익이 큰 고객 {customers}가 총이익의 {profit}를 내고, 손해를 주는 고객 {losing}명이 {lost}를 없앤다."
            ),
            (Lang::En, _) => format!(
                "The best {customers} of the customers bring {profit} of the profit; {losing} with a loss take {lost} away again."
            ),
        }
    }

    fn alt(&self, lang: Lang) -> String {
        let (all, finding) = (text::customers(self.customers, lang), self.finding(lang));
        match lang {
            Lang::Ko => {
                format!("{all}의 누적이익을 이익이 큰 순서로 나타낸 고래 곡선이다. {finding}")
            }
            Lang::En => format!(
                "Whale curve of the cumulative profit from {all}, most profitable first. {finding}"
            ),
        }
    }
}
