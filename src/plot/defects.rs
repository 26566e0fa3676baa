//! The Pareto chart of defects.

use super::canvas::{Axis, Canvas, Marker, Plan, drawn, percent_axis};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::style::{self, BLUE, Dash, GREY, Letters, SKY};
use crate::{Lang, Result, numeric, require, text};

/// More places than this are not drawn.
const MOST_PLACES: usize = 12;
/// Width of the plot, in pixels.
const WIDTH: f64 = 600.0;

/// The Pareto chart of defects: where they arise, largest part first, and what the places have together.
///
/// Each place has a bar; the line adds them up and the broken line stands at 80 %. Drawn by number and drawn by cost
/// the order may differ: a double booking is rarer than a slow lift, and dearer.
///
/// *Korean term:* 결함 파레토도.
///
/// - `defects`: places and their defects, as numbers or as costs in one currency, in any order; 1 to 12
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no place or more than 12, or the defects are all 0, negative, NaN or infinite.
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
/// let month = [("parking", 5.0), ("check-in", 55.0), ("rooms", 29.0), ("breakfast", 11.0)]; // defects
/// let figure = plot::defect_pareto(&month, Lang::En)?;
/// assert!(figure.alt().contains("The largest part is at check-in (55 %). 2 of the 4 places have 84 %."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "결함 파레토도")]
#[doc(alias = "파레토도")]
pub fn defect_pareto(defects: &[(&str, f64)], lang: Lang) -> Result<Figure> {
    super::judge_count("defects", defects.len(), MOST_PLACES)?;
    let amounts: Vec<f64> = defects.iter().map(|&(_, amount)| amount).collect();
    require::amounts("defects", &amounts)?;
    let total = numeric::sum(amounts);
    let mut sorted: Vec<(&str, f64)> = defects.to_vec();
    sorted.sort_by(|(_, left), (_, right)| right.total_cmp(left));
    let mut sum = 0.0;
    let places: Vec<Place> = sorted
        .into_iter()
        .map(|(name, amount)| {
            sum += amount / total;
            Place {
                name: text::on_one_line(name.trim()),
                share: amount / total,
                together: sum.min(1.0),
            }
        })
        .collect();
    let width = 1.0 / places.len() as f64;
    let room = WIDTH * width - 8.0;
    let tick = |(place, it): (usize, &Place)| {
        ((place as f64 + 0.5) * width, style::shortened(&it.name, Letters::Tick.size(), room))
    };
    let plan = Plan {
        title: lang.pick("결함 파레토도", "Pareto chart of defects").to_owned(),
        finding: finding(&places, lang),
        size: (WIDTH, 340.0),
        x: Axis {
            title: lang.pick("접점 (큰 것부터)", "Touchpoint (largest first)").to_owned(),
            ticks: places.iter().enumerate().map(tick).collect(),
            grid: false,
        },
        y: percent_axis(lang.pick("비중과 누적 비율 (%)", "Share, each and cumulative (%)"), true),
    };
    let alt = alt(&places, lang);
    drawn(plan, alt, |canvas| draw(canvas, &places, width))
}

struct Place {
    name: String,
    share: f64,
    /// The share of this place and all before it.
    together: f64,
}

fn draw(canvas: &mut Canvas<'_>, places: &[Place], width: f64) -> Result<()> {
    for (place, it) in places.iter().enumerate() {
        let left = place as f64 * width;
        canvas.bar(left + 0.1 * width, left + 0.9 * width, it.share, SKY)?;
    }
    canvas.line(&[(0.0, 0.8), (1.0, 0.8)], GREY, 1.0, Dash::Broken(6, 4))?;
    let ends = places.iter().enumerate();
    let ends: Vec<Point> =
        ends.map(|(place, it)| ((place as f64 + 0.5) * width, it.together)).collect();
    canvas.line(&ends, BLUE, 2.0, Dash::Solid)?;
    // The first disc would cover the number of the first bar.
    for &at in ends.iter().skip(1) {
        canvas.marker(at, Marker::Disc, 4.0, BLUE, 1.0)?;
    }
    for (place, it) in places.iter().enumerate() {
        let middle = (place as f64 + 0.5) * width;
        canvas.bar_value(middle, it.share, &text::percent_number(it.share))?;
    }
    // The first point is the first bar, the last is 100 %.
    let between = places.len().saturating_sub(1);
    for (it, &at) in places.iter().zip(&ends).take(between).skip(1) {
        canvas.label(&text::percent(it.together), &[at], &Side::ALL)?;
    }
    Ok(())
}

fn finding(places: &[Place], lang: Lang) -> String {
    let most = places.first();
    let (name, share) = most.map_or(("", 0.0), |it| (it.name.as_str(), it.share));
    let few = places.iter().position(|it| it.together >= 0.8 - 1e-12).unwrap_or_default();
    let together = text::percent(places.get(few).map_or(1.0, |it| it.together));
    let (share, few, all) = (text::percent(share), few + 1, places.len());
    match lang {
        Lang::Ko => format!(
            "몫이 가장 큰 접점은 {name}({share})이다. 접점 {all}곳 가운데 {few}곳이 {together}를 차지한다."
        ),
        Lang::En => {
            let have = if few == 1 { "has" } else { "have" };
            format!(
                "The largest part is at {name} ({share}). {few} of the {all} places {have} {together}."
            )
        }
    }
}

fn alt(places: &[Place], lang: Lang) -> String {
    let list: Vec<String> =
        places.iter().map(|it| format!("{} {}", it.name, text::percent(it.share))).collect();
    let (list, finding) = (list.join(", "), finding(places, lang));
    match lang {
        Lang::Ko => {
            format!(
                "결함을 몫이 큰 접점부터 세운 파레토도이다. {finding} 비중은 차례로 {list}이다."
            )
        }
        Lang::En => {
            format!("Pareto chart of defects, largest first. {finding} The shares are {list}.")
        }
    }
}
