//! Lifetime values: how they build up, and how they depend on retention.

use super::canvas::{Canvas, Marker, Plan, drawn};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines::{self, Line};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, SKY, VERMILLION};
use crate::value::{ClvSchedule, ClvTiming, MarginStream, clv_infinite};
use crate::{Error, Lang, Result, require, text};

/// More periods than this have bars too thin to be seen.
const MOST_PERIODS: usize = 60;
/// How a lifetime value builds up: the present value of each margin as a bar, their sum less the acquisition
/// cost as a line, and when it breaks even.
///
/// *Korean term:* 고객생애가치의 누적과 손익분기.
///
/// - `schedule`: as [`clv_schedule`](crate::value::clv_schedule) gives it, with at most 60 periods
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no period or more than 60, or if a number cannot be drawn.
///
/// # References
///
/// Berger, P. D., & Nasr, N. I. (1998). Customer lifetime value: marketing models and applications. *Journal
/// of Interactive Marketing*, 12(1), 17–30.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{self, ClvTiming, MarginStream};
/// use tourism_marketing::{Lang, plot};
///
/// let guest =
///     MarginStream { acquisition_cost: 120_000.0, ..MarginStream::new(80_000.0, 0.8, 0.10) }; // KRW
/// let schedule = value::clv_schedule(&guest, 8, ClvTiming::Start)?;
/// let figure = plot::clv_build_up(&schedule, Lang::En)?;
/// assert!(figure.alt().contains("paid back at time 1"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객생애가치")]
#[doc(alias = "손익분기")]
#[doc(alias = "CLV")]
pub fn clv_build_up(schedule: &ClvSchedule, lang: Lang) -> Result<Figure> {
    let rows = &schedule.periods;
    require::at_least("periods", 1, rows)?;
    require::amount("acquisition_cost", schedule.acquisition_cost)?;
    if rows.len() > MOST_PERIODS {
        let what = format!("the schedule has {} periods", rows.len());
        return Err(Error::Contradiction { what, rule: "at most 60 can be drawn" });
    }
    let money = rows.iter().flat_map(|row| [row.present_value, row.cumulative]);
    let y = Scale::from_zero(money)?;
    let times = || rows.iter().map(|row| row.time as usize);
    let x = Scale::whole(times().min().unwrap_or_default(), times().max().unwrap_or_default());
    let finding = build_up_finding(schedule, lang);
    let values: Vec<String> = rows
        .iter()
        .take(12)
        .map(|row| format!("{} {}", row.time, text::number(row.cumulative)))
        .collect();
    let alt = match lang {
        Lang::Ko => format!(
            "할인한 이익의 막대와 누적 곡선이다. {finding} 시점별 누적은 {}이다.",
            values.join("; ")
        ),
        Lang::En => {
            format!(
                "Discounted margins as bars and their sum as a line. {finding} Sums by time: {}.",
                values.join("; ")
            )
        }
    };
    let plan = Plan {
        title: lang.pick("고객생애가치의 누적", "How a lifetime value builds up").to_owned(),
        finding,
        size: (600.0, 350.0),
        x: x.axis(lang.pick("시점 (기간)", "Time (periods)"), false),
        y: y.axis(
            lang.pick("현재가치 (자료의 통화)", "Present value (currency of the data)"),
            true,
        ),
    };
    drawn(plan, alt, |canvas| draw_build_up(canvas, schedule, (x, y), lang))
}

fn draw_build_up(
    canvas: &mut Canvas<'_>,
    schedule: &ClvSchedule,
    (x, y): (Scale, Scale),
    lang: Lang,
) -> Result<()> {
    let rows = &schedule.periods;
    let zero = y.place(0.0);
    let half = 0.36 / rows.len() as f64;
    for row in rows {
        let at = x.place(f64::from(row.time));
        canvas.block((at - half, zero), (at + half, y.place(row.present_value)), SKY)?;
    }
    canvas.line(&[(0.0, zero), (1.0, zero)], INK, 1.0, Dash::Solid)?;
    let path: Vec<Point> =
        rows.iter().map(|row| (x.place(f64::from(row.time)), y.place(row.cumulative))).collect();
    canvas.line(&path, BLUE, 2.5, Dash::Solid)?;
    for &at in &path {
        canvas.marker(at, Marker::Disc, 3.5, BLUE, 1.0)?;
    }
    let sides =
        [Side::LeftAbove, Side::Above, Side::RightAbove, Side::RightBelow, Side::Below, Side::Left];
    if let Some((&at, row)) =
        break_even(schedule).and_then(|place| Some((path.get(place)?, rows.get(place)?)))
    {
        canvas.landmark(at, Marker::Diamond, 7.0, VERMILLION)?;
        let time = row.time;
        let label = lang.pick(format!("손익분기: 시점 {time}"), format!("break-even: time {time}"));
        canvas.label(&label, &[at], &sides)?;
    }
    if let (Some(&at), Some(last)) = (path.last(), rows.last()) {
        let sum = text::number(last.cumulative);
        let label = lang.pick(format!("누적 {sum}"), format!("sum {sum}"));
        canvas.label(
            &label,
            &[at],
            &[Side::LeftAbove, Side::Above, Side::LeftBelow, Side::Below],
        )?;
    }
    Ok(())
}

/// Nothing has to be paid back where nothing was spent.
fn break_even(schedule: &ClvSchedule) -> Option<usize> {
    let place = schedule.periods.iter().position(|row| row.cumulative >= 0.0)?;
    (schedule.acquisition_cost > 0.0).then_some(place)
}

