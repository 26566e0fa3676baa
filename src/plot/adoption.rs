//! Bass curves: who adopts in each period, and how many have adopted.

use super::canvas::{Canvas, Marker, Plan, percent_axis, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, SKY, VERMILLION};
use crate::diffusion::{self, Bass};
use crate::lists::AdopterCategory;
use crate::{Lang, Result, text};

/// More periods than this are drawn as a line; fewer have a bar each.
const MOST_BARS: usize = 40;

/// The persons who adopt in each period.
///
/// *Korean term:* 기간별 채택 곡선 (배스 확산모형).
///
/// - `bass`, `periods`: as for [`bass_adopters`](diffusion::bass_adopters)
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`bass_adopters`](diffusion::bass_adopters); if a number is too large to be drawn.
///
/// # References
///
/// Bass, F. M. (1969). A new product growth for model consumer durables. *Management Science*, 15(5), 215–227.
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::Bass;
/// use tourism_marketing::{Lang, plot};
///
/// let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
/// let figure = plot::adopters(app, 15, Lang::En)?;
/// assert!(figure.alt().contains("Most adopt in period 7 (110 persons)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "배스 곡선")]
#[doc(alias = "채택 곡선")]
pub fn adopters(bass: Bass, periods: usize, lang: Lang) -> Result<Figure> {
    let counts = diffusion::bass_adopters(bass, periods)?;
    let (most, at) = (1..).zip(&counts).fold((0.0, 1_usize), |best, (period, &count)| {
        if count > best.0 { (count, period) } else { best }
    });
    let last = diffusion::bass_cumulative(bass, periods as f64)?;
    let (x, y) = (Scale::whole(1, periods), Scale::from_zero(counts.iter().copied())?);
    let (period, most_text) = (text::count(at), text::number(most));
    let (share, all) = (text::percent(last), text::count(periods));
    let finding = match lang {
        Lang::Ko => format!(
            "가장 많이 채택하는 때는 {period}기이다({most_text}명). {all}기까지 시장의 {share}가 채택한다."
        ),
        Lang::En => format!(
            "Most adopt in period {period} ({most_text} persons). By period {all}, {share} of the market have \
             adopted."
        ),
    };
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang
                .pick("기간별 채택자 (배스 확산모형)", "Adopters per period (Bass model)")
                .to_owned(),
            finding: finding.clone(),
            size: (580.0, 340.0),
            x: x.axis(lang.pick("출시 후 기간 (기)", "Periods since the launch"), false),
            y: y.axis(lang.pick("채택자 (명/기)", "Adopters (persons per period)"), true),
        },
    )?;
    let place = |period: usize, count: f64| (x.place(period as f64), y.place(count));
    if periods <= MOST_BARS {
        let half = 0.4 / periods as f64;
        for (period, &count) in (1..).zip(&counts) {
            let (middle, height) = place(period, count);
            canvas.bar(middle - half, middle + half, height, SKY)?;
        }
    } else {
        let path = (1..).zip(&counts).map(|(period, &count)| place(period, count));
        canvas.line(&thinned(path), BLUE, 2.5, Dash::Solid)?;
    }
    let peak = place(at, most);
    canvas.landmark(peak, Marker::Diamond, 6.0, VERMILLION)?;
    let label = match lang {
        Lang::Ko => format!("정점: {period}기, {most_text}명"),
        Lang::En => format!("peak: period {period}, {most_text}"),
    };
    canvas.label(
        &label,
        &[peak],
        &[Side::Above, Side::RightAbove, Side::LeftAbove, Side::Right, Side::Left],
    )?;
    let frame = canvas.finish()?;
    let alt = match lang {
        Lang::Ko => format!("기간별 채택자 수를 그린 배스 곡선이다. {finding}"),
        Lang::En => format!("Bass curve of the adopters in each period. {finding}"),
    };
    Ok(frame.figure(&buffer, alt))
}

