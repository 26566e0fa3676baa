//! What customers will still buy: the model that fits, or the reason why there is none.

use tourism_marketing::clv::{self, BuyingSetting, History, SummaryOptions, Weeks};
use tourism_marketing::table::{Align, Table};
use tourism_marketing::{Lang, Result, pareto, plot};

use super::amount::{count, fixed, percent};
use super::bands::{self, BANDS};
use super::case::{CROWD, Case};
use super::fit::{self, Amounts, Fit, Refusal, Trial};
use super::html::{Html, Kind};
use super::page::Section;

/// The time that is forecast.
const WEEKS: u32 = 52;

pub(super) fn section(case: &Case) -> Result<Section> {
    let histories = case.customers.histories::<Weeks>();
    let mut body = Html::default();
    signs(case, &mut body)?;
    match fit::fit(case.log, &histories)? {
        Err(refusal) => refused(case, &refusal, &mut body),
        Ok(found) => fitted(case, &found, &histories, &mut body)?,
    }
    body.marked(
        Kind::Limits,
        case.pick("한계.", "Limits."),
        case.pick(
            "모형은 계절도, 가격도, 경쟁 호텔도 모른다. 앞으로도 지금까지와 같다고 볼 때의 평균이며 한 사람에 대한 예언이 아니다. 예측을 이유로 고객을 나쁘게 대하면 예측이 스스로 맞게 된다.",
            "The models know no season, no price and no rival. They give averages if things go on as they were, no prophecy about a person. Whoever is treated badly because of a forecast will make it come true.",
        ),
    );
    Ok(Section {
        id: "clv",
        title: case.pick(
            "앞으로 얼마나 살 것인가: 고객생애가치",
            "What they will still buy: customer lifetime value",
        ),
        body,
    })
}

/// What in the log speaks against models that know no season and no contract.
fn signs(case: &Case, body: &mut Html) -> Result<()> {
    // The facts are taken from a copy of the log with the names in it.
    if case.log.len() > 300_000 {
        return Ok(());
    }
    let facts = clv::log_facts(&case.log.transactions(), &SummaryOptions::default())?;
    let signs = facts.advice(BuyingSetting::AnyTime).signs;
    if !signs.is_empty() {
        body.paragraph(case.pick(
            "모형을 보기 전에 거래 기록에서 눈에 띄는 점:",
            "Before the models, what strikes one in the log:",
        ));
        body.list(
            signs
                .into_iter()
                .map(|sign| format!("{}: {}", sign.label(case.lang), sign.description(case.lang))),
        );
    }
    Ok(())
}

/// What can be said without a model.
fn refused(case: &Case, refusal: &Refusal, body: &mut Html) {
    let lang = case.lang;
    let why = match (refusal, lang) {
        (Refusal::TooSmall { customers, repeaters, weeks }, Lang::Ko) => format!(
            "고객 {}명, 다시 산 고객 {}명, 기간 {}주다. 반복구매 모형에는 적어도 고객 {}명, 다시 산 고객 {}명, {}주가 있어야 한다. 적은 자료에 맞춘 모형은 우연을 앞날로 여긴다.",
            count(*customers),
            count(*repeaters),
            fixed(*weeks, 0),
            fit::CUSTOMERS,
            fit::REPEATERS,
            fit::WEEKS
        ),
        (Refusal::TooSmall { customers, repeaters, weeks }, Lang::En) => format!(
            "There are {} customers, {} of whom bought again, in {} weeks. A model of repeat buying needs at least {} customers, {} who bought again and {} weeks. Fitted to less, it takes chance for the future.",
            count(*customers),
            count(*repeaters),
            fixed(*weeks, 0),
            fit::CUSTOMERS,
            fit::REPEATERS,
            fit::WEEKS
        ),
        (Refusal::NoMaximum(reason), Lang::Ko) => format!(
            "이 자료에 맞는 모수를 찾지 못했다({reason}). 구매가 규칙적이거나(정기 이용, 계약) 거의 모두가 한 번만 샀을 때 그렇다."
        ),
        (Refusal::NoMaximum(reason), Lang::En) => format!(
            "No parameters fit these data ({reason}). That happens where purchases are regular (contracts, standing bookings) or almost all bought once."
        ),
    };
    body.marked(Kind::Warning, case.pick("모형을 쓰지 않는다.", "No model."), &why);
    let repeating = case.repeaters();
    let all = case.frequency().len();
    let days: f64 = case.frequency().iter().sum();
    let total: f64 = case.customers.spend().iter().sum();
    body.paragraph(&match lang {
        Lang::Ko => format!(
            "그래도 말할 수 있는 것: 고객 {}명 가운데 {}명({})이 두 날 이상 샀고, 한 번에 쓴 금액은 평균 {}이다. 고객 한 명이 이 기간에 가져온 금액은 평균 {}이다.",
            count(all), count(repeating), percent(repeating as f64 / all.max(1) as f64),
            case.money.said(total / days.max(1.0), lang), case.money.said(total / all.max(1) as f64, lang)
        ),
        Lang::En => format!(
            "What can be said: {} of {} customers ({}) bought on two days or more and spent {} each time; one customer brought {} in this period, on average.",
            count(repeating), count(all), percent(repeating as f64 / all.max(1) as f64),
            case.money.said(total / days.max(1.0), lang), case.money.said(total / all.max(1) as f64, lang)
        ),
    });
}

