//! How recently, how often, how much: RFM.

use tourism_marketing::segment::{self, Better, RfmGrid, RfmScore};
use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Lang, Result, plot};

use super::amount::{count, percent};
use super::bands::{self, BANDS};
use super::case::{CROWD, Case};
use super::html::{Html, Kind};
use super::page::Section;

/// Recency is cut into as many parts as there are bands of frequency.
const TILES: usize = BANDS;

/// Customers for whom one does something different: least and greatest recency score and band of frequency.
struct Segment {
    ko: (&'static str, &'static str),
    en: (&'static str, &'static str),
    recency: std::ops::RangeInclusive<usize>,
    frequency: std::ops::RangeInclusive<usize>,
}

const SEGMENTS: [Segment; 5] = [
    Segment {
        ko: ("최근에도 오는 단골", "고마움을 전한다. 할인은 이익만 깎는다"),
        en: ("Regulars who still come", "thank them; a discount only costs margin"),
        recency: 4..=5,
        frequency: 3..=5,
    },
    Segment {
        ko: ("주춤한 단골", "지금 안부를 묻는다"),
        en: ("Regulars who pause", "ask after them now"),
        recency: 3..=3,
        frequency: 3..=5,
    },
    Segment {
        ko: ("떠난 듯한 단골", "떠난 이유를 묻고, 되찾을 제안을 작게 시험한다"),
        en: ("Regulars who seem to be gone", "ask why, and test a small offer to win them back"),
        recency: 1..=2,
        frequency: 3..=5,
    },
    Segment {
        ko: ("최근에 온 새 고객·드문 고객", "두 번째 방문의 계기를 만든다"),
        en: ("New or rare, recent", "give a reason for the second visit"),
        recency: 4..=5,
        frequency: 1..=2,
    },
    Segment {
        ko: ("오래전의 드문 고객", "비용을 쓰지 않는다"),
        en: ("Rare, long ago", "do not spend on them"),
        recency: 1..=3,
        frequency: 1..=2,
    },
];

pub(super) fn section(case: &Case) -> Result<Section> {
    let lang = case.lang;
    let (spend, days) = (case.customers.spend(), case.customers.days_since());
    let recency = segment::rank_ntile(&days, TILES, Better::Lower)?;
    let monetary = segment::rank_ntile(spend, TILES, Better::Higher)?;
    let scores: Vec<RfmScore> = recency
        .into_iter()
        .zip(case.frequency())
        .zip(monetary)
        .map(|((recency, &purchases), monetary)| RfmScore {
            recency,
            frequency: bands::band(purchases) + 1,
            monetary,
        })
        .collect();
    let grid = segment::rfm_grid(&scores, spend, TILES)?;

    let mut body = Html::default();
    body.figure(&plot::rfm_heat_map(&grid, plot::CellMeasure::Customers, lang)?);
    let names: Vec<String> =
        (0..BANDS).map(|band| format!("F{} = {}", band + 1, bands::name(band, lang))).collect();
    let names = names.join(", ");
    body.marked(Kind::Reading, case.pick("읽는 법.", "How to read it."), &match lang {
        Lang::Ko => format!(
            "세로는 마지막 구매가 얼마나 최근인가(R): 고객을 다섯 등분하며 R5가 가장 최근이다. 가로는 몇 날에 샀는가(F): {names}. 빈도를 등분하지 않은 것은, 한 번만 산 고객이 많으면 등분의 경계가 똑같은 고객들 사이에 놓이기 때문이다. 오른쪽 아래, 자주 왔으나 오래 오지 않은 고객이 먼저 볼 칸이다."
        ),
        Lang::En => format!(
            "Upwards: how recent the last purchase is (R), in five equal parts, R5 the most recent. To the right: on how many days they bought (F): {names}. Frequency is not cut into equal parts, because where many bought once the cut would run between equal customers. Look first at the lower right: those who came often and have stayed away."
        ),
    });
    body.table(&table(case, &grid));
    body.marked(
        Kind::Limits,
        case.pick("한계.", "Limits."),
        case.pick(
            "RFM은 과거를 나눈 것이지 앞날의 예측이 아니며, 등급의 경계는 약속일 뿐이다. 한 해에 한 번 오는 고객은 철이 아니면 늘 ‘오래전’으로 보인다. 제안이 효과가 있었는지는 보내지 않은 대조군과 비교해야 안다.",
            "RFM sorts the past; it forecasts nothing, and its limits are conventions. Who comes once a year looks “long ago” out of season. Whether an offer worked is known only against a group that was not written to.",
        ),
    );
    Ok(Section {
        id: "rfm",
        title: case.pick("얼마나 최근에, 얼마나 자주: RFM", "How recently, how often: RFM"),
        body,
    })
}

fn table(case: &Case, grid: &RfmGrid) -> Table {
    let lang = case.lang;
    let all = case.frequency().len() as f64;
    let total: f64 = case.customers.spend().iter().sum();
    let mut table = Table::new(lang.pick("다섯 묶음과 할 일", "Five groups and what to do"))
        .column(lang.pick("묶음", "Group"), Align::Left)
        .column(lang.pick("고객 (명)", "Customers"), Align::Right)
        .column(lang.pick("비율", "Share"), Align::Right)
        .column(lang.pick("매출 비중", "Share of revenue"), Align::Right)
        .column(lang.pick("할 일", "What to do"), Align::Left);
    for segment in &SEGMENTS {
        let cells = || {
            segment
                .recency
                .clone()
                .flat_map(|r| segment.frequency.clone().map(move |f| &grid.cells[r - 1][f - 1]))
        };
        let customers: usize = cells().map(|cell| cell.customers).sum();
        let spend: f64 = cells().map(|cell| cell.customers as f64 * cell.mean.unwrap_or(0.0)).sum();
        let (name, advice) = lang.pick(segment.ko, segment.en);
        // A share of so few would be the amount of a person.
        let share = if customers < CROWD { "–".to_owned() } else { percent(spend / total) };
        let of_all = percent(customers as f64 / all);
        table = table.row([name, &count(customers), &of_all, &share, advice]);
    }
    table
}
