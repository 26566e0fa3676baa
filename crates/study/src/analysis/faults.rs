//! What is likely wrong with an item, judged from its numbers. A number is a reason to read the item again, not a verdict.

use tourism_marketing::Lang;

use super::items::{ItemReport, OptionReport};

/// Below this an item hardly tells the groups apart.
const WEAK: f64 = 0.2;
/// Above this an item is too easy to tell anybody apart.
const EASY: f64 = 0.95;
/// A distractor that fewer choose does no work.
const RARE: f64 = 0.02;
/// With fewer persons a distractor that nobody chose says little.
const ENOUGH: usize = 40;
/// A second answer that draws at least so many of the best is worth reading again.
const DRAWN: f64 = 0.25;

/// A likely fault of an item. Options are counted from 0, in the order of the first form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Another option behaves as a key does: the key may be wrong.
    Miskeyed {
        /// That option.
        option: usize,
    },
    /// The key holds, but another option draws the best as well: two answers may be right.
    SecondKey {
        /// That option.
        option: usize,
    },
    /// Worse persons do better, and no other option explains it.
    Negative,
    /// It hardly tells the groups apart.
    Weak,
    /// It is answered about as often rightly as by guessing, by good and bad alike.
    Guessed,
    /// Nearly everybody has it right.
    Easy,
    /// Fewer have it right than by guessing.
    Hard,
    /// Distractors that hardly anybody chooses.
    Unused {
        /// Those options.
        options: Vec<usize>,
    },
}

/// The likely faults of an item, the gravest first.
#[must_use]
pub fn faults(item: &ItemReport, people: usize, group: usize) -> Vec<Fault> {
    let mut found = Vec::new();
    let chance = 1.0 / item.options.len().max(1) as f64;
    let d = item.groups.discrimination;
    let gap = |option: &OptionReport| option.upper as f64 - option.lower as f64;
    let key_gap: f64 = item.options.iter().filter(|option| option.right).map(gap).sum();
    let key_upper: usize =
        item.options.iter().filter(|option| option.right).map(|option| option.upper).sum();
    // The distractor that the best prefer to the worst by most.
    let rival = item
        .options
        .iter()
        .enumerate()
        .filter(|(_, option)| !option.right)
        .max_by(|(_, a), (_, b)| gap(a).total_cmp(&gap(b)));
    let drawn = |option: &OptionReport| option.upper as f64 >= DRAWN * group as f64;
    let mut explained = false;
    if let Some((place, option)) = rival.filter(|(_, option)| gap(option) > 0.0 && drawn(option)) {
        // A difference between two counts that chance seldom makes: two standard errors.
        let clear = gap(option) > 2.0 * ((option.upper + option.lower) as f64).sqrt();
        if clear && gap(option) > key_gap && option.upper > key_upper && d < WEAK {
            explained = true;
            found.push(Fault::Miskeyed { option: place });
        } else if d >= WEAK && option.above.is_some_and(|above| above >= 0.0) {
            // The two groups alone would accuse sound items by chance; everybody who chose it must be good as well.
            explained = true;
            found.push(Fault::SecondKey { option: place });
        }
    }
    let guessed = (item.difficulty - chance).abs() < noise(chance, people) && d.abs() < WEAK;
    let negative = d < 0.0 && item.point_biserial.is_none_or(|r| r < 0.0);
    if guessed && !explained {
        found.push(Fault::Guessed);
    } else if negative && !explained {
        found.push(Fault::Negative);
    } else if item.difficulty > EASY {
        found.push(Fault::Easy);
    } else if d < WEAK && !explained {
        found.push(Fault::Weak);
    }
    if item.difficulty < chance - noise(chance, people) && !explained {
        found.push(Fault::Hard);
    }
    let unused = |option: &OptionReport| {
        !option.right && (option.chosen as f64) < (RARE * people as f64).max(1.0)
    };
    let options: Vec<usize> = item
        .options
        .iter()
        .enumerate()
        .filter(|(_, option)| unused(option))
        .map(|(place, _)| place)
        .collect();
    // In an easy item there is nobody left to choose them.
    if people >= ENOUGH && !options.is_empty() && item.difficulty <= 0.9 {
        found.push(Fault::Unused { options });
    }
    found
}

/// Three standard errors of a share.
fn noise(share: f64, people: usize) -> f64 {
    3.0 * (share * (1.0 - share) / people.max(1) as f64).sqrt()
}

impl Fault {
    /// Whether the item should be looked at before grades are given.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        matches!(
            self,
            Self::Miskeyed { .. } | Self::SecondKey { .. } | Self::Negative | Self::Guessed
        )
    }

    /// In plain words, with what to do. `label` names an option.
    #[must_use]
    pub fn said(&self, label: impl Fn(usize) -> String, lang: Lang) -> String {
        let list =
            |options: &[usize]| options.iter().map(|&it| label(it)).collect::<Vec<_>>().join(", ");
        match (self, lang) {
            (Self::Miskeyed { option }, Lang::Ko) => format!("잘하는 학생의 답이 {}에 몰리고 정답에는 거의 없습니다. 정답표가 틀렸는지 보십시오.", label(*option)),
            (Self::Miskeyed { option }, Lang::En) => format!("The best chose {} and not the key: is the key right?", label(*option)),
            (Self::SecondKey { option }, Lang::Ko) => format!("잘하는 학생의 답이 정답과 {}에 나뉘었습니다. 복수 정답인지 보십시오.", label(*option)),
            (Self::SecondKey { option }, Lang::En) => format!("Many of the best chose {} besides the key: are both right?", label(*option)),
            (Self::Negative, Lang::Ko) => "잘하는 학생이 더 많이 틀렸습니다(음의 변별도). 물음이 엉뚱한 것을 묻는지 보십시오.".into(),
            (Self::Negative, Lang::En) => "The best did worse (negative discrimination): does it ask what you meant?".into(),
            (Self::Weak, Lang::Ko) => "잘하는 학생과 그렇지 않은 학생을 거의 가르지 못합니다(변별도 0.2 미만).".into(),
            (Self::Weak, Lang::En) => "It hardly tells the groups apart (discrimination below 0.2).".into(),
            (Self::Guessed, Lang::Ko) => "정답률이 찍은 것과 같고 누구에게나 그렇습니다. 배우지 않은 것이거나 물음이 모호합니다.".into(),
            (Self::Guessed, Lang::En) => "Answered as by guessing, by good and bad alike: not taught, or unclear.".into(),
            (Self::Easy, Lang::Ko) => "거의 모두 맞혔습니다(정답률 95 % 초과). 몸풀기 문항으로만 쓸모가 있습니다.".into(),
            (Self::Easy, Lang::En) => "Nearly everybody has it right (over 95 %): a warm-up at most.".into(),
            (Self::Hard, Lang::Ko) => "찍었을 때보다도 적게 맞혔습니다. 오답 하나가 널리 퍼진 오해인지 보십시오.".into(),
            (Self::Hard, Lang::En) => "Fewer right than by guessing: is a distractor a common misconception?".into(),
            (Self::Unused { options }, Lang::Ko) => format!("거의 아무도 고르지 않은 오답: {}. 바꿀 만합니다.", list(options)),
            (Self::Unused { options }, Lang::En) => format!("Hardly anybody chose {}: worth replacing.", list(options)),
        }
    }
}