fn fitted(case: &Case, found: &Fit, histories: &[History<Weeks>], body: &mut Html) -> Result<()> {
    let lang = case.lang;
    let scores = found.model.score(histories, Weeks(f64::from(WEEKS)))?;
    let expected: f64 = scores.iter().map(|score| score.expected_purchases).sum();
    let alive: f64 = scores.iter().map(|score| score.probability_alive).sum();
    body.paragraph(&match lang {
        Lang::Ko => format!(
            "{} 모형이 이 자료에 더 잘 맞는다. 모형에 따르면 고객 {}명 가운데 약 {}명이 아직 고객이며, 이들은 앞으로 {WEEKS}주 동안 {}번 더 살 것이다.",
            found.model.name(), count(histories.len()), fixed(alive, 0), fixed(expected, 0)
        ),
        Lang::En => format!(
            "The {} model fits these data better. By it about {} of {} customers are still customers, and will buy {} more times in the next {WEEKS} weeks.",
            found.model.name(), fixed(alive, 0), count(histories.len()), fixed(expected, 0)
        ),
    });
    // Every step of the interval scores all customers anew.
    if histories.len() <= 20_000
        && let Ok((low, high)) = found.model.interval(histories, Weeks(f64::from(WEEKS)))
    {
        let (low, high) = (fixed(low, 0), fixed(high, 0));
        body.paragraph(&match lang {
            Lang::Ko => format!(
                "그 횟수의 95 % 구간은 {low}–{high}번이다. 모수를 어림한 데서 오는 불확실성만 담았고, 우연과 앞으로의 변화는 담지 않았다."
            ),
            Lang::En => format!(
                "The 95 % interval of that number is {low} to {high}. It holds the uncertainty of the parameters only, not chance and not what will change."
            ),
        });
    }
    if found.model.name() == "BG/NBD" {
        body.paragraph(case.pick(
            "이 모형에서는 다시 산 다음에야 떠날 수 있다. 그래서 한 번만 산 고객의 생존확률은 늘 100 %다.",
            "In this model a customer can leave only after a repeat purchase, so those who bought once are always alive.",
        ));
    }
    trial(case, found.trial.as_ref(), body)?;

    body.heading(case.pick("맞는가", "Does it fit"));
    body.figure(&plot::frequencies(&found.model.frequencies(histories, 7)?, lang)?);
    body.marked(
        Kind::Reading,
        case.pick("읽는 법.", "How to read it."),
        case.pick(
            "다시 산 횟수별로 실제 고객 수와 모형이 기대하는 고객 수를 나란히 놓았다. 두 막대가 비슷하면 모형이 이 고객들을 대체로 옳게 그린 것이다.",
            "By the number of repeat purchases: how many customers there are and how many the model expects. Where the bars agree, the model describes these customers fairly.",
        ),
    );
    body.table(&found.model.report().table(lang));
    if found.model.report().condition > 1e3 {
        body.paragraph(case.pick(
            "조건수가 크다: 서로 다른 모수가 거의 같은 예측을 내므로, 모수 하나하나보다 예측을 믿는다.",
            "The condition number is large: different parameters give nearly the same forecasts. Trust the forecasts before the parameters.",
        ));
    }

    let trusted = found.trial.as_ref().is_none_or(Trial::convinces);
    let values = match (&found.amounts, trusted) {
        (Amounts::Model { model, .. }, true) => {
            let weekly = (1.0 + case.discount).powf(7.0 / 365.25) - 1.0;
            Some(found.model.lifetime_values(
                histories,
                model,
                case.margin.unwrap_or(1.0),
                WEEKS,
                weekly,
            )?)
        }
        _ => None,
    };
    body.heading(case.pick("앞으로 52주", "The next 52 weeks"));
    body.table(&forecast(
        case,
        &scores.iter().map(|it| (it.probability_alive, it.expected_purchases)).collect::<Vec<_>>(),
        values.as_deref(),
    ));
    body.marked(
        Kind::Reading,
        case.pick("읽는 법.", "How to read it."),
        case.pick(
            "생존확률은 그 고객이 아주 떠나지 않았을 확률이다. 자주 오던 고객이 오래 조용하면 낮아지고, 드물게 오던 고객은 같은 침묵에도 덜 낮아진다.",
            "The probability of being alive is that of not having left for good. Silence lowers it much for those who came often, little for those who come rarely.",
        ),
    );
    amounts(case, found, trusted, values.as_deref(), body)
}

