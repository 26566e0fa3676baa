//! The gap model of service quality as a picture.

use super::canvas::{Beside, Canvas};
use super::figure::Figure;
use super::flow::Flow;
use super::labels::Point;
use super::style::{self, BLUE, Dash, GREEN, GREY, Letters, VERMILLION};
use crate::lists::Gap;
use crate::{Lang, Result};

/// The drawing area, and a box in it, in pixels.
const SIZE: Point = (620.0, 448.0);
const BOX: Point = (150.0, 44.0);

/// The left edges of the two columns of boxes.
const COLUMNS: [f64; 2] = [150.0, 464.0];

/// The upper edges of the boxes, from the customer's expectation down to the management's perception.
const EXPECTED: f64 = 0.0;
const PERCEIVED: f64 = 92.0;
const DELIVERED: f64 = 214.0;
const STANDARDS: f64 = 306.0;
const MANAGEMENT: f64 = 398.0;

/// The gap model of service quality: between what and what its five gaps lie.
///
/// The customer stands above the broken line, the provider below it. Each arrow with two heads is a gap; gap 5
/// is the one that SERVQUAL measures, the four others cause it.
///
/// *Korean term:* 서비스 GAP 모형 (갭1–5 도식).
///
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// Only if the drawing itself fails.
///
/// # References
///
/// Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1985). A conceptual model of service quality and its
/// implications for future research. *Journal of Marketing*, 49(4), 41–50.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let figure = plot::gap_model(Lang::En)?;
/// assert!(figure.alt().contains("Gap 3 lies between service standards and service delivered."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "서비스 갭 모형")]
#[doc(alias = "갭 모형")]
#[doc(alias = "gap model")]
pub fn gap_model(lang: Lang) -> Result<Figure> {
    let boxes = lang.pick(
        [
            "기대한 서비스",
            "지각한 서비스",
            "제공한 서비스",
            "광고로 약속한 서비스",
            "서비스 표준",
            "경영자가 인식한 기대",
        ],
        [
            "service expected",
            "service perceived",
            "service delivered",
            "service promised",
            "service standards",
            "management's view of expectations",
        ],
    );
    let finding = lang.pick(
        "회사 안의 갭1–4가 원인이 되어 고객의 갭5가 생긴다.",
        "Gaps 1 to 4, inside the provider, cause gap 5, the customer's.",
    );
    let mut buffer = String::new();
    let mut canvas = Canvas::blank(&mut buffer, Gap::title(lang).to_owned(), finding, SIZE)?;
    let mut flow = Flow::new(&mut canvas, SIZE);
    let [left, right] = COLUMNS;
    let (middle, edge) = (left + BOX.0 / 2.0, left + BOX.0);

    let border = f64::midpoint(PERCEIVED + BOX.1, DELIVERED);
    flow.line(&[(0.0, border), (SIZE.0, border)], GREY, 1.5, Dash::Broken(6, 4))?;
    flow.words(lang.pick("고객", "customer"), (SIZE.0 - 40.0, border - 14.0), 80.0)?;
    flow.words(lang.pick("회사", "provider"), (SIZE.0 - 40.0, border + 16.0), 80.0)?;

    let places = [
        (left, EXPECTED),
        (left, PERCEIVED),
        (left, DELIVERED),
        (right, DELIVERED),
        (left, STANDARDS),
        (left, MANAGEMENT),
    ];
    for (place, (words, (x, top))) in boxes.into_iter().zip(places).enumerate() {
        let colour = if place < 2 { GREEN } else { BLUE };
        flow.frame((x, top), BOX, colour)?;
        let lines = style::wrapped(words, Letters::Tick.size(), BOX.0 - 8.0).len();
        let first = if lines > 1 { 13.0 } else { BOX.1 / 2.0 };
        flow.words(words, (x + BOX.0 / 2.0, top + first), BOX.0 - 8.0)?;
    }
    // What is delivered and what was promised both reach the customer.
    flow.arrow((left + 110.0, DELIVERED), (left + 110.0, PERCEIVED + BOX.1))?;
    flow.arrow((right + 30.0, DELIVERED), (edge, PERCEIVED + BOX.1 / 2.0 + 8.0))?;

    let between = |above: f64, below: f64| vec![(middle, above + BOX.1), (middle, below)];
    let across = DELIVERED + BOX.1 / 2.0;
    let around = vec![
        (left, MANAGEMENT + BOX.1 / 2.0),
        (left - 24.0, MANAGEMENT + BOX.1 / 2.0),
        (left - 24.0, EXPECTED + BOX.1 / 2.0),
        (left, EXPECTED + BOX.1 / 2.0),
    ];
    let beside = |above: f64, below: f64| (middle + 8.0, f64::midpoint(above + BOX.1, below));
    let gaps = [
        (around, (left - 28.0, STANDARDS - 24.0), Beside::Left),
        (between(STANDARDS, MANAGEMENT), beside(STANDARDS, MANAGEMENT), Beside::Right),
        (between(DELIVERED, STANDARDS), beside(DELIVERED, STANDARDS), Beside::Right),
        (vec![(edge, across), (right, across)], (edge + 2.0, across - 14.0), Beside::Right),
        (between(EXPECTED, PERCEIVED), beside(EXPECTED, PERCEIVED), Beside::Right),
    ];
    for (number, (gap, (path, label, side))) in (1..).zip(Gap::ALL.into_iter().zip(gaps)) {
        let customers = gap == Gap::Customer;
        let (colour, width) = if customers { (VERMILLION, 3.0) } else { (BLUE, 2.0) };
        flow.span(&path, colour, width)?;
        // The Korean names hold their numbers.
        let name = match lang {
            Lang::Ko => gap.label(lang).to_owned(),
            Lang::En => format!("gap {number}: {}", gap.label(lang)),
        };
        flow.beside(&name, label, side)?;
    }
    let frame = canvas.finish()?;

    Ok(frame.figure(&buffer, alt(boxes, finding, lang)))
}

/// The picture in words: between what and what each gap lies.
fn alt(boxes: [&str; 6], finding: &str, lang: Lang) -> String {
    let [expected, perceived, delivered, promised, standards, management] = boxes;
    let sides = [
        (expected, management),
        (management, standards),
        (standards, delivered),
        (delivered, promised),
        (expected, perceived),
    ];
    let told: Vec<String> = (1..)
        .zip(sides)
        .map(|(number, (one, other))| match lang {
            Lang::Ko => format!("갭{number}: {one} – {other}"),
            Lang::En => format!("Gap {number} lies between {one} and {other}."),
        })
        .collect();
    match lang {
        Lang::Ko => format!(
            "서비스 갭 모형의 도식이다. 점선 위는 고객, 아래는 회사이며 양쪽 화살표가 갭이다. {}. {finding}",
            told.join("; ")
        ),
        Lang::En => format!(
            "Diagram of the gap model: the customer above a broken line, the provider below it, an arrow with two \
             heads for each gap. {} {finding}",
            told.join(" ")
        ),
    }
}
