//! The price that fills a place and no more.

use super::canvas::{Canvas, Marker, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, VERMILLION};
use crate::demarketing::DemandCurve;
use crate::{Lang, Result, require, text};

/// How demand answers to the price, with capacity, today's price and the price at which demand meets
/// capacity.
///
/// *Korean term:* 가격반응곡선과 수용력.
///
/// - `curve`: today's price and demand, and the elasticity
/// - `capacity`: how many there is room for, above 0
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If a number is outside its range, or if the price cannot be computed or drawn.
///
/// # References
///
/// Kotler, P., & Levy, S. J. (1971). Demarketing, yes, demarketing. *Harvard Business Review*, 49(6), 74–80.
///
/// # Examples
///
/// ```
/// use tourism_marketing::demarketing::DemandCurve;
/// use tourism_marketing::{Lang, plot};
///
/// let park = DemandCurve { price: 20_000.0, visitors: 10_000.0, elasticity: -1.25 }; // KRW, a day
/// let figure = plot::price_response(&park, 8_000.0, Lang::En)?;
/// assert!(figure.alt().contains("At 23,909 demand meets the capacity of 8,000"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "가격반응곡선")]
#[doc(alias = "수용력")]
#[doc(alias = "디마케팅")]
pub fn price_response(curve: &DemandCurve, capacity: f64, lang: Lang) -> Result<Figure> {
    require::positive("capacity", capacity)?;
    let target = curve.price_for(capacity)?;
    let (low, high) = (0.6 * curve.price.min(target), 1.4 * curve.price.max(target));
    let x = Scale::around([low, high])?;
    let prices = (0..=100).map(|step| low + f64::from(step) / 100.0 * (high - low));
    let points = prices
        .map(|price| Ok((price, curve.visitors_at(price)?)))
        .collect::<Result<Vec<(f64, f64)>>>()?;
    // A steep curve would press everything else to the ground.
    let most = 2.0 * curve.visitors.max(capacity);
    let shown: Vec<(f64, f64)> =
        points.into_iter().filter(|&(_, visitors)| visitors <= most).collect();
    let y = Scale::from_zero(
        shown.iter().map(|&(_, visitors)| visitors).chain([capacity, curve.visitors]),
    )?;
    let words = Words::of(curve, capacity, target, lang);
    let plan = Plan {
        title: lang.pick("가격반응곡선과 수용력", "Price response and capacity").to_owned(),
        finding: words.finding.clone(),
        size: (580.0, 360.0),
        x: x.axis(lang.pick("가격 (자료의 통화)", "Price (currency of the data)"), false),
        y: y.axis(lang.pick("수요 (기간당 방문객, 명)", "Demand (visitors per period)"), true),
    };
    drawn(plan, words.alt.clone(), |canvas| {
        let path =
            thinned(shown.iter().map(|&(price, visitors)| (x.place(price), y.place(visitors))));
        let (level, now) = (y.place(capacity), (x.place(curve.price), y.place(curve.visitors)));
        draw(canvas, &path, level, now, x.place(target), &words)
    })
}

fn draw(
    canvas: &mut Canvas<'_>,
    path: &[Point],
    level: f64,
    now: Point,
    target: f64,
    words: &Words,
) -> Result<()> {
    canvas.line(&[(0.0, level), (1.0, level)], GREY, 1.5, Dash::Broken(6, 4))?;
    canvas.line(path, BLUE, 2.5, Dash::Solid)?;
    canvas.line(&[(target, 0.0), (target, level)], VERMILLION, 1.5, Dash::Broken(3, 4))?;
    canvas.landmark(now, Marker::Disc, 6.0, INK)?;
    canvas.landmark((target, level), Marker::Diamond, 7.0, VERMILLION)?;
    let sides =
        [Side::RightAbove, Side::LeftBelow, Side::Right, Side::Left, Side::Above, Side::Below];
    canvas.label(&words.now, &[now], &sides)?;
    canvas.label(&words.target, &[(target, level)], &sides)?;
    let along: Vec<Point> = [0.97, 0.9, 0.03, 0.1].map(|at| (at, level)).to_vec();
    canvas.label(
        &words.capacity,
        &along,
        &[Side::LeftAbove, Side::LeftBelow, Side::RightBelow, Side::RightAbove],
    )?;
    Ok(())
}

/// What the figure says.
struct Words {
    finding: String,
    alt: String,
    now: String,
    target: String,
    capacity: String,
}

impl Words {
    fn of(curve: &DemandCurve, capacity: f64, target: f64, lang: Lang) -> Self {
        let [price, visitors, target_price, room] =
            [curve.price, curve.visitors, target, capacity].map(text::number);
        let change = (target / curve.price - 1.0) * 100.0;
        let change = format!("{change:+.1} %").replace('-', "−");
        let elasticity = text::number(curve.elasticity);
        match lang {
            Lang::Ko => {
                let finding = format!(
                    "가격이 {target_price}일 때 수요가 수용력 {room}명과 같아진다 (현재 가격 대비 {change})."
                );
                Self {
                    alt: format!(
                        "가격탄력성 {elasticity}인 가격반응곡선이다. 현재 가격 {price}에 {visitors}명이 온다. {finding}"
                    ),
                    finding,
                    now: format!("현재: {price}, {visitors}명"),
                    target: format!("목표 가격 {target_price}"),
                    capacity: format!("수용력 {room}명"),
                }
            }
            Lang::En => {
                let finding = format!(
                    "At {target_price} demand meets the capacity of {room} visitors ({change} on today's price)."
                );
                Self {
                    alt: format!(
                        "Demand curve of elasticity {elasticity}. At today's price of {price}, {visitors} visitors come. {finding}"
                    ),
                    finding,
                    now: format!("today: {price}, {visitors} visitors"),
                    target: format!("target price {target_price}"),
                    capacity: format!("capacity {room} visitors"),
                }
            }
        }
    }
}
