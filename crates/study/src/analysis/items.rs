//! Numbers of each item and of the whole.

use std::collections::BTreeSet;

use tourism_marketing::exam::{self, ItemStats};
use tourism_marketing::stats;

use super::faults::{Fault, faults};
use super::responses::{Changes, Mark, Responses};
use crate::paper::Key;

/// The per cent of persons in the upper and in the lower group (Kelley 1939).
const GROUP: usize = 27;

/// The analysis of a class's answers.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The items that count, by the numbers of the first form.
    pub items: Vec<ItemReport>,
    /// Of every student, the points of the objective items, of the written ones, and how many items are right.
    pub grades: Vec<Grade>,
    /// The points of the whole.
    pub most: f64,
    /// The persons in each of the two groups.
    pub group: usize,
    /// The mean number of right answers.
    pub mean: f64,
    /// The standard deviation of the number of right answers, of the persons at hand.
    pub deviation: f64,
    /// KR-20; none where it cannot be computed, such as when all have the same total.
    pub kr20: Option<f64>,
    /// The standard error of measurement, in right answers.
    pub error: Option<f64>,
}

/// A student's result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grade {
    /// The points of objective items.
    pub points: f64,
    /// The points of written answers; none where one has not been marked yet.
    pub written: Option<f64>,
    /// How many objective items are right.
    pub right: usize,
}

/// The numbers of an item.
#[derive(Debug, Clone)]
pub struct ItemReport {
    /// Its number on the first form.
    pub number: usize,
    /// Its id.
    pub id: String,
    /// The share of all persons who have it right.
    pub difficulty: f64,
    /// Difficulty and discrimination by the upper and the lower group.
    pub groups: ItemStats,
    /// The correlation of having it right with the total; none where everybody or nobody has it right.
    pub point_biserial: Option<f64>,
    /// The same with the total of the other items.
    pub rest: Option<f64>,
    /// Its options.
    pub options: Vec<OptionReport>,
    /// How many marked nothing.
    pub omitted: usize,
    /// How many marked several.
    pub doubled: usize,
    /// Its likely faults.
    pub faults: Vec<Fault>,
}

/// The numbers of an option.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OptionReport {
    /// Whether it counts as right.
    pub right: bool,
    /// How many chose it.
    pub chosen: usize,
    /// How many of the upper group.
    pub upper: usize,
    /// How many of the lower group.
    pub lower: usize,
    /// By how much those who chose it are above everybody's mean of the other items; none where nobody did.
    pub above: Option<f64>,
}

