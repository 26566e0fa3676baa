//! Market shares on their way to the steady state.

use super::canvas::{Canvas, Marker, Plan, drawn, thinned};
use super::figure::Figure;
use super::labels::{Point, Side};
use super::lines;
use super::scale::Scale;
use super::style::{Dash, GREY, LINES};
use crate::{Lang, Result, relationship, require, text};

/// Market shares that start in different places and end in the same one.
///
/// *Korean term:* 시장점유율의 수렴 (정상상태).
///
/// - `retain`, `attract`: as in [`switching_steady_share`](relationship::switching_steady_share)
/// - `starts`: one to five starting shares, 0 to 1
/// - `periods`: how many, 1 to 200
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`switching_steady_share`](relationship::switching_steady_share); if there is no start or more than five,
/// or if `periods` is outside its range.
///
/// # References
///
/// As [`switching_steady_share`](relationship::switching_steady_share).
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// // Airline passengers, from year to year
/// let figure = plot::share_convergence(0.80, 0.10, &[0.60, 0.05], 12, Lang::En)?;
/// assert!(figure.alt().contains("settles at 33.3 %"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "점유율 수렴")]
pub fn share_convergence(
    retain: f64,
    attract: f64,
    starts: &[f64],
    periods: usize,
    lang: Lang,
) -> Result<Figure> {
    let steady = relationship::switching_steady_share(retain, attract)?;
    require::at_least("starts", 1, starts)?;
    lines::judge("starts", starts.len())?;
    require::rates("starts", starts)?;
    require::whole("periods", periods, 1..=200, "from 1 to 200")?;
    let paths = starts
        .iter()
        .map(|&start| relationship::switching_path(start, retain, attract, periods))
        .collect::<Result<Vec<_>>>()?;
    let story = Story { retain, attract, steady, periods, paths };
    let shares = story.paths.iter().flatten().chain([&steady]);
    let scale = Scale::from_zero(shares.map(|share| 100.0 * share))?;
    let time = Scale::whole(0, periods);
    let plan = Plan {
        title: lang
            .pick("시장점유율의 수렴", "Market share on its way to the steady state")
            .to_owned(),
        finding: story.finding(lang),
        size: (600.0, 340.0),
        x: time.axis(lang.pick("기간", "Period"), false),
        y: scale.axis(lang.pick("시장점유율 (%)", "Market share (%)"), true),
    };
    drawn(plan, story.alt(lang), |canvas| story.draw(canvas, &time, &scale, lang))
}

/// What the figure shows.
struct Story {
    retain: f64,
    attract: f64,
    steady: f64,
    periods: usize,
    paths: Vec<Vec<f64>>,
}

impl Story {
    fn draw(&self, canvas: &mut Canvas<'_>, time: &Scale, scale: &Scale, lang: Lang) -> Result<()> {
        let level = scale.place(100.0 * self.steady);
        canvas.line(&[(0.0, level), (1.0, level)], GREY, 1.5, Dash::Broken(6, 4))?;
        // Each dash is an element of the drawing: lines that swing for long are drawn whole.
        let rises = self.paths.iter().flat_map(|path| path.windows(2));
        let swing: f64 = rises.map(|pair| pair.iter().fold(0.0, |a, b| b - a).abs()).sum();
        let mut drawn: Vec<(Vec<Point>, f64)> = Vec::new();
        for (path, &(colour, dash)) in self.paths.iter().zip(&LINES) {
            let points: Vec<Point> = path
                .iter()
                .enumerate()
                .map(|(period, &share)| (time.place(period as f64), scale.place(100.0 * share)))
                .collect();
            canvas.line(
                &thinned(points.iter().copied()),
                colour,
                2.5,
                if swing > 8.0 { Dash::Solid } else { dash },
            )?;
            if let Some(&first) = points.first() {
                canvas.marker(first, Marker::Disc, 4.0, colour, 1.0)?;
            }
            drawn.push((points, path.first().copied().unwrap_or_default()));
        }
        let along: Vec<Point> = [0.85, 0.7, 0.55, 0.95, 0.4].map(|x| (x, level)).to_vec();
        let steady = text::percent(self.steady);
        let label = lang.pick(format!("장기 점유율 {steady}"), format!("long-run share {steady}"));
        canvas.label(&label, &along, &[Side::Above, Side::Below])?;
        for (points, start) in drawn {
            let start = text::percent(start);
            let label = lang.pick(format!("{start}에서 시작"), format!("from {start}"));
            let anchors: Vec<Point> = points.iter().take(4).copied().collect();
            let sides = [Side::RightAbove, Side::RightBelow, Side::Right, Side::Above, Side::Below];
            canvas.label(&label, &anchors, &sides)?;
        }
        Ok(())
    }

    fn finding(&self, lang: Lang) -> String {
        let steady = text::percent(self.steady);
        let (retain, attract) = (text::percent(self.retain), text::percent(self.attract));
        // r = 0 and a = 1 (or the other way round) throws every share back and forth for ever.
        let swings = (self.retain - self.attract).abs() >= 1.0;
        match (lang, swings) {
            (Lang::Ko, false) => format!(
                "유지율 {retain}, 흡인율 {attract}이면 시작점과 관계없이 점유율은 {steady}로 간다."
            ),
            (Lang::Ko, true) => format!(
                "유지율 {retain}, 흡인율 {attract}이면 점유율은 {steady}의 위아래를 끝없이 오간다."
            ),
            (Lang::En, false) => format!(
                "With {retain} retained and {attract} attracted, the share settles at {steady}, wherever it starts."
            ),
            (Lang::En, true) => format!(
                "With {retain} retained and {attract} attracted, the share swings about {steady} for ever."
            ),
        }
    }

    fn alt(&self, lang: Lang) -> String {
        let ends: Vec<String> = self
            .paths
            .iter()
            .map(|path| {
                let at = |share: Option<&f64>| text::percent(share.copied().unwrap_or_default());
                format!("{} → {}", at(path.first()), at(path.last()))
            })
            .collect();
        let (finding, ends, periods) = (self.finding(lang), ends.join(", "), self.periods);
        match lang {
            Lang::Ko => {
                format!("기간별 시장점유율을 나타낸 선이다. {finding} {periods}기간 동안 {ends}.")
            }
            Lang::En => format!(
                "Lines of the market share by period. {finding} Over {periods} period(s): {ends}."
            ),
        }
    }
}
