//! Seasonal indices.

use super::canvas::{Axis, Canvas, Plan, drawn};
use super::figure::Figure;
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, SKY, VERMILLION};
use crate::season::Seasonality;
use crate::{Error, Lang, Result, require};

/// More seasons than weeks are bars too thin to be seen.
const MOST: usize = 53;

/// Seasonal indices as bars against the average season; the sentence above them names peak and trough, which
/// are darker.
///
/// Twelve seasons are labelled as months from January, seven as weekdays from Monday, four as quarters, others by number.
///
/// *Korean term:* 계절지수 도표.
///
/// - `seasonality`: as [`indices`](crate::season::indices) gives it, with at most 53 seasons
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no season or more than 53, or if an index is negative or not finite.
///
/// # References
///
/// Lundtorp, S. (2001). Measuring tourism seasonality. In T. Baum & S. Lundtorp (eds.), *Seasonality in
/// Tourism* (pp. 23–50). Amsterdam: Pergamon.
///
/// # Examples
///
/// ```
/// use tourism_marketing::season::{self, SeasonMethod};
/// use tourism_marketing::{Lang, plot};
///
/// let nights = [30.0, 50.0, 80.0, 40.0]; // thousand, by quarter
/// let found = season::indices(&nights, 4, SeasonMethod::RatioToMean)?;
/// let figure = plot::seasonality(&found, Lang::En)?;
/// assert!(figure.alt().contains("Q3 is 60 % above the average season"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "계절성")]
#[doc(alias = "계절지수")]
#[doc(alias = "성수기")]
pub fn seasonality(seasonality: &Seasonality, lang: Lang) -> Result<Figure> {
    let indices = &seasonality.indices;
    require::at_least("indices", 1, indices)?;
    require::not_negative("indices", indices)?;
    let seasons = indices.len();
    if seasons > MOST {
        let what = format!("there are {seasons} seasons");
        return Err(Error::Contradiction { what, rule: "at most 53 can be drawn" });
    }
    let y = Scale::from_zero(indices.iter().copied().chain([1.0]))?;
    let story = Story::of(indices, lang);
    let every = seasons / 14 + 1;
    let ticks = (0..seasons)
        .step_by(every)
        .map(|place| (middle(place, seasons), name(place, seasons, lang)));
    let plan = Plan {
        title: match (seasons, lang) {
            (7, _) => lang.pick("요일지수", "Indices of the days of the week").to_owned(),
            (_, Lang::Ko) => format!("계절지수 ({})", seasonality.method.label(lang)),
            (_, Lang::En) => format!("Seasonal indices ({})", seasonality.method.label(lang)),
        },
        finding: story.finding.clone(),
        size: (600.0, 320.0),
        x: Axis { title: unit(seasons, lang).to_owned(), ticks: ticks.collect(), grid: false },
        y: y.axis(
            match seasons {
                7 => lang.pick("지수 (평균 요일 = 1)", "Index (average day = 1)"),
                _ => lang.pick("지수 (평균 계절 = 1)", "Index (average season = 1)"),
            },
            true,
        ),
    };
    drawn(plan, story.alt(indices, lang), |canvas| story.draw(canvas, indices, y))
}

/// What the figure says.
struct Story {
    peak: usize,
    trough: usize,
    finding: String,
}

impl Story {
    fn of(indices: &[f64], lang: Lang) -> Self {
        // Not the places in the struct: it may have been made by hand.
        let place = |better: fn(f64, f64) -> bool| {
            let places = indices.iter().copied().enumerate();
            places
                .reduce(|best, it| if better(it.1, best.1) { it } else { best })
                .unwrap_or_default()
        };
        let ((peak, high), (trough, low)) = (place(|a, b| a > b), place(|a, b| a < b));
        let (best, worst) = (name(peak, indices.len(), lang), name(trough, indices.len(), lang));
        let (above, below) = ((high - 1.0) * 100.0, (1.0 - low) * 100.0);
        let finding = match lang {
            Lang::Ko if indices.len() == 7 => {
                format!("{best}은 평균보다 {above:.0} % 많고, {worst}은 {below:.0} % 적다.")
            }
            Lang::En if indices.len() == 7 => format!(
                "{best} is {above:.0} % above the average day, {worst} {below:.0} % below it."
            ),
            Lang::Ko => format!(
                "성수기 {best}의 수요는 평균보다 {above:.0} % 많고, 비수기 {worst}의 수요는 {below:.0} % 적다."
            ),
            Lang::En => {
                format!(
                    "{best} is {above:.0} % above the average season, {worst} {below:.0} % below it."
                )
            }
        };
        Self { peak, trough, finding }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, indices: &[f64], y: Scale) -> Result<()> {
        let seasons = indices.len();
        let half = 0.4 / seasons as f64;
        for (place, &index) in indices.iter().enumerate() {
            let colour = match place {
                _ if place == self.peak => VERMILLION,
                _ if place == self.trough => BLUE,
                _ => SKY,
            };
            let at = middle(place, seasons);
            canvas.bar(at - half, at + half, y.place(index), colour)?;
        }
        canvas.line(&[(0.0, y.place(1.0)), (1.0, y.place(1.0))], GREY, 1.5, Dash::Broken(6, 4))?;
        if seasons <= 14 {
            for (place, &index) in indices.iter().enumerate() {
                canvas.bar_value(middle(place, seasons), y.place(index), &format!("{index:.2}"))?;
            }
        }
        Ok(())
    }

    fn alt(&self, indices: &[f64], lang: Lang) -> String {
        let all: Vec<String> = indices
            .iter()
            .enumerate()
            .map(|(place, index)| format!("{} {index:.2}", name(place, indices.len(), lang)))
            .collect();
        let (finding, all) = (&self.finding, all.join(", "));
        match lang {
            Lang::Ko => format!("계절지수 막대그래프이다. {finding} 지수는 {all}이다."),
            Lang::En => format!("Bars of seasonal indices. {finding} The indices: {all}."),
        }
    }
}

fn middle(place: usize, seasons: usize) -> f64 {
    (place as f64 + 0.5) / seasons as f64
}

fn unit(seasons: usize, lang: Lang) -> &'static str {
    match seasons {
        12 => lang.pick("월", "Month"),
        7 => lang.pick("요일", "Day of the week"),
        4 => lang.pick("분기", "Quarter"),
        _ => lang.pick("계절 번호", "Season"),
    }
}

fn name(place: usize, seasons: usize, lang: Lang) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const DAYS: [(&str, &str); 7] = [
        ("월", "Mon"),
        ("화", "Tue"),
        ("수", "Wed"),
        ("목", "Thu"),
        ("금", "Fri"),
        ("토", "Sat"),
        ("일", "Sun"),
    ];
    let number = place + 1;
    match (seasons, lang) {
        (12, Lang::Ko) => format!("{number}월"),
        (12, Lang::En) => MONTHS.get(place).copied().unwrap_or_default().to_owned(),
        (7, Lang::Ko) => format!("{}요일", DAYS.get(place).map_or("", |day| day.0)),
        (7, Lang::En) => DAYS.get(place).map_or("", |day| day.1).to_owned(),
        (4, Lang::Ko) => format!("{number}분기"),
        (4, Lang::En) => format!("Q{number}"),
        _ => number.to_string(),
    }
}
