//! Waiting: how it explodes as servers get busy, and when in the day it is longest.

use super::canvas::{Axis, Canvas, Plan};
use super::figure::Figure;
use super::lines::{self, Line};
use super::scale::Scale;
use super::style::SKY;
use crate::{Error, Lang, Result, require, service, text};

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
            x: lines::axis_with_room(lang.pick("이용률 (%)", "Utilisation (%)")),
            y: y.axis(lang.pick("평균 대기시간 (분)", "Mean waiting time (minutes)"), true),
        },
    )?;
    lines::draw_with_room(&mut canvas, &drawn, y)?;
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

/// How long guests wait at each hour of the day.
///
/// *Korean term:* 시간대별 대기시간.
///
/// - `hours`: hours from 0 to 23, each at most once and in their order, with the mean waiting time in minutes, not
///   negative
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no hour, an hour is above 23 or not after the one before it, or a time is negative, NaN, infinite or
/// too large to be drawn.
///
/// # References
///
/// None; what it shows is counted, not modelled.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let minutes = [(14, 2.5), (15, 8.0), (16, 5.5), (17, 1.0)]; // at the front desk
/// let figure = plot::waits_by_hour(&minutes, Lang::En)?;
/// assert!(figure.alt().contains("Guests wait longest from 15 to 16 h: 8 minutes."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "시간대별 대기")]
pub fn waits_by_hour(hours: &[(u8, f64)], lang: Lang) -> Result<Figure> {
    require::at_least("hours", 1, hours)?;
    let mut before = None;
    for (index, &(hour, wait)) in hours.iter().enumerate() {
        let value = f64::from(hour);
        let rule = if hour > 23 {
            "an hour from 0 to 23"
        } else if before >= Some(hour) {
            "an hour after the one before it"
        } else {
            before = Some(hour);
            require::amount("hours (minutes)", wait)?;
            continue;
        };
        return Err(Error::ItemOutOfRange { name: "hours", index, value, rule });
    }
    let longest = hours
        .iter()
        .copied()
        .fold((0_u8, -1.0), |longest: (u8, f64), it| if it.1 > longest.1 { it } else { longest });
    let (hour, minutes) = (longest.0, text::number(longest.1));
    let next = hour.saturating_add(1);
    let finding = match lang {
        Lang::Ko => format!("가장 오래 기다리는 때는 {hour}–{next}시이다(평균 {minutes}분)."),
        Lang::En => format!("Guests wait longest from {hour} to {next} h: {minutes} minutes."),
    };
    let y = Scale::from_zero(hours.iter().map(|(_, wait)| *wait))?;
    let first = hours.first().map_or(0, |(hour, _)| *hour);
    let last = hours.last().map_or(23, |(hour, _)| *hour);
    let x = Scale::whole(usize::from(first), usize::from(last));
    // Each bar stands over its hour; the next tick is where it ends.
    let width = 1.0 / f64::from(last - first + 1);
    let ticks =
        (first..=last).map(|hour| (x.place(f64::from(hour)) - width / 2.0, hour.to_string()));
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang.pick("시간대별 평균 대기시간", "Mean waiting time by hour").to_owned(),
            finding: finding.clone(),
            size: (600.0, 320.0),
            x: Axis {
                title: lang.pick("시각 (시)", "Hour of the day").to_owned(),
                ticks: ticks.collect(),
                grid: false,
            },
            y: y.axis(lang.pick("평균 대기시간 (분)", "Mean waiting time (minutes)"), true),
        },
    )?;
    for &(hour, wait) in hours {
        let middle = x.place(f64::from(hour));
        canvas.bar(middle - 0.45 * width, middle + 0.45 * width, y.place(wait), SKY)?;
    }
    for &(hour, wait) in hours {
        // Twelve numbers have room side by side.
        if last - first < 12 || hour == longest.0 {
            canvas.bar_value(x.place(f64::from(hour)), y.place(wait), &text::number(wait))?;
        }
    }
    let frame = canvas.finish()?;
    let each: Vec<String> =
        hours.iter().map(|(hour, wait)| format!("{hour} h {}", text::number(*wait))).collect();
    let each = each.join(", ");
    let alt = match lang {
        Lang::Ko => {
            format!(
                "시간대별 평균 대기시간을 나타낸 막대 그림이다. {finding} 시각별로 {}분이다.",
                each.replace(" h", "시")
            )
        }
        Lang::En => format!("Bars of the mean waiting time by hour. {finding} In minutes: {each}."),
    };
    Ok(frame.figure(&buffer, alt))
}
