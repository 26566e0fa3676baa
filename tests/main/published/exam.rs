//! Worked examples of `exam`.

use tourism_marketing::exam::{self, Card};

use crate::shared::close;

const GUIDES: [f64; 4] = [40.0, 20.0, 20.0, 20.0];

#[test]
fn a_total_of_61_6_passes_and_one_of_75_2_fails_by_one_subject() {
    let passed = exam::weighted_pass(&[72.0, 48.0, 60.0, 56.0], &GUIDES, 40.0, 60.0).unwrap();
    close(passed.total, 61.6); // 28.8 + 9.6 + 12 + 11.2
    assert!(passed.passed && passed.below_floor.is_empty());
    let failed = exam::weighted_pass(&[90.0, 36.0, 80.0, 80.0], &GUIDES, 40.0, 60.0).unwrap();
    close(failed.total, 75.2);
    assert!(!failed.passed);
    assert_eq!(failed.below_floor, [1]);
}

#[test]
fn exactly_the_mark_and_exactly_the_floor_pass() {
    // Weights of a third: Σ w·s is 59.99999999999999 in 64 bits, and 60 on paper.
    for weights in [[1.0 / 3.0; 3], [0.1, 0.2, 0.7], [0.7, 0.1, 0.1]] {
        assert!(exam::weighted_pass(&[60.0; 3], &weights, 40.0, 60.0).unwrap().passed);
    }
    assert!(exam::weighted_pass(&[40.0, 80.0], &[1.0, 1.0], 40.0, 60.0).unwrap().passed);
    assert!(!exam::weighted_pass(&[59.9, 60.0], &[1.0, 1.0], 40.0, 60.0).unwrap().passed);
}

#[test]
fn two_thirds_answer_and_the_groups_differ_by_four_ninths() {
    let item = exam::item_stats(24, 12, 27).unwrap();
    close(item.difficulty, 36.0 / 54.0);
    close(item.discrimination, 12.0 / 27.0);
}

#[test]
fn kr20_of_a_perfect_ladder_is_three_quarters() {
    // Σ pq = 3/16 + 4/16 + 3/16 = 0.625; totals 3, 2, 1, 0 have variance 1.25 over n; 1.5 · (1 − 0.5)
    let answers = [vec![1, 1, 1], vec![1, 1, 0], vec![1, 0, 0], vec![0, 0, 0]];
    close(exam::kr20(&answers).unwrap(), 0.75);
    // Items that say the same measure without error.
    assert_eq!(exam::kr20(&[vec![1, 1], vec![0, 0], vec![1, 1]]), Ok(1.0));
    // One more row breaks the ladder: p = 4/5, 2/5, 1/5, totals 3, 2, 1, 0, 1; numpy.
    let five = [vec![1, 1, 1], vec![1, 1, 0], vec![1, 0, 0], vec![0, 0, 0], vec![1, 0, 0]];
    close(exam::kr20(&five).unwrap(), 1.5 * (1.0 - 0.56 / 1.04));
}

#[test]
fn a_card_moves_as_sm_2_says() {
    let card = Card { repetitions: 2, interval: 6, ease: 2.5 };
    let next = exam::sm2(card, 5).unwrap();
    assert_eq!((next.repetitions, next.interval), (3, 15)); // round(6 · 2.5)
    close(next.ease, 2.6);
    let forgotten = exam::sm2(Card { repetitions: 3, interval: 15, ease: 2.5 }, 2).unwrap();
    assert_eq!((forgotten.repetitions, forgotten.interval), (0, 1));
    close(forgotten.ease, 2.18); // 2.5 + 0.1 − 3 · 0.14
    // 1, 6, then 6 · 2.5 and 15 · 2.5 rounded up; quality 4 leaves the ease as it is.
    let mut card = Card::default();
    let days: Vec<u32> = (0..4)
        .map(|_| {
            card = exam::sm2(card, 4).unwrap();
            card.interval
        })
        .collect();
    assert_eq!(days, [1, 6, 15, 38]);
    assert_eq!(exam::review_days(&[4; 4]).unwrap(), [1, 7, 22, 60]); // their running sums
    close(card.ease, 2.5);
    let hard = exam::sm2(Card { ease: 1.3, ..card }, 3).unwrap();
    assert_eq!(hard.ease, 1.3);
}

#[test]
fn twenty_two_of_thirty_points() {
    let score = exam::rubric_score(&[5.0, 7.0, 6.0, 4.0], &[6.0, 9.0, 9.0, 6.0]).unwrap();
    assert_eq!(score.points, 22.0);
    close(score.share, 22.0 / 30.0);
}
