//! The same customers in two years.

use super::canvas::{Axis, Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::style::{BLUE, Dash, GREY, INK, VERMILLION};
use crate::pareto::Moderation;
use crate::{Lang, Result, numeric, pareto, text};

/// At most about so many customers are drawn, evenly chosen in the order of the data.
const MOST_POINTS: usize = 600;

/// The spending of the same customers in two years: a scatter in which regression to the mean is seen.
///
/// The first year's top group has its own shape and colour; a bar leads from "as much as in the first year"
/// to what a group spent on average in the second. Where the largest amount is more than ten
/// times the median, both axes are logarithmic, with 0 at their foot.
///
/// *Korean term:* 두 해 산점도 (평균 회귀).
///
/// - `first`, `second`: one amount per customer and year; the same customer at the same place
/// - `top`: the share of the customers in the top group, above 0 and at most 1
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`buyer_moderation`](pareto::buyer_moderation).
///
/// # References
///
/// Sharp, B., & Romaniuk, J. (2007). There is a Pareto law, but not as you know it. *Report 42*,
/// Ehrenberg-Bass Institute.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// // 10,000 KRW, the same ten guests in both years
/// let first = [50.0, 20.0, 10.0, 8.0, 5.0, 3.0, 2.0, 1.0, 0.5, 0.5];
/// let second = [20.0, 8.0, 12.0, 15.0, 9.0, 10.0, 8.0, 6.0, 7.0, 5.0];
/// let figure = plot::two_years(&first, &second, 0.20, Lang::En)?;
/// assert!(figure.alt().contains("35 in the first year and 14 in the second (−60 %)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "평균 회귀")]
pub fn two_years(first: &[f64], second: &[f64], top: f64, lang: Lang) -> Result<Figure> {
    let story = Story::of(first, second, top)?;
    let mut buffer = String::new();
    let mut canvas = Canvas::new(&mut buffer, story.plan(lang))?;
    story.draw(&mut canvas, lang)?;
    let frame = canvas.finish()?;
    Ok(frame.figure(&buffer, story.alt(lang)))
}

/// What the figure shows.
struct Story {
    customers: usize,
    top: f64,
    moderation: Moderation,
    scale: Scale,
    points: Vec<Guest>,
    best: Means,
    /// Nobody is left where the top group is everybody.
    rest: Option<Means>,
}

#[derive(Clone, Copy)]
struct Guest {
    first: f64,
    second: f64,
    best: bool,
}

/// Average spending of a group.
#[derive(Clone, Copy)]
struct Means {
    first: f64,
    second: f64,
}

impl Story {
    fn of(first: &[f64], second: &[f64], top: f64) -> Result<Self> {
        let moderation = pareto::buyer_moderation(first, second, top)?;
        let members = pareto::top_group(first, top)?;
        let pairs = first.iter().zip(second).zip(members);
        let guests: Vec<Guest> =
            pairs.map(|((&first, &second), best)| Guest { first, second, best }).collect();
        let group = |best| guests.iter().copied().filter(move |guest| guest.best == best);
        Ok(Self {
            customers: guests.len(),
            top,
            moderation,
            scale: Scale::of(first, second),
            points: guests
                .iter()
                .copied()
                .step_by(guests.len().div_ceil(MOST_POINTS).max(1))
                .collect(),
            best: Means::of(group(true), moderation.group),
            rest: (moderation.group < guests.len())
                .then(|| Means::of(group(false), guests.len() - moderation.group)),
        })
    }

    fn plan(&self, lang: Lang) -> Plan {
        let axis = |ko: &str, en: &str| {
            let title = match (lang, &self.scale) {
                (Lang::Ko, Scale::Linear { .. }) => format!("{ko} 매출 (자료의 통화)"),
                (Lang::Ko, Scale::Logarithmic { .. }) => {
                    format!("{ko} 매출 (자료의 통화, 로그 눈금)")
                }
                (Lang::En, Scale::Linear { .. }) => {
                    format!("Revenue in the {en} year (currency of the data)")
                }
                (Lang::En, Scale::Logarithmic { .. }) => {
                    format!("Revenue in the {en} year (currency of the data, log scale)")
                }
            };
            Axis { title, ticks: self.scale.ticks(), grid: true }
        };
        let title = match lang {
            Lang::Ko => format!("두 해의 매출: {}", text::customers(self.customers, lang)),
            Lang::En => format!("Revenue in two years: {}", text::customers(self.customers, lang)),
        };
        Plan {
            title,
            finding: self.finding(lang),
            size: (500.0, 440.0),
            x: axis("첫해", "first"),
            y: axis("둘째 해", "second"),
        }
    }

