//! The slump between an early and a main market.

use super::canvas::{Canvas, Marker, Plan, thinned};
use super::figure::Figure;
use super::labels::Side;
use super::scale::Scale;
use super::style::{BLUE, Dash, VERMILLION};
use crate::{Lang, Result, diffusion, text};

/// Sales per period, with the first peak and the trough of a saddle where there is one.
///
/// *Korean term:* 안장 곡선 (캐즘).
///
/// - `sales`: per period, none negative
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`saddle_depth`](diffusion::saddle_depth); if a number is too large to be drawn.
///
/// # References
///
/// Goldenberg, J., Libai, B., & Muller, E. (2002). Riding the saddle. *Journal of Marketing*, 66(2), 1–16.
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::{self, Bass};
/// use tourism_marketing::{Lang, plot};
///
/// let early = Bass { innovation: 0.03, imitation: 0.9, market: 160.0 };
/// let main = Bass { innovation: 0.005, imitation: 0.45, market: 840.0 };
/// let sales = diffusion::dual_market_sales(early, main, 3.0, 20)?;
/// let figure = plot::saddle(&sales, Lang::En)?;
/// assert!(figure.alt().contains("fall by 32.7 % from period 4 to period 7"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "안장")]
#[doc(alias = "캐즘 곡선")]
pub fn saddle(sales: &[f64], lang: Lang) -> Result<Figure> {
    let found = diffusion::saddle_depth(sales)?;
    let (x, y) = (Scale::whole(1, sales.len()), Scale::from_zero(sales.iter().copied())?);
    let finding = match (&found, lang) {
        (Some(saddle), _) => {
            let (depth, peak, trough) =
                (text::percent(saddle.depth), text::count(saddle.peak), text::count(saddle.trough));
            match lang {
                Lang::Ko => {
                    format!(
                        "매출은 {peak}기의 첫 정점에서 {trough}기의 저점까지 {depth} 줄었다가 다시 늘어난다."
                    )
                }
                Lang::En => {
                    format!(
                        "Sales fall by {depth} from period {peak} to period {trough}, then recover."
                    )
                }
            }
        }
        (None, Lang::Ko) => "정점 뒤에 줄었다가 다시 늘어나는 안장이 없다.".to_owned(),
        (None, Lang::En) => "There is no slump that is followed by a recovery.".to_owned(),
    };
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang.pick("기간별 매출과 안장", "Sales per period and the saddle").to_owned(),
            finding: finding.clone(),
            size: (580.0, 340.0),
            x: x.axis(lang.pick("기간 (기)", "Periods"), false),
            y: y.axis(
                lang.pick("기간별 매출 (자료의 단위)", "Sales per period (unit of the data)"),
                true,
            ),
        },
    )?;
    let places: Vec<(f64, f64)> =
        (1_usize..).zip(sales).map(|(period, &it)| (x.place(period as f64), y.place(it))).collect();
    canvas.line(&thinned(places.iter().copied()), BLUE, 2.5, Dash::Solid)?;
    if sales.len() <= 60 {
        for &at in &places {
            canvas.marker(at, Marker::Disc, 3.5, BLUE, 1.0)?;
        }
    }
    if let Some(saddle) = found {
        let ends = [
            (
                saddle.peak,
                lang.pick("첫 정점", "first peak"),
                [Side::Above, Side::LeftAbove, Side::RightAbove],
            ),
            (
                saddle.trough,
                lang.pick("저점", "trough"),
                [Side::Below, Side::RightBelow, Side::LeftBelow],
            ),
        ];
        for (period, name, sides) in ends {
            let Some((&at, value)) =
                period.checked_sub(1).and_then(|place| places.get(place).zip(sales.get(place)))
            else {
                continue;
            };
            canvas.landmark(at, Marker::Diamond, 6.0, VERMILLION)?;
            let label = match lang {
                Lang::Ko => format!("{name}: {}기, {}", text::count(period), text::number(*value)),
                Lang::En => {
                    format!("{name}: period {}, {}", text::count(period), text::number(*value))
                }
            };
            canvas.label(&label, &[at], &sides)?;
        }
    }
    let frame = canvas.finish()?;
    let count = text::count(sales.len());
    let alt = match lang {
        Lang::Ko => format!("{count}기 동안의 매출을 그린 선이다. {finding}"),
        Lang::En => format!("Line of the sales in {count} period(s). {finding}"),
    };
    Ok(frame.figure(&buffer, alt))
}
