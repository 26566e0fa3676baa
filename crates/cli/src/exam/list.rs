//! Sittings over time.

use tourism_marketing::Lang;
use tourism_study::mock::{Kept, Mock};
use tourism_study::practice::day_of;

use super::desk::Desk;
use super::first_screen::tidy;

/// Columns of a chart of scores from 0 to 100.
const CHART: usize = 40;
/// Sittings in a chart.
const LATEST: usize = 15;

/// Every sitting of an exam, then the chart.
pub(super) fn list(desk: &Desk, mock: Mock, kept: &[Kept]) {
    desk.say(mock.title(desk.lang));
    if kept.is_empty() {
        desk.say(desk.pick("아직 본 시험이 없습니다.", "No sitting yet."));
        return;
    }
    for kept in kept {
        let state = match (&kept.sitting.outcome, desk.lang) {
            (Some(outcome), Lang::Ko) => format!("{}점", tidy(outcome.score)),
            (Some(outcome), Lang::En) => format!("{} points", tidy(outcome.score)),
            (None, lang) => {
                let answered = kept.sitting.entries.len() - kept.sitting.open().len();
                let of = kept.sitting.entries.len();
                match lang {
                    Lang::Ko => format!("끝내지 않음({answered}/{of}), --resume {}", kept.name),
                    Lang::En => format!("unfinished ({answered}/{of}), --resume {}", kept.name),
                }
            }
        };
        desk.say(format!("  {}  {state}", kept.name));
    }
    chart(desk, mock, kept);
}

/// The scores over time, with the floor and the pass mark.
pub(super) fn chart(desk: &Desk, mock: Mock, kept: &[Kept]) {
    let scores: Vec<(&Kept, f64)> =
        kept.iter().filter_map(|kept| Some((kept, kept.sitting.outcome.as_ref()?.score))).collect();
    if scores.len() < 2 {
        return;
    }
    let rules = mock.rules();
    desk.gap();
    let (floor, pass) = (rules.floor.map(tidy), rules.pass.map(tidy));
    desk.say(match (floor, pass, desk.lang) {
        (Some(floor), Some(pass), Lang::Ko) => {
            format!("점수의 변화(┊ 과락 {floor}점, │ 합격선 {pass}점)")
        }
        (Some(floor), Some(pass), Lang::En) => {
            format!("Scores over time (┊ floor {floor}, │ pass mark {pass})")
        }
        (_, _, lang) => lang.pick("점수의 변화", "Scores over time").to_owned(),
    });
    for (kept, score) in scores.iter().skip(scores.len().saturating_sub(LATEST)) {
        let mut line: Vec<char> = bar(score / 100.0, CHART).chars().collect();
        for (at, sign) in [(rules.floor, '┊'), (rules.pass, '│')] {
            let place = at.map(|at| columns(at / 100.0, CHART));
            if let Some(column) = place.and_then(|place| line.get_mut(place)) {
                *column = sign;
            }
        }
        let line: String = line.into_iter().collect();
        desk.say(format!("  {} {line} {:>5.1}", day_of(kept.sitting.begun), score));
    }
    let first = scores.first().map_or(0.0, |(_, score)| *score);
    let last = scores.last().map_or(0.0, |(_, score)| *score);
    let change = last - first;
    let sign = if change < 0.0 { "−" } else { "+" };
    desk.say(match desk.lang {
        Lang::Ko => format!(
            "  {}번 보았고, 처음보다 {sign}{}점입니다. 시험지마다 문항이 달라 몇 점의 차이에는 뜻이 없습니다.",
            scores.len(),
            tidy(change.abs())
        ),
        Lang::En => format!(
            "  {} sittings; {sign}{} since the first. Papers differ, so a few points mean nothing.",
            scores.len(),
            tidy(change.abs())
        ),
    });
}

/// A bar of a share.
pub(super) fn bar(share: f64, width: usize) -> String {
    let full = columns(share, width);
    format!("{}{}", "█".repeat(full), "·".repeat(width - full))
}

/// A share of the columns there are, rounded.
fn columns(share: f64, width: usize) -> usize {
    (0..width).take_while(|&column| column as f64 + 0.5 <= share * width as f64).count()
}
