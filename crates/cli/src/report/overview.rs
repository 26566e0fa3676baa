//! At a glance: key figures, and what they say in a few sentences.

use tourism_marketing::Lang;
use tourism_marketing::pareto::Concentration;

use super::amount::{count, percent};
use super::case::Case;
use super::html::{Html, Kind};
use super::page::Section;

pub(super) fn section(case: &Case, base: Option<&Concentration>) -> Section {
    let (log, lang) = (case.log, case.lang);
    let understood = log.understood();
    let customers = case.frequency().len();
    let repeating = case.repeaters() as f64 / customers.max(1) as f64;
    let mut tiles = vec![
        (case.pick("고객", "Customers"), count(customers)),
        (case.pick("구매 (고객·날짜)", "Purchases (customer-days)"), {
            count(super::bands::whole(case.frequency().iter().sum()))
        }),
    ];
    if let Some(base) = base {
        tiles.push((case.pick("구매 금액 합계", "Amount of all purchases"), {
            case.money.said(base.total, lang)
        }));
        tiles.push((case.pick("고객당 금액의 중앙값", "Median amount per customer"), {
            case.money.said(base.median, lang)
        }));
        tiles.push((case.pick("상위 20 %의 매출 비중", "Revenue share of the top 20 %"), {
            percent(base.top_20)
        }));
    }
    tiles.push((case.pick("두 날 이상 산 고객", "Bought on two days or more"), percent(repeating)));

    let mut body = Html::default();
    body.tiles(&tiles);
    let (first, last) = (understood.first, understood.last);
    let aside = log.set_aside().total();
    let (kept, all) = (count(log.len()), count(understood.rows));
    body.paragraph(&match lang {
        Lang::Ko if aside == 0 => format!("{first}부터 {last}까지의 자료다. {all}행을 모두 썼다."),
        Lang::En if aside == 0 => {
            format!("The data run from {first} to {last}. All {all} rows were used.")
        }
        Lang::Ko => format!(
            "{first}부터 {last}까지의 자료다. {all}행 가운데 {kept}행을 썼고, 쓸 수 없는 {}행은 따로 두었다.",
            count(aside)
        ),
        Lang::En => format!(
            "The data run from {first} to {last}. Of {all} rows, {kept} were used; {} could not be read and were set aside.",
            count(aside)
        ),
    });
    if let Some(base) = base {
        body.paragraph(&concentration(base, lang));
    }
    if aside * 20 > understood.rows {
        body.marked(
            Kind::Warning,
            case.pick("먼저 볼 것.", "Look at this first."),
            case.pick(
                "스무 행에 한 행 넘게 쓰지 못했다. 아래의 ‘자료를 어떻게 읽었는가’에서 이유를 보고 파일이나 선택 사항을 고친 다음 다시 만든다. 그 전에는 숫자를 믿지 않는다.",
                "More than one row in twenty could not be used. See the reasons under “How the file was read”, mend the file or the options and make the page again. Until then, do not trust the numbers.",
            ),
        );
    }
    Section { id: "overview", title: case.pick("한눈에 보기", "At a glance"), body }
}

/// How concentrated revenue is, beside what has been measured elsewhere.
fn concentration(base: &Concentration, lang: Lang) -> String {
    let share = percent(base.top_20);
    match lang {
        Lang::Ko => format!(
            "금액이 큰 순서로 상위 20 %의 고객이 매출의 {share}를 가져왔다. ‘20 대 80’은 법칙이 아니라 어림이다: 측정된 값은 업종과 기간에 따라 대략 절반에서 4분의 3이다."
        ),
        Lang::En => format!(
            "The top 20 % of customers by amount brought {share} of revenue. “80/20” is a rule of thumb, no law: what was measured elsewhere runs from about a half to three quarters, by trade and by period."
        ),
    }
}
