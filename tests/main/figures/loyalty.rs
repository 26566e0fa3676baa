//! The figures of tiers.

use tourism_marketing::{Lang, loyalty, plot};

use super::snapshots;

#[test]
fn moves_between_three_tiers() {
    let before: Vec<usize> = [vec![0; 60], vec![1; 30], vec![2; 10]].concat();
    let after: Vec<usize> =
        [vec![0; 45], vec![1; 15], vec![0; 6], vec![1; 18], vec![2; 6], vec![1; 3], vec![2; 7]]
            .concat();
    let flow = loyalty::tier_flow(&before, &after, 3).unwrap();
    let names = (["실버", "골드", "플래티넘"], ["silver", "gold", "platinum"]);
    snapshots("tier_flow", |lang| {
        plot::tier_flow(&flow, &lang.pick(names.0, names.1), lang).unwrap()
    });
}

#[test]
fn a_tier_that_has_emptied_is_still_there() {
    let flow = loyalty::tier_flow(&[0, 0, 1], &[0, 0, 0], 2).unwrap();
    let figure = plot::tier_flow(&flow, &["silver"], Lang::En).unwrap();
    assert!(figure.alt().contains("1 1: → silver 100 %"), "{}", figure.alt());
    assert!(figure.svg().contains("silver 3") && figure.svg().contains("1 0"));
}

/// The second group is the same waits without those who stopped early.
#[test]
fn waits_on_the_way_to_a_reward() {
    let (all, full) = ([120.0, 80.0, 60.0, 45.0], [50.0, 48.0, 46.0, 45.0]);
    snapshots("goal_gradient", |lang| {
        let names = lang.pick(("회원 전체", "다섯 번 온 회원"), ("all members", "five visits"));
        plot::goal_gradient(&[(names.0, &all), (names.1, &full)], lang).unwrap()
    });
}
