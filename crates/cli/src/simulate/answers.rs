//! `answers.csv`: 200 learners and 60 questions.
//!
//! A learner of ability θ answers question j rightly with probability c + (1 − c) / (1 + exp(−a (θ − b))): the three
//! parameters of Birnbaum's model. Guessing among five choices gives c = 0.2; two questions have a wrong key, which
//! the best learners miss most (a = −0.8).
//!
//! # References
//!
//! - Birnbaum, A. (1968). Some latent trait models. In Lord & Novick, *Statistical Theories of Mental Test Scores*.

use std::fmt::Write as _;

use super::logistic;
use super::random::Random;

/// The stream of random numbers that this file uses.
const STREAM: u64 = 30;

const LEARNERS: usize = 200;
const QUESTIONS: usize = 60;
/// The questions with a wrong key, counted from 0.
const WRONG_KEY: [usize; 2] = [16, 41];

pub(super) fn answers() -> String {
    let mut random = Random::stream(STREAM);
    let questions: Vec<(f64, f64)> = (0..QUESTIONS)
        .map(|question| {
            let (slope, hard) = (random.log_normal(1.0, 0.3), -0.6 + 0.9 * random.normal());
            if WRONG_KEY.contains(&question) { (-0.8, hard) } else { (slope, hard) }
        })
        .collect();
    let mut text = "learner".to_owned();
    for question in 1..=QUESTIONS {
        // Writing to a `String` cannot fail.
        let _ = write!(text, ",q{question:02}");
    }
    text.push('\n');
    for learner in 1..=LEARNERS {
        let ability = random.normal();
        let _ = write!(text, "L{learner:03}");
        for &(slope, hard) in &questions {
            let right = random.chance(0.2 + 0.8 * logistic(slope * (ability - hard)));
            let _ = write!(text, ",{}", u8::from(right));
        }
        text.push('\n');
    }
    text
}
