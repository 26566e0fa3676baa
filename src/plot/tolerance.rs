//! Zones of tolerance.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::rows::{Rows, roomy};
use super::scale::Scale;
use super::style::{BLUE, Dash, INK, SKY, VERMILLION};
use crate::quality::{Tolerance, TolerancePosition};
use crate::{Lang, Result, quality, text};

/// Services against their zones of tolerance.
///
/// The bar of a row is the zone, from what is adequate to what is desired; the marker is the service as
/// perceived: a disc in the zone, a triangle outside.
///
/// *Korean term:* 허용구간 도표.
///
/// - `zones`: names and zones, as [`zone_of_tolerance`](crate::quality::zone_of_tolerance) gives them; at
///   most 25
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no zone or more than 25, or one is not what `zone_of_tolerance` gives.
///
/// # References
///
/// Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1994). Alternative scales for measuring service
/// quality. *Journal of Retailing*, 70(3), 201–230.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot, quality};
///
/// let desk = quality::zone_of_tolerance(5.5, 5.0, 6.2)?; // 1 to 7
/// let room = quality::zone_of_tolerance(4.6, 5.2, 6.4)?;
/// let figure = plot::tolerance_zones(&[("front desk", desk), ("room", room)], Lang::En)?;
/// assert!(figure.alt().contains("1 of 2 services is below its zone: room."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "허용구간 도표")]
pub fn tolerance_zones(zones: &[(&str, Tolerance)], lang: Lang) -> Result<Figure> {
    let rows = Rows::new("zones", zones.iter().map(|(name, _)| *name))?;
    // Zones may have been made by hand.
    let zones: Vec<Tolerance> = zones
        .iter()
        .map(|(_, of)| quality::zone_of_tolerance(of.perceived, of.adequate, of.desired))
        .collect::<Result<_>>()?;
    let scale =
        Scale::around(roomy(zones.iter().flat_map(|of| [of.perceived, of.adequate, of.desired])))?;
    let finding = finding(&rows, &zones, lang);
    let mut buffer = String::new();
    let plan = Plan {
        title: lang
            .pick("허용구간과 지각된 서비스", "Zones of tolerance and the service as perceived")
            .to_owned(),
        finding: finding.clone(),
        size: (520.0, rows.height()),
        x: scale.axis(
            lang.pick(
                "점수 (척도점), 막대는 적정 ~ 희망",
                "Score (points of the scale), bars from adequate to desired",
            ),
            true,
        ),
        y: rows.axis(),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    for (row, zone) in zones.iter().enumerate() {
        let (y, half) = (rows.place(row) - 0.12 * rows.row(), 0.14 * rows.row());
        let place = |score: f64| scale.place(score);
        let (low, high, at) = (place(zone.adequate), place(zone.desired), place(zone.perceived));
        canvas.block((low, y - half), (high, y + half), SKY)?;
        for end in [low, high] {
            canvas.line(&[(end, y - half), (end, y + half)], INK, 1.5, Dash::Solid)?;
        }
        let inside = zone.position == TolerancePosition::Within;
        let (shape, colour) =
            if inside { (Marker::Disc, BLUE) } else { (Marker::Triangle, VERMILLION) };
        canvas.landmark((at, y), shape, 6.5, colour)?;
        let label = format!("{} ({})", text::signed(zone.perceived, 2), zone.position.label(lang));
        canvas.label(&label, &[(at, y)], &[Side::Above, Side::RightAbove, Side::LeftAbove])?;
    }
    let frame = canvas.finish()?;
    let list = rows.names().zip(&zones).map(|(name, of)| {
        let [p, a, d] = [of.perceived, of.adequate, of.desired].map(|score| text::signed(score, 2));
        match lang {
            Lang::Ko => format!("{name} 지각 {p}, 적정 {a}, 희망 {d}"),
            Lang::En => format!("{name} perceived {p}, adequate {a}, desired {d}"),
        }
    });
    let list = list.collect::<Vec<_>>().join("; ");
    let alt = match lang {
        Lang::Ko => {
            format!("허용구간을 막대로, 지각된 서비스를 점으로 나타낸 그림이다. {finding} {list}.")
        }
        Lang::En => format!(
            "Zones of tolerance as bars, the service as perceived as points. {finding} {list}."
        ),
    };
    Ok(frame.figure(&buffer, alt))
}

fn finding(rows: &Rows, zones: &[Tolerance], lang: Lang) -> String {
    let below: Vec<&str> = rows
        .names()
        .zip(zones)
        .filter(|(_, zone)| zone.position == TolerancePosition::Below)
        .map(|(name, _)| name)
        .collect();
    let (count, all, names) = (below.len(), zones.len(), below.join(", "));
    match (lang, count) {
        (Lang::Ko, 0) => "허용구간 아래로 내려간 서비스는 없다.".to_owned(),
        (Lang::En, 0) => "No service is below its zone.".to_owned(),
        (Lang::Ko, _) => {
            format!("서비스 {all}개 가운데 {count}개가 허용구간 아래에 있다: {names}.")
        }
        (Lang::En, _) => {
            let is = if count == 1 { "is below its zone" } else { "are below their zones" };
            format!("{count} of {all} services {is}: {names}.")
        }
    }
}
