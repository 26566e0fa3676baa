//! Control totals of the simulated surveys, experiments and operations.

#![expect(clippy::unnecessary_wraps, reason = "one signature for the totals of every file")]

use std::path::Path;

use tourism_marketing::data::{
    self, Account, AdoptionMonth, DefectCount, DeskVisit, EmotionGuest, Employee, ExamAnswers,
    HealingPair, Inviter, NamedBrand, NpsAnswer, ParkDay, RivalScore, ServqualAnswer, Touchpoint,
};
use tourism_marketing::stats::{self, Summary};
use tourism_marketing::{demarketing, diffusion, exam, experience, pareto, quality};

use super::{
    Controls, Measured, count, grouped, index, krw, mean, percent, rows, share, sum, whole,
};

pub(super) fn measure(loader: &str, path: &Path) -> Option<anyhow::Result<Measured>> {
    Some(match loader {
        "account_profit" => rows(path, account_profit),
        "adoption" => rows(path, adoption),
        "answers" => rows(path, answers),
        "csat_vs_rivals" => rows(path, csat_vs_rivals),
        "defects" => rows(path, defects),
        "emotion_experiment" => rows(path, emotion_experiment),
        "employees" => rows(path, employees),
        "front_desk" => rows(path, front_desk),
        "healing_prepost" => rows(path, healing_prepost),
        "invites" => rows(path, invites),
        "nps" => rows(path, nps),
        "park_demand" => rows(path, park_demand),
        "servqual_survey" => rows(path, servqual_survey),
        "sponsor_recall" => rows(path, sponsor_recall),
        "touchpoints" => rows(path, touchpoints),
        _ => return None,
    })
}

fn account_profit(rows: &[Account]) -> Controls {
    let dormant = |row: &Account| row.idle_days > 365;
    Ok(vec![
        ("total", krw(sum(rows, |row| row.annual_profit_krw))),
        ("loss", percent(share(rows, |row| row.annual_profit_krw < 0.0))),
        ("dormant", percent(share(rows, dormant))),
        (
            "dormant_profit",
            krw(sum(rows, |row| if dormant(row) { row.annual_profit_krw } else { 0.0 })),
        ),
    ])
}

fn adoption(rows: &[AdoptionMonth]) -> Controls {
    let adopters = data::column(rows, |row| row.adopters);
    let peak = rows.iter().max_by_key(|row| row.adopters).map_or(0, |row| row.month);
    let fit = diffusion::fit_bass(&adopters)?;
    Ok(vec![
        ("total", grouped(whole(adopters.iter().sum()))),
        ("peak", peak.to_string()),
        ("q", index(fit.bass.imitation)),
    ])
}

fn answers(rows: &[ExamAnswers]) -> Controls {
    let right: Vec<Vec<u8>> = rows.iter().map(|row| row.right.clone()).collect();
    let all: Vec<u8> = right.concat();
    Ok(vec![("right", percent(mean(&all, |answer| *answer))), ("kr20", index(exam::kr20(&right)?))])
}

fn csat_vs_rivals(rows: &[RivalScore]) -> Controls {
    let of = |firm: &str| {
        let scores: Vec<&RivalScore> = rows.iter().filter(|row| row.firm == firm).collect();
        mean(&scores, |row| row.score_1_5)
    };
    let rivals = ["경쟁 호텔 가", "경쟁 호텔 나", "경쟁 호텔 다"].map(of);
    let best = rivals.into_iter().fold(0.0, f64::max);
    Ok(vec![("own", format!("{:.2}", of("우리 호텔"))), ("best", format!("{best:.2}"))])
}

fn defects(rows: &[DefectCount]) -> Controls {
    let total = sum(rows, |row| row.defects);
    let desk: Vec<u64> = rows
        .iter()
        .filter(|row| row.touchpoint == "체크인")
        .map(|row| u64::from(row.defects))
        .collect();
    let chart = quality::p_chart(&desk, 50)?;
    Ok(vec![
        ("defects", grouped(whole(total))),
        ("first", percent(desk.iter().sum::<u64>() as f64 / total)),
        ("beyond", count(&chart.shares, |share| *share > chart.upper).to_string()),
    ])
}

fn emotion_experiment(rows: &[EmotionGuest]) -> Controls {
    let of = |condition: &str| -> Vec<&EmotionGuest> {
        rows.iter().filter(|row| row.condition == condition).collect()
    };
    let booked = |condition: &str| count(&of(condition), |row| row.booked);
    let minutes = |condition: &str| Summary::of(&data::column(&of(condition), |row| row.dwell_min));
    let (slow, fast) = (minutes("느린 음악")?, minutes("빠른 음악")?);
    let colours = ["난색", "한색", "무채색"]
        .map(|colour| data::column(&of(colour), |row| row.satisfaction_1_7));
    Ok(vec![
        ("scent", format!("{} / {}", booked("향 있음"), booked("향 없음"))),
        ("tempo", format!("{:.1} / {:.1}", slow.mean, fast.mean)),
        ("tempo_d", index(stats::cohens_d(&slow, &fast)?)),
        ("colour_f", index(stats::one_way_anova(&colours)?.f)),
    ])
}

