//! What guests say: `servqual_survey.csv`, `nps.csv`, `csat_vs_rivals.csv` and `touchpoints.csv`.
//!
//! | symbol | meaning | value |
//! |---|---|---|
//! | perception of an item | mean of its dimension + 0.75 · content + 0.35 · dimension + 0.65 · noise, 1 to 7 | one strong factor |
//! | gaps | perception − expectation aimed at, in the order of the questionnaire | +.2, −.9, −.7, −.4, −.5 |
//! | expectation of an item | 6.1 + 0.35 · person + 0.45 · noise, by dimension | |
//! | weights | near those of Parasuraman, Zeithaml & Berry, sum 100 | 11, 32, 22, 19, 16 |
//! | straight-liners | respondents who tick one number throughout | 0.05 |
//! | NPS | 7.9 + 1.35 · content + noise, 0 to 10 | |
//! | rivals | mean satisfaction of our hotel and three others, 1 to 5 | 4.2, 4.0, 4.4, 3.9 |
//!
//! Perceptions of service quality items load on one factor far more than on five (Cronin & Taylor 1992): content carries
//! about half of the variance here.
//!
//! # References
//!
//! - Parasuraman, A., Zeithaml, V. A. & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring consumer
//!   perceptions of service quality. *Journal of Retailing*, 64(1), 12–40.
//! - Zeithaml, V. A., Parasuraman, A. & Berry, L. L. (1990). *Delivering Quality Service*: points out of 100.
//! - Cronin, J. J. & Taylor, S. A. (1992). Measuring service quality. *Journal of Marketing*, 56(3), 55–68.
//! - Brady, M. K. & Cronin, J. J. (2001). Some new thoughts on conceptualizing perceived service quality. *Journal of
//!   Marketing*, 65(3), 34–49.

use std::fmt::Write as _;

use super::guest_id;
use super::random::{Random, floor};
use super::world::World;

/// The streams of random numbers that this file uses.
const SURVEY_STREAM: u64 = 17;
const NPS_STREAM: u64 = 18;
const RIVAL_STREAM: u64 = 19;

/// A dimension of the questionnaire, in its order: items, expectation, gap aimed at, weight in points of 100.
struct Dimension {
    items: usize,
    expected: f64,
    gap: f64,
    weight: f64,
}

/// Tangibles, reliability, responsiveness, assurance, empathy.
const DIMENSIONS: [Dimension; 5] = [
    Dimension { items: 4, expected: 5.3, gap: 0.2, weight: 11.0 },
    Dimension { items: 5, expected: 6.3, gap: -0.9, weight: 32.0 },
    Dimension { items: 4, expected: 6.1, gap: -0.7, weight: 22.0 },
    Dimension { items: 4, expected: 6.1, gap: -0.4, weight: 19.0 },
    Dimension { items: 5, expected: 5.8, gap: -0.5, weight: 16.0 },
];

/// Brady and Cronin's nine: mean and which of the three dimensions they belong to.
const SUBDIMENSIONS: [(f64, usize); 9] =
    [(5.5, 0), (5.3, 0), (5.2, 0), (5.4, 1), (5.0, 1), (4.7, 1), (4.3, 2), (5.1, 2), (5.2, 2)];

/// The nearest point of a scale.
fn rating(value: f64, lowest: u32, highest: u32) -> u32 {
    floor(value.clamp(f64::from(lowest), f64::from(highest)).round())
}

pub(super) fn servqual_survey(world: &World) -> String {
    let mut random = Random::stream(SURVEY_STREAM);
    let mut chosen = random.sample(world.guests.len(), 300);
    chosen.sort_unstable();
    let mut text = "guest_id".to_owned();
    for (letter, count) in [("e", 22), ("p", 22)] {
        for item in 1..=count {
            let _ = write!(text, ",{letter}{item:02}");
        }
    }
    for column in [
        "w1",
        "w2",
        "w3",
        "w4",
        "w5",
        "bc_attitude",
        "bc_behaviour",
        "bc_expertise",
        "bc_ambience",
        "bc_design",
        "bc_social",
        "bc_waiting",
        "bc_tangibles",
        "bc_valence",
        "overall",
    ] {
        let _ = write!(text, ",{column}");
    }
    text.push('\n');
    for guest in chosen {
        let values = respondent(&mut random, world.content[guest]);
        let values: Vec<String> = values.iter().map(u32::to_string).collect();
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{},{}", guest_id(guest), values.join(","));
    }
    text
}

