//! The p chart.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, VERMILLION};
use crate::quality::PChart;
use crate::{Error, Lang, Result, require, text};

/// More samples than this are no longer points.
const MOST: usize = 200;

/// The shares with a defect, sample by sample, within their control limits.
///
/// A sample outside the limits is a triangle with its number.
///
/// *Korean term:* p 관리도.
///
/// - `chart`: as [`quality::p_chart`](crate::quality::p_chart) gives it; at most 200 samples
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no sample or more than 200, or a share is not from 0 to 1.
///
/// # References
///
/// Shewhart, W. A. (1931). *Economic Control of Quality of Manufactured Product*. New York: Van Nostrand.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, quality};
///
/// let rooms = quality::p_chart(&[4, 6, 5, 18, 5], 100)?; // of 100 rooms a week, five weeks
/// let figure = plot::p_chart(&rooms, Lang::En)?;
/// assert!(figure.alt().contains("1 of 5 samples is outside the limits: 4."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "p 관리도")]
#[doc(alias = "관리도")]
pub fn p_chart(chart: &PChart, lang: Lang) -> Result<Figure> {
    require::at_least("chart.shares", 1, &chart.shares)?;
    let count = chart.shares.len();
    if count > MOST {
        let what = format!("`chart` has {count} samples");
        return Err(Error::Contradiction {
            what,
            rule: "at most 200 can be told apart in one figure",
        });
    }
    for (name, value) in
        [("chart.centre", chart.centre), ("chart.lower", chart.lower), ("chart.upper", chart.upper)]
    {
        require::rate(name, value)?;
    }
    for &share in &chart.shares {
        require::rate("chart.shares", share)?;
    }
    let finding = finding(chart, lang);
    let percent = |share: f64| 100.0 * share;
    let y = Scale::from_zero(chart.shares.iter().copied().chain([chart.upper]).map(percent))?;
    let x = Scale::whole(1, count);
    let mut buffer = String::new();
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("p 관리도: 표본 {count}개, 크기 {}", chart.n),
            Lang::En => format!("p chart: {count} samples of {}", chart.n),
        },
        finding: finding.clone(),
        size: (600.0, 340.0),
        x: x.axis(lang.pick("표본 (차례)", "Sample (in order)"), false),
        y: y.axis(lang.pick("결함이 있는 비율 (%)", "Share with a defect (%)"), true),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    let height = |share: f64| y.place(percent(share));
    let points: Vec<Point> = chart
        .shares
        .iter()
        .enumerate()
        .map(|(place, &share)| (x.place((place + 1) as f64), height(share)))
        .collect();
    canvas.line(&points, BLUE, 1.5, Dash::Solid)?;
    let limits = [
        (chart.upper, lang.pick("관리상한", "upper limit"), Dash::Broken(8, 4), Side::LeftAbove),
        (chart.centre, lang.pick("중심선", "centre"), Dash::Solid, Side::LeftAbove),
        (chart.lower, lang.pick("관리하한", "lower limit"), Dash::Broken(8, 4), Side::LeftAbove),
    ];
    for (share, _, dash, _) in limits {
        let colour = if matches!(dash, Dash::Solid) { GREY } else { INK };
        canvas.line(&[(0.0, height(share)), (1.0, height(share))], colour, 1.5, dash)?;
    }
    for (place, &at) in points.iter().enumerate() {
        if is_outside(chart, place) {
            canvas.landmark(at, Marker::Triangle, 6.5, VERMILLION)?;
            canvas.label(&(place + 1).to_string(), &[at], &Side::ALL)?;
        } else {
            canvas.marker(at, Marker::Disc, 4.0, BLUE, 1.0)?;
        }
    }
    for (share, name, _, side) in limits {
        let along: Vec<Point> =
            (0..=18).map(|step| (1.0 - f64::from(step) / 20.0, height(share))).collect();
        let other = if matches!(side, Side::LeftAbove) { Side::LeftBelow } else { Side::LeftAbove };
        canvas.label(
            &format!("{name} {}", text::percent_in_column(share)),
            &along,
            &[side, other],
        )?;
    }
    let frame = canvas.finish()?;
    let shares: Vec<String> = chart.shares.iter().map(|&share| text::percent(share)).collect();
    let (shares, centre) = (shares.join(", "), text::percent(chart.centre));
    let (lower, upper) = (text::percent(chart.lower), text::percent(chart.upper));
    let alt = match lang {
        Lang::Ko => format!(
            "p 관리도이다. 중심선 {centre}, 관리하한 {lower}, 관리상한 {upper}. {finding} 표본별 비율은 차례로 {shares}이다."
        ),
        Lang::En => format!(
            "A p chart with centre {centre} and limits {lower} and {upper}. {finding} The shares are, one after the \
             other, {shares}."
        ),
    };
    Ok(frame.figure(&buffer, alt))
}

/// By the limits that are drawn; the list may have been made by hand.
fn is_outside(chart: &PChart, place: usize) -> bool {
    chart.shares.get(place).is_some_and(|&share| share < chart.lower || share > chart.upper)
}

fn finding(chart: &PChart, lang: Lang) -> String {
    let outside: Vec<String> = (0..chart.shares.len())
        .filter(|&place| is_outside(chart, place))
        .map(|place| (place + 1).to_string())
        .collect();
    let (count, all, list) = (outside.len(), chart.shares.len(), outside.join(", "));
    match (lang, count) {
        (Lang::Ko, 0) => format!("표본 {all}개가 모두 관리한계 안에 있다."),
        (Lang::En, 0) => format!("All {all} samples are within the limits."),
        (Lang::Ko, _) => format!("표본 {all}개 가운데 {count}개가 관리한계를 벗어난다: {list}번."),
        (Lang::En, _) => {
            let are = if count == 1 { "is" } else { "are" };
            format!("{count} of {all} samples {are} outside the limits: {list}.")
        }
    }
}
