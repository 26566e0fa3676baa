//! Estimates with their intervals, one below the other.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::rows::{Rows, roomy};
use super::scale::Scale;
use super::style::{BLUE, Dash, GREY, INK, VERMILLION};
use crate::stats::{self, Interval, Summary};
use crate::{Error, Lang, Result, require, text};

/// Effects with their intervals, one below the other, against the line of no effect: a forest plot.
///
/// An interval that leaves out 0 has a filled triangle, one that holds 0 a disc.
///
/// *Korean term:* 숲 그림 (포리스트 플롯).
///
/// - `effects`: names and intervals of one level, such as those of [`hedges_g_ci`](stats::hedges_g_ci),
///   [`difference_ci`](stats::difference_ci) or the coefficients of a [`Regression`](stats::Regression); at
///   most 25
/// - `measure`: what they measure, with its unit: the title of the axis
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no effect or more than 25, if an interval is not finite or does not hold its estimate, or if
/// the levels differ.
///
/// # References
///
/// Lewis, S., & Clarke, M. (2001). Forest plots: Trying to see the wood and the trees. *BMJ*, 322, 1479–1480.
///
/// # Examples
///
/// ```
/// use tourism_marketing::stats::{self, Summary};
/// use tourism_marketing::{Lang, plot};
///
/// let slow = Summary { mean: 52.0, sd: 10.0, n: 50 }; // minutes in the lounge, slow music
/// let fast = Summary { mean: 48.0, sd: 8.0, n: 50 };
/// let music = stats::hedges_g_ci(&slow, &fast, 0.95)?;
/// let figure = plot::forest(&[("music", music)], "Hedges' g", Lang::En)?;
/// assert!(figure.alt().contains("music 0.44 (0.04 to 0.84)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "포리스트 플롯")]
#[doc(alias = "숲 그림")]
pub fn forest(effects: &[(&str, Interval)], measure: &str, lang: Lang) -> Result<Figure> {
    let title = lang.pick("효과와 신뢰구간", "Effects and their intervals");
    Dots::new("effects", title, effects, measure, true)?.draw(lang)
}

/// The means of several groups with their confidence intervals.
///
/// That two intervals overlap does not show that the groups do not differ: test the difference.
///
/// *Korean term:* 집단별 평균과 신뢰구간.
///
/// - `groups`: names and measurements, at least two of each group; at most 25 groups
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - `measure`: what was measured, with its unit: the title of the axis
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no group or more than 25, or as [`mean_ci`](stats::mean_ci).
///
/// # References
///
/// Cumming, G. (2012). *Understanding the New Statistics*. New York: Routledge.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// // Satisfaction, 1 to 10, in two lobbies.
/// let lobbies = [("blue", &[4.0, 5.0, 6.0][..]), ("orange", &[8.0, 9.0, 10.0][..])];
/// let figure = plot::group_means(&lobbies, 0.95, "satisfaction (1 to 10)", Lang::En)?;
/// assert!(figure.alt().contains("blue 5.00 (2.52 to 7.48)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "평균과 신뢰구간")]
#[doc(alias = "오차막대")]
#[doc(alias = "error bars")]
pub fn group_means(
    groups: &[(&str, &[f64])],
    level: f64,
    measure: &str,
    lang: Lang,
) -> Result<Figure> {
    let means: Vec<(&str, Interval)> = groups
        .iter()
        .map(|(name, values)| Ok((*name, stats::mean_ci(values, level)?)))
        .collect::<Result<_>>()?;
    let title = lang.pick("집단별 평균과 신뢰구간", "Means and their intervals");
    let mut dots = Dots::new("groups", title, &means, measure, false)?;
    dots.what = lang.pick("평균", "mean");
    dots.draw(lang)
}

/// How far the own mean lies above or below that of each rival, with confidence intervals of the differences.
///
/// An interval that leaves out 0 has a filled triangle, one that holds 0 a disc: between the two firms the sample
/// does not decide. Nobody answers for several firms here; ratings by the same people are compared in pairs
/// ([`paired_t`](stats::paired_t)).
///
/// *Korean term:* 경쟁사 대비 만족도 (상대 만족도).
///
/// - `own`: at least two ratings of one's own firm
/// - `rivals`: names and ratings on the same scale, at least two of each; at most 25 rivals
/// - `level`: the confidence level of each interval, between 0 and 1, usually 0.95
/// - `measure`: what was rated, with its unit: the title of the axis
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no rival or more than 25, if a firm has fewer than two ratings, or as
/// [`welch_t`](stats::welch_t).
///
/// # References
///
/// Camp, R. C. (1989). *Benchmarking*. Milwaukee: ASQC Quality Press; intervals by Welch (1947).
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// // Satisfaction, 1 to 5, with our hotel and with two rivals.
/// let own = [4.0, 5.0, 4.0, 3.0];
/// let rivals = [("Rival A", &[3.0, 2.0, 3.0, 2.0][..]), ("Rival B", &[4.0, 5.0, 5.0, 4.0][..])];
/// let figure = plot::against_rivals(&own, &rivals, 0.95, "points of 5", Lang::En)?;
/// assert!(figure.alt().contains("ahead of 1 of 2 rivals, behind 0, undecided 1"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "경쟁사 비교")]
#[doc(alias = "상대 만족도")]
#[doc(alias = "benchmarking")]
pub fn against_rivals(
    own: &[f64],
    rivals: &[(&str, &[f64])],
    level: f64,
    measure: &str,
    lang: Lang,
) -> Result<Figure> {
    let own = Summary::of(own)?;
    let gaps: Vec<(&str, Interval)> = rivals
        .iter()
        .map(|(name, ratings)| {
            let test = stats::welch_t(&own, &Summary::of(ratings)?)?;
            Ok((*name, test.interval(level)?))
        })
        .collect::<Result<_>>()?;
    let title = lang.pick("경쟁사와의 차이 (자사 − 경쟁사)", "Own mean less that of each rival");
    let mut dots = Dots::new("rivals", title, &gaps, measure, true)?;
    dots.rivals = true;
    dots.draw(lang)
}

