//! What is left at each stage of a funnel.

use super::canvas::{Axis, Canvas, Plan, percent_axis};
use super::figure::Figure;
use super::style::{self, Letters, SKY};
use crate::{Error, Lang, Result, require, text};

/// The stages of a funnel as bars in true proportion to the first.
///
/// *Korean term:* 깔때기 도표 (퍼널).
///
/// - `stages`: two to eight names and counts, none larger than the one before it, the first above 0
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are fewer than two stages or more than eight; if the first is empty or one is larger than the one
/// before it.
///
/// # References
///
/// Metrics as the IAB (Interactive Advertising Bureau) defines them.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let stages = [("Impressions", 50_000), ("Clicks", 1_500), ("Bookings", 45)];
/// let figure = plot::funnel(&stages, Lang::En)?;
/// assert!(figure.alt().contains("Clicks 1,500 (3 % of the stage before)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "깔때기")]
#[doc(alias = "퍼널")]
pub fn funnel(stages: &[(&str, u64)], lang: Lang) -> Result<Figure> {
    require::at_least("stages", 2, stages)?;
    super::judge_count("stages", stages.len(), 8)?;
    let first = stages.first().map_or(0, |(_, count)| *count);
    require::some("stages[0]", first)?;
    let mut before = first;
    let mut told = Vec::with_capacity(stages.len());
    let mut worst: Option<(f64, String)> = None;
    for (place, &(name, count)) in stages.iter().enumerate() {
        if count > before {
            let what = format!("`stages`[{place}] is {count} and the one before it is {before}");
            return Err(Error::Contradiction {
                what,
                rule: "a stage is a part of the one before it",
            });
        }
        let name = text::on_one_line(name.trim());
        let number = text::number(count as f64);
        if place == 0 || before == 0 {
            told.push(format!("{name} {number}"));
        } else {
            let rate = count as f64 / before as f64;
            let percent = text::percent(rate);
            told.push(match lang {
                Lang::Ko => format!("{name} {number}(앞 단계의 {percent})"),
                Lang::En => format!("{name} {number} ({percent} of the stage before)"),
            });
            if worst.as_ref().is_none_or(|(least, _)| rate < *least) {
                worst = Some((rate, name));
            }
        }
        before = count;
    }
    let last = stages.last().map_or(0, |(_, count)| *count);
    let overall = text::percent(last as f64 / first as f64);
    let finding = match lang {
        Lang::Ko => format!("마지막 단계에 남는 것은 처음의 {overall}이다."),
        Lang::En => format!("The last stage keeps {overall} of the first."),
    };
    let width = 1.0 / stages.len() as f64;
    let room = 560.0 * width - 8.0;
    let ticks = stages.iter().enumerate().map(|(place, (name, _))| {
        let name = text::on_one_line(name.trim());
        ((place as f64 + 0.5) * width, style::shortened(&name, Letters::Tick.size(), room))
    });
    let mut buffer = String::new();
    let mut canvas = Canvas::new(
        &mut buffer,
        Plan {
            title: lang
                .pick("깔때기: 단계별로 남는 수", "Funnel: what is left at each stage")
                .to_owned(),
            finding: finding.clone(),
            size: (560.0, 340.0),
            x: Axis {
                title: lang.pick("단계", "Stage").to_owned(),
                ticks: ticks.collect(),
                grid: false,
            },
            y: percent_axis(
                lang.pick("처음에 대한 비율 (%)", "Share of the first stage (%)"),
                true,
            ),
        },
    )?;
    let mut before = first;
    for (place, &(_, count)) in stages.iter().enumerate() {
        let (left, share) = (place as f64 * width, count as f64 / first as f64);
        canvas.bar(left + 0.15 * width, left + 0.85 * width, share, SKY)?;
        let number = text::number(count as f64);
        let value = if place == 0 || before == 0 {
            number
        } else {
            format!("{number} ({})", text::percent(count as f64 / before as f64))
        };
        canvas.bar_value(left + 0.5 * width, share, &value)?;
        before = count;
    }
    let frame = canvas.finish()?;
    let stages_told = told.join(", ");
    let narrowest = worst.map_or_else(String::new, |(_, name)| match lang {
        Lang::Ko => format!(" 가장 많이 줄어드는 단계는 {name}이다."),
        Lang::En => format!(" The narrowest step is the one to {name}."),
    });
    let alt = match lang {
        Lang::Ko => {
            format!("단계별로 남는 수를 나타낸 막대 그림이다: {stages_told}. {finding}{narrowest}")
        }
        Lang::En => {
            format!("Bars of what is left at each stage: {stages_told}. {finding}{narrowest}")
        }
    };
    Ok(frame.figure(&buffer, alt))
}