/// The share of the market that has adopted, with Rogers' categories and the place of Moore's chasm.
///
/// *Korean term:* 누적 채택 곡선 (S곡선)과 수용자 범주.
///
/// - `bass`, `periods`: as for [`bass_adopters`](diffusion::bass_adopters)
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`bass_adopters`](diffusion::bass_adopters).
///
/// # References
///
/// Bass (1969); Rogers (2003); Moore (1991).
///
/// # Examples
///
/// ```
/// use tourism_marketing::diffusion::Bass;
/// use tourism_marketing::{Lang, plot};
///
/// let app = Bass { innovation: 0.03, imitation: 0.38, market: 1_000.0 };
/// let figure = plot::adoption(app, 15, Lang::En)?;
/// assert!(figure.alt().contains("16 % of the market, where Moore places the chasm, are reached after 3.13"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "S곡선")]
#[doc(alias = "누적 채택 곡선")]
#[doc(alias = "캐즘")]
pub fn adoption(bass: Bass, periods: usize, lang: Lang) -> Result<Figure> {
    // Judges the number of periods too.
    diffusion::bass_adopters(bass, periods)?;
    let end = periods as f64;
    let x = Scale::from_zero([end])?;
    let steps = 300;
    let mut curve: Vec<Point> = Vec::with_capacity(steps + 1);
    for step in 0..=steps {
        let time = end * step as f64 / steps as f64;
        curve.push((x.place(time), diffusion::bass_cumulative(bass, time)?));
    }
    let chasm = AdopterCategory::EarlyAdopter.end();
    let time = diffusion::bass_time_to(bass, chasm)?;
    let last = diffusion::bass_cumulative(bass, end)?;
    let (when, share, all) = (text::number(time), text::percent(last), text::count(periods));
    let finding = match lang {
        Lang::Ko => format!(
            "캐즘이 놓인다는 시장의 16 %에는 {when}기 만에 이른다. {all}기까지 시장의 {share}가 채택한다."
        ),
        Lang::En => format!(
            "16 % of the market, where Moore places the chasm, are reached after {when} periods. After {all}, {share} \
             have adopted."
        ),
    };
    let mut buffer = String::new();
    let y = lang.pick("누적 채택 비율 (%)", "Cumulative share of adopters (%)");
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang
                .pick("누적 채택과 수용자 범주", "Cumulative adoption and adopter categories")
                .to_owned(),
            finding: finding.clone(),
            size: (580.0, 400.0),
            x: x.axis(lang.pick("출시 후 기간 (기)", "Periods since the launch"), false),
            y: percent_axis(y, false),
        },
    )?;
    for category in AdopterCategory::ALL.into_iter().filter(|it| it.end() < 1.0) {
        canvas.line(
            &[(0.0, category.end()), (1.0, category.end())],
            GREY,
            1.0,
            Dash::Broken(4, 4),
        )?;
    }
    canvas.line(&thinned(curve.iter().copied()), BLUE, 2.5, Dash::Solid)?;
    if time <= end {
        let at = (x.place(time), chasm);
        canvas.landmark(at, Marker::Diamond, 7.0, VERMILLION)?;
        let label = match lang {
            Lang::Ko => format!("16 % (캐즘): {when}기"),
            Lang::En => format!("16 % (chasm): {when}"),
        };
        canvas.label(
            &label,
            &[at],
            &[Side::RightBelow, Side::Right, Side::RightAbove, Side::Above],
        )?;
    }
    // The name of a category stands within its band, on the side where the curve is not.
    for category in AdopterCategory::ALL {
        let middle = category.end() - category.share() / 2.0;
        let share = text::percent(category.share());
        let label = format!("{} {share}", category.label(lang));
        // The curve rises to the right: low bands are free there, high ones on the left.
        if category == AdopterCategory::Innovator {
            // Too thin a band for letters: its name stands above and points at it.
            canvas.label(&format!("{label} ↓"), &[(0.6, middle)], &[Side::Above])?;
        } else if middle < 0.5 {
            canvas.label(&label, &[(1.0, middle)], &[Side::Left])?;
        } else {
            canvas.label(&label, &[(0.0, middle)], &[Side::Right])?;
        }
    }
    let frame = canvas.finish()?;
    let alt = match lang {
        Lang::Ko => {
            format!("누적 채택 비율의 S곡선을 로저스의 다섯 수용자 범주와 함께 그렸다. {finding}")
        }
        Lang::En => {
            format!(
                "S-curve of the cumulative share of adopters with Rogers' five categories. {finding}"
            )
        }
    };
    Ok(frame.figure(&buffer, alt))
}
