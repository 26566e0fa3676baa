//! What separates the sum of purchases from a lifetime value.

use super::canvas::{Beside, Canvas, Plan, drawn};
use super::figure::Figure;
use super::rows::Rows;
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, SKY, VERMILLION};
use crate::value::{ClvTiming, MarginStream, clv_finite, cumulative_spend};
use crate::{Error, Lang, Result, numeric, require, text};

/// From what a customer spends to what the customer is worth: the sum of purchases as the first bar, the lifetime value
/// as the last, and between them one correction after another.
///
/// The corrections are the margin, the probability that the customer is still there, and the discount; the acquisition
/// cost is one more where there is any.
///
/// *Korean term:* 누적구매액과 고객생애가치의 비교.
///
/// - `spend`: what the customer would spend in each period, not negative, in one currency
/// - `stream`: the margin of the same customer, with retention, discount, growth and acquisition cost
/// - `timing`: whether the first margin comes in now or after one period
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If `spend` is empty, all zero or holds a negative amount, if a field of `stream` is outside its range, or if a number
/// cannot be drawn.
///
/// # References
///
/// Berger, P. D., & Nasr, N. I. (1998). Customer lifetime value: marketing models and applications. *Journal of
/// Interactive Marketing*, 12(1), 17–30.
///
/// # Examples
///
/// ```
/// use tourism_marketing::value::{ClvTiming, MarginStream};
/// use tourism_marketing::{Lang, plot};
///
/// let guest = MarginStream::new(80_000.0, 0.8, 0.10); // KRW a year, 40 % of what the guest spends
/// let figure = plot::spend_and_value(&[200_000.0; 5], &guest, ClvTiming::Start, Lang::En)?;
/// assert!(figure.alt().contains("worth 233,651, which is 23.4 % of the 1,000,000"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "누적구매액")]
#[doc(alias = "고객생애가치")]
#[doc(alias = "CLV")]
pub fn spend_and_value(
    spend: &[f64],
    stream: &MarginStream,
    timing: ClvTiming,
    lang: Lang,
) -> Result<Figure> {
    let steps = steps(spend, stream, timing, lang)?;
    let values = || steps.iter().map(|step| step.value);
    // Room for the number beside the longest bar.
    let largest = values().fold(0.0, f64::max);
    let scale = Scale::from_zero(values().chain([1.25 * largest.min(1e300)]))?;
    let rows = Rows::new("spend", steps.iter().map(|step| step.name))?;
    let finding = finding(&steps, lang);
    let list: Vec<String> =
        steps.iter().map(|step| format!("{} {}", step.name, text::number(step.value))).collect();
    let alt = match lang {
        Lang::Ko => format!(
            "누적구매액에서 고객생애가치까지를 차례로 고쳐 간 막대이다. {finding} 막대는 {}이다.",
            list.join(", ")
        ),
        Lang::En => format!(
            "Bars from what a customer spends to what the customer is worth. {finding} They are: {}.",
            list.join(", ")
        ),
    };
    let plan = Plan {
        title: lang
            .pick("누적구매액은 고객생애가치가 아니다", "Purchases are not a lifetime value")
            .to_owned(),
        finding,
        size: (520.0, 0.85 * rows.height()),
        x: scale.axis(lang.pick("금액 (자료의 통화)", "Amount (currency of the data)"), true),
        y: rows.axis(),
    };
    drawn(plan, alt, |canvas| draw(canvas, &steps, &rows, scale))
}

struct Step {
    name: &'static str,
    value: f64,
}

/// The sum of purchases, and what each correction leaves of it.
fn steps(spend: &[f64], stream: &MarginStream, timing: ClvTiming, lang: Lang) -> Result<Vec<Step>> {
    let purchases = cumulative_spend(spend)?;
    if purchases == 0.0 {
        return Err(Error::AllZero { name: "spend" });
    }
    let periods = u32::try_from(spend.len()).map_err(|_| Error::Contradiction {
        what: format!("`spend` has {} periods", spend.len()),
        rule: "at most 4,294,967,295 can be counted",
    })?;
    // The one who must be judged is the customer as given.
    let worth = clv_finite(stream, periods, timing)?;
    // All margins, the same for both timings: nobody leaves and money keeps its value.
    let growth = 1.0 + stream.growth;
    let margins =
        numeric::sum(spend.iter().zip(0_i32..).map(|(_, t)| stream.margin * growth.powi(t)));
    let margins = require::computed("the sum of margins", margins)?;
    let staying = MarginStream { discount: 0.0, acquisition_cost: 0.0, ..*stream };
    let staying = clv_finite(&staying, periods, timing)?;
    let discounted =
        clv_finite(&MarginStream { acquisition_cost: 0.0, ..*stream }, periods, timing)?;
    let step = |ko, en, value| Step { name: lang.pick(ko, en), value };
    let mut steps = vec![
        step("누적구매액 (매출)", "purchases (revenue)", purchases),
        step("마진만", "margin only", margins),
        step("남을 확률로 가중", "weighted by staying", staying),
        step("할인 → CLV", "discounted → CLV", discounted),
    ];
    if stream.acquisition_cost > 0.0 {
        steps.push(step("획득비용을 뺀 CLV", "CLV less acquisition", worth));
    }
    Ok(steps)
}

fn draw(canvas: &mut Canvas<'_>, steps: &[Step], rows: &Rows, scale: Scale) -> Result<()> {
    let (half, zero) = (0.3 * rows.row(), scale.place(0.0));
    canvas.line(&[(zero, 0.0), (zero, 1.0)], GREY, 1.0, Dash::Solid)?;
    for (row, step) in steps.iter().enumerate() {
        let colour = match row {
            0 => VERMILLION,
            row if row + 1 == steps.len() => BLUE,
            _ => SKY,
        };
        let (end, middle) = (scale.place(step.value), rows.place(row));
        canvas.block((zero, middle - half), (end, middle + half), colour)?;
        canvas.words(&text::number(step.value), (end.max(zero), middle), Beside::Right)?;
    }
    Ok(())
}

fn finding(steps: &[Step], lang: Lang) -> String {
    let (spent, worth) =
        (steps.first().map_or(0.0, |step| step.value), steps.last().map_or(0.0, |step| step.value));
    let (share, spent, worth) = (worth / spent, text::number(spent), text::number(worth));
    match lang {
        Lang::Ko if share > 0.0 => {
            format!("고객생애가치는 누적구매액 {spent}의 {}인 {worth}이다.", text::percent(share))
        }
        Lang::Ko => format!("누적구매액은 {spent}이지만 고객생애가치는 {worth}이다."),
        Lang::En if share > 0.0 => format!(
            "The customer is worth {worth}, which is {} of the {spent} spent.",
            text::percent(share)
        ),
        Lang::En => format!("The customer spends {spent} and is worth {worth}."),
    }
}
