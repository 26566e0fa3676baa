//! When they come: months of the year and days of the week.

use chrono::Datelike as _;
use chrono::NaiveDate;
use tourism_marketing::own::Takings;
use tourism_marketing::season::{self, SeasonMethod, Seasonality};
use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Lang, Result, plot};

use super::amount::count;
use super::case::Case;
use super::html::{Html, Kind};
use super::page::Section;

/// A month counts as whole if the data begin in its first days or end in its last.
const EDGE: u32 = 4;

pub(super) fn section(case: &Case) -> Result<Section> {
    let lang = case.lang;
    let mut body = Html::default();
    body.heading(case.pick("월별", "Months"));
    let months = whole_months(case);
    let years = months.len() / 12;
    match indices(&months) {
        Some(found) => {
            body.figure(&plot::seasonality(&found, lang)?);
            let used = count(years);
            body.marked(Kind::Reading, case.pick("읽는 법.", "How to read it."), &match lang {
                Lang::Ko => format!(
                    "온전한 {used}년의 매출에서 구했다. 지수 1.20은 그 달의 매출이 한 해 평균보다 20 % 많다는 뜻이다. 성수기에는 값을, 비수기에는 찾아올 이유를 손본다."
                ),
                Lang::En => format!(
                    "From the revenue of {used} whole year(s). An index of 1.20 means that the month brings 20 % more than the average one. In the high season look at prices, in the low season at reasons to come."
                ),
            });
            if years < 3 {
                body.marked(
                    Kind::Limits,
                    case.pick("한계.", "Limits."),
                    case.pick(
                        "세 해가 안 되는 자료에서는 계절과 그해의 사정을 가릴 수 없다. 설날과 추석은 해마다 다른 달에 온다.",
                        "In less than three years, seasons cannot be told from what happened in a year. 설날 and 추석 move between months.",
                    ),
                );
            }
        }
        None => body.marked(
            Kind::Warning,
            case.pick("계절지수 없음.", "No indices."),
            case.pick(
                "계절지수에는 매출이 있는 온전한 12달이 적어도 한 번 있어야 한다. 아래 표의 달들은 서로 비교할 수 있으나 계절이라고 부를 수는 없다.",
                "Seasonal indices need at least one whole year of months with revenue. The months below can be compared, but not called seasons.",
            ),
        ),
    }
    body.table(&table(case));
    body.heading(case.pick("요일별", "Days of the week"));
    weekdays(case, &mut body)?;
    Ok(Section {
        id: "seasons",
        title: case.pick("언제 오는가: 계절과 요일", "When they come: seasons and weekdays"),
        body,
    })
}

/// The months of whole years, the latest ones.
fn whole_months(case: &Case) -> Vec<(NaiveDate, Takings)> {
    let mut months = case.log.months();
    let understood = case.log.understood();
    if understood.first.day() > EDGE && !months.is_empty() {
        months.remove(0);
    }
    let next = understood.last + chrono::Days::new(u64::from(EDGE));
    if next.month() == understood.last.month() {
        months.pop();
    }
    let beyond = months.len() % 12;
    months.drain(..beyond);
    months
}

/// Indices from January to December, if there are any.
fn indices(months: &[(NaiveDate, Takings)]) -> Option<Seasonality> {
    let first = months.first()?.0.month0() as usize;
    let revenue: Vec<f64> = months.iter().map(|(_, month)| month.revenue).collect();
    // The moving average follows a trend, but gives away half a year at both ends.
    let method = if revenue.len() >= 36 {
        SeasonMethod::RatioToMovingAverage
    } else {
        SeasonMethod::RatioToMean
    };
    let found = season::indices(&revenue, 12, method).ok()?;
    let mut indices = found.indices;
    indices.rotate_right(first);
    let (peak, trough) = ((found.peak + first) % 12, (found.trough + first) % 12);
    Some(Seasonality { method, indices, peak, trough })
}

/// Purchases and revenue of the last months.
fn table(case: &Case) -> Table {
    const SHOWN: usize = 24;
    let lang = case.lang;
    let months = case.log.months();
    let from = months.len().saturating_sub(SHOWN);
    let title = match lang {
        Lang::Ko => format!("달별 구매와 매출 (마지막 {}달; 환불을 뺌)", months.len() - from),
        Lang::En => format!(
            "Purchases and revenue by month (the last {}; refunds subtracted)",
            months.len() - from
        ),
    };
    let revenue = format!("{}{}", lang.pick("매출", "Revenue"), case.money.unit(lang));
    let mut table = Table::new(title)
        .column(lang.pick("달", "Month"), Align::Left)
        .column(lang.pick("구매 (건)", "Purchases"), Align::Right)
        .column(revenue, Align::Right);
    for (day, month) in months.iter().skip(from) {
        let name = day.format("%Y-%m").to_string();
        let amount = if month.purchases > 0 && month.purchases < super::case::CROWD {
            "–".to_owned()
        } else {
            case.money.cell(month.revenue)
        };
        table = table.row([name, count(month.purchases), amount]);
    }
    table
}

/// The mean day of the week: whole weeks only, so that each day counts equally often.
fn weekdays(case: &Case, body: &mut Html) -> Result<()> {
    let lang = case.lang;
    let understood = case.log.understood();
    let to_monday = (7 - understood.first.weekday().num_days_from_monday()) % 7;
    let start = understood.first + chrono::Days::new(u64::from(to_monday));
    let weeks = (understood.last - start).num_days().max(-1) + 1;
    let end = start + chrono::Days::new(u64::try_from(weeks / 7 * 7).unwrap_or_default());
    let mut revenue = [0.0; 7];
    for (day, takings) in case.log.days().iter().filter(|(day, _)| (start..end).contains(day)) {
        revenue[day.weekday().num_days_from_monday() as usize] += takings.revenue;
    }
    match season::indices(&revenue, 7, SeasonMethod::RatioToMean) {
        Ok(found) if weeks >= 28 => {
            body.figure(&plot::seasonality(&found, lang)?);
            body.marked(
                Kind::Reading,
                case.pick("읽는 법.", "How to read it."),
                case.pick(
                    "온전한 주만 더하여 일곱 요일을 같은 수만큼 비교했다. 날짜가 결제일이면 결제한 요일, 도착일이면 도착한 요일이다: 무엇인지 원본에서 확인한다.",
                    "Whole weeks only, so that each day counts equally often. If the date is that of payment, these are the days of payment; if it is that of arrival, of arrival. Check which it is.",
                ),
            );
        }
        _ => body.paragraph(case.pick(
            "온전한 네 주의 매출이 없어 요일을 비교하지 않는다.",
            "There are no four whole weeks of revenue, so weekdays are not compared.",
        )),
    }
    Ok(())
}