/// The shares of several groups who did something, with Wilson's confidence intervals.
///
/// *Korean term:* 집단별 비율과 신뢰구간.
///
/// - `groups`: names, who did it, and of how many; at most 25 groups
/// - `level`: the confidence level, between 0 and 1, usually 0.95
/// - `measure`: what they did: the title of the axis, to which % is added
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no group or more than 25, or as [`wilson_ci`](stats::wilson_ci).
///
/// # References
///
/// Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *Journal of
/// the American Statistical Association*, 22, 209–212.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, plot};
///
/// // Guests who booked the spa, with and without scent in the lobby.
/// let lobbies = [("scent", 60, 200), ("none", 40, 200)];
/// let figure = plot::group_shares(&lobbies, 0.95, "booked the spa", Lang::En)?;
/// assert!(figure.alt().contains("scent 30.0 % (24.1 to 36.7 %)"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "비율과 신뢰구간")]
#[doc(alias = "예약률")]
pub fn group_shares(
    groups: &[(&str, u64, u64)],
    level: f64,
    measure: &str,
    lang: Lang,
) -> Result<Figure> {
    let shares: Vec<(&str, Interval)> = groups
        .iter()
        .map(|&(name, did, of)| {
            let share = stats::wilson_ci(did, of, level)?;
            let [estimate, low, high] = share.numbers().map(|number| 100.0 * number);
            Ok((name, Interval { estimate, low, high, level }))
        })
        .collect::<Result<_>>()?;
    let title = lang.pick("집단별 비율과 신뢰구간", "Shares and their intervals");
    let mut dots = Dots::new("groups", title, &shares, &format!("{} (%)", measure.trim()), false)?;
    (dots.decimals, dots.unit, dots.what) = (1, " %", lang.pick("비율", "share"));
    dots.draw(lang)
}

/// What the figure shows.
struct Dots {
    title: String,
    measure: String,
    rows: Rows,
    intervals: Vec<Interval>,
    level: f64,
    scale: Scale,
    /// Whether 0 means "no effect".
    effects: bool,
    /// Whether the effects are leads over rivals.
    rivals: bool,
    /// What the estimates are, in the language of the figure.
    what: &'static str,
    /// Of small numbers.
    decimals: usize,
    /// What follows a number within a sentence.
    unit: &'static str,
}

impl Dots {
    fn new(
        argument: &'static str,
        title: &str,
        named: &[(&str, Interval)],
        measure: &str,
        effects: bool,
    ) -> Result<Self> {
        let rows = Rows::new(argument, named.iter().map(|(name, _)| *name))?;
        let intervals: Vec<Interval> = named.iter().map(|(_, interval)| *interval).collect();
        let level = intervals.first().map_or(0.95, |interval| interval.level);
        require::proper_share("level", level)?;
        for (place, interval) in intervals.iter().enumerate() {
            require::computable("the figure", &interval.numbers())?;
            if !interval.holds(interval.estimate) {
                let what = format!("`{argument}`[{place}] does not hold its estimate");
                return Err(Error::Contradiction { what, rule: "low ≤ estimate ≤ high" });
            }
            if interval.level.to_bits() != level.to_bits() {
                let what =
                    format!("`{argument}`[{place}] has the level {}, not {level}", interval.level);
                return Err(Error::Contradiction { what, rule: "one figure has one level" });
            }
        }
        let values = roomy(intervals.iter().flat_map(Interval::numbers));
        let scale = if effects { Scale::from_zero(values)? } else { Scale::around(values)? };
        let measure = text::on_one_line(measure.trim());
        Ok(Self {
            title: title.to_owned(),
            measure,
            rows,
            intervals,
            level,
            scale,
            effects,
            rivals: false,
            what: "",
            decimals: 2,
            unit: "",
        })
    }

