//! Lorenz curves.

use plotters::style::RGBColor;

use super::canvas::{Canvas, Marker, Plan, percent_axis, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines;
use super::style::{self, Dash, GREY, LINES, Letters};
use crate::pareto::LorenzCurve;
use crate::{Error, Lang, Result, numeric, require, text};

/// Lorenz curves against the line of equality, each labelled with its name and Gini coefficient.
///
/// Up to five curves, told apart by dashes and labels as well as by colour. The area between one single
/// curve and the line of equality, half of which is the Gini coefficient, is tinted.
///
/// *Korean term:* 로렌츠 곡선과 균등선.
///
/// - `curves`: names and curves, as [`lorenz_curve`](crate::pareto::lorenz_curve) gives them
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no curve or more than five; if a curve does not run from (0, 0) to (1, 1), falls, or rises
/// above the line of equality.
///
/// # References
///
/// Lorenz, M. O. (1905). Methods of measuring the concentration of wealth. *Publications of the American
/// Statistical Association*, 9(70), 209–219.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, pareto, plot};
///
/// let nights = pareto::lorenz_curve(&[1.0, 2.0, 3.0, 4.0])?; // nights of four guests
/// let figure = plot::lorenz(&[("Nights", &nights)], Lang::En)?;
/// assert!(figure.alt().contains("The Gini coefficient is 0.250 (Nights)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "로렌츠 곡선")]
pub fn lorenz(curves: &[(&str, &LorenzCurve)], lang: Lang) -> Result<Figure> {
    require::at_least("curves", 1, curves)?;
    lines::judge("curves", curves.len())?;
    let curves =
        curves.iter().map(|(name, curve)| Drawn::of(name, curve)).collect::<Result<Vec<_>>>()?;

    let mut buffer = String::new();
    let mut canvas = Canvas::new(&mut buffer, plan(&curves, lang))?;
    draw(&mut canvas, &curves, lang)?;
    let frame = canvas.finish()?;
    Ok(frame.figure(&buffer, alt(&curves, lang)))
}

/// One curve as the figure needs it.
struct Drawn {
    name: String,
    gini: f64,
    /// Revenue share of the smaller half of the customers.
    lower_half: f64,
    path: Vec<Point>,
}

impl Drawn {
    fn of(name: &str, curve: &LorenzCurve) -> Result<Self> {
        judge(curve)?;
        let points = || curve.customers.iter().copied().zip(curve.revenue.iter().copied());
        let steps = || points().zip(points().skip(1));
        let under =
            numeric::sum(steps().map(|((x0, y0), (x1, y1))| (x1 - x0) * f64::midpoint(y0, y1)));
        let lower_half =
            steps().find(|(_, (x1, _))| *x1 >= 0.5).map_or(0.5, |((x0, y0), (x1, y1))| {
                let part = if x1 > x0 { (0.5 - x0) / (x1 - x0) } else { 1.0 };
                y0 + part * (y1 - y0)
            });
        Ok(Self {
            name: text::on_one_line(name.trim()),
            gini: (1.0 - 2.0 * under).clamp(0.0, 1.0),
            lower_half,
            path: thinned(points()),
        })
    }
}

/// A curve may have been made by hand.
fn judge(curve: &LorenzCurve) -> Result<()> {
    require::same_length("customers", &curve.customers, "revenue", &curve.revenue)?;
    require::at_least("customers", 2, &curve.customers)?;
    for (name, shares) in [("customers", &curve.customers), ("revenue", &curve.revenue)] {
        let mut last = 0.0;
        for (index, &value) in shares.iter().enumerate() {
            let rule = if index == 0 && value != 0.0 {
                "0, where a Lorenz curve starts"
            } else if !(value >= last && value <= 1.0) {
                "at most 1 and not below the value before it"
            } else if index + 1 == shares.len() && value < 1.0 {
                "1, where a Lorenz curve ends"
            } else {
                last = value;
                continue;
            };
            return Err(Error::ItemOutOfRange { name, index, value, rule });
        }
    }
    for (index, (&customers, &value)) in curve.customers.iter().zip(&curve.revenue).enumerate() {
        // What rounding may do to equal amounts.
        if value > customers + 1e-9 {
            let rule =
                "at most the share of customers at the same place (amounts in ascending order)";
            return Err(Error::ItemOutOfRange { name: "revenue", index, value, rule });
        }
    }
    Ok(())
}

fn plan(curves: &[Drawn], lang: Lang) -> Plan {
    let x = lang.pick("고객 누적 비율 (%)", "Cumulative share of customers (%)");
    let y = lang.pick("매출 누적 비율 (%)", "Cumulative share of revenue (%)");
    Plan {
        title: lang.pick("로렌츠 곡선", "Lorenz curve").to_owned(),
        finding: ginis(curves, lang),
        size: (440.0, 440.0),
        x: percent_axis(x, true),
        y: percent_axis(y, true),
    }
}

fn draw(canvas: &mut Canvas, curves: &[Drawn], lang: Lang) -> Result<()> {
    if let [only] = curves {
        let (colour, _) = LINES[0];
        canvas.tint(&only.path, colour)?;
    }
    canvas.line(&[(0.0, 0.0), (1.0, 1.0)], GREY, 1.5, Dash::Solid)?;
    for (curve, &(colour, dash)) in curves.iter().zip(&LINES) {
        canvas.line(&curve.path, colour, 2.5, dash)?;
    }
    let diagonal: Vec<Point> = [0.55, 0.65, 0.45, 0.75, 0.35].map(|share| (share, share)).to_vec();
    canvas.label(lang.pick("균등선", "line of equality"), &diagonal, &[Side::LeftAbove])?;
    // The lowest curve has the least room for its label: it goes first.
    let mut by_room: Vec<(&Drawn, RGBColor)> =
        curves.iter().zip(&LINES).map(|(curve, (colour, _))| (curve, *colour)).collect();
    by_room.sort_by(|(a, _), (b, _)| b.gini.total_cmp(&a.gini));
    for (curve, colour) in by_room {
        let gini = lang.pick("지니", "Gini");
        let name = style::shortened(&curve.name, Letters::Text.size(), 150.0);
        let label = match name.as_str() {
            "" => format!("{gini} {:.3}", curve.gini),
            name => format!("{name} ({gini} {:.3})", curve.gini),
        };
        let label = label.trim_start();
        let middle = curve.path.len() / 2;
        // From the middle of the curve outwards: its ends are where the curves meet.
        let mut anchors: Vec<(usize, Point)> = curve
            .path
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, (x, y))| *x >= 0.1 && *y <= 0.97)
            .collect();
        anchors.sort_by_key(|(place, _)| place.abs_diff(middle));
        let anchors: Vec<Point> = match anchors.len() {
            0 => vec![(0.5, curve.lower_half)],
            n => anchors.into_iter().step_by(n / 40 + 1).map(|(_, point)| point).collect(),
        };
        let sides = [Side::RightBelow, Side::Right, Side::LeftAbove, Side::Left, Side::Above];
        let anchor = canvas.label(label, &anchors, &sides)?;
        canvas.landmark(anchor, Marker::Disc, 4.0, colour)?;
    }
    Ok(())
}

