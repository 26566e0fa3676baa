//! The six effects of relationship marketing as a waterfall.

use super::canvas::{Axis, Beside, Canvas, Plan, drawn};
use super::figure::Figure;
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, VERMILLION};
use crate::lists::RelationshipEffect;
use crate::relationship::EffectBreakdown;
use crate::{Lang, Result, numeric, relationship, text};

/// The six effects of relationship marketing as a waterfall: each bar starts where the one above it ends.
///
/// A gain goes to the right, a loss to the left; the sign is written beside the bar.
///
/// *Korean term:* 여섯 가지 효과의 폭포(워터폴) 도표.
///
/// - `breakdown`: as [`six_effects_total`](relationship::six_effects_total) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the effects are not such that they have shares, or are too large for an axis.
///
/// # References
///
/// The effects: Reichheld & Sasser (1990); Heskett et al. (1994).
///
/// # Examples
///
/// ```
/// use tourism_marketing::relationship::{self, RelationshipEffects};
/// use tourism_marketing::{Lang, plot};
///
/// let effects = RelationshipEffects { purchase_share: 40e6, cost_saving: 25e6, word_of_mouth: 15e6, ..Default::default() };
/// let breakdown = relationship::six_effects_total(&effects)?; // KRW a year
/// let figure = plot::effect_waterfall(&breakdown, Lang::En)?;
/// assert!(figure.alt().contains("add up to 80,000,000"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "폭포 도표")]
#[doc(alias = "워터폴")]
pub fn effect_waterfall(breakdown: &EffectBreakdown, lang: Lang) -> Result<Figure> {
    // The breakdown may have been made by hand.
    let breakdown = relationship::six_effects_total(&breakdown.effects)?;
    let steps = steps(&breakdown, lang);
    let ends = steps.iter().flat_map(|step| [step.from, step.to]);
    let size = ends.clone().map(f64::abs).fold(0.0, f64::max);
    // Room for the numbers beside the bars.
    let most = ends.clone().fold(0.0, f64::max) + 0.12 * size;
    let scale = Scale::from_zero(ends.chain([most]))?;
    let title = lang.pick(
        "연간 이익의 변화 (자료의 통화)",
        "Change of the profit a year (currency of the data)",
    );
    let rows = steps.len() as f64;
    let middle = |row: usize| 1.0 - (row as f64 + 0.5) / rows;
    let plan = Plan {
        title: lang
            .pick("관계마케팅의 여섯 가지 효과", "The six effects of relationship marketing")
            .to_owned(),
        finding: finding(&breakdown, lang),
        size: (520.0, 36.0 * rows),
        x: scale.axis(title, true),
        y: Axis {
            title: lang.pick("효과", "Effect").to_owned(),
            ticks: steps
                .iter()
                .enumerate()
                .map(|(row, step)| (middle(row), step.name.to_owned()))
                .collect(),
            grid: false,
        },
    };
    let alt = alt(&breakdown, &steps, lang);
    drawn(plan, alt, |canvas| draw(canvas, &steps, &scale, middle))
}

/// One bar.
struct Step {
    name: &'static str,
    from: f64,
    to: f64,
    total: bool,
}

impl Step {
    /// The number beside the bar, with its sign unless it is the total.
    fn amount(&self) -> String {
        let number = text::number((self.to - self.from).abs());
        match self.to - self.from {
            change if change < 0.0 => format!("−{number}"),
            _ if self.total => number,
            _ => format!("+{number}"),
        }
    }
}

fn steps(breakdown: &EffectBreakdown, lang: Lang) -> Vec<Step> {
    let mut sum = numeric::Sum::default();
    let effects = RelationshipEffect::ALL.into_iter().zip(breakdown.effects.in_order());
    let mut steps: Vec<Step> = effects
        .map(|(effect, amount)| {
            let from = sum.total();
            sum.add(amount);
            Step { name: effect.label(lang), from, to: sum.total(), total: false }
        })
        .collect();
    let name = lang.pick("합계", "total");
    steps.push(Step { name, from: 0.0, to: breakdown.total, total: true });
    steps
}

fn draw(
    canvas: &mut Canvas<'_>,
    steps: &[Step],
    scale: &Scale,
    middle: impl Fn(usize) -> f64,
) -> Result<()> {
    let half = 0.34 / steps.len() as f64;
    let zero = scale.place(0.0);
    canvas.line(&[(zero, 0.0), (zero, 1.0)], GREY, 1.0, Dash::Solid)?;
    for (row, step) in steps.iter().enumerate() {
        let (from, to, y) = (scale.place(step.from), scale.place(step.to), middle(row));
        let colour = match step {
            step if step.total => INK,
            step if step.to < step.from => VERMILLION,
            _ => BLUE,
        };
        canvas.block((from, y - half), (to, y + half), colour)?;
        if row + 1 < steps.len() {
            // Down to the next bar, which starts where this one ends; the last one ends at the total.
            canvas.line(
                &[(to, y - half), (to, middle(row + 1) + half)],
                GREY,
                1.0,
                Dash::Broken(3, 3),
            )?;
        }
    }
    for (row, step) in steps.iter().enumerate() {
        let end = scale.place(step.from.max(step.to));
        canvas.words(&step.amount(), (end, middle(row)), Beside::Right)?;
    }
    Ok(())
}

/// The largest effect, and whether one works against the others.
fn finding(breakdown: &EffectBreakdown, lang: Lang) -> String {
    let shares = breakdown.shares.in_order();
    let largest = RelationshipEffect::ALL.into_iter().zip(shares).fold(
        (RelationshipEffect::PurchaseShare, f64::NEG_INFINITY),
        |best, next| {
            if next.1 > best.1 { next } else { best }
        },
    );
    let (name, share) = (largest.0.label(lang), text::percent(largest.1));
    let total = text::number(breakdown.total);
    match lang {
        Lang::Ko => {
            format!("여섯 효과의 합은 {total}이다. 비중이 가장 큰 효과는 {name}({share})이다.")
        }
        Lang::En => {
            format!("The six effects add up to {total}. The largest part is {name} ({share}).")
        }
    }
}

fn alt(breakdown: &EffectBreakdown, steps: &[Step], lang: Lang) -> String {
    let single = steps.iter().filter(|step| !step.total);
    let list: Vec<String> = single.map(|step| format!("{} {}", step.name, step.amount())).collect();
    let (finding, list) = (finding(breakdown, lang), list.join(", "));
    match lang {
        Lang::Ko => {
            format!("여섯 가지 효과를 차례로 쌓은 폭포 도표이다. {finding} 효과별로는 {list}이다.")
        }
        Lang::En => format!(
            "Waterfall of the six effects, one after the other. {finding} They are: {list}."
        ),
    }
}
