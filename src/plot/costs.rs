//! Costs that pull in opposite directions, and where their sum is least: servers, overbooked rooms.

use super::canvas::{Canvas, Marker, Plan};
use super::figure::Figure;
use super::labels::Side;
use super::lines::{self, Line};
use super::scale::Scale;
use super::style::VERMILLION;
use crate::service::{self, HourlyCosts, NoShowCosts, Staffing};
use crate::{Lang, Result, text};

/// How far to either side of the best number the figure looks.
const AROUND: usize = 6;

/// What serving and waiting cost for each number of servers, and the number at which they cost least together.
///
/// Numbers that cost more than five times the least are left out: there the line hardly holds.
///
/// *Korean term:* 창구 수와 총비용 곡선 (최적 창구 수).
///
/// - `arrivals`, `service_rate`, `costs`: as for [`optimal_servers`](service::optimal_servers)
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`optimal_servers`](service::optimal_servers); if a cost is too large to be drawn.
///
/// # References
///
/// Hillier, F. S., & Lieberman, G. J. (2015). *Introduction to Operations Research* (10th ed.). New York:
/// McGraw-Hill.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::HourlyCosts;
/// use tourism_marketing::{Lang, plot};
///
/// let costs = HourlyCosts { server: 15_000.0, guest: 20_000.0 }; // KRW an hour
/// let figure = plot::server_costs(20.0, 6.0, costs, Lang::En)?;
/// assert!(figure.alt().contains("The total is least with 5 servers: 154,733 an hour."));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "총비용 곡선")]
#[doc(alias = "최적 창구 수")]
pub fn server_costs(
    arrivals: f64,
    service_rate: f64,
    costs: HourlyCosts,
    lang: Lang,
) -> Result<Figure> {
    let best = service::optimal_servers(arrivals, service_rate, costs)?;
    let chosen = best.queue.servers;
    let fewest = chosen.saturating_sub(AROUND).max(1);
    let near: Vec<Staffing> = (fewest..=chosen.saturating_add(AROUND))
        .filter_map(|servers| service::staffing(arrivals, service_rate, servers, costs).ok())
        .filter(|it| it.cost <= 5.0 * best.cost)
        .collect();
    let of = |cost: fn(&Staffing) -> f64| {
        near.iter().map(|it| (it.queue.servers as f64, cost(it))).collect()
    };
    let (count, number) = (text::count(chosen), text::number(best.cost));
    let finding = match lang {
        Lang::Ko => format!("시간당 총비용은 창구가 {count}개일 때 가장 작다({number})."),
        Lang::En => {
            let servers = if chosen == 1 { "server" } else { "servers" };
            format!("The total is least with {count} {servers}: {number} an hour.")
        }
    };
    Costs {
        title: lang.pick("창구 수와 시간당 비용", "Servers and cost per hour"),
        finding,
        x: lang.pick("창구 수 (개)", "Servers"),
        y: lang.pick("시간당 비용 (자료의 통화)", "Cost per hour (currency of the data)"),
        best: (chosen, best.cost),
        lines: [
            Line { name: lang.pick("총비용", "total").to_owned(), points: of(|it| it.cost) },
            Line {
                name: lang.pick("서비스비용", "serving").to_owned(),
                points: of(|it| it.server_cost),
            },
            Line {
                name: lang.pick("대기비용", "guests' time").to_owned(),
                points: of(|it| it.guest_cost),
            },
        ],
    }
    .figure(lang)
}