/// The test on the last third of the time, if the data are long enough for one.
fn trial(case: &Case, trial: Option<&Trial>, body: &mut Html) -> Result<()> {
    let lang = case.lang;
    let Some(trial) = trial else {
        body.marked(
            Kind::Warning,
            case.pick("검증하지 못했다.", "Untested."),
            case.pick(
                "자료가 짧아 뒷부분을 남겨 두고 예측을 시험하지 못했다. 아래의 숫자는 참고로만 쓴다.",
                "The data are too short to keep their end back and test the forecast on it. Take the numbers below as a hint.",
            ),
        );
        return Ok(());
    };
    body.figure(&plot::tracking(&trial.tracking, plot::TrackingView::Cumulative, lang)?);
    let (end, off) = (trial.end, trial.bias);
    let by = percent(off.abs());
    let compared = match lang {
        _ if off.abs() < 0.0005 => {
            lang.pick("실제와 같았고", "as many purchases as there were").to_owned()
        }
        Lang::Ko if off > 0.0 => format!("실제보다 {by} 많았고"),
        Lang::Ko => format!("실제보다 {by} 적었고"),
        Lang::En if off > 0.0 => format!("{by} more purchases than there were"),
        Lang::En => format!("{by} fewer purchases than there were"),
    };
    let (model, thumb) = (fixed(trial.model_error, 2), fixed(trial.thumb_error, 2));
    let told = match lang {
        Lang::Ko => format!(
            "{end}까지의 자료만으로 모형을 맞추고 그 뒤를 예측하게 했다. 예측한 구매는 {compared}, 고객 한 명당 오차(제곱평균제곱근)는 {model}회다. 지금까지의 속도가 이어진다고 보는 어림법은 {thumb}회다."
        ),
        Lang::En => format!(
            "The model was fitted to the data until {end} and had to forecast the rest. It foresaw {compared}, and was wrong by {model} per customer (root mean square); the rule of thumb that everyone goes on as before is wrong by {thumb}."
        ),
    };
    body.marked(Kind::Reading, case.pick("시험.", "Test."), &told);
    if !trial.convinces() {
        body.marked(
            Kind::Warning,
            case.pick("모형을 믿지 않는다.", "Do not trust the model."),
            case.pick(
                "예측이 어림법보다 못하거나 합계가 4분의 1 넘게 빗나갔다. 계절이 강하거나 기간 안에 큰 변화(개장, 재단장, 감염병)가 있으면 그렇다. 그래서 아래에 금액을 적지 않는다.",
                "It is worse than the rule of thumb, or its sum is off by more than a quarter. That happens with strong seasons, or when something changed on the way (an opening, a renovation, an epidemic). So no amounts are given below.",
            ),
        );
    }
    Ok(())
}

/// By frequency: who is still there and what they will buy.
fn forecast(case: &Case, scores: &[(f64, f64)], values: Option<&[f64]>) -> Table {
    let lang = case.lang;
    let mut bands = [(0_usize, 0.0, 0.0, 0.0); BANDS];
    for (place, (&purchases, &(alive, expected))) in case.frequency().iter().zip(scores).enumerate()
    {
        let band = &mut bands[bands::band(purchases)];
        band.0 += 1;
        band.1 += alive;
        band.2 += expected;
        band.3 += values.map_or(0.0, |values| values[place]);
    }
    let mut table =
        Table::new(lang.pick("지금까지 산 날수별 전망", "Outlook by the days bought on so far"))
            .column(lang.pick("지금까지", "So far"), Align::Left)
            .column(lang.pick("고객 (명)", "Customers"), Align::Right)
            .column(lang.pick("평균 생존확률", "Mean P(alive)"), Align::Right)
            .column(lang.pick("기대 구매 (회)", "Expected purchases"), Align::Right);
    if values.is_some() {
        let head = match (case.margin, lang) {
            (None, Lang::Ko) => "기대 매출의 현재가치",
            (None, Lang::En) => "Present value of revenue",
            (Some(_), Lang::Ko) => "기대 마진의 현재가치",
            (Some(_), Lang::En) => "Present value of margin",
        };
        table = table.column(format!("{head}{}", case.money.unit(lang)), Align::Right);
    }
    for (place, (customers, alive, expected, value)) in bands.into_iter().enumerate() {
        let few = customers < CROWD;
        let cell = |text: String| if few { "–".to_owned() } else { text };
        let mut row = vec![
            bands::name(place, lang).to_owned(),
            count(customers),
            cell(percent(alive / customers.max(1) as f64)),
            cell(fixed(expected, 0)),
        ];
        if values.is_some() {
            row.push(cell(case.money.cell(value)));
        }
        table = table.row(row);
    }
    table
}

