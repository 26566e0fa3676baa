//! A fitted Bass curve over the sales that it was fitted to.

use super::canvas::{Canvas, Marker, Plan, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, SKY, VERMILLION};
use crate::diffusion;
use crate::{Error, Lang, Result, text};

/// Sales per period, the Bass curve that fits them best, and how it goes on.
///
/// *Korean term:* 배스 확산모형의 적합과 예측.
///
/// - `sales`: as for [`fit_bass`](diffusion::fit_bass), at most 60 periods
/// - `ahead`: periods to be forecast, at most 60
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`fit_bass`](diffusion::fit_bass); if there are more than 60 periods on either side, or a number is too large
/// to be drawn.
///
/// # References
///
/// Srinivasan, V., & Mason, C. H. (1986). Nonlinear least squares estimation of new product diffusion models.
/// *Marketing Science*, 5(2), 169–178.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// // Video recorders in the United States, thousands a year, 1980–89
/// let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
/// let figure = plot::bass_fit(&sales, 5, Lang::En)?;
/// assert!(figure.alt().contains("p = 0.0088, q = 0.6422, m = 67,660"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "배스 확산모형 추정")]
#[doc(alias = "확산 예측")]
pub fn bass_fit(sales: &[f64], ahead: usize, lang: Lang) -> Result<Figure> {
    super::judge_count("sales", sales.len(), 60)?;
    if ahead > 60 {
        let rule = "at most 60 periods";
        return Err(Error::OutOfRange { name: "ahead", value: ahead as f64, rule, hint: None });
    }
    let fit = diffusion::fit_bass(sales)?;
    let (seen, all) = (sales.len(), sales.len() + ahead);
    let curve = diffusion::bass_adopters(fit.bass, all)?;
    let x = Scale::whole(1, all);
    let y = Scale::from_zero(sales.iter().chain(&curve).copied())?;
    let parameters = format!(
        "p = {:.4}, q = {:.4}, m = {}",
        fit.bass.innovation,
        fit.bass.imitation,
        text::number(fit.bass.market)
    );
    let explained = text::percent(fit.r_squared.max(0.0));
    let finding = match lang {
        Lang::Ko => format!("추정값은 {parameters}이다. 곡선이 변동의 {explained}를 설명한다."),
        Lang::En => {
            format!(
                "The estimates are {parameters}. The curve explains {explained} of the variance."
            )
        }
    };
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang.pick("배스 확산모형의 적합", "Bass model fitted to sales").to_owned(),
            finding: finding.clone(),
            size: (580.0, 340.0),
            x: x.axis(lang.pick("출시 후 기간 (기)", "Periods since the launch"), false),
            y: y.axis(
                lang.pick("기간별 매출 (자료의 단위)", "Sales per period (unit of the data)"),
                true,
            ),
        },
    )?;
    let half = 0.4 / all as f64;
    for (period, &value) in (1_usize..).zip(sales) {
        let middle = x.place(period as f64);
        canvas.bar(middle - half, middle + half, y.place(value), SKY)?;
    }
    let path: Vec<Point> = (1_usize..)
        .zip(&curve)
        .map(|(period, &value)| (x.place(period as f64), y.place(value)))
        .collect();
    let (fitted, forecast) = path.split_at(seen.min(path.len()));
    canvas.line(&thinned(fitted.iter().copied()), BLUE, 2.5, Dash::Solid)?;
    let joint = fitted.last().copied();
    let onwards: Vec<Point> = joint.into_iter().chain(forecast.iter().copied()).collect();
    canvas.line(&onwards, VERMILLION, 2.5, Dash::Broken(8, 5))?;
    for &at in forecast {
        canvas.marker(at, Marker::Diamond, 4.0, VERMILLION, 1.0)?;
    }
    let sides = [Side::RightAbove, Side::Above, Side::Right, Side::LeftAbove, Side::Below];
    canvas.label(lang.pick("적합 곡선", "fitted curve"), fitted, &sides)?;
    if !forecast.is_empty() {
        canvas.label(lang.pick("예측", "forecast"), forecast, &sides)?;
    }
    let frame = canvas.finish()?;
    let next = forecast.first().and(curve.get(seen)).map_or_else(String::new, |value| {
        let value = text::number(*value);
        match lang {
            Lang::Ko => format!(" 다음 기의 예측값은 {value}이다."),
            Lang::En => format!(" The forecast for the next period is {value}."),
        }
    });
    let count = text::count(seen);
    let alt = match lang {
        Lang::Ko => format!("{count}기의 매출 막대 위에 배스 곡선을 그렸다. {finding}{next}"),
        Lang::En => {
            format!("Bass curve over bars of the sales in {count} periods. {finding}{next}")
        }
    };
    Ok(frame.figure(&buffer, alt))
}
