//! The service process matrix.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::scale::Scale;
use super::style::{self, BLUE, Dash, GREY, Letters};
use crate::lists::ServiceProcessCell;
use crate::service::{self, ServiceProfile};
use crate::{Lang, Result, require, text};

/// Services in the four cells of Schmenner's matrix.
///
/// *Korean term:* 서비스–공정 매트릭스.
///
/// - `services`: names and profiles, at most 30
/// - `cut`: where low ends and high begins, as for [`service_process_cell`](service::service_process_cell)
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no service or more than 30; if an index is negative, NaN or infinite, or too large to be drawn.
///
/// # References
///
/// Schmenner, R. W. (1986). How can service businesses survive and prosper? *Sloan Management Review*, 27(3),
/// 21–32.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::ServiceProfile;
/// use tourism_marketing::{Lang, plot};
///
/// let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
/// let airline = ServiceProfile { labour: 0.2, interaction: 0.2 };
/// let spa = ServiceProfile { labour: 0.8, interaction: 0.9 };
/// let figure = plot::service_process_matrix(&[("Airline", airline), ("Spa", spa)], cut, Lang::En)?;
/// assert!(figure.alt().contains("service factory: Airline"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "서비스 공정 매트릭스")]
pub fn service_process_matrix(
    services: &[(&str, ServiceProfile)],
    cut: ServiceProfile,
    lang: Lang,
) -> Result<Figure> {
    require::at_least("services", 1, services)?;
    super::judge_count("services", services.len(), 30)?;
    let mut cells = Vec::with_capacity(services.len());
    for &(_, profile) in services {
        cells.push(service::service_process_cell(profile, cut)?);
    }
    let both = |of: fn(ServiceProfile) -> f64| {
        // Room on both sides of the cut, so that every cell has some.
        let numbers = services.iter().map(move |(_, profile)| of(*profile));
        Scale::from_zero(numbers.chain([2.0 * of(cut)]))
    };
    let (x, y) = (both(|it| it.interaction)?, both(|it| it.labour)?);

    let named = |name: &str| {
        let name = text::on_one_line(name.trim());
        style::shortened(&name, Letters::Text.size(), 150.0)
    };
    let placed: Vec<String> = ServiceProcessCell::ALL
        .into_iter()
        .filter_map(|cell| {
            let here: Vec<String> = services
                .iter()
                .zip(&cells)
                .filter(|(_, found)| **found == cell)
                .map(|((name, _), _)| text::on_one_line(name.trim()))
                .collect();
            (!here.is_empty()).then(|| format!("{}: {}", cell.label(lang), here.join(", ")))
        })
        .collect();
    let finding = placed.join("; ") + ".";
    let title = ServiceProcessCell::title(lang);
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: title.to_owned(),
            finding: finding.clone(),
            size: (520.0, 400.0),
            x: x.axis(
                lang.pick("상호작용·개별화 정도 (지수)", "Interaction and customisation (index)"),
                false,
            ),
            y: y.axis(lang.pick("노동집약 정도 (지수)", "Labour intensity (index)"), false),
        },
    )?;
    let (across, up) = (x.place(cut.interaction), y.place(cut.labour));
    canvas.line(&[(across, 0.0), (across, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
    canvas.line(&[(0.0, up), (1.0, up)], GREY, 1.5, Dash::Broken(6, 4))?;
    // The names of the cells stand in their outer corners.
    let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)];
    let sides = [Side::RightAbove, Side::LeftAbove, Side::RightBelow, Side::LeftBelow];
    for ((cell, corner), side) in ServiceProcessCell::ALL.into_iter().zip(corners).zip(sides) {
        canvas.caption(&format!("‹{}›", cell.label(lang)), corner, side)?;
    }
    let points: Vec<_> =
        services.iter().map(|(_, it)| (x.place(it.interaction), y.place(it.labour))).collect();
    for &at in &points {
        canvas.landmark(at, Marker::Disc, 5.0, BLUE)?;
    }
    for ((name, _), at) in services.iter().zip(points) {
        let name = named(name);
        if !name.is_empty() {
            canvas.label(&name, &[at], &Side::ALL)?;
        }
    }
    let frame = canvas.finish()?;
    let alt = match lang {
        Lang::Ko => {
            format!(
                "가로축은 상호작용·개별화, 세로축은 노동집약 정도인 서비스–공정 매트릭스이다. {finding}"
            )
        }
        Lang::En => format!(
            "Service process matrix with interaction and customisation across and labour intensity upwards. \
             {finding}"
        ),
    };
    Ok(frame.figure(&buffer, alt))
}
