//! The gaps of a SERVQUAL survey.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::rows::{Rows, named, roomy};
use super::scale::Scale;
use super::style::{BLUE, INK, SKY, VERMILLION};
use crate::quality::Servqual;
use crate::{Lang, Result, require, text};

/// Expectation and perception of each dimension with the gap between them.
///
/// A diamond stands where guests expected the service, a disc where they perceived it; the bar between them
/// is the gap, with its number.
///
/// *Korean term:* SERVQUAL 갭 도표.
///
/// - `survey`: as [`servqual`](crate::quality::servqual) gives it
/// - `names`: those of the dimensions, in the order of the survey; a dimension without a name keeps its
///   number
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the survey has no dimension or more than 25, or a score is not finite.
///
/// # References
///
/// Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL. *Journal of Retailing*, 64(1), 12–40.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, quality};
///
/// let expected = [vec![6.0, 7.0, 5.0], vec![6.0, 6.0, 6.0]]; // two guests, three items
/// let perceived = [vec![5.0, 6.0, 5.0], vec![5.0, 6.0, 7.0]];
/// let survey = quality::servqual(&expected, &perceived, &[vec![0, 1], vec![2]])?;
/// let figure = plot::servqual_gaps(&survey, &["reliability", "tangibles"], Lang::En)?;
/// assert!(figure.alt().contains("The service falls short most in reliability (−0.75)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "갭 도표")]
#[doc(alias = "SERVQUAL")]
pub fn servqual_gaps(survey: &Servqual, names: &[&str], lang: Lang) -> Result<Figure> {
    let names = named(names, survey.dimensions.len(), lang.pick("차원", "dimension"));
    let rows = Rows::new("survey.dimensions", names.iter().map(String::as_str))?;
    require::computable("the figure", &survey.gaps())?;
    let scores = survey.dimensions.iter().flat_map(|of| [of.expectation, of.perception]);
    let scale = Scale::around(roomy(scores))?;
    let mut buffer = String::new();
    let plan = Plan {
        title: lang
            .pick("SERVQUAL: 기대와 지각의 갭", "SERVQUAL: expectation, perception, gap")
            .to_owned(),
        finding: finding(survey, &rows, lang),
        size: (520.0, rows.height()),
        x: scale.axis(
            lang.pick(
                "점수 (척도점): ◆ 기대, ● 지각",
                "Score (points of the scale): ◆ expected, ● perceived",
            ),
            true,
        ),
        y: rows.axis(),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    for (row, dimension) in survey.dimensions.iter().enumerate() {
        let (y, half) = (rows.place(row) - 0.14 * rows.row(), 0.09 * rows.row());
        let (e, p) = (scale.place(dimension.expectation), scale.place(dimension.perception));
        let colour = if dimension.gap < 0.0 { VERMILLION } else { SKY };
        canvas.block((e, y - half), (p, y + half), colour)?;
        canvas.landmark((e, y), Marker::Diamond, 7.0, INK)?;
        canvas.landmark((p, y), Marker::Disc, 6.0, BLUE)?;
        let middle = (f64::midpoint(e, p), y);
        let sides = [Side::Above, Side::RightAbove, Side::LeftAbove, Side::Right];
        canvas.label(&gap_number(dimension.gap), &[middle], &sides)?;
    }
    let frame = canvas.finish()?;
    let dimensions = rows.names().zip(&survey.dimensions).map(|(name, of)| {
        let (e, p) = (text::signed(of.expectation, 2), text::signed(of.perception, 2));
        match lang {
            Lang::Ko => format!("{name} 기대 {e}, 지각 {p}, 갭 {}", gap_number(of.gap)),
            Lang::En => format!("{name} expected {e}, perceived {p}, gap {}", gap_number(of.gap)),
        }
    });
    let (list, finding) = (dimensions.collect::<Vec<_>>().join("; "), finding(survey, &rows, lang));
    let alt = match lang {
        Lang::Ko => {
            format!("차원별 기대와 지각을 점으로, 갭을 막대로 나타낸 그림이다. {finding} {list}.")
        }
        Lang::En => {
            format!("Expectation and perception as points, the gap as a bar. {finding} {list}.")
        }
    };
    Ok(frame.figure(&buffer, alt))
}

fn finding(survey: &Servqual, rows: &Rows, lang: Lang) -> String {
    let gaps = survey.gaps();
    let worst =
        rows.names().zip(&gaps).reduce(|worst, row| if row.1 < worst.1 { row } else { worst });
    let Some((name, &gap)) = worst else { return String::new() };
    let number = gap_number(gap);
    match (lang, gap < 0.0) {
        (Lang::Ko, true) => format!("기대에 가장 못 미친 차원은 {name}({number})이다."),
        (Lang::En, true) => format!("The service falls short most in {name} ({number})."),
        (Lang::Ko, false) => {
            format!("모든 차원이 기대를 채웠다. 가장 낮은 차원은 {name}({number})이다.")
        }
        (Lang::En, false) => format!("No dimension falls short; the lowest is {name} ({number})."),
    }
}

/// `−0.90`, `+0.10`.
fn gap_number(gap: f64) -> String {
    let number = text::signed(gap, 2);
    if gap > 0.0 && number != "0.00" { format!("+{number}") } else { number }
}