fn employees(rows: &[Employee]) -> Controls {
    let satisfaction = |left: bool| {
        let some: Vec<&Employee> = rows.iter().filter(|row| row.leave.is_some() == left).collect();
        format!("{:.2}", mean(&some, |row| row.satisfaction))
    };
    let training = data::column(rows, |row| row.training_h);
    let content = data::column(rows, |row| row.satisfaction);
    Ok(vec![
        ("left", count(rows, |row| row.leave.is_some()).to_string()),
        ("left_satisfaction", satisfaction(true)),
        ("stay_satisfaction", satisfaction(false)),
        ("training", index(stats::correlation(&training, &content)?.r)),
    ])
}

fn front_desk(rows: &[DeskVisit]) -> Controls {
    let wait = |row: &DeskVisit| (row.start - row.arrival).as_seconds_f64() / 60.0;
    let service = |row: &DeskVisit| (row.end - row.start).as_seconds_f64() / 60.0;
    let longest = rows.iter().map(wait).fold(0.0, f64::max);
    Ok(vec![
        ("wait", format!("{:.2} min", mean(rows, wait))),
        ("waited", percent(share(rows, |row| wait(row) > 0.0))),
        ("service", format!("{:.2} min", mean(rows, service))),
        ("longest", format!("{longest:.1} min")),
    ])
}

fn healing_prepost(rows: &[HealingPair]) -> Controls {
    let change = |row: &HealingPair| f64::from(row.stress_before) - f64::from(row.stress_after);
    let test = stats::paired_t(&data::column(rows, change))?;
    Ok(vec![("difference", format!("{:.2}", test.difference)), ("t", index(test.t))])
}

fn invites(rows: &[Inviter]) -> Controls {
    let sent = data::column(rows, |row| row.sent);
    let all: f64 = sent.iter().sum();
    let joined = sum(rows, |row| row.joined);
    let k = diffusion::k_factor(all / rows.len() as f64, joined / all)?;
    Ok(vec![
        ("sent", grouped(whole(all))),
        ("joined", grouped(whole(joined))),
        ("k", index(k)),
        ("top_20", percent(pareto::top_share(&sent, 0.2)?)),
    ])
}

fn nps(rows: &[NpsAnswer]) -> Controls {
    let scores: Vec<u8> =
        rows.iter().map(|row| u8::try_from(row.score_0_10)).collect::<Result<_, _>>()?;
    let nps = experience::nps(&scores)?;
    Ok(vec![
        ("promoters", nps.promoters.to_string()),
        ("detractors", nps.detractors.to_string()),
        ("nps", format!("{:.1}", nps.score)),
    ])
}

fn park_demand(rows: &[ParkDay]) -> Controls {
    let mut most = 0.0;
    for row in rows {
        let load = demarketing::load_factor(f64::from(row.visitors), f64::from(row.capacity))?;
        most = f64::max(most, load);
    }
    Ok(vec![
        ("visitors", grouped(whole(sum(rows, |row| row.visitors)))),
        ("over", count(rows, |row| row.visitors > row.capacity).to_string()),
        ("most", format!("{most:.2}")),
    ])
}

fn servqual_survey(rows: &[ServqualAnswer]) -> Controls {
    let expected: Vec<Vec<f64>> = rows.iter().map(|row| row.expectations.clone()).collect();
    let perceived: Vec<Vec<f64>> = rows.iter().map(|row| row.perceptions.clone()).collect();
    let result = quality::servqual(&expected, &perceived, &quality::questionnaire_items())?;
    let gaps: Vec<String> =
        result.gaps().into_iter().map(|gap| format!("{gap:+.2}").replace('-', "−")).collect();
    let items: Vec<Vec<f64>> =
        (0..22).map(|item| perceived.iter().map(|row| row[item]).collect()).collect();
    let factors = quality::factor_structure(&items, 1)?;
    let straight = count(&perceived, |items| {
        items.windows(2).all(|pair| pair[0].to_bits() == pair[1].to_bits())
    });
    Ok(vec![
        ("gaps", gaps.join(" / ")),
        ("alpha", index(quality::cronbach_alpha(&items)?)),
        ("first", percent(factors.explained.first().copied().unwrap_or(0.0))),
        ("straight", straight.to_string()),
    ])
}

fn sponsor_recall(rows: &[NamedBrand]) -> Controls {
    let named = |brand: &str| count(rows, |row| row.named_brand == brand);
    let (sponsor, ambusher) = (named("sponsor"), named("ambusher"));
    Ok(vec![
        ("sponsor", sponsor.to_string()),
        ("ambusher", ambusher.to_string()),
        ("misattribution", percent(diffusion::sponsor_misattribution(ambusher, sponsor)?)),
    ])
}

fn touchpoints(rows: &[Touchpoint]) -> Controls {
    let scores = data::column(rows, |row| row.score);
    let weights = data::column(rows, |row| row.weight);
    let lowest = scores.iter().copied().fold(f64::INFINITY, f64::min);
    Ok(vec![
        ("score", index(experience::journey_score(&scores, &weights)?)),
        ("lowest", format!("{lowest:.1}")),
    ])
}
