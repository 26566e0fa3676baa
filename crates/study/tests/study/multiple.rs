//! Items as one of several options. The judge, which knows nothing of options, says which of them is right.

use tourism_study::bank::Body;
use tourism_study::multiple::MultipleChoice;
use tourism_study::{Answer, Lang};

use super::bank;

#[test]
fn the_judge_finds_exactly_the_option_right_that_claims_to_be() {
    let mut made = 0;
    for item in bank().items() {
        for seed in [1, 7, 2026] {
            let Some(drawn) = MultipleChoice::draw(item, seed).unwrap() else {
                assert!(matches!(item.body, Body::Blank(_) | Body::Written(_)), "{}", item.id);
                continue;
            };
            made += 1;
            let question = drawn.question();
            for option in drawn.options() {
                for lang in Lang::ALL {
                    let text = option.text.get(lang);
                    let answer = match &item.body {
                        Body::Choice(_) => {
                            let shown = question.options(lang).iter().position(|it| *it == text);
                            Answer::Choice(shown.unwrap())
                        }
                        _ => question
                            .read(text)
                            .unwrap_or_else(|said| panic!("{}: {}", item.id, said.en)),
                    };
                    let verdict = question.judge(&answer).unwrap();
                    assert_eq!(verdict.right, option.right, "{} seed {seed}: {text}", item.id);
                    assert!(!option.why.get(lang).trim().is_empty(), "{}", item.id);
                }
            }
            for lang in Lang::ALL {
                let mut texts: Vec<&str> =
                    drawn.options().iter().map(|option| option.text.get(lang)).collect();
                texts.sort_unstable();
                texts.dedup();
                assert_eq!(texts.len(), drawn.options().len(), "{}", item.id);
            }
        }
    }
    assert!(made > 3 * 400, "{made}");
}

/// A quarter each. Numbers stand in their own order, where the key is rarely the largest; shuffling evens out the rest.
#[test]
fn the_right_option_stands_everywhere_equally_often() {
    let (mut places, mut all) = ([0_usize; 4], 0);
    for item in bank().items() {
        for seed in 0..8 {
            let Some(drawn) = MultipleChoice::draw(item, seed).unwrap() else { continue };
            if drawn.options().len() == 4 {
                let order = drawn.shuffled(seed);
                places[order.iter().position(|&place| place == drawn.right()).unwrap()] += 1;
                all += 1;
            }
        }
    }
    for (place, count) in places.iter().enumerate() {
        let share = *count as f64 / f64::from(all);
        assert!((share - 0.25).abs() < 0.04, "place {place}: {share:.3} of {all}");
    }
}
