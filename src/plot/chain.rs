//! The service–profit chain as a flow.

use super::canvas::Canvas;
use super::figure::Figure;
use super::flow::Flow;
use super::style::BLUE;
use crate::{Error, Lang, Result, internal, text};

/// Width and height of a box, and the room between two, in pixels.
const BOX: (f64, f64) = (128.0, 84.0);
const ROOM: f64 = 72.0;

/// How a change passes from link to link, from the staff to the profit.
///
/// *Korean term:* 서비스–수익 사슬 흐름도.
///
/// - `names`: the links' names, from two to seven, with their units: `"staff attitude (units)"`
/// - `change`, `links`: as for [`service_profit_chain`](internal::service_profit_chain); one link less than names
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`service_profit_chain`](internal::service_profit_chain); if there are more than seven names, or not one more
/// than `links`.
///
/// # References
///
/// Heskett, J. L., et al. (1994). Putting the service-profit chain to work. *Harvard Business Review*, 72(2),
/// 164–174.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let names = ["staff attitude (units)", "guest impression (units)", "revenue growth (%)"];
/// let figure = plot::profit_chain(&names, 5.0, &[1.3 / 5.0, 0.5 / 1.3], Lang::En)?;
/// assert!(figure.alt().contains("guest impression (units) 1.3"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "서비스 수익 사슬")]
pub fn profit_chain(names: &[&str], change: f64, links: &[f64], lang: Lang) -> Result<Figure> {
    let chain = internal::service_profit_chain(change, links)?;
    super::judge_count("names", names.len(), 7)?;
    if names.len() != chain.len() {
        let what = format!("`names` has {} values and `links` has {}", names.len(), links.len());
        return Err(Error::Contradiction {
            what,
            rule: "a link joins two names: one link less than names",
        });
    }
    let number = |value: f64| text::number(value);
    let names: Vec<String> = names.iter().map(|name| text::on_one_line(name.trim())).collect();
    let told: Vec<String> = names
        .iter()
        .zip(&chain)
        .map(|(name, value)| format!("{name} {}", number(*value)))
        .collect();
    let (first, last) =
        (told.first().cloned().unwrap_or_default(), told.last().cloned().unwrap_or_default());
    let finding = format!("{first} → {last}");
    let count = chain.len() as f64;
    let size = (count * BOX.0 + (count - 1.0) * ROOM, BOX.1);
    let title = lang.pick("서비스–수익 사슬", "Service–profit chain");
    let mut buffer = String::new();
    let mut canvas = Canvas::blank(&mut buffer, title.to_owned(), &finding, size)?;
    let mut flow = Flow::new(&mut canvas, size);
    for (rank, (name, &value)) in names.iter().zip(&chain).enumerate() {
        let left = rank as f64 * (BOX.0 + ROOM);
        let (right, middle) = (left + BOX.0, left + BOX.0 / 2.0);
        flow.frame((left, 0.0), BOX, BLUE)?;
        flow.words(name, (middle, 16.0), BOX.0 - 12.0)?;
        flow.words(&number(value), (middle, BOX.1 - 18.0), BOX.0)?;
        if let Some(slope) = links.get(rank) {
            let height = BOX.1 / 2.0;
            flow.arrow((right, height), (right + ROOM, height))?;
            flow.words(
                &format!("× {}", number(*slope)),
                (right + ROOM / 2.0, height - 14.0),
                ROOM,
            )?;
        }
    }
    let frame = canvas.finish()?;
    let whole = told.join(" → ");
    let alt = match lang {
        Lang::Ko => format!("서비스–수익 사슬의 흐름도이다. 변화가 차례로 전해진다: {whole}."),
        Lang::En => {
            format!("Flow of the service–profit chain. The change passes on like this: {whole}.")
        }
    };
    Ok(frame.figure(&buffer, alt))
}
