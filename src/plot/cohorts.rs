//! The triangle of cohorts.

use super::canvas::{Axis, Canvas, Plan, drawn};
use super::figure::Figure;
use super::style::{self, BLUE, GREY, Letters};
use crate::cohort::CohortTable;
use crate::{Error, Lang, Result, text};

/// More cohorts or ages than this have cells too small for a number.
const MOST: usize = 36;

/// Cohorts as a heat map with the number in each cell: the share of each cohort that is active at each age.
///
/// The oldest cohort is at the top, so the cells form a triangle; the darker, the more are active. Age 0, at
/// which everybody is, stays grey.
///
/// *Korean term:* 코호트 유지율 히트맵.
///
/// - `table`: as [`retention_table`](crate::cohort::retention_table) gives it
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there are more than 36 cohorts or ages, or if the table is of one period only.
///
/// # References
///
/// Fader, P. S., & Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive
/// Marketing*, 21(1), 76–90.
///
/// # Examples
///
/// ```
/// use tourism_marketing::cohort::CohortTable;
/// use tourism_marketing::{Lang, plot};
///
/// let club = CohortTable::of_counts(
///     &["2025-01", "2025-02", "2025-03"],
///     &[vec![500, 400, 340], vec![300, 270], vec![250]], // members by month
/// )?;
/// let figure = plot::cohorts(&club, Lang::En)?;
/// assert!(figure.alt().contains("83.8 % after 1 period and 68 % after 2"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "코호트")]
#[doc(alias = "히트맵")]
pub fn cohorts(table: &CohortTable, lang: Lang) -> Result<Figure> {
    let (rows, ages) = (table.cohorts().len(), table.average().len());
    if rows > MOST || ages > MOST {
        let what = format!("the table has {rows} cohorts and {ages} ages");
        let rule = "at most 36 of each can be read; take longer periods or fewer cohorts";
        return Err(Error::Contradiction { what, rule });
    }
    if ages < 2 {
        let why = "the table is of one period, in which every customer is active".to_owned();
        return Err(Error::NotComputable { what: "the figure", why });
    }
    drawn(plan(table, lang), alt(table, lang), |canvas| draw(canvas, table))
}

fn plan(table: &CohortTable, lang: Lang) -> Plan {
    let (rows, ages) = (table.cohorts().len(), table.average().len());
    let middle = |place: usize, of: usize| (place as f64 + 0.5) / of as f64;
    let ticks = (0..ages).map(|age| (middle(age, ages), age.to_string())).collect();
    let name = |(place, cohort): (usize, &crate::cohort::Cohort)| {
        let name = style::shortened(&text::on_one_line(&cohort.name), Letters::Tick.size(), 110.0);
        (1.0 - middle(place, rows), format!("{name} ({})", text::number(cohort.size() as f64)))
    };
    let cell = (900.0 / ages as f64).clamp(27.0, 64.0);
    Plan {
        title: lang.pick("코호트별 유지율 (%)", "Retention by cohort (%)").to_owned(),
        finding: finding(table, lang),
        size: ((cell * ages as f64).max(360.0), (30.0 * rows as f64).max(90.0)),
        x: Axis {
            title: lang.pick("첫 구매 뒤 지난 기간", "Periods since the first purchase").to_owned(),
            ticks,
            grid: false,
        },
        y: Axis {
            title: lang.pick("코호트 (고객 수)", "Cohort (customers)").to_owned(),
            ticks: table.cohorts().iter().enumerate().map(name).collect(),
            grid: false,
        },
    }
}

fn draw(canvas: &mut Canvas<'_>, table: &CohortTable) -> Result<()> {
    let (height, width) = (1.0 / table.cohorts().len() as f64, 1.0 / table.average().len() as f64);
    // At age 0 everybody is active: that would make all other cells pale.
    let later = table.retention().into_iter().flat_map(|shares| shares.into_iter().skip(1));
    let largest = later.fold(0.0, f64::max);
    for (row, shares) in table.retention().iter().enumerate() {
        let above = 1.0 - row as f64 * height;
        for (age, &share) in shares.iter().enumerate() {
            let left = age as f64 * width;
            // Dark letters must stay legible on the darkest cell.
            let (from, to) = ((left, above), (left + 0.96 * width, above - 0.92 * height));
            if age == 0 {
                canvas.shade(from, to, GREY, 0.12)?;
            } else {
                let part = if largest > 0.0 { share / largest } else { 0.0 };
                canvas.shade(from, to, BLUE, 0.04 + 0.6 * part)?;
            }
            let middle = (left + 0.48 * width, above - 0.46 * height);
            canvas.inscription(&format!("{:.0}", share * 100.0), middle)?;
        }
    }
    Ok(())
}

fn finding(table: &CohortTable, lang: Lang) -> String {
    let average = table.average();
    let share = |age: usize| text::percent(average.get(age).copied().unwrap_or_default());
    let last = average.len() - 1;
    match lang {
        Lang::Ko if last == 1 => format!("평균 유지율은 1기간 뒤 {}이다.", share(1)),
        Lang::Ko => {
            format!("평균 유지율은 1기간 뒤 {}, {last}기간 뒤 {}이다.", share(1), share(last))
        }
        Lang::En if last == 1 => format!("On average {} are active after 1 period.", share(1)),
        Lang::En => {
            format!(
                "On average {} after 1 period and {} after {last} are active.",
                share(1),
                share(last)
            )
        }
    }
}

fn alt(table: &CohortTable, lang: Lang) -> String {
    let rows: Vec<String> = table
        .cohorts()
        .iter()
        .zip(table.retention())
        .map(|(cohort, shares)| {
            let shares: Vec<String> =
                shares.iter().map(|share| format!("{:.0}", share * 100.0)).collect();
            format!("{}: {}", text::on_one_line(&cohort.name), shares.join(", "))
        })
        .collect();
    let (count, finding, rows) = (rows.len(), finding(table, lang), rows.join("; "));
    match lang {
        Lang::Ko => {
            format!(
                "코호트 {count}개의 유지율을 삼각형으로 나타낸 히트맵이다. {finding} 코호트별 유지율(%)은 {rows}이다."
            )
        }
        Lang::En => format!(
            "Heat map of {count} cohort{}, a triangle. {finding} Retention in % by age: {rows}.",
            if count == 1 { "" } else { "s" }
        ),
    }
}
