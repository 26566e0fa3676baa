//! Who brings the revenue: Pareto chart, concentration, Lorenz curve.

use tourism_marketing::pareto::{self, Concentration};
use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Lang, Result, plot};

use super::amount::{count, fixed};
use super::case::Case;
use super::html::{Html, Kind};
use super::page::Section;

/// Customers that are listed where the reader asks for names.
const LISTED: usize = 10;

pub(super) fn section(case: &Case, base: &Concentration) -> Result<Section> {
    let (spend, lang) = (case.customers.spend(), case.lang);
    let mut body = Html::default();
    body.figure(&plot::pareto_chart(spend, lang)?);
    body.table(&base.table(lang));
    body.marked(
        Kind::Reading,
        case.pick("읽는 법.", "How to read it."),
        case.pick(
            "고객을 금액이 큰 순서로 세우고 왼쪽부터 매출을 더한 것이다. 곡선이 처음에 가파를수록 적은 고객에게 매출이 몰려 있다. 상위 고객 몇 명을 잃으면 매출이 얼마나 줄지 이 곡선에서 읽는다.",
            "Customers stand in order of their amounts, and revenue is added up from the left. The steeper the curve begins, the fewer customers carry the revenue. It shows how much would be lost with the first of them.",
        ),
    );
    let curve = pareto::lorenz_curve(spend)?;
    body.heading(case.pick("로렌츠 곡선과 지니계수", "Lorenz curve and Gini coefficient"));
    body.figure(&plot::lorenz(&[("", &curve)], lang)?);
    body.marked(Kind::Reading, case.pick("읽는 법.", "How to read it."), &match lang {
        Lang::Ko => format!(
            "모두가 똑같이 쓰면 대각선이 된다. 지니계수 {}은 곡선과 대각선 사이의 넓이를 대각선 아래 전체로 나눈 값이다: 0이면 모두 같고 1에 가까울수록 한 사람에게 몰린다. 같은 길이의 기간끼리만 비교한다.",
            fixed(base.gini, 3)
        ),
        Lang::En => format!(
            "If all spent the same, the curve would be the diagonal. The Gini coefficient, {}, is the area between curve and diagonal as a share of all below the diagonal: 0 if all are equal, near 1 if one customer spends everything. Compare periods of the same length only.",
            fixed(base.gini, 3)
        ),
    });
    body.marked(
        Kind::Limits,
        case.pick("한계.", "Limits."),
        case.pick(
            "매출이지 이익이 아니다: 할인과 응대 비용이 큰 고객은 매출이 커도 손해일 수 있다. 자료에는 온 고객만 있고 오지 않은 고객은 없다. 올해의 상위 고객 가운데 상당수는 내년에 상위가 아니다(평균으로의 회귀). 그래서 올해의 순위만 보고 혜택을 약속하지 않는다.",
            "This is revenue, not profit: customers with large discounts and costs to serve may lose money. Only those who came are in it. Many of this year's top customers will not be next year's (regression to the mean), so do not promise benefits by the ranks of one year.",
        ),
    );
    if case.show_customers {
        body.table(&top_customers(case));
    }
    Ok(Section {
        id: "concentration",
        title: case.pick("누가 매출을 가져오는가", "Who brings the revenue"),
        body,
    })
}

/// The largest customers by name: personal data, only on request.
fn top_customers(case: &Case) -> Table {
    let lang = case.lang;
    let spend = case.customers.spend();
    let mut order: Vec<usize> = (0..spend.len()).collect();
    order.sort_by(|&a, &b| spend[b].total_cmp(&spend[a]).then(a.cmp(&b)));
    let amount = format!("{}{}", lang.pick("금액", "Amount"), case.money.unit(lang));
    let mut table =
        Table::new(lang.pick("금액이 큰 고객 (개인정보)", "Largest customers (personal data)"))
            .column(lang.pick("고객", "Customer"), Align::Left)
            .column(amount, Align::Right)
            .column(lang.pick("산 날 (일)", "Days with a purchase"), Align::Right);
    for &place in order.iter().take(LISTED) {
        let days = count(super::bands::whole(case.frequency()[place]));
        table = table.row([case.log.customer(place), &case.money.cell(spend[place]), &days]);
    }
    table
}