/// What overbooking by each number of rooms is expected to cost, and the number at which it costs least.
///
/// *Korean term:* 초과예약의 기대비용 곡선.
///
/// - `costs`, `no_shows`: as for [`newsvendor_overbook`](service::newsvendor_overbook), at most 60 probabilities
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// As [`newsvendor_overbook`](service::newsvendor_overbook); if there are more than 60 probabilities, or a cost is
/// too large to be drawn.
///
/// # References
///
/// Phillips, R. L. (2005). *Pricing and Revenue Optimization*. Stanford University Press, chapter 9.
///
/// # Examples
///
/// ```
/// use tourism_marketing::service::NoShowCosts;
/// use tourism_marketing::{Lang, plot};
///
/// let costs = NoShowCosts { empty_room: 100_000.0, walked_guest: 150_000.0 }; // KRW
/// let figure = plot::overbooking(costs, &[0.10, 0.20, 0.30, 0.25, 0.15], Lang::En)?;
/// assert!(figure.alt().contains("least with 2 rooms overbooked: 115,000"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "초과예약")]
pub fn overbooking(costs: NoShowCosts, no_shows: &[f64], lang: Lang) -> Result<Figure> {
    let best = service::newsvendor_overbook(costs, no_shows)?;
    super::judge_count("no_shows", no_shows.len(), 60)?;
    let only = |costs| -> Result<Vec<(f64, f64)>> {
        let expected = service::overbooking_costs(costs, no_shows)?;
        Ok(expected.into_iter().enumerate().map(|(rooms, cost)| (rooms as f64, cost)).collect())
    };
    let none: Vec<(f64, f64)> = (0..no_shows.len()).map(|rooms| (rooms as f64, 0.0)).collect();
    // The two parts; where one costs nothing there is nothing to be expected of it.
    let part = |costs: NoShowCosts| {
        if costs.empty_room + costs.walked_guest > 0.0 { only(costs) } else { Ok(none.clone()) }
    };
    let (rooms, number) = (text::count(best.rooms), text::number(best.expected_cost));
    let finding = match lang {
        Lang::Ko => format!("기대비용은 {rooms}실을 초과예약할 때 가장 작다({number})."),
        Lang::En => {
            let unit = if best.rooms == 1 { "room" } else { "rooms" };
            format!("The expected cost is least with {rooms} {unit} overbooked: {number}.")
        }
    };
    Costs {
        title: lang.pick("초과예약의 기대비용", "Expected cost of overbooking"),
        finding,
        x: lang.pick("초과예약 객실 (실)", "Rooms overbooked"),
        y: lang.pick("기대비용 (자료의 통화)", "Expected cost (currency of the data)"),
        best: (best.rooms, best.expected_cost),
        lines: [
            Line { name: lang.pick("총비용", "total").to_owned(), points: only(costs)? },
            Line {
                name: lang.pick("돌려보낸 손님", "walked guests").to_owned(),
                points: part(NoShowCosts { empty_room: 0.0, ..costs })?,
            },
            Line {
                name: lang.pick("빈 객실", "empty rooms").to_owned(),
                points: part(NoShowCosts { walked_guest: 0.0, ..costs })?,
            },
        ],
    }
    .figure(lang)
}

/// A total and its two parts, over whole numbers.
struct Costs {
    title: &'static str,
    finding: String,
    x: &'static str,
    y: &'static str,
    best: (usize, f64),
    lines: [Line; 3],
}

impl Costs {
    fn figure(self, lang: Lang) -> Result<Figure> {
        let numbers = || self.lines.iter().flat_map(|line| line.points.iter().copied());
        let y = Scale::from_zero(numbers().map(|(_, cost)| cost))?;
        let (first, last) = ends(numbers().map(|(count, _)| count));
        let x = Scale::whole(first, last);
        let mut buffer = String::new();
        let mut canvas = Canvas::new(
            &mut buffer,
            Plan {
                title: self.title.to_owned(),
                finding: self.finding.clone(),
                size: (560.0, 360.0),
                x: x.axis(self.x, false),
                y: y.axis(self.y, true),
            },
        )?;
        let (count, cost) = self.best;
        let best_at = (x.place(count as f64), y.place(cost));
        lines::draw(&mut canvas, &self.lines, (x, y), true)?;
        canvas.landmark(best_at, Marker::Diamond, 7.0, VERMILLION)?;
        let label = format!("{} {}", lang.pick("최소", "least:"), text::number(cost));
        canvas.label(&label, &[best_at], &Side::ALL)?;
        let alt = self.alt(lang);
        let frame = canvas.finish()?;
        Ok(frame.figure(&buffer, alt))
    }

    fn alt(&self, lang: Lang) -> String {
        let [total, ..] = &self.lines;
        let list: Vec<String> = total
            .points
            .iter()
            .map(|(count, cost)| format!("{} → {}", text::number(*count), text::number(*cost)))
            .collect();
        let (finding, x, list) = (&self.finding, self.x, list.join(", "));
        match lang {
            Lang::Ko => format!("{finding} 총비용은 {x} 순으로 {list}이다."),
            Lang::En => format!("{finding} The totals by number ({x}) are {list}."),
        }
    }
}

/// The smallest and the largest of whole numbers.
fn ends(numbers: impl Iterator<Item = f64> + Clone) -> (usize, usize) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "these were counts, and `as` saturates"
    )]
    let whole = |number: f64| number as usize;
    let low = numbers.clone().fold(f64::INFINITY, f64::min);
    (whole(low), whole(numbers.fold(0.0, f64::max)))
}