fn ginis(curves: &[Drawn], lang: Lang) -> String {
    let list = listed(curves, lang, |curve| format!("{:.3}", curve.gini));
    match lang {
        Lang::Ko => format!("지니계수는 {list}이다."),
        Lang::En => format!("The Gini coefficient is {list}."),
    }
}

fn alt(curves: &[Drawn], lang: Lang) -> String {
    let halves = listed(curves, lang, |curve| text::percent(curve.lower_half));
    let (count, ginis) = (curves.len(), ginis(curves, lang));
    match lang {
        Lang::Ko => format!(
            "로렌츠 곡선 {count}개를 균등선과 함께 그렸다. {ginis} 매출이 작은 쪽 고객 절반의 매출 비중은 {halves}이다."
        ),
        Lang::En => {
            let curves = if count == 1 {
                "Lorenz curve".to_owned()
            } else {
                format!("{count} Lorenz curves")
            };
            format!(
                "{curves} with the line of equality. {ginis} The smaller half of the customers brings this share \
                 of the revenue: {halves}."
            )
        }
    }
}

/// `호텔 0.635, 항공 0.25` or `0.635 (hotels), 0.25 (airlines)`.
fn listed(curves: &[Drawn], lang: Lang, number: impl Fn(&Drawn) -> String) -> String {
    let item = |curve: &Drawn| match (curve.name.as_str(), lang) {
        ("", _) => number(curve),
        (name, Lang::Ko) => format!("{name} {}", number(curve)),
        (name, Lang::En) => format!("{} ({name})", number(curve)),
    };
    curves.iter().map(item).collect::<Vec<_>>().join(", ")
}