fn build_up_finding(schedule: &ClvSchedule, lang: Lang) -> String {
    let last = text::number(schedule.periods.last().map_or(0.0, |row| row.cumulative));
    let (count, cost) = (schedule.periods.len(), text::number(schedule.acquisition_cost));
    let paid =
        break_even(schedule).and_then(|place| schedule.periods.get(place)).map(|row| row.time);
    match lang {
        Lang::Ko => {
            let paid = match paid {
                Some(time) => format!(" 획득비용 {cost}의 회수 시점은 {time}이다."),
                None if schedule.acquisition_cost > 0.0 => {
                    format!(" 이 기간 안에는 획득비용 {cost}의 회수가 끝나지 않는다.")
                }
                None => String::new(),
            };
            format!("{count}번의 이익을 더한 가치는 {last}이다.{paid}")
        }
        Lang::En => {
            let paid = match paid {
                Some(time) => format!(" The cost of {cost} is paid back at time {time}."),
                None if schedule.acquisition_cost > 0.0 => {
                    format!(" The cost of {cost} is not paid back by then.")
                }
                None => String::new(),
            };
            format!("After {count} margins the value is {last}.{paid}")
        }
    }
}

/// The lifetime value without an end against the retention rate, one curve for each discount rate.
///
/// Up to five curves; retention runs from 0 to 95 %, where the value depends on it most.
///
/// *Korean term:* 유지율과 고객생애가치.
///
/// - `margin`: m, per period, above 0, in one currency
/// - `discounts`: one to five discount rates per period, above 0 and at most 10
/// - `timing`: whether the first margin comes in now or after one period
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If an argument is outside its range, or if a value cannot be drawn.
///
/// # References
///
/// Gupta, S., & Lehmann, D. R. (2005). *Managing Customers as Investments*. Upper Saddle River: Wharton
/// School.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::ClvTiming;
/// use tourism_marketing::{Lang, plot};
///
/// let figure = plot::clv_by_retention(80_000.0, &[0.05, 0.10, 0.15], ClvTiming::End, Lang::En)?; // KRW
/// assert!(figure.alt().contains("360,000 at 90 %")); // at a discount rate of 10 %
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객생애가치")]
#[doc(alias = "유지율")]
pub fn clv_by_retention(
    margin: f64,
    discounts: &[f64],
    timing: ClvTiming,
    lang: Lang,
) -> Result<Figure> {
    require::positive("margin", margin)?;
    require::at_least("discounts", 1, discounts)?;
    lines::judge("discounts", discounts.len())?;
    for (index, &value) in discounts.iter().enumerate() {
        if !(value > 0.0 && value <= 10.0) {
            let rule = "above 0 and at most 10 (0.10 for 10 %)";
            return Err(Error::ItemOutOfRange { name: "discounts", index, value, rule });
        }
    }
    let value =
        |retention, discount| clv_infinite(&MarginStream::new(margin, retention, discount), timing);
    let curve = |&discount: &f64| -> Result<Vec<(f64, f64)>> {
        let retention = (0..=95).map(|percent| f64::from(percent) / 100.0);
        retention.map(|retention| Ok((retention, value(retention, discount)?))).collect()
    };
    let curves = discounts.iter().map(curve).collect::<Result<Vec<_>>>()?;
    let y = Scale::from_zero(curves.iter().flatten().map(|&(_, value)| value))?;
    let mut findings = Vec::new();
    for &discount in discounts {
        let (half, nine) = (value(0.5, discount)?, value(0.9, discount)?);
        let (rate, half, nine) = (text::percent(discount), text::number(half), text::number(nine));
        findings.push(match lang {
            Lang::Ko => format!("할인율 {rate}: 유지율 50 %에서 {half}, 90 %에서 {nine}"),
            Lang::En => {
                format!("discounted at {rate}: {half} at a retention of 50 %, {nine} at 90 %")
            }
        });
    }
    let finding = match lang {
        Lang::Ko => "유지율이 높을수록 1 %p의 값어치가 커진다.",
        Lang::En => "The higher the retention, the more one point of it is worth.",
    };
    let all = findings.join("; ");
    let alt = match lang {
        Lang::Ko => format!("유지율에 따른 고객생애가치 곡선이다. {finding} {all}."),
        Lang::En => format!("Lifetime value by retention rate. {finding} In detail: {all}."),
    };
    let label = timing.label(lang);
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("유지율과 고객생애가치 ({label} 규약)"),
            Lang::En => format!("Lifetime value by retention (margins at the {label})"),
        },
        finding: finding.to_owned(),
        size: (560.0, 360.0),
        x: lines::axis_with_room(lang.pick("유지율 (기간당, %)", "Retention rate (per period, %)")),
        y: y.axis(
            lang.pick("고객생애가치 (자료의 통화)", "Lifetime value (currency of the data)"),
            true,
        ),
    };
    drawn(plan, alt, |canvas| {
        let zero = y.place(0.0);
        canvas.line(&[(0.0, zero), (1.0, zero)], GREY, 1.0, Dash::Solid)?;
        let named = curves.into_iter().zip(discounts).map(|(points, &discount)| {
            let rate = text::percent(discount);
            Line {
                name: lang.pick(format!("할인율 {rate}"), format!("discount {rate}")), points
            }
        });
        lines::draw_with_room(canvas, &named.collect::<Vec<_>>(), y)
    })
}
