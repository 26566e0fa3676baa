//! How waiting explodes as servers get busy.

use super::canvas::{Canvas, Plan, percent_axis};
use super::figure::Figure;
use super::lines::{self, Line};
use super::scale::Scale;
use crate::{Lang, Result, require, service, text};

/// The utilisations that are drawn, in percent; at 100 waiting has no end.
const PERCENTS: std::ops::RangeInclusive<u32> = 1..=95;

/// The mean waiting time against the utilisation, a line for each number of servers.
///
/// *Korean term:* 이용률과 대기시간.
///
/// - `service_rate`: μ, above 0, guests per hour and server
/// - `servers`: up to five numbers of servers
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If `service_rate` is outside its range; if there is no number of servers, more than five, or one outside 1 to
/// 1,000,000; if a time is too large to be drawn.
///
/// # References
///
/// Kleinrock, L. (1975). *Queueing Systems, Volume 1: Theory*. New York: Wiley.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let figure = plot::waiting(30.0, &[1, 2, 4], Lang::En)?; // two minutes a guest
/// assert!(figure.alt().contains("At 90 % utilisation guests wait 18 minutes (1 server)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "대기시간 곡선")]
#[doc(alias = "이용률")]
pub fn waiting(service_rate: f64, servers: &[usize], lang: Lang) -> Result<Figure> {
    require::positive("service_rate", service_rate)?;
    require::at_least("servers", 1, servers)?;
    lines::judge("servers", servers.len())?;
    let minutes = |count: usize, percent: u32| -> Result<f64> {
        let arrivals = f64::from(percent) / 100.0 * count as f64 * service_rate;
        Ok(service::mmc(arrivals, service_rate, count)?.wait * 60.0)
    };
    let named = |count: usize| match lang {
        Lang::Ko => format!("창구 {}개", text::count(count)),
        Lang::En => format!("{} server{}", text::count(count), if count == 1 { "" } else { "s" }),
    };
    let mut drawn = Vec::with_capacity(servers.len());
    let mut at_90 = Vec::with_capacity(servers.len());
    for &count in servers {
        let points: Result<Vec<(f64, f64)>> = PERCENTS
            .map(|percent| Ok((f64::from(percent) / 100.0, minutes(count, percent)?)))
            .collect();
        let wait = text::number(minutes(count, 90)?);
        at_90.push(match lang {
            Lang::Ko => format!("{} {wait}분", named(count)),
            Lang::En => format!("{wait} minutes ({})", named(count)),
        });
        drawn.push(Line { name: named(count), points: points? });
    }
    let y =
        Scale::from_zero(drawn.iter().flat_map(|line| line.points.iter().map(|(_, wait)| *wait)))?;
    let x = Scale::unit();
    let list = at_90.join(", ");
    let finding = match lang {
        Lang::Ko => format!("이용률 90 %에서 평균 대기시간은 {list}이다."),
        Lang::En => format!("At 90 % utilisation guests wait {list}."),
    };
    let title = lang.pick("이용률과 평균 대기시간", "Utilisation and mean waiting time");
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: title.to_owned(),
            finding: finding.clone(),
            size: (520.0, 360.0),
            x: percent_axis(lang.pick("이용률 (%)", "Utilisation (%)"), false),
            y: y.axis(lang.pick("평균 대기시간 (분)", "Mean waiting time (minutes)"), true),
        },
    )?;
    lines::draw(&mut canvas, &drawn, (x, y), false)?;
    let frame = canvas.finish()?;
    let alt = match lang {
        Lang::Ko => format!(
            "창구 수별로 이용률에 따른 평균 대기시간을 그린 곡선이다. {finding} 이용률이 100 %에 가까워지면 대기시간은 끝없이 늘어난다."
        ),
        Lang::En => format!(
            "Curves of the mean waiting time against utilisation, by the number of servers. {finding} Towards \
             100 % waiting grows without end."
        ),
    };
    Ok(frame.figure(&buffer, alt))
}