/// The 60 answers of one guest.
fn respondent(random: &mut Random, content: f64) -> Vec<u32> {
    let mut expectations = Vec::new();
    let mut perceptions = Vec::new();
    let hopes = random.normal();
    for dimension in &DIMENSIONS {
        let own = random.normal();
        for _ in 0..dimension.items {
            let expected = dimension.expected + 0.35 * hopes + 0.45 * random.normal();
            expectations.push(rating(expected, 1, 7));
            let mean = dimension.expected + dimension.gap;
            let felt = mean + 0.75 * content + 0.35 * own + 0.65 * random.normal();
            perceptions.push(rating(felt, 1, 7));
        }
    }
    if random.chance(0.05) {
        let tick = rating(5.0 + content, 3, 7);
        perceptions.fill(tick);
    }
    let weights = points(random, DIMENSIONS.each_ref().map(|dimension| dimension.weight));
    let halves = [random.normal(), random.normal(), random.normal()];
    let nine = SUBDIMENSIONS.map(|(mean, dimension)| {
        rating(mean + 0.7 * content + 0.4 * halves[dimension] + 0.6 * random.normal(), 1, 7)
    });
    let overall = rating(5.2 + 0.85 * content + 0.5 * random.normal(), 1, 7);
    [expectations, perceptions, weights, nine.to_vec(), vec![overall]].concat()
}

/// 100 points over five dimensions, near the given ones.
fn points(random: &mut Random, means: [f64; 5]) -> Vec<u32> {
    let draws = means.map(|mean| random.gamma(mean / 3.0, mean));
    let sum: f64 = draws.iter().sum();
    let mut points = draws.map(|draw| floor(100.0 * draw / sum)).to_vec();
    // What rounding down leaves goes to the largest.
    let left = 100 - points.iter().sum::<u32>();
    let largest = (0..5).max_by_key(|&place| points[place]).unwrap_or(0);
    points[largest] += left;
    points
}

pub(super) fn nps(world: &World) -> String {
    let mut random = Random::stream(NPS_STREAM);
    let mut chosen = random.sample(world.guests.len(), 250);
    chosen.sort_unstable();
    let mut text = "guest_id,score_0_10\n".to_owned();
    for guest in chosen {
        let score = rating(8.2 + 1.35 * world.content[guest] + 0.8 * random.normal(), 0, 10);
        let _ = writeln!(text, "{},{score}", guest_id(guest));
    }
    text
}

pub(super) fn csat_vs_rivals() -> String {
    const FIRMS: [(&str, f64); 4] =
        [("우리 호텔", 4.25), ("경쟁 호텔 가", 4.0), ("경쟁 호텔 나", 4.5), ("경쟁 호텔 다", 3.9)];
    let mut random = Random::stream(RIVAL_STREAM);
    let mut text = "respondent,firm,score_1_5\n".to_owned();
    for respondent in 0..400 {
        let (firm, mean) = FIRMS[respondent / 100];
        let score = rating(mean + 0.8 * random.normal(), 1, 5);
        let _ = writeln!(text, "R{:03},{firm},{score}", respondent + 1);
    }
    text
}

/// Twelve moments of a stay: name, score of 1 to 7, weight in points of 100.
const TOUCHPOINTS: [(&str, &str, u32); 12] = [
    ("예약", "5.8", 8),
    ("도착 전 안내", "5.1", 4),
    ("주차·발레", "4.2", 6),
    ("체크인 대기", "3.4", 12),
    ("체크인 응대", "5.6", 10),
    ("객실 첫인상", "6.1", 14),
    ("객실 청결", "5.9", 14),
    ("룸서비스", "4.6", 5),
    ("조식", "5.7", 9),
    ("부대시설", "5.2", 6),
    ("체크아웃", "5.0", 8),
    ("투숙 후 감사 문자", "4.4", 4),
];

pub(super) fn touchpoints() -> String {
    let mut text = "touchpoint,score,weight\n".to_owned();
    for (name, score, weight) in TOUCHPOINTS {
        let _ = writeln!(text, "{name},{score},{weight}");
    }
    text
}
