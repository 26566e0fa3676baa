//! How many best customers.

use super::canvas::{Canvas, Marker, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, VERMILLION};
use crate::segment::VipSize;
use crate::{Lang, Result, require, text};

/// The net profit of a programme for best customers by how many are taken in, with the best number.
///
/// *Korean term:* 우량고객 수–순이익 곡선.
///
/// - `vip`: as [`optimal_vip_size`](crate::segment::optimal_vip_size) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are fewer than two numbers to compare, or a profit is not finite or too large for an axis.
///
/// # References
///
/// Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). *Database Marketing*. New York: Springer.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, segment};
///
/// let uplift = [500.0, 300.0, 200.0, 120.0, 80.0, 40.0]; // thousand KRW a year, six guests
/// let vip = segment::optimal_vip_size(&uplift, 100.0, 250.0)?;
/// let figure = plot::vip_size(&vip, Lang::En)?;
/// assert!(figure.alt().contains("the best 4 customers bring a net profit of 470"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "우량고객의 적정 규모")]
pub fn vip_size(vip: &VipSize, lang: Lang) -> Result<Figure> {
    require::at_least("net_by_size", 2, &vip.net_by_size)?;
    require::all_finite("net_by_size", &vip.net_by_size)?;
    let (size, net) = vip
        .net_by_size
        .iter()
        .enumerate()
        .fold((0, 0.0), |best, (size, &net)| if net > best.1 { (size, net) } else { best });
    let scale = Scale::from_zero(vip.net_by_size.iter().copied().chain([1.1 * net]))?;
    let count = vip.net_by_size.len();
    let sizes = Scale::whole(0, count - 1);
    let finding = finding(size, net, count - 1, lang);
    let plan = Plan {
        title: lang.pick("우량고객의 적정 규모", "How many best customers").to_owned(),
        finding: finding.clone(),
        size: (560.0, 320.0),
        x: sizes.axis(
            lang.pick(
                "대상 고객 (명, 증분이 큰 고객부터)",
                "Customers taken in (largest uplift first)",
            ),
            false,
        ),
        y: scale.axis(lang.pick("순이익 (자료의 통화)", "Net profit (currency of the data)"), true),
    };
    let alt = match lang {
        Lang::Ko => format!("대상 고객 수에 따른 순이익 곡선이다. {finding}"),
        Lang::En => format!("Curve of the net profit by the number of customers. {finding}"),
    };
    drawn(plan, alt, |canvas| draw(canvas, &vip.net_by_size, (&sizes, &scale), size, lang))
}

fn draw(
    canvas: &mut Canvas<'_>,
    profits: &[f64],
    (sizes, scale): (&Scale, &Scale),
    size: usize,
    lang: Lang,
) -> Result<()> {
    let point = |place: usize, net: f64| (sizes.place(place as f64), scale.place(net));
    let path: Vec<Point> =
        profits.iter().enumerate().map(|(place, &net)| point(place, net)).collect();
    let zero = scale.place(0.0);
    canvas.line(&[(0.0, zero), (1.0, zero)], GREY, 1.0, Dash::Solid)?;
    canvas.line(&thinned(path.iter().copied()), BLUE, 2.5, Dash::Solid)?;
    if path.len() <= 31 {
        for &at in &path {
            canvas.marker(at, Marker::Disc, 3.5, BLUE, 1.0)?;
        }
    }
    if let (Some(&best), Some(&net)) = (path.get(size), profits.get(size)) {
        canvas.landmark(best, Marker::Diamond, 7.0, VERMILLION)?;
        let label = format!("{}: {}", text::customers(size, lang), text::number(net));
        canvas.label(&label, &[best], &[Side::Above, Side::Below, Side::Right, Side::Left])?;
    }
    Ok(())
}

fn finding(size: usize, net: f64, all: usize, lang: Lang) -> String {
    let (count, all, money) = (text::count(size), text::count(all), text::number(net));
    match (lang, size) {
        (Lang::Ko, 0) => format!("{all}명 가운데 몇 명을 대상으로 해도 이익이 남지 않는다."),
        (Lang::Ko, _) => {
            format!("{all}명 가운데 상위 {count}명을 대상으로 할 때 순이익이 가장 크다({money}).")
        }
        (Lang::En, 0) => format!("Of {all}, no number of customers brings a profit."),
        (Lang::En, _) => format!(
            "Of {all}, the best {count} customers bring a net profit of {money}, more than any other number."
        ),
    }
}
