//! The line of a journey, and guests before and after.

use super::canvas::{Axis, Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::rows::{Rows, roomy};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, SKY, VERMILLION};
use crate::stats::{self, Interval};
use crate::{Lang, Result, require, text};

/// The most pairs that are drawn as single lines.
const MOST_PAIRS: usize = 200;

/// The scores of a journey, touchpoint by touchpoint.
///
/// The journey runs from the top to the bottom. The lowest touchpoint is a triangle.
///
/// *Korean term:* 고객 여정 점수 선.
///
/// - `touchpoints`: names and scores on one scale, in the order of the journey; at most 25
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no touchpoint or more than 25, or a score is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Lemon, K. N., & Verhoef, P. C. (2016). Understanding customer experience throughout the customer
/// journey. *Journal of Marketing*, 80(6), 69–96.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let stay = [("booking", 6.0), ("check-in", 4.0), ("room", 5.0)]; // 1 to 7
/// let figure = plot::journey(&stay, Lang::En)?;
/// assert!(figure.alt().contains("The lowest touchpoint is check-in (4.00)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "고객 여정 지도")]
#[doc(alias = "customer journey map")]
pub fn journey(touchpoints: &[(&str, f64)], lang: Lang) -> Result<Figure> {
    let rows = Rows::new("touchpoints", touchpoints.iter().map(|(name, _)| *name))?;
    let scores: Vec<f64> = touchpoints.iter().map(|(_, score)| *score).collect();
    require::measurements("touchpoints", &scores)?;
    let scale = Scale::around(roomy(scores.iter().copied()))?;
    let lowest = scores.iter().copied().fold(f64::INFINITY, f64::min);
    let named = || rows.names().zip(&scores);
    let name = named().find(|(_, score)| **score <= lowest).map_or("", |(name, _)| name);
    let low = text::signed(lowest, 2);
    let finding = match lang {
        Lang::Ko => format!("점수가 가장 낮은 접점은 {name}({low})이다."),
        Lang::En => format!("The lowest touchpoint is {name} ({low})."),
    };
    let mut buffer = String::new();
    let plan = Plan {
        title: lang.pick("고객 여정 점수", "Scores of the journey").to_owned(),
        finding: finding.clone(),
        size: (480.0, rows.height()),
        x: scale.axis(lang.pick("점수 (척도점)", "Score (points of the scale)"), true),
        y: rows.axis(),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    let points: Vec<Point> = scores
        .iter()
        .enumerate()
        .map(|(row, &score)| (scale.place(score), rows.place(row)))
        .collect();
    canvas.line(&points, BLUE, 2.5, Dash::Solid)?;
    for (&at, &score) in points.iter().zip(&scores) {
        if score <= lowest {
            canvas.landmark(at, Marker::Triangle, 7.0, VERMILLION)?;
        } else {
            canvas.landmark(at, Marker::Disc, 5.5, BLUE)?;
        }
    }
    for (&at, &score) in points.iter().zip(&scores) {
        canvas.label(&text::signed(score, 2), &[at], &Side::ALL)?;
    }
    let frame = canvas.finish()?;
    let list = named().map(|(name, &score)| format!("{name} {}", text::signed(score, 2)));
    let list = list.collect::<Vec<_>>().join(", ");
    let alt = match lang {
        Lang::Ko => {
            format!("여정의 접점별 점수를 이은 선이다. {finding} 점수는 차례로 {list}이다.")
        }
        Lang::En => {
            format!("A line through the touchpoints of a journey. {finding} The scores are {list}.")
        }
    };
    Ok(frame.figure(&buffer, alt))
}

/// The same guests before and after, each a line, with the mean change.
///
/// Without a control group this shows a change, not its cause.
///
/// *Korean term:* 사전–사후 짝 그림.
///
/// - `before`, `after`: one measurement per guest, the same guest at the same place; the first 200 are drawn
/// - `measure`: what was measured, with its unit: the title of the axis
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If the slices differ in length or have fewer than two values, or one is not finite or beyond ±10¹⁰⁰.
///
/// # References
///
/// Weissgerber, T. L., et al. (2015). Beyond bar and line graphs: Time for a new data presentation
/// paradigm. *PLoS Biology*, 13(4), e1002128.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// let before = [7.0, 6.0, 8.0, 5.0, 6.0]; // stress of five guests, 0 to 10
/// let after = [5.0, 5.0, 5.0, 3.0, 4.0]; // after a day in the forest
/// let figure = plot::before_after(&before, &after, "stress (0 to 10)", Lang::En)?;
/// assert!(figure.alt().contains("The mean change is −2.00 (−2.88 to −1.12, 95 % interval)."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "사전사후 비교")]
#[doc(alias = "짝 그림")]
#[doc(alias = "slope graph")]
pub fn before_after(before: &[f64], after: &[f64], measure: &str, lang: Lang) -> Result<Figure> {
    require::same_length("before", before, "after", after)?;
    require::at_least("before", 2, before)?;
    require::measurements("before", before)?;
    require::measurements("after", after)?;
    let changes: Vec<f64> =
        before.iter().zip(after).map(|(before, after)| after - before).collect();
    let change = stats::mean_ci(&changes, 0.95)?;
    let finding = change_sentence(&change, lang);
    let scale = Scale::around(roomy(before.iter().chain(after).copied()))?;
    let measure = text::on_one_line(measure.trim());
    let places = (0.22, 0.78);
    let when = lang.pick(["이전", "이후"], ["before", "after"]);
    let mut buffer = String::new();
    let plan = Plan {
        title: match lang {
            Lang::Ko => format!("이전과 이후: {}명", text::count(before.len())),
            Lang::En => format!("Before and after: {} guests", text::count(before.len())),
        },
        finding: finding.clone(),
        size: (460.0, 360.0),
        x: Axis {
            title: lang.pick("측정 시점", "Time of measurement").to_owned(),
            ticks: vec![(places.0, when[0].to_owned()), (places.1, when[1].to_owned())],
            grid: false,
        },
        y: scale.axis(measure.clone(), true),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    for (&before, &after) in before.iter().zip(after).take(MOST_PAIRS) {
        let pair = [(places.0, scale.place(before)), (places.1, scale.place(after))];
        // Who got higher has a broken line, so that it does not take colour to see it.
        let (colour, dash) =
            if after > before { (GREY, Dash::Broken(5, 3)) } else { (SKY, Dash::Solid) };
        canvas.line(&pair, colour, 1.2, dash)?;
        for at in pair {
            canvas.marker(at, Marker::Disc, 3.0, BLUE, 0.6)?;
        }
    }
    let means = [stats::mean(before), stats::mean(after)];
    let ends = [(places.0, scale.place(means[0])), (places.1, scale.place(means[1]))];
    canvas.line(&ends, INK, 3.0, Dash::Solid)?;
    for at in ends {
        canvas.landmark(at, Marker::Diamond, 7.0, VERMILLION)?;
    }
    let name = lang.pick("평균", "mean");
    for ((mean, at), side) in means.iter().zip(ends).zip([Side::Left, Side::Right]) {
        canvas.label(&format!("{name} {}", text::signed(*mean, 2)), &[at], &[side])?;
    }
    let frame = canvas.finish()?;
    let rose = changes.iter().filter(|change| **change > 0.0).count();
    let fell = changes.iter().filter(|change| **change < 0.0).count();
    let [first, second] = means.map(|mean| text::signed(mean, 2));
    let alt = match lang {
        Lang::Ko => format!(
            "같은 고객의 이전과 이후를 이은 그림이다({measure}). {finding} 평균은 이전 {first}, 이후 {second}이다. 오른 고객 \
             {rose}명, 내린 고객 {fell}명이다."
        ),
        Lang::En => format!(
            "Lines from before to after for the same guests ({measure}). {finding} The mean was {first} before and \
             {second} after; it rose for {rose} and fell for {fell}."
        ),
    };
    Ok(frame.figure(&buffer, alt))
}

fn change_sentence(change: &Interval, lang: Lang) -> String {
    let [mean, low, high] = change.numbers().map(|number| text::signed(number, 2));
    match lang {
        Lang::Ko => format!("평균 변화는 {mean}이다(95 % 신뢰구간 {low} ~ {high})."),
        Lang::En => format!("The mean change is {mean} ({low} to {high}, 95 % interval)."),
    }
}