    fn draw(&self, lang: Lang) -> Result<Figure> {
        let mut buffer = String::new();
        let plan = Plan {
            title: self.title.clone(),
            finding: self.finding(lang),
            size: (520.0, self.rows.height()),
            x: self.scale.axis(self.measure.clone(), true),
            y: self.rows.axis(),
        };
        let mut canvas = Canvas::new(&mut buffer, plan)?;
        if self.effects {
            let zero = self.scale.place(0.0);
            canvas.guide(&[(zero, 0.0), (zero, 1.0)], GREY, 1.5, Dash::Broken(6, 4))?;
        }
        for (row, interval) in self.intervals.iter().enumerate() {
            let y = self.rows.place(row) - 0.12 * self.rows.row();
            let cap = 0.1 * self.rows.row();
            let (low, high) = (self.scale.place(interval.low), self.scale.place(interval.high));
            let colour = if self.is_clear(interval) { VERMILLION } else { BLUE };
            canvas.line(&[(low, y), (high, y)], INK, 1.5, Dash::Solid)?;
            for end in [low, high] {
                canvas.line(&[(end, y - cap), (end, y + cap)], INK, 1.5, Dash::Solid)?;
            }
            let at = (self.scale.place(interval.estimate), y);
            let shape = if self.is_clear(interval) { Marker::Triangle } else { Marker::Disc };
            canvas.landmark(at, shape, 6.0, colour)?;
            canvas.label(
                &self.short(interval),
                &[at],
                &[Side::Above, Side::RightAbove, Side::LeftAbove],
            )?;
        }
        let frame = canvas.finish()?;
        Ok(frame.figure(&buffer, self.alt(lang)))
    }

    /// Whether the interval of an effect leaves out 0.
    fn is_clear(&self, interval: &Interval) -> bool {
        self.effects && !interval.holds(0.0)
    }

    fn finding(&self, lang: Lang) -> String {
        let (count, level) = (self.intervals.len(), text::percent(self.level));
        if self.rivals {
            let ahead = self.intervals.iter().filter(|gap| gap.low > 0.0).count();
            let behind = self.intervals.iter().filter(|gap| gap.high < 0.0).count();
            let undecided = count - ahead - behind;
            return match lang {
                Lang::Ko => format!(
                    "경쟁사 {count}곳 가운데 {ahead}곳에 앞서고 {behind}곳에 뒤지며 {undecided}곳과는 가를 수 없다({level} 신뢰구간)."
                ),
                Lang::En => format!(
                    "The own firm is ahead of {ahead} of {count} rivals, behind {behind}, undecided {undecided} ({level} intervals)."
                ),
            };
        }
        if self.effects {
            let clear = self.intervals.iter().filter(|interval| self.is_clear(interval)).count();
            return match lang {
                Lang::Ko => format!(
                    "효과 {count}개 가운데 {level} 신뢰구간이 0을 포함하지 않는 것은 {clear}개(▲)이다."
                ),
                Lang::En => format!("{clear} of {count} {level} intervals leave out 0 (▲)."),
            };
        }
        let largest = self.extreme(lang, |a, b| a > b);
        let smallest = self.extreme(lang, |a, b| a < b);
        let what = self.what;
        match lang {
            Lang::Ko => format!(
                "{what}은 {largest}에서 가장 높고 {smallest}에서 가장 낮다. 막대는 {level} 신뢰구간이다."
            ),
            Lang::En => format!(
                "The {what} is highest for {largest} and lowest for {smallest}. Bars are {level} intervals."
            ),
        }
    }

    /// The name and mean of the row that comes before all others.
    fn extreme(&self, lang: Lang, before: impl Fn(f64, f64) -> bool) -> String {
        let rows = self.rows.names().zip(&self.intervals);
        let found = rows.reduce(
            |best, row| {
                if before(row.1.estimate, best.1.estimate) { row } else { best }
            },
        );
        let gap = lang.pick("", " ");
        found.map_or_else(String::new, |(name, interval)| {
            format!("{name}{gap}({}{})", self.number(interval.estimate), self.unit)
        })
    }

    fn alt(&self, lang: Lang) -> String {
        let rows = self.rows.names().zip(&self.intervals).map(|(name, interval)| {
            let (low, high) = (self.number(interval.low), self.number(interval.high));
            let (between, unit) = (lang.pick(" ~ ", " to "), self.unit);
            let estimate = self.number(interval.estimate);
            format!("{name} {estimate}{unit} ({low}{between}{high}{unit})")
        });
        let (rows, finding) = (rows.collect::<Vec<_>>().join(", "), self.finding(lang));
        let measure = &self.measure;
        match lang {
            Lang::Ko => format!(
                "점과 오차막대로 나타낸 그림이다({measure}). {finding} 값은 차례로 {rows}이다."
            ),
            Lang::En => {
                format!("Points with error bars ({measure}). {finding} The values are {rows}.")
            }
        }
    }

    /// `0.44 [0.04, 0.84]`.
    fn short(&self, interval: &Interval) -> String {
        let [estimate, low, high] = interval.numbers().map(|value| self.number(value));
        format!("{estimate} [{low}, {high}]")
    }

    /// As many decimals as say something.
    fn number(&self, value: f64) -> String {
        if value.abs() < 100.0 && (value.abs() >= 0.005 || value == 0.0) {
            text::signed(value, self.decimals)
        } else {
            text::number(value)
        }
    }
}
