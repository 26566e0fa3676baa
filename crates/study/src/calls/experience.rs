//! Customer experience.

use tourism_marketing::experience;

use super::{calls, whole};

calls! {
    "experience::nps.score", |promoters, passives, detractors| Ok(experience::nps(&[vec![9; whole(promoters)?], vec![7; whole(passives)?], vec![0; whole(detractors)?]].concat())?.score);
    "experience::peak_end", |first, second, third, fourth| experience::peak_end(&[first, second, third, fourth]);
}
