//! Who came back when: cohorts by the month, quarter or year of the first purchase.

use tourism_marketing::cohort::{self, CohortTable};
use tourism_marketing::{Lang, Result, plot};

use super::amount::percent;
use super::case::{CROWD, Case};
use super::html::{Html, Kind};
use super::page::Section;

/// More rows than this are hard to read on paper.
const MOST: usize = 24;

/// The length of a period.
#[derive(Clone, Copy)]
enum Period {
    Month,
    Quarter,
    Year,
}

impl Period {
    fn months(self) -> usize {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// What is numbered on the figure, in a sentence.
    fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Month => lang.pick("달", "month"),
            Self::Quarter => lang.pick("분기", "quarter"),
            Self::Year => lang.pick("해", "year"),
        }
    }

    /// Its name from the months since January of the year 0.
    fn label(self, month: usize) -> String {
        let (year, month) = (month / 12, month % 12);
        match self {
            Self::Month => format!("{year}-{:02}", month + 1),
            Self::Quarter => format!("{year} Q{}", month / 3 + 1),
            Self::Year => year.to_string(),
        }
    }
}

/// The section, or `None` where all is within one period.
pub(super) fn section(case: &Case) -> Result<Option<Section>> {
    let lang = case.lang;
    let Some((table, period)) = table(case)? else { return Ok(None) };
    let mut body = Html::default();
    body.figure(&plot::cohorts(&table, lang)?);
    let average = table.average();
    let next = average.get(1).copied().unwrap_or_default();
    let name = period.name(lang);
    body.marked(Kind::Reading, case.pick("읽는 법.", "How to read it."), &match lang {
        Lang::Ko => format!(
            "한 줄은 같은 {name}에 처음 산 고객이다. 오른쪽으로 한 칸은 한 {name} 뒤이고, 칸의 숫자는 그때 다시 산 고객의 비율(%)이다. 첫 구매 바로 다음 {name}에는 평균 {}가 다시 샀다. 아래로 내려가며 같은 열이 옅어지면 새 고객이 전보다 덜 돌아오는 것이다.",
            percent(next)
        ),
        Lang::En => format!(
            "Each row holds the customers whose first purchase was in the same {name}; each step to the right is one {name} later, and the number is the percentage of them who bought then. On average {} bought again in the {name} after the first. If a column pales downwards, new customers come back less than they used to.",
            percent(next)
        ),
    });
    body.marked(
        Kind::Limits,
        case.pick("한계.", "Limits."),
        case.pick(
            "첫 줄의 고객은 자료가 시작되기 전에 이미 왔을 수 있다: 자료의 첫 구매가 정말 첫 구매는 아니다. 다시 사지 않은 칸은 떠났다는 뜻이 아니라 그 기간에 오지 않았다는 뜻이다. 고객이 적은 줄의 비율은 우연에 크게 흔들린다.",
            "Customers of the first rows may have come before the data begin: the first purchase in the data need not be the first. A low number does not mean that they left, only that they did not come in that period. In rows with few customers chance moves the numbers much.",
        ),
    );
    Ok(Some(Section {
        id: "cohorts",
        title: case.pick("다시 오는가: 코호트", "Do they come back: cohorts"),
        body,
    }))
}

/// The triangle with the shortest periods that can still be read.
fn table(case: &Case) -> Result<Option<(CohortTable, Period)>> {
    use chrono::Datelike as _;
    let first = case.log.understood().first;
    let start = usize::try_from(first.year()).unwrap_or_default() * 12 + first.month0() as usize;
    let visits = case.log.active_months();
    let span = visits.iter().map(|&(_, month)| month).max().unwrap_or_default();
    for period in [Period::Month, Period::Quarter, Period::Year] {
        let months = period.months();
        let periods = (start + span) / months - start / months + 1;
        if periods > MOST && !matches!(period, Period::Year) {
            continue;
        }
        if periods < 2 {
            return Ok(None);
        }
        let visits: Vec<(&str, usize)> = visits
            .iter()
            .map(|&(who, month)| (case.log.customer(who), (start + month) / months))
            .collect();
        let counted = cohort::retention_table(&visits)?;
        // A row of one or two would be the diary of a person.
        let few = case.frequency().len() < CROWD * counted.cohorts().len();
        if few && !matches!(period, Period::Year) {
            continue;
        }
        let names: Vec<String> = counted
            .cohorts()
            .iter()
            .map(|cohort| {
                cohort
                    .name
                    .parse()
                    .map_or_else(|_| cohort.name.clone(), |at: usize| period.label(at * months))
            })
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let active: Vec<Vec<u64>> =
            counted.cohorts().iter().map(|cohort| cohort.active.clone()).collect();
        return Ok(Some((CohortTable::of_counts(&names, &active)?, period)));
    }
    Ok(None)
}
