//! What to spend on a prospect.

use super::canvas::{Canvas, Marker, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, INK, VERMILLION};
use crate::value::{Acquisition, AcquisitionOptimum, blattberg_deighton};
use crate::{Error, Lang, Result, text};

/// The profit per prospect against what is spent on each, with the best spending.
///
/// *Korean term:* 최적 획득비용 곡선 (블래트버그-데이턴).
///
/// - `acquisition`: ceiling, steepness and the value of a customer
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If a field is outside its range, or if a number cannot be drawn.
///
/// # References
///
/// Blattberg, R. C., & Deighton, J. (1996). Manage marketing by the customer equity test. *Harvard Business
/// Review*, 74(4), 136–144.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::Acquisition;
/// use tourism_marketing::{Lang, plot};
///
/// let club = Acquisition { ceiling: 0.4, steepness: 0.0001, value: 100_000.0 }; // KRW
/// let figure = plot::acquisition_optimum(&club, Lang::En)?;
/// assert!(figure.alt().contains("13,863 per prospect wins 30 % of them and earns 16,137 each"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "최적 획득비용")]
#[doc(alias = "획득비")]
pub fn acquisition_optimum(acquisition: &Acquisition, lang: Lang) -> Result<Figure> {
    let best = blattberg_deighton(acquisition)?;
    // Until it is clear that the curve falls.
    let end = if best.spend > 0.0 { 2.5 * best.spend } else { 2.0 / acquisition.steepness };
    if end <= 0.0 || !end.is_finite() {
        let why = format!("spending up to {end} has no axis");
        return Err(Error::NotComputable { what: "the figure", why });
    }
    let spends = (0..=120).map(|step| f64::from(step) / 120.0 * end);
    let points = spends
        .map(|spend| Ok((spend, acquisition.profit_at(spend)?)))
        .collect::<Result<Vec<(f64, f64)>>>()?;
    let x = Scale::from_zero([end])?;
    let y = Scale::from_zero(points.iter().map(|&(_, profit)| profit).chain([1.1 * best.profit]))?;
    let finding = finding(&best, lang);
    let alt = match lang {
        Lang::Ko => format!("가망고객 1인당 지출에 따른 이익 곡선이다. {finding}"),
        Lang::En => format!("Profit per prospect by spending. {finding}"),
    };
    let plan = Plan {
        title: lang.pick("최적 획득비용", "Best spending on acquisition").to_owned(),
        finding,
        size: (560.0, 340.0),
        x: x.axis(
            lang.pick(
                "가망고객 1인당 지출 (자료의 통화)",
                "Spending per prospect (currency of the data)",
            ),
            false,
        ),
        y: y.axis(
            lang.pick(
                "가망고객 1인당 이익 (자료의 통화)",
                "Profit per prospect (currency of the data)",
            ),
            true,
        ),
    };
    drawn(plan, alt, |canvas| draw(canvas, &points, &best, (x, y)))
}

fn draw(
    canvas: &mut Canvas<'_>,
    points: &[(f64, f64)],
    best: &AcquisitionOptimum,
    (x, y): (Scale, Scale),
) -> Result<()> {
    let zero = y.place(0.0);
    canvas.line(&[(0.0, zero), (1.0, zero)], INK, 1.0, Dash::Solid)?;
    let path = thinned(points.iter().map(|&(spend, profit)| (x.place(spend), y.place(profit))));
    canvas.line(&path, BLUE, 2.5, Dash::Solid)?;
    let at: Point = (x.place(best.spend), y.place(best.profit));
    canvas.landmark(at, Marker::Diamond, 7.0, VERMILLION)?;
    if best.spend > 0.0 {
        canvas.line(&[(at.0, zero), at], VERMILLION, 1.5, Dash::Broken(6, 4))?;
        let label = format!("{} → {}", text::number(best.spend), text::number(best.profit));
        canvas.label(
            &label,
            &[at],
            &[Side::Above, Side::RightAbove, Side::Right, Side::RightBelow],
        )?;
    }
    Ok(())
}

fn finding(best: &AcquisitionOptimum, lang: Lang) -> String {
    let (spend, rate, profit) =
        (text::number(best.spend), text::percent(best.rate), text::number(best.profit));
    match lang {
        Lang::Ko if best.spend > 0.0 => {
            format!("1인당 지출 {spend}에서 이익이 가장 크다: 획득률 {rate}, 1인당 이익 {profit}.")
        }
        Lang::Ko => "한 사람을 얻는 데 드는 첫 지출조차 회수되지 않으므로 쓰지 않는 것이 최적이다."
            .to_owned(),
        Lang::En if best.spend > 0.0 => {
            format!(
                "Spending {spend} per prospect wins {rate} of them and earns {profit} each, the most there is."
            )
        }
        Lang::En => {
            "Not even the first money spent comes back: it is best to spend nothing.".to_owned()
        }
    }
}