    fn draw(&self, canvas: &mut Canvas, lang: Lang) -> Result<()> {
        canvas.line(&[(0.0, 0.0), (1.0, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
        let radius = if self.points.len() > 60 { 3.0 } else { 4.5 };
        for guest in &self.points {
            let at = (self.scale.place(guest.first), self.scale.place(guest.second));
            if guest.best {
                canvas.marker(at, Marker::Triangle, radius + 1.0, VERMILLION, 0.6)?;
            } else {
                canvas.marker(at, Marker::Disc, radius, BLUE, 0.45)?;
            }
        }
        let percent = text::percent(self.top);
        let names = (
            lang.pick(format!("▲ 상위 {percent} 평균"), format!("▲ mean of the top {percent}")),
            lang.pick("● 나머지 평균".to_owned(), "● mean of the rest".to_owned()),
        );
        let groups = [(Some(self.best), names.0, VERMILLION), (self.rest, names.1, BLUE)];
        for (means, name, colour) in groups {
            let Some(means) = means else { continue };
            let (x, y) = (self.scale.place(means.first), self.scale.place(means.second));
            canvas.line(&[(x, x), (x, y)], INK, 2.0, Dash::Solid)?;
            canvas.landmark((x, y), Marker::Diamond, 8.0, colour)?;
            canvas.label(&format!("{name}: {}", means.change()), &[(x, y)], &Side::ALL)?;
        }
        let diagonal: Vec<Point> =
            [0.9, 0.8, 0.7, 0.6, 0.5, 0.3, 0.2].map(|place| (place, place)).to_vec();
        canvas.label(
            lang.pick("첫해와 같음", "as in the first year"),
            &diagonal,
            &[Side::LeftAbove],
        )?;
        Ok(())
    }

    fn finding(&self, lang: Lang) -> String {
        let Moderation { share_first, share_second, stay_rate, .. } = self.moderation;
        let (top, stay) = (text::percent(self.top), text::percent(stay_rate));
        let (then, now) = (text::percent(share_first), text::percent(share_second));
        match lang {
            Lang::Ko => format!(
                "첫해 상위 {top} 고객의 매출 비중은 첫해 {then}, 둘째 해 {now}이다. 그 가운데 {stay}가 둘째 해에도 상위 {top}에 든다."
            ),
            Lang::En => format!(
                "The first year's top {top} bring {then} of the revenue in the first year and {now} in the \
                 second. {stay} of them are in the top {top} again."
            ),
        }
    }

    fn alt(&self, lang: Lang) -> String {
        let (all, group) =
            (text::customers(self.customers, lang), text::count(self.moderation.group));
        let top = text::percent(self.top);
        let shown = text::count(self.points.len());
        let sample = if self.points.len() == self.customers {
            String::new()
        } else {
            lang.pick(
                format!(" 그 가운데 {shown}명을 점으로 찍었다."),
                format!(" {shown} of them are drawn."),
            )
        };
        let finding = self.finding(lang);
        let best = self.best.sentence(lang);
        match lang {
            Lang::Ko => {
                let rest = self.rest.map_or_else(String::new, |rest| {
                    format!(" 나머지 고객의 평균 매출은 {}이다.", rest.sentence(lang))
                });
                format!(
                    "{all}의 첫해와 둘째 해 매출을 나타낸 산점도이다.{sample} {finding} 첫해 상위 {top}({group}명)의 \
                     평균 매출은 {best}이다.{rest}"
                )
            }
            Lang::En => {
                let rest = self.rest.map_or_else(String::new, |rest| {
                    format!(" The rest spent on average {}.", rest.sentence(lang))
                });
                format!(
                    "Scatter of what {all} spent in the first and in the second year.{sample} \
                     {finding} The top {top} ({group}) spent on average {best}.{rest}"
                )
            }
        }
    }
}

impl Means {
    fn of(guests: impl Iterator<Item = Guest> + Clone, count: usize) -> Self {
        let mean = |amounts: f64| amounts / count as f64;
        Self {
            first: mean(numeric::sum(guests.clone().map(|guest| guest.first))),
            second: mean(numeric::sum(guests.map(|guest| guest.second))),
        }
    }

    /// "35 → 14 (−60 %)".
    fn change(&self) -> String {
        format!("{} → {}{}", text::number(self.first), text::number(self.second), self.percent())
    }

    fn sentence(&self, lang: Lang) -> String {
        let (first, second, percent) =
            (text::number(self.first), text::number(self.second), self.percent());
        match lang {
            Lang::Ko => format!("첫해 {first}, 둘째 해 {second}{percent}"),
            Lang::En => format!("{first} in the first year and {second} in the second{percent}"),
        }
    }

    /// " (−60 %)", or nothing where the first amount is nothing to compare with: 0, or a hundred times less.
    fn percent(&self) -> String {
        let change = self.second / self.first - 1.0;
        if !(-1.0..100.0).contains(&change) {
            return String::new();
        }
        let sign = if change < 0.0 { "−" } else { "+" };
        format!(" ({sign}{})", text::percent(change.abs()))
    }
}

/// How amounts become places from 0 to 1, the same on both axes.
enum Scale {
    /// From 0 to `end`, with a tick every `step`.
    Linear { step: f64, end: f64 },
    /// From 10^`low` to 10^`high`, above a foot at which 0 stands.
    Logarithmic { low: f64, high: f64, foot: f64 },
}

impl Scale {
    fn of(first: &[f64], second: &[f64]) -> Self {
        let positive: Vec<f64> =
            first.iter().chain(second).copied().filter(|&amount| amount > 0.0).collect();
        let sorted = pareto::descending(&positive);
        let at = |place: usize| sorted.get(place).copied().unwrap_or(1.0);
        let (largest, median, smallest) =
            (at(0), at(sorted.len() / 2), at(sorted.len().saturating_sub(1)));
        if largest / median > 10.0 {
            let margin = 0.03 * (largest.log10() - smallest.log10());
            let foot = if sorted.len() < first.len() + second.len() { 0.08 } else { 0.0 };
            return Self::Logarithmic {
                low: smallest.log10() - margin,
                high: largest.log10() + margin,
                foot,
            };
        }
        let power = 10.0_f64.powi(exponent((largest / 5.0).log10().floor()));
        let steps = [1.0, 2.0, 5.0, 10.0].map(|times| times * power);
        // A fifth of the smallest number that there is rounds to 0.
        let step = steps.into_iter().find(|step| largest <= 5.0 * step).unwrap_or(largest);
        Self::Linear { step, end: step * (largest / step).ceil() }
    }

    fn place(&self, amount: f64) -> f64 {
        match *self {
            Self::Linear { end, .. } => amount / end,
            Self::Logarithmic { low, high, foot } => {
                if amount <= 0.0 {
                    return 0.0;
                }
                foot + (1.0 - foot) * ((amount.log10() - low) / (high - low)).clamp(0.0, 1.0)
            }
        }
    }

    fn ticks(&self) -> Vec<(f64, String)> {
        match *self {
            Self::Linear { step, end } => {
                let steps = (0..=10)
                    .map(|times| f64::from(times) * step)
                    .take_while(|at| *at <= end * 1.001);
                steps.map(|at| (at / end, text::number(at))).collect()
            }
            Self::Logarithmic { low, high, foot } => {
                let (first, last) = (exponent(low.ceil()), exponent(high.floor()));
                // Seven labels have room side by side.
                let stride = usize::try_from((last - first) / 7 + 1).unwrap_or(1);
                let powers = (first..=last).step_by(stride).map(|power| 10.0_f64.powi(power));
                let zero = (foot > 0.0).then(|| (0.0, "0".to_owned()));
                zero.into_iter()
                    .chain(powers.map(|amount| (self.place(amount), text::number(amount))))
                    .collect()
            }
        }
    }
}

fn exponent(power: f64) -> i32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the exponent of a 64-bit number: below 400"
    )]
    let exponent = power as i32;
    exponent
}