/// What a purchase is worth, and what all of them are.
fn amounts(
    case: &Case,
    found: &Fit,
    trusted: bool,
    values: Option<&[f64]>,
    body: &mut Html,
) -> Result<()> {
    let lang = case.lang;
    body.heading(case.pick("금액: 감마-감마 모형", "Amounts: the Gamma-Gamma model"));
    let (model, report, correlation) = match &found.amounts {
        Amounts::Model { model, report, correlation } => (model, report, *correlation),
        Amounts::None(reason) => {
            let told = match lang {
                Lang::Ko => format!(
                    "다시 산 고객의 금액에 모형을 맞추지 못했다({reason}). 그래서 금액을 예측하지 않는다."
                ),
                Lang::En => format!(
                    "The amounts of those who bought again do not fit ({reason}), so none are forecast."
                ),
            };
            body.marked(Kind::Warning, case.pick("금액 없음.", "No amounts."), &told);
            return Ok(());
        }
    };
    if let Some(values) = values {
        let sum: f64 = values.iter().sum();
        let top = pareto::top_share(values, 0.2)?;
        let one = case.money.said(model.expected_spend(0, 0.0)?, lang);
        let rate = percent(case.discount);
        body.paragraph(&match (lang, case.margin) {
            (Lang::Ko, None) => format!(
                "구매 한 번에 기대하는 금액은 평균 {one}이다. 지금의 고객이 앞으로 {WEEKS}주 동안 가져올 매출의 현재가치는 {}이고(연 할인율 {rate}), 그 {}가 상위 20 %의 고객에게서 나온다. 이익이 아니다: 마진율을 `--margin 0.3`처럼 알려 주면 마진으로 계산한다.",
                case.money.said(sum, lang), percent(top)
            ),
            (Lang::Ko, Some(margin)) => format!(
                "구매 한 번에 기대하는 금액은 평균 {one}이다. 마진율 {}, 연 할인율 {rate}일 때 지금의 고객이 앞으로 {WEEKS}주 동안 가져올 마진의 현재가치는 {}이고, 그 {}가 상위 20 %의 고객에게서 나온다.",
                percent(margin), case.money.said(sum, lang), percent(top)
            ),
            (Lang::En, None) => format!(
                "One purchase is expected to bring {one}. The present value of the revenue that today's customers will bring in the next {WEEKS} weeks is {} (discounted by {rate} a year), {} of it from the top 20 %. It is not profit: give your margin, as in `--margin 0.3`, and margins are computed.",
                case.money.said(sum, lang), percent(top)
            ),
            (Lang::En, Some(margin)) => format!(
                "One purchase is expected to bring {one}. With a margin of {} and a discount of {rate} a year, the present value of what today's customers will bring in the next {WEEKS} weeks is {}, {} of it from the top 20 %.",
                percent(margin), case.money.said(sum, lang), percent(top)
            ),
        });
    } else if !trusted {
        body.paragraph(case.pick(
            "모형이 시험을 넘지 못했으므로 금액을 적지 않는다.",
            "The model did not pass its test, so no amounts are given.",
        ));
    }
    body.table(&report.table(lang));
    let r = fixed(correlation, 2);
    let (holds, text) = (
        correlation.abs() <= 0.3,
        match lang {
            Lang::Ko => format!("다시 산 횟수와 평균 금액의 상관계수는 {r}이다."),
            Lang::En => format!("The correlation of repeat purchases and mean amount is {r}."),
        },
    );
    let verdict = if holds {
        case.pick(
            " 둘이 관계없다는 모형의 가정에 어긋나지 않는다.",
            " That does not contradict the assumption of the model that they are unrelated.",
        )
    } else {
        case.pick(
            " 둘이 관계없다는 모형의 가정이 맞지 않으므로 금액은 치우쳐 있다.",
            " The model assumes that they are unrelated, so its amounts are biased.",
        )
    };
    let kind = if holds { Kind::Reading } else { Kind::Warning };
    body.marked(kind, case.pick("가정.", "Assumption."), &(text + verdict));
    Ok(())
}
