//! Net promoter scores.

use super::canvas::{Canvas, Plan, percent_axis};
use super::figure::Figure;
use super::rows::Rows;
use super::style::{PALE, SKY, VERMILLION};
use crate::experience::Nps;
use crate::{Lang, Result, text};

/// Detractors, passives and promoters of one or several groups, with the score of each.
///
/// *Korean term:* 순추천지수(NPS) 도표.
///
/// - `groups`: names and scores, as [`experience::nps`](crate::experience::nps) gives them; at most 25
/// - `lang`: the language of titles and labels
///
/// # Errors
///
/// If there is no group or more than 25, or nobody answered in one.
///
/// # References
///
/// Reichheld, F. F. (2003). The one number you need to grow. *Harvard Business Review*, 81(12), 46–54.
///
/// # Examples
///
/// ```
/// use tourism_marketing::{Lang, experience, plot};
///
/// let guests = experience::nps(&[10, 9, 9, 8, 7, 7, 6, 5, 10, 9])?;
/// let figure = plot::nps(&[("Jeju", guests)], Lang::En)?;
/// assert!(figure.alt().contains("Jeju: 20 % detractors, 30 % passives, 50 % promoters, NPS 30.0 ± 48.4"));
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "순추천지수 도표")]
pub fn nps(groups: &[(&str, Nps)], lang: Lang) -> Result<Figure> {
    let rows = Rows::new("groups", groups.iter().map(|(name, _)| *name))?;
    let groups: Vec<Group> = groups.iter().map(|(_, nps)| Group::of(nps)).collect::<Result<_>>()?;
    let mut buffer = String::new();
    let finding = finding(&rows, &groups, lang);
    let plan = Plan {
        title: lang.pick("순추천지수(NPS)", "Net promoter score").to_owned(),
        finding: finding.clone(),
        size: (560.0, rows.height()),
        x: percent_axis(
            lang.pick(
                "응답의 비중 (%), 왼쪽부터 비추천 (0–6), 중립 (7–8), 추천 (9–10)",
                "Share of answers (%): detractors (0–6), passives (7–8), promoters (9–10)",
            ),
            false,
        ),
        y: rows.axis(),
    };
    let mut canvas = Canvas::new(&mut buffer, plan)?;
    for (row, group) in groups.iter().enumerate() {
        let (y, half) = (rows.place(row) - 0.14 * rows.row(), 0.22 * rows.row());
        let mut left = 0.0;
        for (share, colour) in group.shares.iter().zip([VERMILLION, PALE, SKY]) {
            let right = left + share;
            canvas.block((left, y - half), (right, y + half), colour)?;
            // Room for two digits and a sign.
            if *share >= 0.06 {
                canvas.inscription(&text::percent(*share), (f64::midpoint(left, right), y))?;
            }
            left = right;
        }
        let label = format!("NPS {}", group.score(lang));
        canvas.inscription(&label, (0.5, rows.place(row) + 0.27 * rows.row()))?;
    }
    let frame = canvas.finish()?;
    let list = rows.names().zip(&groups).map(|(name, group)| {
        let [detractors, passives, promoters] = group.shares.map(text::percent);
        let score = group.score(lang);
        match lang {
            Lang::Ko => format!("{name}: 비추천 {detractors}, 중립 {passives}, 추천 {promoters}, NPS {score}"),
            Lang::En => format!(
                "{name}: {detractors} detractors, {passives} passives, {promoters} promoters, NPS {score}"
            ),
        }
    });
    let list = list.collect::<Vec<_>>().join("; ");
    let alt = match lang {
        Lang::Ko => format!("응답의 비중을 나타낸 누적 막대이다. {finding} {list}."),
        Lang::En => format!("Stacked bars of the answers. {finding} {list}."),
    };
    Ok(frame.figure(&buffer, alt))
}

/// One bar.
struct Group {
    /// Of detractors, passives and promoters.
    shares: [f64; 3],
    score: f64,
    margin: f64,
}

impl Group {
    /// From the counts alone: the rest may have been made by hand.
    fn of(nps: &Nps) -> Result<Self> {
        let interval = nps.interval(0.95)?;
        let all = nps.respondents() as f64;
        let shares = [nps.detractors, nps.passives, nps.promoters].map(|count| count as f64 / all);
        let margin = nps.margin_of(0.95)?;
        Ok(Self { shares, score: interval.estimate, margin })
    }

    fn score(&self, lang: Lang) -> String {
        let points = lang.pick("점", "");
        format!("{} ± {}{points}", text::signed(self.score, 1), text::signed(self.margin, 1))
    }
}

fn finding(rows: &Rows, groups: &[Group], lang: Lang) -> String {
    let best = rows
        .names()
        .zip(groups)
        .reduce(|best, row| if row.1.score > best.1.score { row } else { best });
    let Some((name, group)) = best else { return String::new() };
    let score = group.score(lang);
    let unsure = lang.pick(" ±는 95 % 오차한계이다.", " ± is the 95 % margin.");
    match (lang, groups.len()) {
        (Lang::Ko, 1) => format!("NPS는 {score}이다.{unsure}"),
        (Lang::En, 1) => format!("The score is {score}.{unsure}"),
        (Lang::Ko, _) => format!("NPS가 가장 높은 집단은 {name}({score})이다.{unsure}"),
        (Lang::En, _) => format!("The score is highest for {name} ({score}).{unsure}"),
    }
}