/// Analyses the answers of a class.
///
/// The groups are the best and the worst 27 % by the number of right answers; who is at the edge with the same number is
/// taken in the order of the file.
#[must_use]
pub fn analyse(key: &Key, responses: &Responses, changes: &Changes) -> Analysis {
    let kept: Vec<usize> =
        (0..key.items.len()).filter(|place| !changes.dropped.contains(&(place + 1))).collect();
    let rights: Vec<BTreeSet<usize>> =
        key.items.iter().map(|item| rights(item.number, item.right, changes)).collect();
    let is_right = |student: usize, item: usize| {
        let mark = responses.students.get(student).and_then(|it| it.marks.get(item));
        let rights = rights.get(item);
        matches!(mark, Some(Mark::Option(at)) if rights.is_some_and(|it| it.contains(at)))
    };
    let people = responses.students.len();
    let matrix: Vec<Vec<u8>> = (0..people)
        .map(|student| kept.iter().map(|&item| u8::from(is_right(student, item))).collect())
        .collect();
    let totals: Vec<f64> =
        matrix.iter().map(|row| row.iter().map(|&it| f64::from(it)).sum()).collect();
    let mut ranked: Vec<usize> = (0..people).collect();
    let total = |student: usize| totals.get(student).copied().unwrap_or(0.0);
    ranked.sort_by(|&a, &b| total(b).total_cmp(&total(a)));
    let group = ((GROUP * people + 50) / 100).clamp(1, people.max(1));
    let upper: BTreeSet<usize> = ranked.iter().take(group).copied().collect();
    let lower: BTreeSet<usize> = ranked.iter().rev().take(group).copied().collect();
    let items = kept
        .iter()
        .enumerate()
        .filter_map(|(column, &item)| {
            let right: Vec<f64> =
                matrix.iter().filter_map(|row| row.get(column)).map(|&it| f64::from(it)).collect();
            let rest: Vec<f64> = totals.iter().zip(&right).map(|(all, one)| all - one).collect();
            let among = |group: &BTreeSet<usize>| {
                group.iter().filter(|&&student| is_right(student, item)).count() as u64
            };
            let (up, low) = (among(&upper), among(&lower));
            let size = group.min(people) as u64;
            let groups = exam::item_stats(up, low, size).ok()?;
            let of = key.items.get(item)?;
            let mut report = ItemReport {
                number: of.number,
                id: of.id.clone(),
                difficulty: right.iter().sum::<f64>() / people.max(1) as f64,
                groups,
                point_biserial: stats::correlation(&right, &totals).ok().map(|it| it.r),
                rest: stats::correlation(&right, &rest).ok().map(|it| it.r),
                options: options(
                    responses,
                    item,
                    of.options_ko.len(),
                    rights.get(item)?,
                    &upper,
                    &lower,
                    &rest,
                ),
                omitted: count(responses, item, Mark::None),
                doubled: count(responses, item, Mark::Double),
                faults: Vec::new(),
            };
            report.faults = faults(&report, people, group);
            Some(report)
        })
        .collect();
    let mean = totals.iter().sum::<f64>() / people.max(1) as f64;
    let squares: f64 = totals.iter().map(|total| (total - mean).powi(2)).sum();
    let deviation = (squares / people.max(1) as f64).sqrt();
    let kr20 = exam::kr20(&matrix).ok();
    Analysis {
        items,
        grades: (0..people)
            .map(|student| grade(key, responses, student, &kept, &is_right))
            .collect(),
        most: kept.iter().filter_map(|&at| key.items.get(at)).map(|item| item.points).sum::<f64>()
            + key.written.iter().map(|it| it.points).sum::<f64>(),
        group,
        mean,
        deviation,
        kr20,
        error: kr20.filter(|it| *it <= 1.0).map(|kr20| deviation * (1.0 - kr20).sqrt()),
    }
}

/// The options that count as right, from 0.
fn rights(number: usize, right: usize, changes: &Changes) -> BTreeSet<usize> {
    let more = changes.accepted.get(&number).into_iter().flatten();
    more.chain([&right]).map(|option| option.saturating_sub(1)).collect()
}

fn count(responses: &Responses, item: usize, wanted: Mark) -> usize {
    responses.students.iter().filter(|student| student.marks.get(item) == Some(&wanted)).count()
}

fn options(
    responses: &Responses,
    item: usize,
    count: usize,
    rights: &BTreeSet<usize>,
    upper: &BTreeSet<usize>,
    lower: &BTreeSet<usize>,
    rest: &[f64],
) -> Vec<OptionReport> {
    let mean = rest.iter().sum::<f64>() / rest.len().max(1) as f64;
    (0..count)
        .map(|option| {
            let chose = |student: &usize| {
                let student = responses.students.get(*student);
                student.is_some_and(|it| it.marks.get(item) == Some(&Mark::Option(option)))
            };
            OptionReport {
                right: rights.contains(&option),
                chosen: (0..responses.students.len()).filter(chose).count(),
                upper: upper.iter().filter(|it| chose(it)).count(),
                lower: lower.iter().filter(|it| chose(it)).count(),
                above: above(rest, mean, &chose),
            }
        })
        .collect()
}

fn above(rest: &[f64], mean: f64, chose: &dyn Fn(&usize) -> bool) -> Option<f64> {
    let theirs: Vec<f64> =
        rest.iter().enumerate().filter(|(student, _)| chose(student)).map(|(_, it)| *it).collect();
    (!theirs.is_empty()).then(|| theirs.iter().sum::<f64>() / theirs.len() as f64 - mean)
}

fn grade(
    key: &Key,
    responses: &Responses,
    student: usize,
    kept: &[usize],
    is_right: &dyn Fn(usize, usize) -> bool,
) -> Grade {
    let right: Vec<usize> = kept.iter().copied().filter(|&item| is_right(student, item)).collect();
    let points = right.iter().filter_map(|&item| key.items.get(item)).map(|it| it.points).sum();
    let written = responses.students.get(student).map(|it| it.written.iter().copied());
    let written = written.and_then(Iterator::collect::<Option<Vec<f64>>>);
    Grade { points, written: written.map(|points| points.iter().sum()), right: right.len() }
}
